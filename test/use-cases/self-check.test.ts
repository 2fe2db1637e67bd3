import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Surroundings } from '../../src/domain/ports-operations.ts';
import { createLog } from '../../src/log.ts';
import { CHANNEL_ID, personalChatId, TENANT } from '../support/activities.ts';
import { cardTexts } from '../support/card-client.ts';
import { sentApplication } from '../support/filled-draft.ts';
import { askQuestion, callsDuring, cardOf, forgetJobs } from '../support/inquiry-talk.ts';
import { NO_SURROUNDINGS } from '../support/no-surroundings.ts';
import { createPeople } from '../support/people.ts';
import { IN_FIRST_ROUND, startTestBot, type TestBot } from '../support/test-bot.ts';

const somebody = createPeople();
const kato = somebody('Kato Maes');
const around: { -readonly [Key in keyof Surroundings]: Surroundings[Key] } = { ...NO_SURROUNDINGS };
let bot: TestBot;

/** Of weeks without holidays that each test has for itself, at half past eight. */
let week = 0;
function on(weekday: 'Monday' | 'Tuesday' | 'Saturday'): string {
  const day = { Monday: 0, Tuesday: 1, Saturday: 5 }[weekday];
  const monday = Date.parse('2022-01-03T07:30:00Z') + week * 7 * 86_400_000;
  return new Date(monday + day * 86_400_000).toISOString();
}

beforeAll(async () => {
  const caseworkers = [{ tenantId: TENANT, objectId: kato.aadObjectId, programmes: ['profploeg'] }];
  const log = createLog('silent');
  bot = await startTestBot({ caseworkers, surroundings: around, log });
});
afterAll(() => bot.stop());
beforeEach(async () => {
  week += 1;
  Object.assign(around, NO_SURROUNDINGS);
  bot.setNow(on('Monday'));
  await bot.press(
    kato,
    'channel.set',
    { programmeId: 'profploeg', nonce: crypto.randomUUID() },
    {},
    { where: 'channel' },
  );
  await bot.send(bot.activities.installation('add', { from: kato }));
  await bot.say(kato, 'vragen');
  await forgetJobs(bot);
  await sql`delete from inquiries`.execute(bot.db);
});

/** What the bot writes at half past eight: where, and all words of the card. */
async function morning(weekday: Parameters<typeof on>[0] = 'Monday') {
  bot.setNow(on(weekday));
  const calls = await callsDuring(bot, () => bot.runJobs('self-check'));
  return calls.map((call) => ({
    to: call.conversationId,
    words: cardTexts(cardOf(call)).join('\n'),
  }));
}

/** Work in the queue, as old as given, in a state. */
async function queued(name: string, state: string, age: string): Promise<void> {
  await sql`
    insert into jobs.job (name, state, data, created_on, start_after, completed_on, policy)
    select ${name}, ${state}::jobs.job_state, '{}', now() - ${age}::interval,
      now() - ${age}::interval,
      case when ${state} = 'failed' then now() - ${age}::interval end, policy
    from jobs.queue where name = ${name}`.execute(bot.db);
}

describe('when all is well', () => {
  test('caseworkers read so once a week, in their channel', async () => {
    const [told, ...more] = await morning();
    expect(more).toEqual([]);
    expect(told).toMatchObject({ to: CHANNEL_ID });
    expect(told?.words).toContain('Alles werkt');
    expect(await morning()).toEqual([]);
    expect(await morning('Tuesday')).toEqual([]);
  });

  test('nothing is looked at on a day that nobody works', async () => {
    await queued('send-receipt', 'retry', '2 hours');
    expect(await morning('Saturday')).toEqual([]);
  });

  test('work that is young, that goes on, or that waits for its moment is no alarm', async () => {
    await queued('send-receipt', 'created', '50 minutes');
    await queued('send-receipt', 'retry', '50 minutes');
    await queued('send-receipt', 'active', '3 hours');
    await queued('send-reminders', 'created', '3 hours');
    await queued('send-receipt', 'failed', '30 hours');
    const [told] = await morning('Tuesday');
    expect(told?.words).toContain('Alles werkt');
  });
});

