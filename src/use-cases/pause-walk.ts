import type { Actor } from '../domain/access.ts';
import type { Walk } from '../domain/walk.ts';
import type { Dependencies } from './dependencies.ts';

/** Ends the walk of a conversation for now: everything is saved already, typed text is no answer any more. */
export async function pauseWalk(deps: Dependencies, walk: Walk, actor: Actor): Promise<void> {
  const { pendingText: _, ...kept } = walk;
  await deps.work.stores.walks.put({ ...kept, active: false }, actor);
}
