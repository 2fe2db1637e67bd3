import { DEFAULT_RETENTION, type Retention } from '../domain/retention.ts';
import { dayOf, monthsLater, startOfDay } from '../domain/time.ts';
import { type Executor, run } from './statement.ts';

/** Teams gives up on an activity within minutes; a week leaves room for a queue that stood still. */
const TURN_DAYS = 7;
/** A notice that was given is not given again within a year. */
const NOTICE_DAYS = 365;
/** A table that nobody took in by then is handed over again; it holds what people wrote. */
const IMPORT_DAYS = 30;
/** Nobody moves a meeting after that; a card that shows it stays as it is. */
const MEETING_CARD_DAYS = 30;
/** Guests have nothing to do with the file, which is kept longer. */
const GUEST_DAYS = 365;
/** The pace of a conversation or a person of which there was nothing for a day is no pace any more. */
const RATE_DAYS = 1;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Few enough for a statement to end well within its time limit. */
const BATCH = 5_000;

export interface Purged {
  readonly turns: number;
  readonly invitations: number;
  readonly roleCodes: number;
  readonly downloads: number;
  readonly shortLived: number;
  readonly notices: number;
  readonly askedQuestions: number;
  readonly imports: number;
  readonly uploads: number;
  readonly meetingCards: number;
  /** Meetings whose guests were forgotten. */
  readonly meetingGuests: number;
  readonly sendRates: number;
  readonly turnPaces: number;
  /** Conversations of which no turn runs. */
  readonly turnLanes: number;
  readonly looks: number;
  /** Messages with reminders, sent or not. */
  readonly reminders: number;
  /** Questions that were dealt with, of which nobody knows any more who asked them. */
  readonly askers: number;
}

/**
 * Removes what is over: turns of more than a week ago, invitations, codes for roles, download links, short-lived
 * values, notices of more than a year ago, tables of more than a month
 * ago, and pages to hand them over; where cards about meetings stand, a month after them, and their guests after a
 * year, and how fast was sent where nothing was sent for a day, with conversations in which nothing is done. By `retention`: what was typed to find an answer, who
 * looked at files, reminders, and who asked a question that was dealt with.
 */
export async function purgeExpired(
  on: Executor,
  now: Date,
  retention: Retention = DEFAULT_RETENTION,
): Promise<Purged> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const monthsAgo = (months: number) => startOfDay(monthsLater(dayOf(now), -months));
  return {
    turns: await purge(on, TURNS, daysAgo(TURN_DAYS)),
    invitations: await purge(on, INVITATIONS, now),
    roleCodes: await purge(on, ROLE_CODES, now),
    downloads: await purge(on, DOWNLOADS, now),
    shortLived: await purge(on, SHORT_LIVED, now),
    notices: await purge(on, NOTICES, daysAgo(NOTICE_DAYS)),
    askedQuestions: await purge(on, ASKED, monthsAgo(retention.asked)),
    imports: await purge(on, IMPORTS, daysAgo(IMPORT_DAYS)),
    uploads: await purge(on, UPLOADS, now),
    meetingCards: await purge(on, MEETING_CARDS, daysAgo(MEETING_CARD_DAYS)),
    meetingGuests: await purge(on, MEETING_GUESTS, daysAgo(GUEST_DAYS)),
    sendRates: await purge(on, SEND_RATES, daysAgo(RATE_DAYS)),
    turnPaces: await purge(on, TURN_PACES, daysAgo(RATE_DAYS)),
    turnLanes: await purge(on, TURN_LANES, daysAgo(RATE_DAYS)),
    looks: await purge(on, LOOKS, monthsAgo(retention.looks)),
    reminders: await purge(on, REMINDERS, monthsAgo(retention.reminders)),
    askers: await purge(on, ASKERS, monthsAgo(retention.questions)),
  };
}

const TURNS = `delete from turns where key in (
  select key from turns where begun_at < $1 order by begun_at limit $2) returning 1`;
const TURN_PACES = `delete from turn_pace where person_hash in (
  select person_hash from turn_pace where spent_until < $1 limit $2) returning 1`;