describe('what is wrong is told every day, once', () => {
  test('mails and other work that wait, and what was given up since the day before', async () => {
    await queued('send-receipt', 'retry', '2 hours');
    await queued('mail-inquiry', 'created', '2 hours');
    await queued('show-votes', 'created', '2 hours');
    await queued('tell-panel', 'failed', '20 hours');
    const [told, ...more] = await morning('Tuesday');
    expect(more).toEqual([]);
    expect(told?.words).toContain('MAIL-WACHT\n2 mails raken niet weg');
    expect(told?.words).toContain('TAAK-WACHT\n1 taak blijft liggen');
    expect(told?.words).toContain('TAAK-MISLUKT\n1 taak is mislukt');
    expect(await morning('Tuesday')).toEqual([]);
  });

  test('on Monday what was given up since Friday counts', async () => {
    await queued('tell-panel', 'failed', '70 hours');
    expect((await morning())[0]?.words).toContain('TAAK-MISLUKT');
  });

  test('the secret, the certificate, the backup and the disk', async () => {
    const now = new Date(on('Monday'));
    Object.assign(around, {
      secretExpiresOn: on('Saturday').slice(0, 10),
      certificateEndsAt: async () => new Date(on('Tuesday')),
      backupMadeAt: async () => new Date(now.getTime() - 40 * 3_600_000),
      freeBytes: async () => 1000,
    });
    const words = (await morning())[0]?.words ?? '';
    for (const code of ['GEHEIM-VERVALT', 'CERTIFICAAT-VERVALT', 'BACK-UP-OUD', 'SCHIJF-VOL']) {
      expect(words).toContain(code);
    }
    expect(words).toContain('nog 5 dagen');
    expect(words).toContain('nog 1 dag)');
  });

  test('questions that wait too long', async () => {
    await askQuestion(bot, somebody(), { text: `Vraag ${crypto.randomUUID()}?` });
    week += 1;
    await forgetJobs(bot);
    expect((await morning())[0]?.words).toContain('VRAAG-WACHT\n1 vraag wacht');
  });

  test('who handed something in and removed the bot, on the first day of a week', async () => {
    const an = somebody();
    bot.setNow(IN_FIRST_ROUND);
    await sentApplication(bot, an);
    await forgetJobs(bot);
    await bot.send(bot.activities.installation('add', { from: an }));
    await bot.deps.work.stores.conversations.markUnreachable(personalChatId(an));
    expect((await morning())[0]?.words).toContain('MENSEN-WEG\nOok 1 indiener');
    expect((await morning('Tuesday'))[0]?.words ?? '').not.toContain('MENSEN-WEG');
    await bot.send(bot.activities.installation('add', { from: an }));
  });

  test('caseworkers who do not have the bot as an app of their own', async () => {
    await bot.deps.work.stores.conversations.markUnreachable(personalChatId(kato));
    expect((await morning('Tuesday'))[0]?.words).toContain(
      'MENSEN-WEG\nIk kan niet schrijven naar Kato Maes.',
    );
  });

  test('a part that cannot be looked at keeps the others from nothing, and is named', async () => {
    around.certificateEndsAt = async () => {
      throw new Error('nobody there');
    };
    around.backupMadeAt = async () => 'never';
    const words = (await morning())[0]?.words ?? '';
    expect(words).toContain('BACK-UP-OUD\nIk vind geen enkele back-up');
    expect(words).toContain('Niet kunnen nakijken: het certificaat van mijn webadres.');
  });
});

describe('when their channel is lost', () => {
  test('caseworkers read it in their own chat, and that the channel is lost', async () => {
    bot.connector.refuse('POST', 403);
    const [told, ...more] = await morning();
    expect(more).toEqual([]);
    expect(told?.to).toBe(personalChatId(kato));
    expect(told?.words).toContain('KANAAL-WEG\nIn het kanaal van de dossierbeheerders');
  });

  test('a morning on which Teams has trouble is made up for', async () => {
    around.backupMadeAt = async () => 'never';
    bot.connector.refuse('POST', 500, 10);
    await expect(morning()).rejects.toThrow();
    await forgetRefusals();
    expect((await morning())[0]?.words).toContain('BACK-UP-OUD');
  });
});

/** Uses up what is left of the refusals. */
async function forgetRefusals(): Promise<void> {
  while (!(await fetchPost()).ok);
}

function fetchPost(): Promise<Response> {
  return fetch(`${bot.connector.serviceUrl}v3/conversations/nobody/activities`, {
    method: 'POST',
    body: '{}',
  });
}
