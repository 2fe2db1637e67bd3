import { describe, expect, test } from '@jest/globals';
import type { ReminderChoice } from '../../src/domain/ports-reminders.ts';
import { changeChoice, LONGEST_PAUSE, pausedUntil } from '../../src/domain/reminder-choice.ts';
import { REMINDER_KINDS } from '../../src/domain/reminder-rules.ts';

/** Wednesday 4 August 2021, 23:30 in Brussels. */
const NOW = new Date('2021-08-04T21:30:00Z');
const AN = { tenantId: 'tielt', objectId: 'an' };
const NOTHING: ReminderChoice = { person: AN, muted: [] };

function pause(until: { readonly days: number } | { readonly typed: string }) {
  return changeChoice(NOTHING, { kind: 'pause', until }, NOW);
}

describe('what somebody wants to be reminded of', () => {
  test('a kind that is muted twice is muted once, and comes back when it is unmuted', () => {
    const once = changeChoice(NOTHING, { kind: 'mute', about: 'step' }, NOW);
    expect(once).toEqual({ ok: true, value: { person: AN, muted: ['step'] } });
    const muted: ReminderChoice = { person: AN, muted: ['step', 'meeting'] };
    expect(changeChoice(muted, { kind: 'mute', about: 'step' }, NOW)).toMatchObject({
      value: { muted: ['step', 'meeting'] },
    });
    expect(changeChoice(muted, { kind: 'unmute', about: 'step' }, NOW)).toMatchObject({
      value: { muted: ['meeting'] },
    });
  });

  test('a pause that goes on stays when a kind is muted; one that is over goes', () => {
    const ahead = new Date('2021-08-06T22:00:00Z');
    const over = new Date('2021-08-03T22:00:00Z');
    const mute = { kind: 'mute', about: 'step' } as const;
    expect(changeChoice({ ...NOTHING, snoozedUntil: ahead }, mute, NOW)).toMatchObject({
      value: { snoozedUntil: ahead },
    });
    const after = changeChoice({ ...NOTHING, snoozedUntil: over }, mute, NOW);
    expect(after.ok && after.value).not.toHaveProperty('snoozedUntil');
  });

  test('stopping mutes every kind, and starting again wants everything at once', () => {
    const stopped = changeChoice(NOTHING, { kind: 'stop' }, NOW);
    expect(stopped).toMatchObject({ value: { muted: REMINDER_KINDS } });
    const paused: ReminderChoice = { person: AN, muted: REMINDER_KINDS, snoozedUntil: NOW };
    expect(changeChoice(paused, { kind: 'start' }, NOW)).toEqual({ ok: true, value: NOTHING });
  });
});

describe('a pause', () => {
  test.each([
    [{ days: 1 }, '2021-08-04T22:00:00Z'],
    [{ days: 7 }, '2021-08-10T22:00:00Z'],
    [{ typed: 'vrijdag 13 augustus 2021' }, '2021-08-12T22:00:00Z'],
    [{ typed: '1 november' }, '2021-10-31T23:00:00Z'],
    [{ typed: 'morgen' }, '2021-08-04T22:00:00Z'],
  ])('of %j ends when a Brussels day begins', (until, end) => {
    expect(pause(until)).toMatchObject({ ok: true, value: { snoozedUntil: new Date(end) } });
  });

  test.each([
    ['', 'missing'],
    ['31 februari', 'unreadable'],
    ['ooit', 'unreadable'],
    ['15 augustus 2021 09:00 UTC', 'unreadable'],
    ['2021-08-15T09:00:00-05:00', 'unreadable'],
    ['15 augustus om 9u', 'hour'],
    ['donderdag 13 augustus 2021', 'otherWeekday'],
    ['vandaag', 'past'],
    ['4/8/2021', 'past'],
    ['1 januari 1999', 'past'],
    ['1 januari 2099', 'tooLate'],
    ['a'.repeat(10_000), 'unreadable'],
  ])('until “%s” is not begun: %s', (typed, kind) => {
    expect(pause({ typed })).toMatchObject({ ok: false, reason: { kind } });
  });

  test('is never longer than a year', () => {
    expect(pause({ days: LONGEST_PAUSE }).ok).toBe(true);
    expect(pause({ days: LONGEST_PAUSE + 1 })).toMatchObject({ reason: { kind: 'tooLate' } });
  });

  test('is over at its end, to the millisecond', () => {
    const snoozedUntil = new Date('2021-08-10T22:00:00Z');
    const choice = { ...NOTHING, snoozedUntil };
    expect(pausedUntil(choice, new Date(snoozedUntil.getTime() - 1))).toEqual(snoozedUntil);
    expect(pausedUntil(choice, snoozedUntil)).toBeUndefined();
    expect(pausedUntil(NOTHING, NOW)).toBeUndefined();
  });
});
