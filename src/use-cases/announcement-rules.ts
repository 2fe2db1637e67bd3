import type { ReminderRules } from '../domain/reminder-rules.ts';
import type { Dependencies } from './dependencies.ts';

/** When a programme sends something; it has to be one that is there. */
export function rulesOf(
  { programmes }: Pick<Dependencies, 'programmes'>,
  programmeId: string,
): ReminderRules {
  const programme = programmes.find(({ id }) => id === programmeId);
  if (programme === undefined) throw new Error(`there is no programme ${programmeId}`);
  return programme.reminders;
}
