import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Dossier } from '../../src/domain/dossier.ts';
import { dayOf } from '../../src/domain/time.ts';
import { planTrajectory } from '../../src/domain/trajectory-plan.ts';
import { PROFPLOEG_TRAJECTORY } from '../../src/programmes/profploeg/trajectory.ts';
import { digestOf } from '../../src/use-cases/digest.ts';
import { CHANNEL_ID, personalChatId, TENANT, type TestPerson } from '../support/activities.ts';
import { cardTexts } from '../support/card-client.ts';
import type { ConnectorCall } from '../support/fake-connector.ts';
import { callsDuring, cardOf, pressOn } from '../support/inquiry-talk.ts';
import { createPeople } from '../support/people.ts';
import { caseworkerOf, install } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { guidedFile, MOVE, pressStep, trajectoryNow } from '../support/trajectory-talk.ts';

let bot: TestBot;
const somebody = createPeople('3e2d1c40-3b52-4d8f-f012');
const kato = somebody('Kato Maes');
const IN_CHANNEL = { where: 'channel' } as const;
let an: TestPerson;
let file: Dossier;

beforeAll(async () => {
  bot = await startTestBot({ caseworkers: [caseworkerOf(kato, 'profploeg')] });
  // Files that wait are told of to her.
  await install(bot, kato);
  await bot.say(kato, 'dossiers');
});
afterAll(() => bot.stop());
beforeEach(async () => {
  await sql`delete from follows`.execute(bot.db);
  await sql`delete from reminder_messages`.execute(bot.db);
  await sql`update reminder_planning set planned_until = null`.execute(bot.db);
  bot.setNow('2021-08-20T12:00:00Z');
  an = somebody();
  file = await guidedFile(bot, an);
  await at('2021-08-20T12:00:00Z');
  await bot.say(an, `volg ${file.reference}`, IN_CHANNEL);
});

/** What the bot does at a moment, in the channel alone. */
async function at(moment: string): Promise<readonly ConnectorCall[]> {
  bot.setNow(moment);
  const calls = await callsDuring(bot, async () => {
    await bot.runJobs('plan-reminders');
    await bot.runJobs('send-reminders');
  });
  return calls.filter(({ conversationId }) => conversationId === CHANNEL_ID);
}

const textOf = (call: ConnectorCall | undefined) => cardTexts(cardOf(call)).join('\n');

async function dueDay(stepId: string): Promise<string> {
  const { steps } = planTrajectory(
    PROFPLOEG_TRAJECTORY,
    await trajectoryNow(bot, file),
    dayOf(bot.deps.clock.now()),
  );
  return steps.find(({ step }) => step.id === stepId)?.dueDay ?? '';
}

/** The post that tells the channel that the first step began. */
async function firstPost(): Promise<ConnectorCall> {
  const [post] = await at('2021-08-23T07:00:00Z');
  if (post === undefined) throw new Error('Nothing was told in the channel.');
  return post;
}

test('a channel is told of a step with its municipality, the step and the day, and nothing else', async () => {
  const post = await firstPost();
  expect(post.method).toBe('POST');
  expect(textOf(post)).toContain('1.1 Intakefiche');
  expect(textOf(post)).toContain('Tielt');
  expect(textOf(post)).not.toContain(file.reference);
  expect(textOf(post)).not.toContain(an.name);
  const opened = await callsDuring(bot, () =>
    pressOn(bot, an, cardOf(post), 'Open de stap', {}, IN_CHANNEL),
  );
  expect(opened.map(({ conversationId }) => conversationId)).toEqual([personalChatId(an)]);
  expect(textOf(opened[0])).toContain('Intakefiche');
});

describe('a step that is moved', () => {
  test('changes the post that told its day, and tells the new one once', async () => {
    const post = await firstPost();
    const before = await dueDay('intakeSheet');
    await pressStep(bot, kato, file, '1.1 Intakefiche', MOVE, { day: 'vrijdag 29 oktober 2021' });
    expect(await dueDay('intakeSheet')).toBe('2021-10-29');
    const calls = await at('2021-08-24T09:00:00Z');
    const [correction] = calls.filter(({ method }) => method === 'POST');
    const [edit] = calls.filter(({ method }) => method === 'PUT');
    expect(calls).toHaveLength(2);
    expect(edit?.activityId).toBe(post.givenId);
    expect(textOf(edit)).toContain('Verplaatst naar vrijdag 29 oktober 2021.');
    expect(textOf(correction)).toMatch(/Verplaatst van .* naar vrijdag 29 oktober 2021/);
    expect(before).not.toBe('2021-10-29');
    expect(await at('2021-08-24T09:01:00Z')).toEqual([]);
    expect(await at('2021-08-25T09:00:00Z')).toEqual([]);
  });

  test('to and fro changes every post again, and is told each time', async () => {
    await firstPost();
    const days = ['vrijdag 29 oktober 2021', 'vrijdag 22 oktober 2021', 'vrijdag 29 oktober 2021'];
    for (const [index, day] of days.entries()) {
      await pressStep(bot, kato, file, '1.1 Intakefiche', MOVE, { day });
      const calls = await at(`2021-08-24T08:0${index}:00Z`);
      const posts = calls.filter(({ method }) => method === 'POST');
      expect(posts.map(textOf)).toEqual([expect.stringContaining(`naar ${day}`)]);
    }
  });

  test('twice before anybody was told is told once, with the last day', async () => {
    await firstPost();
    await pressStep(bot, kato, file, '1.1 Intakefiche', MOVE, { day: '28 oktober 2021' });
    // At night nothing is told: the correction waits for the morning.
    expect((await at('2021-08-24T20:00:00Z')).map(({ method }) => method)).toEqual(['PUT']);
    await pressStep(bot, kato, file, '1.1 Intakefiche', MOVE, { day: '29 oktober 2021' });
    expect((await at('2021-08-24T21:00:00Z')).map(({ method }) => method)).toEqual(['PUT']);
    const posts = (await at('2021-08-25T07:00:00Z')).filter(({ method }) => method === 'POST');
    expect(posts.map(textOf)).toEqual([expect.stringContaining('naar vrijdag 29 oktober 2021')]);
  });

  test('is told while the channel is paused, and not when it stopped', async () => {
    await firstPost();
    const { follows } = bot.deps.work.stores;
    const [follow] = await follows.inConversation(CHANNEL_ID);
    const snoozedUntil = new Date('2021-12-01T00:00:00Z');
    if (follow !== undefined) await follows.save({ ...follow, snoozedUntil, version: 2 });
    await pressStep(bot, kato, file, '1.1 Intakefiche', MOVE, { day: '29 oktober 2021' });
    expect(await at('2021-08-24T09:00:00Z')).toHaveLength(2);
    await bot.say(an, 'stop volgen', IN_CHANNEL);
    await pressStep(bot, kato, file, '1.1 Intakefiche', MOVE, { day: '28 oktober 2021' });
    expect(await at('2021-08-24T10:00:00Z')).toEqual([]);
  });
});

