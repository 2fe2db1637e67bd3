import type { Programme } from '../domain/programme.ts';
import type { MomentRule, ReminderRules } from '../domain/reminder-rules.ts';
import { repeated } from './check-form.ts';

/**
 * What is impossible in the rules by which a programme reminds: hours at which nothing may be sent, moments that kinds
 * do not have, the same moment twice. Each problem begins with its place.
 */
export function checkReminders({ reminders }: Programme): readonly string[] {
  return [
    ...checkHours(reminders),
    ...Object.entries(reminders.moments).flatMap(([kind, rules]) => checkMoments(kind, rules)),
  ].map((problem) => `reminders.${problem}`);
}

function checkHours({ at, quiet }: ReminderRules): readonly string[] {
  if (quiet.until >= quiet.from) {
    return [`quiet: nothing is ever sent between ${quiet.until} and ${quiet.from}`];
  }
  const isQuiet = at < quiet.until || at >= quiet.from;
  return isQuiet ? [`at: ${at} is in the quiet hours`] : [];
}

/** Only of a step is known when it begins. */
const BEGINNING: readonly string[] = ['step'];
/** What takes place is not late afterwards. */
const NEVER_LATE: readonly string[] = ['deadline', 'meeting'];

function checkMoments(kind: string, moments: readonly MomentRule[]): readonly string[] {
  const place = `moments.${kind}`;
  const late = moments.filter(({ on }) => on === 'overdue' || on === 'weekly');
  return [
    ...repeated(moments.map(nameOf)).map((name) => `${place}: "${name}" occurs twice`),
    ...(!BEGINNING.includes(kind) && moments.some(({ on }) => on === 'start')
      ? [`${place}: "start" is of what begins, and this does not`]
      : []),
    ...(NEVER_LATE.includes(kind)
      ? late.map(({ on }) => `${place}: "${on}" is of what can be late, and this cannot`)
      : []),
  ];
}

function nameOf(moment: MomentRule): string {
  return 'days' in moment ? `${moment.on} ${moment.days}` : moment.on;
}
