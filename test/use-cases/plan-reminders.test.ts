import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Dossier } from '../../src/domain/dossier.ts';
import { moveDue } from '../../src/domain/move-due.ts';
import type { NamedPerson } from '../../src/domain/person.ts';
import { recipientKey } from '../../src/domain/reminder.ts';
import { startReview } from '../../src/domain/review.ts';
import { PROFPLOEG_TRAJECTORY } from '../../src/programmes/profploeg/trajectory.ts';
import { beginTrajectories } from '../../src/use-cases/begin-trajectories.ts';
import { notWanted } from '../../src/use-cases/not-wanted.ts';
import { planReminders } from '../../src/use-cases/plan-reminders.ts';
import { wakeSending } from '../../src/use-cases/wake-sending.ts';
import { createCaseFiles, keepFile } from '../support/case-files.ts';
import { createPeople } from '../support/people.ts';
import { caseworkerOf, personOf } from '../support/review-talk.ts';
import { aDraft } from '../support/sample-dossier.ts';
import { aFollow } from '../support/sample-follow.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { trajectoryNow } from '../support/trajectory-talk.ts';

let bot: TestBot;
const aFile = createCaseFiles();
const somebody = createPeople();
const kato = somebody('Kato Maes');
const [AN, BRAM] = [somebody('An Peeters'), somebody('Bram Claes')].map(personOf) as [
  NamedPerson,
  NamedPerson,
];

beforeAll(async () => {
  bot = await startTestBot({ caseworkers: [caseworkerOf(kato, 'profploeg')] });
});
afterAll(() => bot.stop());
beforeEach(async () => {
  await sql`truncate dossiers, reminder_messages, follows cascade`.execute(bot.db);
  await sql`update reminder_planning set planned_until = null`.execute(bot.db);
  await sql`delete from jobs.job where name = 'send-reminders'`.execute(bot.db);
});

/** Plans at a moment; Brussels summer time is two hours ahead. */
async function planAt(now: string) {
  bot.setNow(now);
  return await planReminders(bot.deps);
}

async function planned(): Promise<readonly string[]> {
  const all = await bot.deps.work.stores.reminders.planned();
  return all
    .map(
      ({ sendAt, moment, recipient, subject }) =>
        `${sendAt.toISOString().slice(0, 16)} ${moment} ${subject?.kind} ${recipientKey(recipient)}`,
    )
    .toSorted();
}

/** Of every reminder that is not sent, why. */
async function skipped(): Promise<readonly string[]> {
  const { rows } = await sql<{ moment: string; reason: string }>`
    select moment, reason from reminders where state = 'skipped' order by moment, reason`.execute(
    bot.db,
  );
  return rows.map(({ moment, reason }) => `${moment} ${reason}`);
}

const draft = (changes: Partial<Dossier> = {}) =>
  keepFile(bot.deps, aDraft(AN, { roundId: 'profploeg-2021-1', ...changes }));

async function guided(changes: Partial<Dossier> = {}): Promise<Dossier> {
  const at = new Date('2021-08-20T10:00:00Z');
  const by = personOf(kato);
  const decision = { kind: 'selected', explanation: '', by, at } as const;
  const review = { ...startReview(at), decision };
  const file = aFile({
    changes: { state: 'selected', owner: AN, review, ...changes },
  });
  await keepFile(bot.deps, file);
  await beginTrajectories(bot.deps);
  return file;
}

async function follow(subject: Parameters<typeof aFollow>[0]['subject'], setBy = AN) {
  const topics = ['deadlines', 'phases', 'meetings', 'overdue', 'digest'] as const;
  const one = aFollow({
    id: randomUUID(),
    ...(subject === undefined ? {} : { subject }),
    setBy,
    topics,
    setAt: new Date('2021-07-05T10:00:00.000Z'),
  });
  await bot.deps.work.stores.follows.insert(one);
  return one;
}

