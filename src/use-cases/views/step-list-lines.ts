import type { StepRule } from '../../domain/trajectory-rules.ts';
import type { StepListLine } from '../../domain/views-items.ts';
import type { Dependencies } from '../dependencies.ts';

/** The lists of a step with how they stand in one guidance. */
export async function stepListLines(
  { work }: Dependencies,
  dossierId: string,
  { lists = [] }: StepRule,
): Promise<readonly StepListLine[]> {
  if (lists.length === 0) return [];
  const counted = await work.stores.items.counts(dossierId);
  return lists.map(({ id: listId, title, ticked }) => {
    const own = counted.find((one) => one.listId === listId);
    const { open = 0, done = 0, dropped = 0 } = own ?? {};
    return { listId, title, ticked: ticked === true, counts: { open, done, dropped } };
  });
}