describe('a guidance that stops', () => {
  test('changes the post and tells nothing', async () => {
    const post = await firstPost();
    await sql`update trajectories set stopped_at = ${new Date()} where dossier_id = ${file.id}`.execute(
      bot.db,
    );
    const calls = await at('2021-08-24T09:00:00Z');
    expect(calls.map(({ method, activityId }) => [method, activityId])).toEqual([
      ['PUT', post.givenId],
    ]);
    expect(textOf(calls[0])).toContain('Gaat niet door.');
    expect(await at('2021-08-25T09:00:00Z')).toEqual([]);
  });

  test('a step that is done is not needed any more, once', async () => {
    await firstPost();
    await pressStep(bot, kato, file, '1.1 Intakefiche', 'Toch afronden', { reason: 'Klaar.' });
    const calls = await at('2021-08-24T09:00:00Z');
    const edits = calls.filter(({ method }) => method === 'PUT');
    expect(edits.map(textOf)).toEqual([expect.stringContaining('Niet meer nodig.')]);
    expect((await at('2021-08-24T09:01:00Z')).filter(({ method }) => method === 'PUT')).toEqual([]);
  });

  test('that its setter may not read any more is followed no longer, and its posts stay', async () => {
    await firstPost();
    await sql`update dossiers set owner_object = 'iemand-anders' where id = ${file.id}`.execute(
      bot.db,
    );
    await sql`update trajectories set stopped_at = ${new Date()} where dossier_id = ${file.id}`.execute(
      bot.db,
    );
    expect(await at('2021-08-24T09:00:00Z')).toEqual([]);
    const rows = await sql<{ ended_because: string }>`
      select ended_because from follows`.execute(bot.db);
    expect(rows.rows).toEqual([{ ended_because: 'notAllowed' }]);
  });
});

test('a post that is gone in Teams is not looked for every minute', async () => {
  await firstPost();
  await sql`update trajectories set stopped_at = ${new Date()} where dossier_id = ${file.id}`.execute(
    bot.db,
  );
  bot.connector.refuse('PUT', 404);
  await at('2021-08-24T09:00:00Z');
  expect(await at('2021-08-24T09:01:00Z')).toEqual([]);
});

describe('a weekly digest', () => {
  const digest = async (day: string) => {
    const [follow] = await bot.deps.work.stores.follows.inConversation(CHANNEL_ID);
    if (follow === undefined) throw new Error('Nothing is followed.');
    return await digestOf(bot.deps, follow, day);
  };

  test('of a guidance tells what is due in the week and what is late', async () => {
    bot.setNow('2021-08-24T07:00:00Z');
    expect(await digest('2021-08-24')).toBeUndefined();
    const due = await dueDay('intakeSheet');
    const inTheWeek = await digest(due);
    expect(inTheWeek?.coming.map(({ milestoneKey }) => milestoneKey)).toContain(
      `step:${file.id}:intakeSheet`,
    );
    bot.setNow('2021-12-20T08:00:00Z');
    const late = await digest('2021-12-20');
    expect(late?.late[0]?.milestoneKey).toBe(`step:${file.id}:intakeSheet`);
    expect(late?.lateGuidances).toBe(0);
  });

  test('of a programme tells deadlines, and how many guidances are late only to caseworkers', async () => {
    await sql`delete from follows`.execute(bot.db);
    bot.setNow('2021-08-24T07:00:00Z');
    await bot.say(an, 'volg de Profploeg', IN_CHANNEL);
    bot.setNow('2021-10-25T07:00:00Z');
    const anybody = await digest('2021-10-25');
    expect(anybody?.coming.map(({ when }) => when.day)).toEqual(['2021-11-12']);
    expect(anybody?.lateGuidances).toBe(0);
    const setBy = { by_tenant: TENANT, by_object: kato.aadObjectId };
    await sql`update follows set by_tenant = ${setBy.by_tenant}, by_object = ${setBy.by_object}`.execute(
      bot.db,
    );
    expect((await digest('2021-10-25'))?.lateGuidances).toBeGreaterThan(0);
    bot.setNow('2022-03-07T07:00:00Z');
    await sql`update follows set by_object = ${an.aadObjectId}`.execute(bot.db);
    expect(await digest('2022-03-07')).toBeUndefined();
  });
});