describe('a deadline', () => {
  test('is planned a day ahead, for everybody with a draft and every channel that follows', async () => {
    await draft({ colleagues: [BRAM] });
    const { id } = await follow({ kind: 'programme' });
    // w3 is on Tuesday 10 August.
    expect(await planAt('2021-08-09T06:59:00Z')).toMatchObject({ planned: 1 });
    expect(await planAt('2021-08-09T07:00:00Z')).toMatchObject({ planned: 3 });
    expect(await planned()).toEqual([
      `2021-08-09T07:00 digest undefined follow:${id}`,
      `2021-08-10T07:00 w3 draft ${recipientKey({ kind: 'person', person: AN })}`,
      `2021-08-10T07:00 w3 draft ${recipientKey({ kind: 'person', person: BRAM })}`,
      `2021-08-10T07:00 w3 round follow:${id}`,
    ]);
    expect(await planAt('2021-08-09T07:01:00Z')).toEqual({ planned: 0, skipped: 0, takenBack: 0 });
  });

  test('is not told to who sent the application meanwhile', async () => {
    const file = await draft();
    await planAt('2021-08-11T08:00:00Z');
    expect(await planned()).toHaveLength(1);
    await sql`update dossiers set state = 'submitted', submitted_at = now(), turn = 'nobody'
      where id = ${file.id}`.execute(bot.db);
    const due = await bot.deps.work.stores.reminders.planned();
    expect([...(await notWanted(bot.deps, due)).values()]).toEqual(['done']);
    expect(await planAt('2021-08-11T08:01:00Z')).toMatchObject({ takenBack: 1 });
    expect(await skipped()).toEqual(['d1 done']);
  });

  test('that moves takes its reminders along, and back when it was a mistake', async () => {
    await draft();
    await planAt('2021-08-11T08:00:00Z');
    const move = (day: string) =>
      bot.deps.work.transaction(async ({ rounds }) => {
        const round = await rounds.lock('profploeg-2021-1');
        if (round === undefined) throw new Error('no round');
        await rounds.save({ ...round, deadlineDay: day, version: round.version + 1 }, []);
      });
    await move('2021-08-20');
    expect(await planAt('2021-08-11T08:01:00Z')).toMatchObject({ planned: 0, takenBack: 1 });
    expect(await skipped()).toEqual(['d1 moved']);
    await move('2021-08-13');
    expect(await planAt('2021-08-11T08:02:00Z')).toMatchObject({ planned: 1 });
    expect((await planned())[0]).toContain('2021-08-12T07:00 d1 draft');
  });

  test('that passed while nothing ran is accounted for: what is of use is sent, the rest not', async () => {
    await draft();
    await planAt('2021-08-04T08:00:00Z');
    // Back on Thursday: w3 was on Tuesday, d1 is this morning.
    expect(await planAt('2021-08-12T08:30:00Z')).toMatchObject({ planned: 2, skipped: 1 });
    expect(await planned()).toEqual([
      expect.stringContaining('2021-08-12T08:30 d1 draft'),
      expect.stringContaining('2021-08-13T07:00 d0 draft'),
    ]);
    expect(await skipped()).toEqual(['w3 overtaken']);
    // Down again, until the deadline is over.
    expect(await planAt('2021-08-16T08:00:00Z')).toMatchObject({ takenBack: 2 });
    expect(await skipped()).toEqual(['d0 tooLate', 'd1 tooLate', 'w3 overtaken']);
  });

  test('that was to be told while nothing ran waits for the morning when it is night', async () => {
    await draft();
    await planAt('2021-08-12T06:00:00Z');
    await planAt('2021-08-12T18:00:00Z');
    const { reminderOutbox } = bot.deps.work.stores;
    expect(await reminderOutbox.dueMoments(10)).toEqual([new Date('2021-08-13T07:00:00Z')]);
    expect(await skipped()).toEqual(['d1 overtaken']);
    // In a weekend nothing is of use that a deadline on Friday was told for.
    await planAt('2021-08-14T08:00:00Z');
    expect(await reminderOutbox.dueMoments(10)).toEqual([]);
  });

  test('the first time of all is not told of what is past', async () => {
    await draft();
    expect(await planAt('2021-08-10T07:30:00Z')).toEqual({ planned: 0, skipped: 0, takenBack: 0 });
  });

  test('goes on to the next round for who was too late', async () => {
    await draft();
    await planAt('2021-10-18T08:00:00Z');
    await planAt('2021-10-19T08:00:00Z');
    expect(await planned()).toEqual([expect.stringContaining('2021-10-20T07:00 w14 draft')]);
  });

  test('is not told to who muted it, or asked for silence', async () => {
    await draft({ colleagues: [BRAM] });
    const { reminderChoices } = bot.deps.work.stores;
    const now = new Date('2021-08-01T08:00:00Z');
    await reminderChoices.put({ person: AN, muted: ['deadline'] }, now);
    const snoozedUntil = new Date('2021-08-11T00:00:00Z');
    await reminderChoices.put({ person: BRAM, muted: [], snoozedUntil }, now);
    await planAt('2021-08-09T08:00:00Z');
    expect(await planned()).toEqual([]);
    expect(await skipped()).toEqual(['w3 muted', 'w3 snoozed']);
    await reminderChoices.removeOfPerson(AN);
    await planAt('2021-08-09T08:01:00Z');
    expect(await planned()).toHaveLength(1);
    await reminderChoices.removeOfPerson(BRAM);
  });
});

