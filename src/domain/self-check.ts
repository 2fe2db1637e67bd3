import type { QueuedJob } from './ports-jobs.ts';
import { daysUntil } from './time.ts';

/** What the bot looks at every morning, in the order in which it tells of it. */
export const ALARM_NAMES = [
  'mail',
  'queue',
  'jobs',
  'channels',
  'people',
  'questions',
  'remindersFailed',
  'remindersLate',
  'secret',
  'certificate',
  'backup',
  'disk',
] as const;
export type AlarmName = (typeof ALARM_NAMES)[number];

/** Something that somebody has to do something about. Counts and days only: no names of people but of caseworkers. */
export type Alarm =
  /** Work that sends mail, and is not done since more than an hour. */
  | { readonly name: 'mail'; readonly count: number; readonly since: Date }
  /** The same of other work. */
  | { readonly name: 'queue'; readonly count: number; readonly since: Date }
  /** Work that was given up. */
  | { readonly name: 'jobs'; readonly count: number }
  /** The channel of the caseworkers, and channels that follow something. */
  | { readonly name: 'channels'; readonly own: boolean; readonly others: number }
  /** Caseworkers by name, and how many people of municipalities. */
  | { readonly name: 'people'; readonly caseworkers: readonly string[]; readonly others: number }
  | { readonly name: 'questions'; readonly count: number; readonly alarmDays: number }
  | { readonly name: 'remindersFailed'; readonly count: number }
  | { readonly name: 'remindersLate'; readonly since: Date }
  /** Brussels day; fewer than 0 days left when it is over. */
  | { readonly name: 'secret'; readonly day: string; readonly daysLeft: number }
  | { readonly name: 'certificate'; readonly day: string; readonly daysLeft: number }
  /** Without a moment there never was one. */
  | { readonly name: 'backup'; readonly madeAt?: Date }
  | { readonly name: 'disk'; readonly freeBytes: number; readonly databaseBytes: number };

/** Work of the queue that waits, and since when. */
export interface WaitingWork {
  readonly name: string;
  readonly count: number;
  readonly since: Date;
}

/** Work that sends mail, or may do so. */
export const MAILING_JOBS: readonly QueuedJob['name'][] = [
  'send-receipt',
  'mail-inquiry',
  'mail-province',
  'deliver-answer',
  'ask-more',
  'tell-decision',
  'tell-meeting',
  'tell-steps',
  'tell-sheet',
  'tell-report',
];
const HOUR_MS = 3_600_000;
/** Work that is not done by then waits for something that does not come by itself. */
export const STUCK_MS = HOUR_MS;
/** Time to ask for a new one at an organisation where that takes weeks. */
const SECRET_DAYS = 30;
/** Whatever renews certificates by itself does so earlier. */
const CERTIFICATE_DAYS = 21;
/** One is made every night; this leaves room for one that takes long. */
const BACKUP_MS = 30 * HOUR_MS;
const GIGABYTE = 1024 ** 3;
/** What a database needs to go on for some weeks. */
const LEAST_FREE_BYTES = 2 * GIGABYTE;

/** Alarms about work that waits: that of jobs that send mail apart from the other. */
export function waitingAlarms(
  waiting: readonly WaitingWork[],
  mailing: readonly string[],
): readonly Alarm[] {
  const mails = waiting.filter(({ name }) => mailing.includes(name));
  const others = waiting.filter(({ name }) => !mailing.includes(name));
  return [
    ...(mails.length === 0 ? [] : [{ name: 'mail', ...together(mails) } as const]),
    ...(others.length === 0 ? [] : [{ name: 'queue', ...together(others) } as const]),
  ];
}

function together(work: readonly WaitingWork[]) {
  return {
    count: work.reduce((sum, { count }) => sum + count, 0),
    since: new Date(Math.min(...work.map(({ since }) => since.getTime()))),
  };
}

/** Whether the secret of the bot ends soon. `day` is the last one on which it works. */
export function secretAlarm(day: string | undefined, now: Date): Alarm | undefined {
  if (day === undefined) return undefined;
  const daysLeft = daysUntil(now, day);
  return daysLeft > SECRET_DAYS ? undefined : { name: 'secret', day, daysLeft };
}

/** The same of the certificate of its address. */
export function certificateAlarm(day: string | undefined, now: Date): Alarm | undefined {
  if (day === undefined) return undefined;
  const daysLeft = daysUntil(now, day);
  return daysLeft > CERTIFICATE_DAYS ? undefined : { name: 'certificate', day, daysLeft };
}

/** Whether the last backup is too old, or never was made. */
export function backupAlarm(made: Date | 'never', now: Date): Alarm | undefined {
  if (made === 'never') return { name: 'backup' };
  return now.getTime() - made.getTime() > BACKUP_MS ? { name: 'backup', madeAt: made } : undefined;
}

/** Whether the disk is nearly full: a copy of the database has to fit on it, as PostgreSQL makes when it cleans up. */
export function diskAlarm(freeBytes: number, databaseBytes: number): Alarm | undefined {
  return freeBytes < Math.max(LEAST_FREE_BYTES, databaseBytes)
    ? { name: 'disk', freeBytes, databaseBytes }
    : undefined;
}

/** Whether reminders that are due were not sent; `firstDue` is when the first one was. */
export function lateAlarm(firstDue: Date | undefined, now: Date): Alarm | undefined {
  return firstDue !== undefined && now.getTime() - firstDue.getTime() > STUCK_MS
    ? { name: 'remindersLate', since: firstDue }
    : undefined;
}

/** In the order in which they are told. */
export function inOrder(alarms: readonly Alarm[]): readonly Alarm[] {
  return alarms.toSorted((a, b) => ALARM_NAMES.indexOf(a.name) - ALARM_NAMES.indexOf(b.name));
}
