import type { Dossier } from './dossier.ts';
import type { NamedPerson, Person } from './person.ts';

/**
 * What a step of a guidance leads to, written on the engine of the forms: the intake sheet, a plan, a report. It is
 * a dossier of its own that stays a draft; who may read and write it follows from the application it belongs to.
 */
export interface Sheet {
  /** The application whose guidance it belongs to. */
  readonly of: string;
  /** The step that it is the deliverable of. */
  readonly stepId: string;
  /** Step of its form → who answers that part. */
  readonly assigned: Readonly<Record<string, NamedPerson>>;
  /** Number of the newest version that was handed over; 0 before the first. */
  readonly version: number;
  /** Since when that version stands; absent while somebody writes. */
  readonly finishedAt?: Date;
}

/** A sheet is nobody's own: a tenant that no account is of keeps it off everybody's list of files. */
export const SHEET_TENANT = 'traject';

export type SheetDossier = Dossier & { readonly sheet: Sheet };

export function isSheet(dossier: Dossier): dossier is SheetDossier {
  return dossier.sheet !== undefined;
}

/** A side that has to agree to a sheet, besides whoever wrote it. */
export const SIGNERS = ['municipality', 'experts'] as const;
export type Signer = (typeof SIGNERS)[number];

/** One version of a sheet as it was handed over. Versions are only ever added. */
export interface SheetVersion {
  readonly sheetId: string;
  /** 1, 2, 3 … */
  readonly number: number;
  readonly answers: Dossier['answers'];
  readonly by: NamedPerson;
  readonly at: Date;
  /** Who said that this is it, each side once. */
  readonly confirmed: readonly Confirmation[];
}

export interface Confirmation {
  readonly side: Signer;
  readonly by: NamedPerson;
  readonly at: Date;
}

/** Whoever is nobody in particular: the owner of sheets. */
export function sheetOwner(of: string): Person & { readonly name: string } {
  return { tenantId: SHEET_TENANT, objectId: of, name: '' };
}