describe('a guidance', () => {
  test('tells the channel that a step began, and the people what they have to do', async () => {
    const file = await guided();
    const { id } = await follow({ kind: 'trajectory', dossierId: file.id });
    const due = '2021-09-30';
    const trajectory = await trajectoryNow(bot, file);
    const act = { by: AN, at: new Date('2021-08-30T08:00:00Z') };
    const moved = moveDue(
      PROFPLOEG_TRAJECTORY,
      trajectory,
      { stepId: 'intakeSheet', day: due },
      trajectory.version,
      act,
    );
    if (!moved.ok) throw new Error(String(moved.reason));
    await bot.deps.work.transaction(({ trajectories }) =>
      trajectories.save(moved.value.trajectory, moved.value.events),
    );
    await planAt('2021-09-20T08:00:00Z');
    expect(await planned()).toEqual([
      `2021-09-21T07:00 w7 step follow:${id}`,
      expect.stringContaining('2021-09-21T07:00 w7 step person:'),
    ]);
    await planAt('2021-09-30T08:00:00Z');
    expect((await planned()).filter((line) => line.includes('overdue'))).toEqual([
      `2021-10-01T07:00 overdue step follow:${id}`,
      expect.stringContaining('2021-10-01T07:00 overdue step person:'),
    ]);
  });

  test('is not followed any more by who lost their side in it', async () => {
    const file = await guided();
    const { id } = await follow({ kind: 'trajectory', dossierId: file.id }, BRAM);
    await planAt('2021-09-06T06:00:00Z');
    await planAt('2021-09-06T08:00:00Z');
    expect((await planned()).filter((line) => line.includes('follow:'))).toEqual([]);
    const ended = await bot.deps.work.stores.follows.load(id);
    expect(ended).toMatchObject({ endedBecause: 'notAllowed' });
  });
});

test('a file that waits is told of to who has it, or else in the caseworkers’ channel', async () => {
  const own = aFile({
    changes: {
      review: { ...startReview(new Date('2021-07-07T10:00:00Z')), assignee: personOf(kato) },
    },
  });
  await keepFile(bot.deps, own);
  await keepFile(bot.deps, aFile());
  // Ten working days after Wednesday 7 July, which 21 July is not.
  await planAt('2021-07-22T06:00:00Z');
  expect(await planned()).toEqual([
    '2021-07-22T07:00 d0 file caseworkers:profploeg',
    `2021-07-22T07:00 d0 file ${recipientKey({ kind: 'person', person: personOf(kato) })}`,
  ]);
});

test('what is due in the next minute and a half is called for at its moment', async () => {
  await draft();
  await planAt('2021-08-12T06:59:00Z');
  expect(await wakeSending(bot.deps)).toBe(1);
  const { rows } = await sql<{ seconds: number }>`
    select extract(epoch from start_after - created_on)::integer as seconds from jobs.job
    where name = 'send-reminders'`.execute(bot.db);
  expect(rows).toEqual([{ seconds: 60 }]);
  bot.setNow('2021-08-12T06:00:00Z');
  expect(await wakeSending(bot.deps)).toBe(0);
});
