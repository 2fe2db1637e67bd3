import type { Actor } from '../domain/access.ts';
import type { Stores } from '../domain/ports.ts';
import { isSheet } from '../domain/sheet.ts';
import { type FinishRefusal, finishSheet, reopenSheet } from '../domain/sheet-life.ts';
import type { Notice } from '../domain/views.ts';
import type { SheetView } from '../domain/views-sheets.ts';
import { sheetNotices } from '../texts/sheet-texts.ts';
import type { Dependencies } from './dependencies.ts';
import { readFile } from './file.ts';
import { settleSteps } from './settle-steps.ts';
import { lockSheetFile } from './sheet-file.ts';
import { sheetView } from './views/sheet-view.ts';

export interface SheetInput {
  readonly turnKey: string;
  readonly actor: Actor;
  /** The sheet itself. */
  readonly sheetId: string;
}

export type SheetResult =
  | { readonly kind: 'shown'; readonly view: SheetView; readonly refused?: FinishRefusal }
  | { readonly kind: 'unavailable' };

type Outcome = 'done' | FinishRefusal | 'unavailable';

/**
 * Hands a sheet over, once: whoever does it again sees that it was. Who works on the guidance is told, and the step ends
 * when that was the last thing it waited for.
 */
export async function finishSheetOf(deps: Dependencies, input: SheetInput): Promise<SheetResult> {
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, (stores) =>
    finish(deps, stores, input),
  );
  return await shown(deps, input, outcome, {
    done: sheetNotices.finished,
    finished: sheetNotices.finishedBefore,
    incomplete: sheetNotices.incomplete,
  });
}

/** Opens a sheet that was handed over, to write on. */
export async function reopenSheetOf(deps: Dependencies, input: SheetInput): Promise<SheetResult> {
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, async (stores) => {
    const file = await lockSheetFile(deps, stores, input.actor, input.sheetId, 'edit');
    if (file === undefined || !isSheet(file.dossier)) return 'unavailable';
    const { dossier, events } = reopenSheet(file.dossier, {
      by: input.actor,
      at: deps.clock.now(),
    });
    await stores.dossiers.save(file.stored, dossier, [...file.carried, ...events]);
    return 'done';
  });
  return await shown(deps, input, outcome, { done: sheetNotices.reopened });
}

async function finish(deps: Dependencies, stores: Stores, input: SheetInput): Promise<Outcome> {
  const file = await lockSheetFile(deps, stores, input.actor, input.sheetId, 'edit');
  if (file === undefined || !isSheet(file.dossier)) return 'unavailable';
  const act = { by: input.actor, at: deps.clock.now() };
  const made = finishSheet(file.dossier, file.form, act);
  if (!made.ok) return made.reason;
  const { dossier, events, version } = made.value;
  await stores.dossiers.save(file.stored, dossier, [...file.carried, ...events]);
  await stores.sheets.addVersion(version);
  await stores.walks.removeOfDossier(dossier.id);
  await stores.jobs.enqueue({
    name: 'tell-sheet',
    payload: { sheetId: dossier.id, version: version.number },
  });
  const { of, stepId } = file.dossier.sheet;
  if (file.of?.step.asksToShare) {
    await stores.jobs.enqueue({ name: 'ask-sharing', payload: { dossierId: of } });
  }
  await settleSteps(deps, stores, of, act, stepId);
  return 'done';
}

async function shown(
  deps: Dependencies,
  { actor, sheetId }: SheetInput,
  outcome: Outcome,
  notices: Readonly<Partial<Record<Outcome, Notice>>>,
): Promise<SheetResult> {
  const file = await readFile(deps, deps.work.stores, actor, sheetId);
  const view = file && sheetView(deps, file, actor, notices[outcome]);
  if (view === undefined || outcome === 'unavailable') return { kind: 'unavailable' };
  return { kind: 'shown', view, ...(outcome === 'done' ? {} : { refused: outcome }) };
}
