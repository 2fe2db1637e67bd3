import type { Dossier } from './dossier.ts';
import type { Change, DossierEvent } from './dossier-event.ts';
import type { Form } from './form.ts';
import { nameOnly } from './person.ts';
import { ok, type Result, refused } from './result.ts';
import type { Act } from './review-change.ts';
import { type Sheet, type SheetDossier, type SheetVersion, sheetOwner } from './sheet.ts';
import { canBeSent, readiness } from './submission.ts';

/** A new, empty sheet of a step of an application's guidance. */
export function beginSheet(
  {
    id,
    application,
    stepId,
    form,
  }: {
    readonly id: string;
    readonly application: Dossier;
    readonly stepId: string;
    readonly form: Form;
  },
  act: Act,
): Change {
  return {
    dossier: {
      id,
      programmeId: application.programmeId,
      roundId: '',
      state: 'draft',
      formVersion: form.version,
      owner: sheetOwner(application.id),
      colleagues: [],
      answers: {},
      rejected: {},
      conflicts: [],
      remarks: [],
      createdAt: act.at,
      updatedAt: act.at,
      sheet: { of: application.id, stepId, assigned: {}, version: 0 },
      version: 1,
    },
    events: [sheetEvent('sheetBegun', act, { step: stepId })],
  };
}

export type FinishRefusal = 'incomplete' | 'finished';

/** A sheet that was handed over, with the version that it became. */
export interface Finished extends Change {
  readonly version: Omit<SheetVersion, 'confirmed'>;
}

/** Hands a sheet over: what stands in it becomes a version, and nobody writes on until it is opened again. */
export function finishSheet(
  dossier: SheetDossier,
  form: Form,
  act: Act,
): Result<Finished, FinishRefusal> {
  const { sheet } = dossier;
  if (sheet.finishedAt !== undefined) return refused('finished');
  if (!canBeSent(readiness(form, dossier))) return refused('incomplete');
  const number = sheet.version + 1;
  const by = nameOnly(act.by);
  return ok({
    dossier: withSheet(dossier, { ...sheet, version: number, finishedAt: act.at }, act.at),
    events: [sheetEvent('sheetFinished', act, { step: sheet.stepId, version: number })],
    version: { sheetId: dossier.id, number, answers: dossier.answers, by, at: act.at },
  });
}

/** Opens a sheet that was handed over to write on; its versions stay. One that is open comes back as it was. */
export function reopenSheet(dossier: SheetDossier, act: Act): Change {
  const { finishedAt, ...sheet } = dossier.sheet;
  if (finishedAt === undefined) return { dossier, events: [] };
  return {
    dossier: withSheet(dossier, sheet, act.at),
    events: [sheetEvent('sheetReopened', act, { step: sheet.stepId, version: sheet.version })],
  };
}

/** The dossier with its sheet as it is now, one version on. */
export function withSheet(dossier: Dossier, sheet: Sheet, at: Date): SheetDossier {
  return { ...dossier, sheet, updatedAt: at, version: dossier.version + 1 };
}

export function sheetEvent(
  kind: DossierEvent['kind'],
  { by, at }: Act,
  details: DossierEvent['details'],
): DossierEvent {
  return { kind, at, by: nameOnly(by), details };
}
