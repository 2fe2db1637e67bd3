import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { Meeting, MeetingEvent } from '../../src/domain/meeting.ts';
import { cancelMeeting, fixMeeting } from '../../src/domain/meeting-life.ts';
import { addGuests, proposeMeeting } from '../../src/domain/meeting-proposal.ts';
import type { UnitOfWork } from '../../src/domain/ports.ts';
import type { MeetingCard } from '../../src/domain/ports-meetings.ts';
import { purgeExpired } from '../../src/persistence/purge-expired.ts';
import { createUnitOfWork } from '../../src/persistence/unit-of-work.ts';
import { aDraft, aPerson } from '../support/sample-dossier.ts';
import {
  aPlan,
  BY_AN,
  FRIDAY,
  MONDAY,
  SUBJECT,
  THURSDAY,
  TUESDAY,
} from '../support/sample-meeting.ts';
import { done } from '../support/sent-dossier.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let work: UnitOfWork;

beforeAll(async () => {
  opened = await createTestDatabase();
  work = createUnitOfWork(opened.database.db, () => ({ enqueue: async () => undefined }));
});
afterAll(() => opened.drop());

async function aFile(municipality = 'Tielt'): Promise<Dossier> {
  const file = aDraft(aPerson('An'));
  await work.transaction(({ dossiers }) => dossiers.insert(file, []));
  await sql`update dossiers set filing_name = ${municipality}, reference = ${`PP-${file.id}`}
    where id = ${file.id}`.execute(opened.database.db);
  return file;
}

interface Planned {
  readonly meeting: Meeting;
  readonly events: readonly MeetingEvent[];
}

/** Not kept yet. */
function planned(file: Dossier, plan = aPlan(), subject: Partial<typeof SUBJECT> = {}): Planned {
  const about = { ...SUBJECT, ...subject, dossierId: file.id };
  return done(proposeMeeting(randomUUID(), about, plan, BY_AN));
}

async function kept(file: Dossier, plan = aPlan(), subject = {}): Promise<Meeting> {
  const { meeting, events } = planned(file, plan, subject);
  expect(await work.stores.meetings.insert(meeting, events)).toBe(true);
  return meeting;
}

describe('a meeting', () => {
  test('comes back with every field, and without those that are absent', async () => {
    const meeting = await kept(await aFile(), aPlan({ guests: ['bakker@tielt.be'] }));
    expect(await work.stores.meetings.load(meeting.id)).toStrictEqual(meeting);
    const change = done(fixMeeting(meeting, 1, 0, BY_AN));
    await work.stores.meetings.save(change.meeting, change.events);
    const locked = await work.transaction(({ meetings }) => meetings.lock(meeting.id));
    expect(locked).toStrictEqual(change.meeting);
    const end = done(cancelMeeting(change.meeting, 'Ziek', 1, BY_AN));
    await work.stores.meetings.save(end.meeting, end.events);
    expect(await work.stores.meetings.load(meeting.id)).toStrictEqual(end.meeting);
  });

  test('keeps what happened to it, oldest first', async () => {
    const file = await aFile();
    const { meeting, events } = planned(file);
    await work.stores.meetings.insert(meeting, events);
    const change = done(fixMeeting(meeting, 1, 0, BY_AN));
    await work.stores.meetings.save(change.meeting, change.events);
    expect(await work.stores.meetings.events(meeting.id)).toStrictEqual([
      ...events,
      ...change.events,
    ]);
  });

  test('is saved over the version before, and over no other; then nothing of it is', async () => {
    const meeting = await kept(await aFile());
    const change = done(fixMeeting(meeting, 1, 0, BY_AN));
    await work.stores.meetings.save(change.meeting, change.events);
    const late = work.stores.meetings.save(change.meeting, change.events);
    await expect(late).rejects.toThrow('was changed');
    expect(await work.stores.meetings.events(meeting.id)).toHaveLength(2);
  });

  test('with an id that is none is not there, which is no error', async () => {
    const { meetings } = work.stores;
    for (const id of ['geen-id', randomUUID()]) {
      expect(await meetings.load(id)).toBeUndefined();
      expect(await meetings.lock(id)).toBeUndefined();
      expect(await meetings.events(id)).toEqual([]);
      expect(await meetings.cards(id)).toEqual([]);
      expect(await meetings.ofDossier(id)).toEqual([]);
    }
  });

  test('holds whatever people typed', async () => {
    const typed = 'a\u0000b\ud800 \\ "é😀" {}';
    const meeting = await kept(await aFile(), aPlan({ place: typed, agenda: typed }));
    expect(await work.stores.meetings.load(meeting.id)).toMatchObject({
      place: 'ab\ufffd \\ "é😀" {}',
      agenda: 'ab\ufffd \\ "é😀" {}',
    });
  });
});

describe('what is planned already', () => {
  test('is not planned a second time, by two people at the same moment either', async () => {
    const file = await aFile();
    const results = await Promise.all(
      [planned(file), planned(file), planned(file)].map(({ meeting, events }) =>
        work.transaction(({ meetings }) => meetings.insert(meeting, events)),
      ),
    );
    expect(results.toSorted()).toEqual([false, false, true]);
    const [only, ...others] = await work.stores.meetings.ofDossier(file.id);
    expect(others).toEqual([]);
    expect(await work.stores.meetings.events(only?.id ?? '')).toHaveLength(1);
  });

  test('is planned again once it was cancelled', async () => {
    const file = await aFile();
    const meeting = await kept(file);
    const end = done(cancelMeeting(meeting, 'Ziek', 0, BY_AN));
    await work.stores.meetings.save(end.meeting, end.events);
    await kept(file);
    const all = await work.stores.meetings.ofDossier(file.id);
    expect(all.map(({ state }) => state).toSorted()).toEqual(['cancelled', 'proposed']);
  });
});

