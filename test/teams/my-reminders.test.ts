import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Reminder, reminderKey } from '../../src/domain/reminder.ts';
import { REMINDER_KINDS } from '../../src/domain/reminder-rules.ts';
import type { TestPerson } from '../support/activities.ts';
import { buttonTitles } from '../support/card-client.ts';
import { startDraft } from '../support/filled-draft.ts';
import { pressOn } from '../support/inquiry-talk.ts';
import { readPdf } from '../support/pdf-text.ts';
import { createPeople } from '../support/people.ts';
import { install, personOf } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
beforeAll(async () => {
  bot = await startTestBot({ fileConsent: false });
});
afterAll(() => bot.stop());

async function choiceOf(an: TestPerson) {
  const { muted, snoozedUntil } = await bot.deps.work.stores.reminderChoices.of(personOf(an));
  return { muted, snoozedUntil };
}

/** A reminder of a round that this person got, or will get. */
async function remind(an: TestPerson, state: 'sent' | 'planned' = 'sent'): Promise<string> {
  const { tenantId, objectId } = personOf(an);
  const about = {
    programmeId: 'profploeg',
    milestoneKey: 'round:profploeg-1',
    day: '2021-08-13',
    moment: 'w28',
    recipient: { kind: 'person', person: { tenantId, objectId } },
  } as const;
  const reminder: Reminder = {
    ...about,
    key: reminderKey(about),
    topic: 'reminder',
    kind: 'deadline',
    subject: {
      kind: 'round',
      roundId: 'profploeg-1',
      roundName: 'Eerste ronde',
      demonstration: false,
    },
    sendAt: new Date('2021-07-05T07:00:00Z'),
    always: false,
  };
  const now = bot.deps.clock.now();
  const messageId = await bot.deps.work.transaction(async (stores) => {
    await stores.reminders.plan([reminder], [], now);
    const [kept] = await stores.reminders.ofPerson(personOf(an), 1);
    return kept?.messageId ?? '';
  });
  if (state === 'sent') {
    await bot.deps.work.transaction((stores) =>
      stores.reminderOutbox.settle([{ id: messageId, state: 'sent', way: 'chat' }], now),
    );
  }
  return messageId;
}

describe('“herinneringen” of who handles no files', () => {
  test('shows what they get, what they got, and how to change it', async () => {
    const an = somebody();
    await remind(an);
    const { all, card } = await bot.say(an, 'herinneringen');
    expect(all).toContain('Deadlines van aanvragen – Je krijgt ze');
    expect(all).not.toContain('Dossiers die wachten');
    expect(all).toContain('5 juli 2021 om 09:00 – Deadline – Eerste ronde.');
    expect(buttonTitles(card)).toContain('Zet alles uit');
    expect(buttonTitles(card)).not.toContain('Zet alles aan');
  });

  test('mutes one kind and takes it back', async () => {
    const an = somebody();
    const { card } = await bot.say(an, 'mijn herinneringen');
    const off = await pressOn(bot, an, card, 'Zet uit: Overleg');
    expect(off.all).toContain('Je krijgt geen herinneringen meer over overleg.');
    expect(off.all).toContain('Overleg – Je krijgt ze niet');
    expect(await choiceOf(an)).toEqual({ muted: ['meeting'] });
    const on = await pressOn(bot, an, off.card, 'Zet aan: Overleg');
    expect(on.all).toContain('Je krijgt weer herinneringen over overleg.');
    expect(await choiceOf(an)).toEqual({ muted: [] });
  });

  test('pauses for a day, a week or until a day that is typed', async () => {
    const an = somebody();
    const { card } = await bot.say(an, 'mijn herinneringen');
    const day = await pressOn(bot, an, card, 'Een dag');
    expect(day.all).toContain('Je krijgt geen herinneringen tot dinsdag 6 juli 2021.');
    const week = await pressOn(bot, an, day.card, 'Een week');
    expect(week.all).toContain('tot maandag 12 juli 2021');
    const until = await pressOn(bot, an, week.card, 'Tot die dag', { until: '20 juli' });
    expect(until.all).toContain('Gepauzeerd: je krijgt niets tot dinsdag 20 juli 2021.');
    expect((await choiceOf(an)).snoozedUntil).toEqual(new Date('2021-07-19T22:00:00Z'));
  });

  test.each(['31 februari', '1 januari 1999', '15 augustus 09:00 UTC', '', '5 juli 2121'])(
    'does not pause until “%s”: it says why and keeps what was typed',
    async (typed) => {
      const an = somebody();
      const { card } = await bot.say(an, 'mijn herinneringen');
      const reply = await pressOn(bot, an, card, 'Tot die dag', { until: typed });
      expect(reply.all).toContain('Er is nog niets gewijzigd.');
      expect(JSON.stringify(reply.card)).toContain(JSON.stringify(typed));
      expect(await choiceOf(an)).toEqual({ muted: [] });
    },
  );
});

