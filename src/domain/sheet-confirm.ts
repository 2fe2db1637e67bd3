import type { DossierEvent } from './dossier-event.ts';
import { nameOnly } from './person.ts';
import { ok, type Result, refused } from './result.ts';
import type { Act } from './review-change.ts';
import {
  type Confirmation,
  type SheetDossier,
  type SheetVersion,
  SIGNERS,
  type Signer,
} from './sheet.ts';
import { sheetEvent } from './sheet-life.ts';
import type { StepOwner, StepRule } from './trajectory-rules.ts';

/**
 * Why a version was not confirmed: another side has to agree, this side did so before, there is a newer version, or
 * somebody is writing on.
 */
export type ConfirmRefusal = 'notYours' | 'confirmedBefore' | 'changed' | 'reopened';

export interface Confirmed {
  readonly confirmation: Confirmation;
  readonly events: readonly DossierEvent[];
}

/** Agrees to a version of a sheet for a side. Both sides agree to the same version: only the newest one counts. */
export function confirmSheet(
  { sheet }: SheetDossier,
  of: {
    readonly step: Pick<StepRule, 'confirmedBy'>;
    readonly side: StepOwner;
    readonly version: SheetVersion | undefined;
  },
  act: Act,
): Result<Confirmed, ConfirmRefusal> {
  const { version, step } = of;
  const side = signerOf(step, of.side);
  if (side === undefined) return refused('notYours');
  if (version === undefined || version.number !== sheet.version) return refused('changed');
  if (isConfirmedBy(version, side)) return refused('confirmedBefore');
  if (sheet.finishedAt === undefined) return refused('reopened');
  const details = { step: sheet.stepId, version: version.number, side };
  return ok({
    confirmation: { side, by: nameOnly(act.by), at: act.at },
    events: [sheetEvent('sheetConfirmed', act, details)],
  });
}

/** The side for which somebody can agree to the sheet of a step; undefined when their side does not have to. */
export function signerOf(
  { confirmedBy = [] }: Pick<StepRule, 'confirmedBy'>,
  side: StepOwner,
): Signer | undefined {
  const signer = SIGNERS.find((one) => one === side);
  return signer !== undefined && confirmedBy.includes(signer) ? signer : undefined;
}

export function isConfirmedBy({ confirmed }: SheetVersion, signer: Signer): boolean {
  return confirmed.some(({ side }) => side === signer);
}

/** Whether every side that has to agree to the sheet of a step agreed to this version of it. */
export function isAgreed(
  { confirmedBy = [] }: Pick<StepRule, 'confirmedBy'>,
  version: SheetVersion,
): boolean {
  return confirmedBy.length > 0 && confirmedBy.every((side) => isConfirmedBy(version, side));
}

/**
 * The version against which changes are shown: the last one that this side agreed to, else the one before. Versions
 * come newest first; undefined when the first one is shown.
 */
export function comparedWith(
  versions: readonly SheetVersion[],
  shown: number,
  signer: Signer | undefined,
): SheetVersion | undefined {
  const earlier = versions.filter(({ number }) => number < shown);
  const agreed = earlier.find((one) => signer !== undefined && isConfirmedBy(one, signer));
  return agreed ?? earlier[0];
}
