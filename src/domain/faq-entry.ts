import type { NamedPerson } from './person.ts';

/**
 * An answer that depends on whether applications are taken now. The texts hold `{ronde}`, `{deadline}`
 * and `{start}` (in `open` and `upcoming`), and `{opent}` (in `upcoming`).
 */
export interface RoundAnswer {
  readonly open: string;
  readonly upcoming: string;
  readonly closed: string;
}

/** A question that the sources answer, with where the answer comes from. */
export interface FaqEntry {
  readonly id: string;
  readonly question: string;
  /** Other ways to ask it. */
  readonly alternatives: readonly string[];
  readonly answer: string | RoundAnswer;
  readonly source: string;
  /** First and last Brussels day (YYYY-MM-DD) on which the answer holds; always when absent. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  /** Ids of entries that a reader may want next. */
  readonly related?: readonly string[];
}

/** One version of an entry that a caseworker wrote or changed. Versions are kept; the highest one counts. */
export interface FaqVersion extends FaqEntry {
  readonly programmeId: string;
  /** From 1; an entry of the programme's own data counts as version 0. */
  readonly version: number;
  readonly state: 'published' | 'retired';
  readonly by: NamedPerson;
  readonly at: Date;
  /** The inquiry whose answer it grew from. */
  readonly inquiryId?: string;
}

/** Whether an entry answers anything on this Brussels day (YYYY-MM-DD). */
export function isValidOn(entry: Pick<FaqEntry, 'validFrom' | 'validUntil'>, day: string): boolean {
  return (
    (entry.validFrom === undefined || entry.validFrom <= day) &&
    (entry.validUntil === undefined || day <= entry.validUntil)
  );
}
