import type { Actor } from '../domain/access.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { DossierEvent } from '../domain/dossier-event.ts';
import type { Stores } from '../domain/ports.ts';
import type { QueuedJob } from '../domain/ports-jobs.ts';
import type { Act, Reviewed, ReviewRefusal } from '../domain/review-change.ts';
import type { Dependencies } from './dependencies.ts';
import { type LockedFile, lockFile } from './file.ts';
import { followSelection } from './follow-selection.ts';

export interface CaseInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly dossierId: string;
}

/** What came of a caseworker's action: done, why not, or not a file of theirs. */
export type CaseOutcome = 'done' | ReviewRefusal['kind'] | 'unavailable';

export interface CaseChange {
  /** Decides, under the file's lock. What it writes elsewhere belongs to the same transaction. */
  readonly change: (file: LockedFile, act: Act, stores: Stores) => Reviewed | Promise<Reviewed>;
  /** Work that follows when something changed. */
  readonly jobs?: (changed: Dossier, events: readonly DossierEvent[]) => readonly QueuedJob[];
}

/** Changes a file once per turn, under its lock, when this person handles it. */
export async function changeCase(
  deps: Dependencies,
  input: CaseInput,
  change: CaseChange,
): Promise<CaseOutcome> {
  const { outcome } = await deps.work.once<CaseOutcome>(input.turnKey, (stores) =>
    changeCaseIn(deps, stores, input, change),
  );
  return outcome;
}

/** The same as part of a larger transaction, such as a decision on several files. Lock files in order of id. */
export async function changeCaseIn(
  deps: Dependencies,
  stores: Stores,
  { actor, dossierId }: Omit<CaseInput, 'turnKey'>,
  { change, jobs = () => [] }: CaseChange,
): Promise<CaseOutcome> {
  const file = await lockFile(deps, stores, actor, dossierId, 'handle');
  if (file === undefined) return 'unavailable';
  const act = { by: actor, at: deps.clock.now() };
  const decided = await change(file, act, stores);
  if (!decided.ok) return decided.reason.kind;
  const { dossier, events } = decided.value;
  if (events.length === 0) return 'done';
  await stores.dossiers.save(file.stored, dossier, [...file.carried, ...events]);
  await followSelection(stores, file, dossier, act);
  for (const job of jobs(dossier, events)) await stores.jobs.enqueue(job);
  return 'done';
}
