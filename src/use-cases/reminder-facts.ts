import type { Follow } from '../domain/follow.ts';
import type { ReminderFacts } from '../domain/reminder-facts.ts';
import { collectMilestones, type Sought } from './collect-milestones.ts';
import type { Dependencies } from './dependencies.ts';
import { mayFollow } from './may-follow.ts';

/** What decides on reminders now: of what is sought, for these channels that follow, and for people as they chose. */
export async function reminderFacts(
  deps: Dependencies,
  sought: Sought,
  follows: readonly Follow[],
): Promise<ReminderFacts> {
  const [milestones, choices] = await Promise.all([
    collectMilestones(deps, sought),
    deps.work.stores.reminderChoices.all(),
  ]);
  const rules = new Map(deps.programmes.map(({ id, reminders }) => [id, reminders]));
  return { milestones, follows, refused: new Set(), choices, rules };
}

/** Of what is followed, the ids of what may not be told there any more. */
export async function refusedAmong(
  deps: Dependencies,
  follows: readonly Follow[],
): Promise<ReadonlySet<string>> {
  const refused = new Set<string>();
  for (const follow of follows) {
    if (!(await mayFollow(deps, follow))) refused.add(follow.id);
  }
  return refused;
}
