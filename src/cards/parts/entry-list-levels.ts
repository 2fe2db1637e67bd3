interface EntryListLevel {
  /** Characters of each question and answer. */
  readonly shown: number;
  readonly entries: number;
}

/** How much of a list of answers is shown; less when the card would be too big. */
export const ENTRY_LIST_LEVELS: readonly [EntryListLevel, ...EntryListLevel[]] = [
  { shown: 20_000, entries: 25 },
  { shown: 4000, entries: 25 },
  { shown: 1500, entries: 25 },
  { shown: 600, entries: 25 },
  { shown: 250, entries: 25 },
  { shown: 120, entries: 25 },
  { shown: 60, entries: 20 },
  { shown: 20, entries: 15 },
];
