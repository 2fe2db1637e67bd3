import type { Province } from './municipality.ts';
import type { NamedPerson } from './person.ts';
import type { AnswerValue } from './question.ts';

/** One application of a table, checked. */
export interface ImportedApplication {
  /** Line of the file, from 1; the header is 1. */
  readonly line: number;
  /** Reference that it had on paper; absent when it gets one. */
  readonly reference?: string;
  /** Brussels day of reception, YYYY-MM-DD. */
  readonly receivedOn: string;
  readonly roundId: string;
  /** The round it was too late for. */
  readonly movedFromRoundId?: string;
  /** NIS code that was valid on the day of reception. */
  readonly nis: string;
  readonly contactName: string;
  readonly answers: Readonly<Record<string, AnswerValue>>;
}

/** Something wrong with a table or one of its lines. */
export interface ImportProblem {
  /** Absent when it is about the whole table. */
  readonly line?: number;
  /** Heading of the column. */
  readonly column?: string;
  readonly sentence: string;
  /** Worth a look; the table can be taken in all the same. */
  readonly warning?: true;
}

/** What a checked table holds, in numbers. */
export interface ImportSummary {
  /** Lines with something on them. */
  readonly lines: number;
  /** Those that can be taken in. */
  readonly applications: number;
  readonly rounds: readonly {
    readonly roundId: string;
    /** The round they were too late for. */
    readonly movedFromRoundId?: string;
    readonly applications: number;
  }[];
  readonly provinces: readonly { readonly province: Province; readonly applications: number }[];
  /** Brussels years of reception of the applications that get a reference, which counts by year. */
  readonly years: readonly { readonly year: number; readonly applications: number }[];
  /** Problems that have to be solved first. */
  readonly mistakes: number;
  readonly warnings: number;
}

/** A table that was checked; nothing of it is taken in before a caseworker says so, and then all of it. */
export interface ImportRun {
  readonly id: string;
  readonly programmeId: string;
  readonly fileName: string;
  readonly madeBy: NamedPerson;
  readonly madeAt: Date;
  readonly summary: ImportSummary;
  /** When it was taken in. */
  readonly doneAt?: Date;
}

/** What was read of a table. */
export interface CheckedTable {
  readonly applications: readonly ImportedApplication[];
  /** By line; those about the whole table first. */
  readonly problems: readonly ImportProblem[];
  readonly summary: ImportSummary;
}

/** Whether there is something to take in and nothing in the way. */
export function canTakeIn({ summary, doneAt }: Pick<ImportRun, 'summary' | 'doneAt'>): boolean {
  return doneAt === undefined && summary.mistakes === 0 && summary.applications > 0;
}
