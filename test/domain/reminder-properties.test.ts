import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recipientKey } from '../../src/domain/reminder.ts';
import type { ReminderRules } from '../../src/domain/reminder-rules.ts';
import { dayOf, momentOn, timeInWords, weekdayOf } from '../../src/domain/time.ts';
import { isWorkingDay } from '../../src/domain/working-days.ts';
import { checkReminders } from '../../src/programmes/check-reminders.ts';
import { REMINDER_SCHEMA } from '../../src/programmes/reminder-schema.ts';
import {
  factsFrom,
  LIFE,
  later,
  live,
  programmeWith,
  RULES,
  settle,
} from '../support/reminder-life.ts';
import { createReminderWorld, type ReminderWorld } from '../support/reminder-world.ts';

/** As many lives of a bot are played; the same ones at every run. */
const LIVES = { numRuns: 60, seed: 2021, endOnFailure: true };

test('rules that are tried are possible', () => {
  fc.assert(
    fc.property(RULES, (rules) => {
      expect(REMINDER_SCHEMA.safeParse(rules).success).toBe(true);
      expect(checkReminders(programmeWith(rules))).toEqual([]);
    }),
    { numRuns: 50, seed: LIVES.seed },
  );
});

test('over any calendar, change, cut, downtime and jump of the clock every reminder is sent once, or not for a reason that is kept', async () => {
  let sentInAll = 0;
  const reasons = new Set<string>();
  await fc.assert(
    fc.asyncProperty(LIFE, async ({ rules, day, spread, ticks }) => {
      const world = createReminderWorld(programmeWith(rules), factsFrom(day, spread));
      await world.plan();
      const must = await live(world, ticks);
      await settle(world);
      const kept = new Map(world.reminders.all().map((one) => [one.key, one]));
      const sent = world.sent.flatMap((message) => message.reminders.map(({ key }) => key));

      expect(sent).toEqual([...new Set(sent)]);
      expect([...must].filter((key) => !kept.has(key))).toEqual([]);
      for (const one of kept.values()) {
        expect(['sent', 'skipped']).toContain(one.state);
        expect(one.reason === undefined).toBe(one.state === 'sent');
        if (one.reason !== undefined) reasons.add(one.reason);
      }
      for (const { at } of world.sent) expect(isAllowed(at)).toBe(true);
      expect(tooManyInAWeek(world, rules)).toEqual([]);
      expect(twiceInAMessage(world)).toEqual([]);
      sentInAll += sent.length;
    }),
    LIVES,
  );
  // The lives are worth looking at: everything that can become of a reminder became of one.
  expect(sentInAll).toBeGreaterThan(500);
  expect([...reasons]).toEqual(
    expect.arrayContaining([
      'done',
      'merged',
      'moved',
      'muted',
      'overtaken',
      'snoozed',
      'tooLate',
      'unfollowed',
      'weekFull',
    ]),
  );
}, 120_000);

function isAllowed(at: Date): boolean {
  const time = timeInWords(at);
  const isWeekend = [6, 7].includes(weekdayOf(dayOf(at)));
  return !isWeekend && isWorkingDay(dayOf(at)) && time >= '08:00' && time < '19:00';
}

/** Weeks in which somebody got more messages than their programme gives, but for those worth more. */
function tooManyInAWeek({ sent }: ReminderWorld, { mostPerWeek }: ReminderRules) {
  const counted = sent.filter(({ reminders }) => !reminders.some(({ always }) => always));
  const weeks = Map.groupBy(counted, ({ recipient, sendAt }) => {
    const day = dayOf(sendAt);
    return `${recipientKey(recipient)} ${later(day, 1 - weekdayOf(day))}`;
  });
  return [...weeks].filter(([, messages]) => messages.length > mostPerWeek).map(([week]) => week);
}

/** Messages that say the same thing twice. */
function twiceInAMessage({ sent }: ReminderWorld) {
  return sent
    .map(({ reminders }) => reminders.map(({ milestoneKey, day }) => `${milestoneKey} ${day}`))
    .filter((told) => new Set(told).size < told.length);
}

test('what is planned while nothing goes wrong is sent at its very moment', async () => {
  await fc.assert(
    fc.asyncProperty(LIFE, async ({ rules, day, spread }) => {
      const world = createReminderWorld(programmeWith(rules), factsFrom(day, spread));
      const [hour = 0, minute = 0] = rules.at.split(':').map(Number);
      for (let days = 0; days < 60; days += 1) {
        world.facts.now = momentOn(later(day, days), 7, 30);
        await world.plan();
        world.facts.now = momentOn(later(day, days), hour, minute);
        await world.send();
      }
      for (const { at, sendAt } of world.sent) {
        expect(sendAt).toEqual(at);
        expect(timeInWords(at)).toBe(rules.at);
      }
      const kinds = world.reminders.all().map(({ reason }) => reason);
      expect(kinds).not.toContain('overtaken');
      expect(kinds).not.toContain('tooLate');
    }),
    { numRuns: 8, seed: LIVES.seed },
  );
}, 60_000);
