/** An answer as it is printed: the words a person reads, no ids. */
export type PrintedAnswer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'none' };

export interface PrintedItem {
  readonly question: string;
  readonly answer: PrintedAnswer;
}

export interface PrintedSection {
  readonly title: string;
  readonly items: readonly PrintedItem[];
}

/** An application on paper. Every string is plain text; nothing in it is read as mark-up. */
export interface ApplicationDocument {
  readonly title: string;
  readonly programmeName: string;
  /** Marks every page, so that nobody takes a practice application for a real one. */
  readonly demonstration: boolean;
  /** Absent until submission. */
  readonly reference?: string;
  readonly municipality: string;
  readonly roundName: string;
  /** In words, Brussels time; absent until submission. */
  readonly submittedAtText?: string;
  readonly stateText: string;
  readonly sections: readonly PrintedSection[];
  /** When this document was made; the same input gives the same bytes. */
  readonly madeAt: Date;
}
