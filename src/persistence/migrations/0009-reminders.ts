import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Reminders: who follows what, what was planned and sent, announcements, calendars, and how fast may be sent. */
export const reminders: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

const BY = 'by_tenant text not null, by_object text not null, by_name text not null';

const STATEMENTS = [
  `create table follows (
    id uuid primary key,
    programme_id text not null,
    subject jsonb not null,
    subject_key text not null,
    conversation_id text not null,
    place jsonb not null,
    place_name text not null,
    topics jsonb not null,
    ${BY},
    at timestamptz not null,
    snoozed_until timestamptz,
    ended_at timestamptz,
    ended_because text,
    version integer not null
  )`,
  'create unique index follows_once on follows (conversation_id, subject_key) where ended_at is null',
  'create index follows_of_setter on follows (by_tenant, by_object)',
  // One message holds every reminder of a recipient of one moment; an announcement is a message of its own.
  `create table reminder_messages (
    id uuid primary key,
    programme_id text not null,
    recipient_key text not null,
    recipient jsonb not null,
    about text not null,
    send_at timestamptz not null,
    not_before timestamptz not null,
    state text not null check (state in
      ('planned', 'claimed', 'sending', 'sent', 'skipped', 'failed', 'uncertain')),
    reason text,
    attempts integer not null default 0,
    claimed_by text,
    claimed_until timestamptz,
    way text,
    place jsonb,
    activity_id text,
    told_at timestamptz,
    changed_at timestamptz not null,
    unique (recipient_key, send_at, about)
  )`,
  `create index reminder_messages_due on reminder_messages (not_before)
    where state in ('planned', 'claimed', 'sending')`,
  'create index reminder_messages_about on reminder_messages (about, state)',
  `create index reminder_messages_untold on reminder_messages (programme_id)
    where state in ('failed', 'uncertain') and told_at is null`,
  `create table reminders (
    key text primary key,
    message_id uuid not null references reminder_messages (id) on delete cascade,
    topic text not null,
    programme_id text not null,
    kind text,
    milestone_key text not null,
    day text not null,
    from_day text,
    subject jsonb,
    moment text not null,
    recipient_key text not null,
    recipient jsonb not null,
    send_at timestamptz not null,
    always boolean not null,
    state text not null check (state in ('planned', 'sent', 'skipped', 'failed', 'uncertain')),
    reason text,
    changed_at timestamptz not null
  )`,
  'create index reminders_of_message on reminders (message_id)',
  `create index reminders_planned on reminders (send_at) where state = 'planned'`,
  'create index reminders_of_programme on reminders (programme_id, send_at desc)',
  'create index reminders_of_recipient on reminders (recipient_key, send_at desc)',
  `create table reminder_planning (
    one boolean primary key default true check (one),
    planned_until timestamptz
  )`,
  'insert into reminder_planning (one) values (true)',
  `create table reminder_choices (
    tenant_id text not null,
    object_id text not null,
    muted jsonb not null,
    snoozed_until timestamptz,
    changed_at timestamptz not null,
    primary key (tenant_id, object_id)
  )`,
  `create table calendar_feeds (
    token_hash text primary key,
    tenant_id text not null,
    object_id text not null,
    name text not null,
    at timestamptz not null,
    unique (tenant_id, object_id)
  )`,
  `create table announcements (
    id uuid primary key,
    programme_id text not null,
    audience jsonb not null,
    title text not null,
    text text not null,
    ${BY},
    state text not null check (state in ('draft', 'scheduled', 'sending', 'sent', 'cancelled')),
    send_at timestamptz,
    made_at timestamptz,
    history jsonb not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version integer not null
  )`,
  'create index announcements_of_programme on announcements (programme_id, created_at desc)',
  `create index announcements_due on announcements (send_at) where state in ('scheduled', 'sending')`,
  // What caseworkers did about messages that failed or may not have arrived: once for each.
  `create table reminder_care (
    message_id uuid primary key references reminder_messages (id) on delete cascade,
    care text not null check (care in ('again', 'aside')),
    ${BY},
    at timestamptz not null
  )`,
  // What posts in channels were changed into since they were sent, so that they are changed once.
  `create table reminder_edits (
    message_id uuid primary key references reminder_messages (id) on delete cascade,
    said text not null,
    at timestamptz not null
  )`,
  // Rows that do not last: losing them after a crash only means that sending begins anew.
  'create unlogged table send_rates (key text primary key, free_at timestamptz not null)',
] as const;