describe('typed words', () => {
  test('stop everything, and start everything again', async () => {
    const an = somebody();
    expect((await bot.say(an, 'stop herinneringen')).all).toContain(
      'Alles staat uit: je krijgt geen enkele herinnering.',
    );
    expect((await choiceOf(an)).muted).toEqual(REMINDER_KINDS);
    expect((await bot.say(an, 'herinneringen aan')).all).toContain(
      'Je krijgt weer alle herinneringen.',
    );
    expect(await choiceOf(an)).toEqual({ muted: [] });
  });

  test('pause, also in the middle of an application, which goes on', async () => {
    const an = somebody();
    await startDraft(bot, an);
    const reply = await bot.say(an, 'pauzeer herinneringen een week');
    expect(reply.all).toContain('tot maandag 12 juli 2021');
    expect((await choiceOf(an)).snoozedUntil).toBeDefined();
    const nonsense = await bot.say(an, 'pauzeer herinneringen tot sint-juttemis');
    expect(nonsense.all).toContain('Deze dag kan ik niet lezen.');
  });
});

describe('the buttons of a message with reminders', () => {
  test('mute, and leave the message where it was', async () => {
    const an = somebody();
    const messageId = await remind(an);
    const data = { kind: 'deadline', messageId, nonce: crypto.randomUUID() };
    const reply = await bot.press(an, 'reminder.mute', data);
    expect(reply.all).toContain('Je krijgt geen herinneringen meer over deadlines.');
    expect(reply.all).toContain('Deadline – Eerste ronde');
    expect(await choiceOf(an)).toEqual({ muted: ['deadline'] });
    expect((await bot.press(an, 'reminder.mute', data)).all).toContain('deadlines');
  });

  test('show nothing of a message of somebody else', async () => {
    const [an, bram] = [somebody(), somebody('Bram Claes')];
    const messageId = await remind(an);
    const data = { days: 7, messageId, nonce: crypto.randomUUID() };
    const reply = await bot.press(bram, 'reminder.pause', data);
    expect(reply.all).not.toContain('Eerste ronde');
    expect(reply.all).toContain('Mijn herinneringen');
    expect((await choiceOf(an)).snoozedUntil).toBeUndefined();
  });
});

describe('the data of somebody', () => {
  async function copyFor(person: TestPerson): Promise<string> {
    const reply = await bot.press(person, 'privacy.copy', { nonce: crypto.randomUUID() });
    const url = /\((http[^)]+)\)/.exec(reply.all)?.[1] ?? '';
    const pdf = new Uint8Array(await (await fetch(url)).arrayBuffer());
    return readPdf(pdf).text.replace(/\s+/g, ' ');
  }

  test('hold their reminders and choices, which go when they remove their data', async () => {
    const an = somebody();
    await install(bot, an);
    await remind(an);
    await bot.say(an, 'pauzeer herinneringen tot 20 juli');
    await bot.press(an, 'reminder.mute', { kind: 'step', nonce: crypto.randomUUID() });
    const copy = await copyFor(an);
    expect(copy).toContain('Je herinneringen');
    expect(copy).toContain('stappen');
    expect(copy).toContain('Eerste ronde');
    const asked = await bot.press(an, 'privacy.removeAsk', { nonce: 'a' });
    expect(asked.all).toContain('Je herinneringen en wat je daarover koos, worden gewist.');
    const done = await bot.press(an, 'privacy.remove', { nonce: crypto.randomUUID() });
    expect(done.all).toContain('zijn gewist');
    expect(await choiceOf(an)).toEqual({ muted: [] });
    expect(await bot.deps.work.stores.reminders.ofPerson(personOf(an), 10)).toEqual([]);
  });
});
