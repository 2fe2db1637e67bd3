import {
  AN,
  AT_MORNING,
  AT_NEVER,
  AT_NOON,
  BY_AN,
  CHAT,
  type EarlierRows,
  json,
  MORNING,
  NEVER,
  NOON,
  SELECTED_ID,
} from './earlier-rows.ts';

const MEETING_ID = '00000000-0000-4000-8000-000000000051';
const FIRST_MOMENT = { day: '2022-01-10', begin: '10:00', minutes: 120 };
const SECOND_MOMENT = { day: '2022-01-11', begin: '14:00', minutes: 120 };
const ATTENDEE = {
  key: 'person:tenant-a:jan',
  side: 'municipality',
  name: 'Jan Claes',
  who: { person: { tenantId: 'tenant-a', objectId: 'jan' } },
};
const VOTES = { [ATTENDEE.key]: { '2022-01-10T10:00/120': 'yes' } };
const DOWNLOAD = { kind: 'meeting', meetingId: MEETING_ID };

export const MEETING_ROWS: EarlierRows = {
  written: [
    `insert into meetings (id, dossier_id, programme_id, rule_id, title, by_tenant, by_object, by_name, state,
        proposals, votes, moment, place, agenda, attendees, former, guests, former_guests, reason, sequence,
        changed_at, created_at, version, starts_at, ends_at)
      values ('${MEETING_ID}', '${SELECTED_ID}', 'profploeg', 'intake', 'Intake', ${BY_AN}, 'fixed',
        ${json([FIRST_MOMENT, SECOND_MOMENT])}, ${json(VOTES)}, ${json(FIRST_MOMENT)}, 'Stadhuis', 'Kennismaking',
        ${json([ATTENDEE])}, '[]', ${json(['gast@tielt.example'])}, '[]', null, 2, ${AT_NOON}, ${AT_MORNING}, 3,
        '2022-01-10T09:00:00Z', '2022-01-10T11:00:00Z')`,
    `insert into meeting_events
        (meeting_id, kind, sequence, at, by_tenant, by_object, by_name, details)
      values ('${MEETING_ID}', 'fixed', 2, ${AT_NOON}, ${BY_AN}, ${json({ moment: '2022-01-10T10:00/120' })})`,
    `insert into meeting_cards
        (meeting_id, tenant_id, object_id, conversation_id, message_id, place, kind, sequence)
      values ('${MEETING_ID}', 'tenant-a', 'jan', 'a:jan', '1600000000051', ${json(CHAT)}, 'live', 2)`,
    `insert into download_links (token_hash, tenant_id, object_id, kind, subject, expires_at)
      values ('meeting', 'tenant-a', 'jan', 'meeting', ${json(DOWNLOAD)}, ${AT_NEVER})`,
  ],
  async readBack({ work }) {
    const { meetings, downloads } = work.stores;
    const sought = { programmeIds: ['profploeg'], dossierIds: [], now: NOON };
    const coming = await meetings.coming(sought, { limit: 9, offset: 0 });
    return {
      meeting: await meetings.load(MEETING_ID),
      coming: coming.map(({ municipality }) => municipality),
      events: await meetings.events(MEETING_ID),
      cards: await meetings.cards(MEETING_ID),
      link: await downloads.find('meeting'),
    };
  },
  kept: {
    meeting: {
      id: MEETING_ID,
      dossierId: SELECTED_ID,
      programmeId: 'profploeg',
      ruleId: 'intake',
      title: 'Intake',
      organiser: AN,
      state: 'fixed',
      proposals: [FIRST_MOMENT, SECOND_MOMENT],
      votes: VOTES,
      moment: FIRST_MOMENT,
      place: 'Stadhuis',
      agenda: 'Kennismaking',
      attendees: [ATTENDEE],
      former: [],
      guests: ['gast@tielt.example'],
      formerGuests: [],
      sequence: 2,
      changedAt: NOON,
      createdAt: MORNING,
      version: 3,
    },
    coming: ['Tielt'],
    events: [
      { kind: 'fixed', sequence: 2, by: AN, at: NOON, details: { moment: '2022-01-10T10:00/120' } },
    ],
    cards: [
      {
        meetingId: MEETING_ID,
        person: { tenantId: 'tenant-a', objectId: 'jan' },
        place: CHAT,
        messageId: '1600000000051',
        kind: 'live',
        sequence: 2,
      },
    ],
    link: {
      tokenHash: 'meeting',
      person: { tenantId: 'tenant-a', objectId: 'jan' },
      file: DOWNLOAD,
      expiresAt: NEVER,
    },
  },
};
