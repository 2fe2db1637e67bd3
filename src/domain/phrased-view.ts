/** Plain text in which `[1]` is the citation with that number; every citation occurs. */
export interface PhrasedView {
  readonly text: string;
  readonly citations: readonly EntryCitation[];
}

export interface EntryCitation {
  /** From 1, without gaps. */
  readonly number: number;
  readonly entryId: string;
  readonly question: string;
  readonly source: string;
}
