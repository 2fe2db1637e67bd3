export interface PersonalDataRow {
  readonly label: string;
  readonly value: string;
}

export interface PersonalDataSection {
  readonly title: string;
  /** May be empty: the document then says that nothing is kept. */
  readonly rows: readonly PersonalDataRow[];
}

/** A copy of what is kept of one person. Every string is plain text. */
export interface PersonalDataDocument {
  readonly title: string;
  readonly intro: readonly string[];
  readonly sections: readonly PersonalDataSection[];
  /** When this document was made; the same input gives the same bytes. */
  readonly madeAt: Date;
}