/** Looked at once more when the row is locked: a turn may just have begun. */
const TURN_LANES = `delete from turn_lanes where conversation_hash in (
    select conversation_hash from turn_lanes where ${noTurnIn('turn_lanes')} limit $2)
  and ${noTurnIn('turn_lanes')} returning 1`;
const SEND_RATES = `delete from send_rates where key in (
  select key from send_rates where free_at < $1 limit $2) returning 1`;
const INVITATIONS = `delete from invitations where code_hash in (
  select code_hash from invitations where expires_at <= $1 limit $2) returning 1`;
const ROLE_CODES = `delete from role_codes where code_hash in (
  select code_hash from role_codes where expires_at <= $1 limit $2) returning 1`;
const DOWNLOADS = `delete from download_links where token_hash in (
  select token_hash from download_links where expires_at <= $1 limit $2) returning 1`;
/** Keyv writes {"value": …, "expires": milliseconds}. */
const SHORT_LIVED = `delete from short_lived where key in (
  select key from short_lived
  where to_timestamp((value::json->>'expires')::double precision / 1000) <= $1 limit $2) returning 1`;
const NOTICES = `delete from notices where key in (
  select key from notices where claimed_at < $1 order by claimed_at limit $2) returning 1`;
const ASKED = `delete from asked_questions where id in (
  select id from asked_questions where at < $1 order by at limit $2) returning 1`;
const IMPORTS = `delete from imports where id in (
  select id from imports where at < $1 order by at limit $2) returning 1`;
const UPLOADS = `delete from upload_links where token_hash in (
  select token_hash from upload_links where expires_at <= $1 limit $2) returning 1`;
const MEETING_CARDS = `delete from meeting_cards where id in (
  select c.id from meeting_cards c join meetings m on m.id = c.meeting_id
  where m.ends_at < $1 limit $2) returning 1`;
const MEETING_GUESTS = `with over as (
    select id from meetings
    where ends_at < $1 and (guests <> '[]' or former_guests <> '[]') limit $2),
  forgotten as (
    update meeting_events set details = details - 'guests'
    where meeting_id in (select id from over) and details ? 'guests')
  update meetings set guests = '[]', former_guests = '[]'
  where id in (select id from over) returning 1`;

const LOOKS = `delete from file_looks where ctid = any(array(
  select ctid from file_looks where at < $1 limit $2)) returning 1`;
const REMINDERS = `delete from reminder_messages where id in (
  select id from reminder_messages
  where send_at < $1 and state not in ('planned', 'claimed', 'sending') limit $2) returning 1`;
/** Question and answer stay, for who looks them up later. */
const ASKERS = `with over as (
    select id, asker_tenant, asker_object from inquiries
    where changed_at < $1 and state <> 'open' and asker_object <> '' limit $2),
  of_messages as (
    update inquiry_messages m set by_tenant = '', by_object = '', by_name = '' from over
    where m.inquiry_id = over.id and m.by_tenant = asker_tenant and m.by_object = asker_object),
  of_events as (
    update inquiry_events e set by_tenant = '', by_object = '', by_name = '' from over
    where e.inquiry_id = over.id and e.by_tenant = asker_tenant and e.by_object = asker_object)
  update inquiries set asker_tenant = '', asker_object = '', asker_name = '', asker_email = null,
    place = jsonb_build_object('conversationId', '', 'scope', place->'scope',
      'tenantId', place->'tenantId', 'serviceUrl', ''),
    version = version + 1
  where id in (select id from over) returning 1`;

/** Leases are by the clock of the database, which is not moved. */
function noTurnIn(lanes: string): string {
  return `not exists (select from unnest(${lanes}.leases) as lease
    where lease > least($1, clock_timestamp()))`;
}

async function purge(on: Executor, statement: string, before: Date): Promise<number> {
  let removed = 0;
  for (let batch = BATCH; batch === BATCH; removed += batch) {
    batch = (await run(on, statement, [before, BATCH])).length;
  }
  return removed;
}