describe('meetings that are coming', () => {
  const at = (...moments: readonly (typeof TUESDAY)[]) => aPlan({ moments });
  const coming = async (query: Partial<Parameters<typeof list>[0]>, limit = 10, offset = 0) =>
    (
      await list({ programmeIds: [], dossierIds: [], now: MONDAY, ...query }, { limit, offset })
    ).map(({ meeting, municipality }) => `${municipality} ${meeting.ruleId}`);
  const list = (...input: Parameters<UnitOfWork['stores']['meetings']['coming']>) =>
    work.stores.meetings.coming(...input);

  test('are those of files or programmes, by time, that are not over or cancelled', async () => {
    const [tielt, gent] = [await aFile('Tielt'), await aFile('Gent')];
    const programmeId = randomUUID() as typeof SUBJECT.programmeId;
    await kept(tielt, at(THURSDAY, FRIDAY), { ruleId: 'b', programmeId });
    const fixed = await kept(gent, at(TUESDAY, FRIDAY), { ruleId: 'a', programmeId });
    const change = done(fixMeeting(fixed, 2, 0, BY_AN));
    await work.stores.meetings.save(change.meeting, change.events);
    const off = await kept(gent, at(TUESDAY, THURSDAY), { ruleId: 'c', programmeId });
    const end = done(cancelMeeting(off, 'Ziek', 0, BY_AN));
    await work.stores.meetings.save(end.meeting, end.events);

    expect(await coming({ programmeIds: [programmeId] })).toEqual(['Tielt b', 'Gent a']);
    expect(await coming({ programmeIds: [programmeId] }, 1, 1)).toEqual(['Gent a']);
    expect(await coming({ dossierIds: [tielt.id, 'geen-id'] })).toEqual(['Tielt b']);
    expect(await coming({})).toEqual([]);
    const now = new Date('2027-09-10T07:30:00Z');
    expect(await coming({ programmeIds: [programmeId], now })).toEqual(['Tielt b', 'Gent a']);
    const after = new Date('2027-09-10T08:00:00Z');
    expect(await coming({ programmeIds: [programmeId], now: after })).toEqual([]);
  });
});

test('guests are forgotten a year after the meeting, where their cards stand after a month', async () => {
  const { meetings } = work.stores;
  const meeting = await kept(await aFile());
  const change = done(addGuests(meeting, ['bakker@tielt.be'], 0, BY_AN));
  await meetings.save(change.meeting, change.events);
  const place = {
    conversationId: 'a:9',
    scope: 'personal',
    tenantId: 't',
    serviceUrl: 's',
  } as const;
  const about = { meetingId: meeting.id, person: BY_AN.by, place, messageId: 'over' } as const;
  await meetings.putCard({ ...about, kind: 'told', sequence: 0 });
  const after = (days: number) => new Date(THURSDAY_END + days * 86_400_000);
  const purged = (days: number) => purgeExpired(opened.database.db, after(days));
  expect(await purged(29)).toMatchObject({ meetingCards: 0, meetingGuests: 0 });
  expect(await purged(31)).toMatchObject({ meetingCards: 1, meetingGuests: 0 });
  expect(await meetings.load(meeting.id)).toMatchObject({ guests: ['bakker@tielt.be'] });
  await purged(366);
  expect(await meetings.load(meeting.id)).toMatchObject({ guests: [], formerGuests: [] });
  expect(JSON.stringify(await meetings.events(meeting.id))).not.toContain('bakker');
});

const THURSDAY_END = Date.parse('2027-09-09T14:00:00Z');

describe('cards about a meeting', () => {
  const place = {
    conversationId: 'a:1',
    scope: 'personal',
    tenantId: 't',
    serviceUrl: 's',
  } as const;
  const cardOf = (meetingId: string, changes: Partial<MeetingCard> = {}): MeetingCard => ({
    meetingId,
    person: { tenantId: 'tielt', objectId: 'an' },
    place,
    messageId: randomUUID(),
    kind: 'asked',
    sequence: 0,
    ...changes,
  });

  test('are found, latest first, until they show something else', async () => {
    const { meetings } = work.stores;
    const { id } = await kept(await aFile());
    const [first, second] = [cardOf(id), cardOf(id, { kind: 'live', sequence: 1 })];
    await meetings.putCard(first);
    await meetings.putCard(second);
    expect(await meetings.cards(id)).toStrictEqual([second, first]);
    expect(await meetings.dropCard(place, second.messageId)).toBe(true);
    expect(await meetings.dropCard({ conversationId: 'a:2' }, first.messageId)).toBe(false);
    expect(await meetings.cards(id)).toStrictEqual([first]);
  });

  test('show one meeting at a time', async () => {
    const { meetings } = work.stores;
    const [one, other] = [await kept(await aFile()), await kept(await aFile())];
    const card = cardOf(one.id);
    await meetings.putCard(card);
    await meetings.putCard({ ...card, meetingId: other.id, kind: 'live' });
    expect(await meetings.cards(one.id)).toEqual([]);
    expect(await meetings.cards(other.id)).toMatchObject([{ kind: 'live' }]);
  });

  test('go with the file', async () => {
    const file = await aFile();
    const { id } = await kept(file);
    await work.stores.meetings.putCard(cardOf(id));
    await work.transaction(({ dossiers }) => dossiers.remove(file.id));
    expect(await work.stores.meetings.load(id)).toBeUndefined();
    expect(await work.stores.meetings.cards(id)).toEqual([]);
  });
});
