import type { Actor } from '../domain/access.ts';
import type { Stores } from '../domain/ports.ts';
import { type ConfirmRefusal, confirmSheet, isAgreed } from '../domain/sheet-confirm.ts';
import type { Notice } from '../domain/views.ts';
import type { SheetResultView } from '../domain/views-sheet-results.ts';
import { confirmNotices } from '../texts/sheet-result-texts.ts';
import type { Dependencies } from './dependencies.ts';
import { settleSteps } from './settle-steps.ts';
import { completeSheetFile, lockSheet, readSheetFile, type SheetFile } from './sheet-file.ts';
import { sheetResultView } from './views/sheet-result-view.ts';

export interface ConfirmInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly sheetId: string;
  /** The version that the card showed. */
  readonly version: number;
}

export type ConfirmResult =
  | { readonly kind: 'shown'; readonly view: SheetResultView; readonly refused?: Refused }
  | { readonly kind: 'unavailable' };

type Refused = ConfirmRefusal | 'stopped';
type Outcome = 'done' | Refused | 'unavailable';

/**
 * Agrees to a version of a sheet for the side of whoever presses; once per side. What is not the newest version any
 * more is refused, with what changed since.
 */
export async function confirmSheetOf(
  deps: Dependencies,
  input: ConfirmInput,
): Promise<ConfirmResult> {
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, (stores) =>
    confirm(deps, stores, input),
  );
  const found = await readSheetFile(deps, deps.work.stores, input.actor, input);
  if (found === undefined || outcome === 'unavailable') return { kind: 'unavailable' };
  const view = sheetResultView(deps, found, {
    ...(outcome === 'changed' || outcome === 'reopened' ? { since: input.version } : {}),
    notice: noticeOf(outcome, input, found),
  });
  return { kind: 'shown', view, ...(outcome === 'done' ? {} : { refused: outcome }) };
}

async function confirm(
  deps: Dependencies,
  stores: Stores,
  { actor, sheetId, version: number }: ConfirmInput,
): Promise<Outcome> {
  const stored = await lockSheet(stores, sheetId);
  const found = stored && (await completeSheetFile(deps, stores, actor, stored));
  if (stored === undefined || found === undefined) return 'unavailable';
  const { application, step, side } = found.file.of;
  if (application.state !== 'selected') return 'stopped';
  const version = found.versions.find((one) => one.number === number);
  const act = { by: actor, at: deps.clock.now() };
  const made = confirmSheet(stored, { step, side, version }, act);
  if (!made.ok) return made.reason;
  const { confirmation, events } = made.value;
  await stores.sheets.confirm(sheetId, number, confirmation);
  await stores.dossiers.save(stored, stored, events);
  await settleSteps(deps, stores, application.id, act, step.id);
  return 'done';
}

function noticeOf(
  outcome: Exclude<Outcome, 'unavailable'>,
  { version: seen }: ConfirmInput,
  { file, sheet, versions }: SheetFile,
): Notice {
  const { step, side } = file.of;
  const version = versions.find(({ number }) => number === seen);
  switch (outcome) {
    case 'done':
      return version !== undefined && isAgreed(step, version)
        ? confirmNotices.settled(seen)
        : confirmNotices.done(seen);
    case 'confirmedBefore': {
      const by = version?.confirmed.find((one) => one.side === side)?.by.name ?? '';
      return confirmNotices.confirmedBefore(seen, by);
    }
    case 'changed':
      return confirmNotices.changed(seen, sheet.version);
    case 'reopened':
      return confirmNotices.reopened(seen);
    case 'notYours':
    case 'stopped':
      return confirmNotices[outcome];
  }
}
