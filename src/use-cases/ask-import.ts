import type { Actor } from '../domain/access.ts';
import { nameOnly } from '../domain/person.ts';
import type { Notice, UnavailableView } from '../domain/views.ts';
import type { ImportRunView } from '../domain/views-imports.ts';
import { importRefusedNotice, importStartedNotice } from '../texts/import-notices.ts';
import type { Dependencies } from './dependencies.ts';
import { formProgramme } from './form-programme.ts';
import { lookAtImport } from './look-import.ts';
import { type TakenIn, takeInImport } from './take-in-import.ts';

/** Larger tables take longer than Teams waits for an answer. */
const MOST_AT_ONCE = 300;

export interface AskImport {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly importId: string;
}

export type AskedImport = TakenIn | 'started';

/** Takes a checked table in: a small one now, a large one in the background, once per turn. */
export async function askImport(deps: Dependencies, { turnKey, actor, importId }: AskImport) {
  const { outcome } = await deps.work.once<AskedImport>(turnKey, async (stores) => {
    const run = await stores.imports.load(importId);
    const isLarge = (run?.summary.applications ?? 0) > MOST_AT_ONCE;
    if (!isLarge || run === undefined || run.doneAt !== undefined) {
      return await takeInImport(deps, stores, actor, importId);
    }
    if (formProgramme(deps, actor, run.programmeId) === undefined) return 'unavailable';
    await stores.jobs.enqueue({
      name: 'take-import',
      payload: { importId, ...nameOnly(actor) },
    });
    return 'started';
  });
  return { outcome, view: await afterImport(deps, actor, importId, outcome) };
}

/** The table again, with what came of it. */
export async function afterImport(
  deps: Dependencies,
  actor: Actor,
  importId: string,
  outcome: AskedImport,
): Promise<ImportRunView | UnavailableView> {
  if (outcome === 'unavailable') return { kind: 'unavailable' };
  return await lookAtImport(deps, actor, importId, { notice: noticeOf(outcome) });
}

function noticeOf(outcome: Exclude<AskedImport, 'unavailable'>): Notice | undefined {
  if (outcome === 'done') return undefined;
  return outcome === 'started' ? importStartedNotice() : importRefusedNotice(outcome);
}
