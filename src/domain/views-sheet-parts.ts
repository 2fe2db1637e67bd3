import type { FileHeading, Notice } from './views.ts';

/** Who answered something in a part, and when last. */
export interface PartWriter {
  readonly name: string;
  readonly at: Date;
}

/** A sheet is divided among the people of a municipality. */
export interface SheetPartsView {
  readonly kind: 'sheetParts';
  readonly heading: FileHeading;
  readonly nonce: string;
  readonly parts: readonly {
    readonly stepId: string;
    readonly title: string;
    /** Key of whoever answers it; absent while it is everybody's. */
    readonly key?: string;
    readonly writers: readonly PartWriter[];
  }[];
  /** Key that stands for everybody. */
  readonly everybody: string;
  /** Whom a part can be given to. */
  readonly people: readonly { readonly key: string; readonly name: string }[];
  /** Those to whom something was given just now and who are told nothing, because the bot never met them. */
  readonly unreachable: readonly string[];
  /** A code that they can be given. */
  readonly code?: { readonly text: string; readonly until: Date };
  readonly mayInvite: boolean;
  readonly notice?: Notice;
}

/** Tells somebody that parts of a sheet are theirs. */
export interface PartGivenView {
  readonly kind: 'partGiven';
  readonly heading: FileHeading;
  readonly nonce: string;
  /** Who gave them. */
  readonly by: string;
  readonly parts: readonly {
    readonly stepId: string;
    readonly title: string;
    readonly questions: number;
  }[];
}

/** Which of several sheets is meant. */
export interface SheetChoiceView {
  readonly kind: 'sheetChoice';
  readonly nonce: string;
  readonly sheets: readonly {
    readonly dossierId: string;
    readonly stepId: string;
    readonly title: string;
    readonly municipality: string;
  }[];
}

export type SheetPartsViews = SheetPartsView | PartGivenView | SheetChoiceView;
