import type { Signer } from './sheet.ts';
import type { Gap } from './sheet-gaps.ts';
import type { FileHeading, Notice } from './views.ts';
import type { HistoryLine } from './views-cases.ts';

/** A piece of a text that was changed. */
export interface TextPiece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A score that was given, with what it can be. */
export interface ScaleScore {
  /** What is scored. */
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

/** A question with its answer, to read. */
export interface ResultItem {
  readonly shortLabel: string;
  /** Empty without an answer. */
  readonly answerText: string;
  /** Why it is looked at on the spot; only where there is a visit. */
  readonly gap?: Gap;
  /** The municipality never reads it. */
  readonly internal?: true;
}

/** What changed in one answer. */
export interface ResultChange {
  readonly shortLabel: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly pieces: readonly TextPiece[];
}

/** Who agreed to a version, for which side. */
export interface ResultConfirmation {
  readonly side: Signer;
  readonly by: string;
  readonly at: Date;
}

/** What stands in a sheet, to read: one version of it, or what is being written. */
export interface SheetResultView {
  readonly kind: 'sheetResult';
  readonly heading: FileHeading;
  readonly nonce: string;
  readonly sheetId: string;
  /** The version that is shown; absent while it is what is being written. */
  readonly version?: { readonly number: number; readonly by: string; readonly at: Date };
  /** Number of the newest one; 0 before the first. */
  readonly newest: number;
  /** Somebody opened it again after the newest version. */
  readonly isWriting: boolean;
  readonly scores: readonly ScaleScore[];
  readonly parts: readonly { readonly title: string; readonly items: readonly ResultItem[] }[];
  /** What is looked at on the spot; absent for a step without a visit. */
  readonly gaps?: readonly { readonly shortLabel: string; readonly gap: Gap }[];
  /** Against which version, and what is different since. */
  readonly changes?: { readonly since: number; readonly items: readonly ResultChange[] };
  /** The sides that agree to the same version; nobody for most sheets. */
  readonly signers: readonly Signer[];
  /** Of the version that is shown, the first one first. */
  readonly confirmed: readonly ResultConfirmation[];
  /** The side for which this person can agree to it now. */
  readonly confirmsFor?: Signer;
  readonly notice?: Notice;
}

/** Tells somebody that a sheet was handed over. */
export interface SheetToldView {
  readonly kind: 'sheetTold';
  readonly heading: FileHeading;
  readonly reference: string;
  readonly by: string;
  readonly version: number;
  /** This person's side is asked to agree to it. */
  readonly asksToConfirm: boolean;
}

/** What happened to a sheet, newest first. */
export interface SheetHistoryView {
  readonly kind: 'sheetHistory';
  readonly heading: FileHeading;
  readonly lines: readonly HistoryLine[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
}

export type SheetResultViews = SheetResultView | SheetToldView | SheetHistoryView;
