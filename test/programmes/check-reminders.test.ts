import { describe, expect, test } from '@jest/globals';
import type { Programme } from '../../src/domain/programme.ts';
import type { MomentRule, ReminderKind, ReminderRules } from '../../src/domain/reminder-rules.ts';
import { checkProgrammes } from '../../src/programmes/check-programmes.ts';
import { PROFPLOEG } from '../../src/programmes/profploeg/profploeg.ts';
import { REMINDERS } from '../../src/programmes/reminders.ts';

const withRules = (changes: Partial<ReminderRules>): Programme => ({
  ...PROFPLOEG,
  reminders: { ...REMINDERS, ...changes },
});
const withMoments = (kind: ReminderKind, ...moments: MomentRule[]): Programme =>
  withRules({ moments: { ...REMINDERS.moments, [kind]: moments } });

test('the rules of every programme are possible', () => {
  expect(checkProgrammes([withRules({})])).toEqual([]);
});

describe('rules that are impossible are refused with the place', () => {
  test.each<[string, Programme, string]>([
    ['an hour that is none', withRules({ at: '9 uur' }), 'reminders.at: is no time of day (HH:MM)'],
    ['an hour that no day has', withRules({ at: '24:00' }), 'reminders.at: is no time of day'],
    ['an hour of the night', withRules({ at: '07:59' }), 'reminders.at: 07:59 is in the quiet'],
    ['the hour at which the night begins', withRules({ at: '19:00' }), 'reminders.at: 19:00 is in'],
    [
      'a night without a day',
      withRules({ quiet: { from: '08:00', until: '19:00' } }),
      'reminders.quiet: nothing is ever sent between 19:00 and 08:00',
    ],
    ['a digest on Saturday', withRules({ digestOn: 6 }), 'reminders.digestOn: '],
    ['no messages at all', withRules({ mostPerWeek: 0 }), 'reminders.mostPerWeek: '],
    ['a file that never waits', withRules({ fileWaits: 0 }), 'reminders.fileWaits: '],
    [
      'days that are past',
      withMoments('deadline', { on: 'daysBefore', days: -1 }),
      'reminders.moments.deadline.0.days: ',
    ],
    [
      'more working days than a year has',
      withMoments('step', { on: 'workingDaysBefore', days: 251 }),
      'reminders.moments.step.0.days: ',
    ],
    [
      'half a day',
      withMoments('meeting', { on: 'daysBefore', days: 1.5 }),
      'reminders.moments.meeting.0.days: ',
    ],
    ['no weeks', withMoments('step', { on: 'weekly', times: 0 }), 'reminders.moments.step.0.times'],
    [
      'the same moment twice',
      withMoments(
        'deadline',
        { on: 'daysBefore', days: 1 },
        { on: 'daysBefore', days: 1, always: true },
      ),
      'reminders.moments.deadline: "daysBefore 1" occurs twice',
    ],
    [
      'the beginning of what does not begin',
      withMoments('deadline', { on: 'start' }),
      'reminders.moments.deadline: "start" is of what begins',
    ],
    [
      'a meeting that is late',
      withMoments('meeting', { on: 'overdue' }),
      'reminders.moments.meeting: "overdue" is of what can be late',
    ],
    [
      'a moment that nobody knows',
      withMoments('step', { on: 'afterwards' } as never),
      'reminders.moments.step.0.on: ',
    ],
  ])('%s', (_what, programme, problem) => {
    const found = checkProgrammes([programme]);
    expect(found).toContainEqual(expect.stringContaining(`programme "profploeg": ${problem}`));
  });
});
