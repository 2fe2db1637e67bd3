/** The answers of a question round on paper. Every string is plain text; nothing in it is read as mark-up. */
export interface SessionDocument {
  readonly title: string;
  readonly programmeName: string;
  /** When the round was held, in words, Brussels time. */
  readonly heldAtText: string;
  readonly entries: readonly {
    readonly question: string;
    readonly answer: string;
    /** Empty when there is none. */
    readonly source: string;
  }[];
}
