import type { Actor, DossierAction } from '../domain/access.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Stores } from '../domain/ports.ts';
import { isSheet, type Sheet, type SheetDossier, type SheetVersion } from '../domain/sheet.ts';
import { maySheet } from '../domain/sheet-access.ts';
import { answersIn, formFor } from '../domain/sheet-form.ts';
import type { Dependencies } from './dependencies.ts';
import { completeSheet, type File, type LockedFile, lockFile, type SheetPlace } from './file.ts';

/** A sheet as somebody reads it: its form and its answers hold only what they may see. */
export interface SheetFile {
  readonly file: File & { readonly of: SheetPlace };
  readonly sheet: Sheet;
  /** The version that is read; absent while it is what is being written. */
  readonly version?: SheetVersion;
  /** All that were handed over, newest first. */
  readonly versions: readonly SheetVersion[];
}

type SheetReader = Pick<Stores, 'dossiers' | 'rounds' | 'sheets'>;

/** Which sheet: by its own id, or by the guidance and the step that it belongs to. */
export type WhichSheet =
  | { readonly sheetId: string }
  | { readonly dossierId: string; readonly stepId: string };

/**
 * Reads a version of a sheet for somebody; without a number what stands in it now, or for who may not read that the
 * newest that was handed over. Undefined when there is none for them, which nobody can tell apart.
 */
export async function readSheetFile(
  deps: Dependencies,
  stores: SheetReader,
  actor: Actor,
  which: WhichSheet,
  number?: number,
): Promise<SheetFile | undefined> {
  const stored = await findSheet(stores, which);
  return stored && (await completeSheetFile(deps, stores, actor, stored, number));
}

/** The same of a sheet that was loaded. */
export async function completeSheetFile(
  deps: Dependencies,
  stores: SheetReader,
  actor: Actor,
  stored: SheetDossier,
  number?: number,
): Promise<SheetFile | undefined> {
  const file = await completeSheet(deps, stores, actor, stored, 'readVersions');
  if (file?.of === undefined) return undefined;
  const { of } = file;
  const { sheet } = stored;
  const versions = await stores.sheets.versions(stored.id);
  const readsDraft = maySheet(of, 'read');
  const isDraft = number === undefined && readsDraft && sheet.finishedAt === undefined;
  const wanted = number ?? sheet.version;
  const version = isDraft ? undefined : versions.find((one) => one.number === wanted);
  if (version === undefined && !isDraft) return undefined;
  const form = formFor(file.whole, of.side);
  const dossier: Dossier = {
    ...file.dossier,
    answers: answersIn(form, version?.answers ?? file.dossier.answers),
    rejected: {},
    conflicts: [],
  };
  return {
    file: { ...file, of, dossier, form, whole: form },
    sheet,
    ...(version === undefined ? {} : { version }),
    versions,
  };
}

/** Locks a sheet for a change, and before it the application that it belongs to, which all of its guidance waits for. */
export async function lockSheetFile(
  deps: Dependencies,
  stores: SheetReader,
  actor: Actor,
  sheetId: string,
  action: DossierAction,
): Promise<LockedFile | undefined> {
  const locked = await lockSheet(stores, sheetId);
  return locked && (await lockFile(deps, stores, actor, locked.id, action));
}

/** The same without asking who does it. */
export async function lockSheet(
  { dossiers }: SheetReader,
  sheetId: string,
): Promise<SheetDossier | undefined> {
  const found = await dossiers.load(sheetId);
  if (found === undefined || !isSheet(found)) return undefined;
  await dossiers.lock(found.sheet.of);
  const locked = await dossiers.lock(sheetId);
  return locked !== undefined && isSheet(locked) ? locked : undefined;
}

async function findSheet(
  { dossiers, sheets }: SheetReader,
  which: WhichSheet,
): Promise<SheetDossier | undefined> {
  const found =
    'sheetId' in which
      ? await dossiers.load(which.sheetId)
      : await sheets.find(which.dossierId, which.stepId);
  return found !== undefined && isSheet(found) ? found : undefined;
}
