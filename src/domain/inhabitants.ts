/** The inhabitants of every Flemish municipality that existed on the day they were counted. */
export interface InhabitantTable {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** NIS code → number of inhabitants. */
  readonly byNis: Readonly<Record<string, number>>;
}
