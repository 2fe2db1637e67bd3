import type { Alarm } from '../../src/domain/self-check.ts';
import type { SelfCheckView } from '../../src/domain/views-self-check.ts';

const LONGEST = '😀'.repeat(1000);
const SINCE = new Date('2021-07-05T04:12:00Z');

/** Every alarm, as it mostly is. */
export const EVERY_ALARM: readonly Alarm[] = [
  { name: 'mail', count: 3, since: SINCE },
  { name: 'queue', count: 1, since: SINCE },
  { name: 'jobs', count: 2 },
  { name: 'channels', own: true, others: 2 },
  { name: 'people', caseworkers: ['Kato Maes', 'Bram Claes'], others: 4 },
  { name: 'questions', count: 5, alarmDays: 3 },
  { name: 'remindersFailed', count: 1 },
  { name: 'remindersLate', since: SINCE },
  { name: 'secret', day: '2021-07-20', daysLeft: 15 },
  { name: 'certificate', day: '2021-07-12', daysLeft: 7 },
  { name: 'backup', madeAt: SINCE },
  { name: 'disk', freeBytes: 700_000_000, databaseBytes: 2_400_000_000 },
];

function view(changes: Partial<SelfCheckView>): SelfCheckView {
  return {
    kind: 'selfCheck',
    programmeName: 'De Profploeg',
    alarms: [],
    unchecked: [],
    ...changes,
  };
}

export const EVERY_SELF_CHECK_VIEW = {
  'a self-check that found nothing': view({}),
  'a self-check that could not look everywhere': view({ unchecked: ['certificate', 'backup'] }),
  'a self-check that found a thing': view({ alarms: EVERY_ALARM.slice(0, 1) }),
  'a self-check that found everything wrong': view({ alarms: EVERY_ALARM }),
  'a self-check that is too late': view({
    alarms: [
      { name: 'channels', own: false, others: 1 },
      { name: 'people', caseworkers: Array.from({ length: 300 }, () => LONGEST), others: 0 },
      { name: 'secret', day: '2021-07-01', daysLeft: -4 },
      { name: 'certificate', day: '2021-07-05', daysLeft: 0 },
      { name: 'backup' },
    ],
  }),
} as const;
