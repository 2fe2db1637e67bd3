import type { Follow } from '../domain/follow.ts';
import { ended } from '../domain/follow-change.ts';
import type { Dependencies } from './dependencies.ts';

/** Ends what a channel follows because of what happened; what ended already stays as it is. */
export async function endFollow(
  { work, clock }: Pick<Dependencies, 'work' | 'clock'>,
  followId: string,
  because: NonNullable<Follow['endedBecause']>,
): Promise<void> {
  await work.transaction(async ({ follows }) => {
    const follow = await follows.lock(followId);
    if (follow === undefined || follow.endedAt !== undefined) return;
    await follows.save(ended(follow, clock.now(), because));
  });
}
