import type { Actor } from '../domain/access.ts';
import { carryOver } from '../domain/carry-over.ts';
import { copyToDraft } from '../domain/dossier-life.ts';
import { receptionAt } from '../domain/rounds.ts';
import type { ClosedView } from '../domain/views.ts';
import { resumeAt } from '../domain/walk.ts';
import { copiedNotice } from '../texts/file-notices.ts';
import type { Dependencies, ProfileSource } from './dependencies.ts';
import { type File, readFile } from './file.ts';
import { closedView } from './views/closed-view.ts';
import { type PlaceView, placeView } from './views/place-view.ts';
import { walkAt } from './walk-at.ts';

export interface CopyFileInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly conversationId: string;
  readonly cardActivityId?: string | undefined;
  readonly dossierId: string;
  readonly profile: ProfileSource;
}

/** Makes a new draft with the answers of an older file, for the round that takes applications now or next. */
export async function copyFile(
  deps: Dependencies,
  input: CopyFileInput,
): Promise<PlaceView | ClosedView | { readonly kind: 'unavailable' }> {
  const source = await readFile(deps, deps.work.stores, input.actor, input.dossierId, 'copy');
  if (source === undefined) return { kind: 'unavailable' };
  const rounds = await deps.work.stores.rounds.list(source.programme.id);
  const reception = receptionAt(rounds, deps.clock.now());
  if (reception.kind === 'closed') return closedView(source.programme, reception);
  const copyId = await insertCopy(deps, input, source, reception.round.id);
  const copy = await readFile(deps, deps.work.stores, input.actor, copyId);
  if (copy === undefined) return { kind: 'unavailable' };
  return await placeView(deps, copy, { kind: 'overview' }, { ...input, notice: copiedNotice() });
}

async function insertCopy(
  deps: Dependencies,
  input: CopyFileInput,
  source: File,
  roundId: string,
): Promise<string> {
  const { outcome } = await deps.work.once(input.turnKey, async (stores) => {
    // Locked: a caseworker removes no round while somebody starts on it.
    if ((await stores.rounds.lock(roundId)) === undefined) return '';
    const act = { by: input.actor, at: deps.clock.now() };
    const draft = { id: deps.ids.uuid(), roundId, form: source.whole };
    const copied = copyToDraft(source.dossier, draft, act);
    const carried = carryOver(copied.dossier, source.whole, act.by, act.at);
    const events = [...copied.events, ...carried.events];
    await stores.dossiers.insert(carried.dossier, events);
    const place = resumeAt(source.whole, carried.dossier);
    await stores.walks.put(walkAt(carried, place, input), input.actor);
    return draft.id;
  });
  return outcome;
}
