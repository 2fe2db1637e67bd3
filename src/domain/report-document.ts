/** A text with headings, lists and tables, to be edited further. */
export interface ReportDocument {
  readonly title: string;
  /** Small lines under the title. */
  readonly notes: readonly string[];
  /** Why nobody should use it as it is; shown before anything else. */
  readonly warnings: readonly string[];
  readonly sections: readonly ReportSection[];
  readonly madeAt: Date;
}

export interface ReportSection {
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'subtitle'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Something that should not be overlooked. */
  | { readonly kind: 'mark'; readonly text: string }
  /** A picture of scores, with the sentence that says the same. */
  | { readonly kind: 'scores'; readonly scores: readonly DrawnScore[]; readonly words: string }
  | {
      readonly kind: 'table';
      readonly headings: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A score in a picture: `value` out of `max`. */
export interface DrawnScore {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** "3 van 5" */
  readonly words: string;
}
