import type { Dossier } from './dossier.ts';
import type { Confirmation, SheetVersion } from './sheet.ts';

/** Sheets of a guidance. They are written through the store of dossiers; lock the application first. */
export interface SheetStore {
  /** The sheet of a step of an application's guidance; undefined while nobody began it. */
  find(of: string, stepId: string): Promise<Dossier | undefined>;
  /** All sheets of an application's guidance, in the order in which they were begun. */
  ofDossier(of: string): Promise<readonly Dossier[]>;
  addVersion(version: Omit<SheetVersion, 'confirmed'>): Promise<void>;
  version(sheetId: string, number: number): Promise<SheetVersion | undefined>;
  /** Every version that was handed over, newest first. */
  versions(sheetId: string): Promise<readonly SheetVersion[]>;
  /** False when this side confirmed that version before, or there is no such version. */
  confirm(sheetId: string, number: number, confirmation: Confirmation): Promise<boolean>;
}
