import type { Stores } from '../domain/ports.ts';
import type { Dependencies } from './dependencies.ts';

/** What is done at a start with files that were there before it was done with every file. */
export interface CatchUp {
  /** Files per transaction at most. */
  readonly atOnce: number;
  /** Ids of the first of them that it was not done with yet. */
  readonly find: (limit: number) => Promise<readonly string[]>;
  /** False when it cannot be done with this one. */
  readonly change: (stores: Stores, id: string) => Promise<boolean>;
}

/** Does it with all of them; there is nothing to do but once. Resolves to the number of files. */
export async function catchUp(
  { work }: Pick<Dependencies, 'work'>,
  { atOnce, find, change }: CatchUp,
): Promise<number> {
  let all = 0;
  for (;;) {
    const ids = await find(atOnce);
    if (ids.length === 0) return all;
    const done = await work.transaction(async (stores) => {
      let changed = 0;
      for (const id of ids) if (await change(stores, id)) changed += 1;
      return changed;
    });
    all += done;
    // What it cannot be done with stays; the rest of the list then holds only such files.
    if (done < atOnce) return all;
  }
}
