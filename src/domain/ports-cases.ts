import type { Dossier, DossierState } from './dossier.ts';
import type { DossierEvent } from './dossier-event.ts';
import type { Province } from './municipality.ts';
import type { Person } from './person.ts';
import type { Page } from './ports-questions.ts';
import type { AnswerValue } from './question.ts';
import type { Turn } from './review.ts';

/** Which files a caseworker wants to see; what is absent does not matter. Only files that were sent. */
export interface CaseQuery {
  readonly programmeIds: readonly string[];
  readonly roundId?: string;
  readonly province?: Province;
  readonly state?: DossierState;
  readonly turn?: Turn;
  /** It has been somebody's turn since before this moment. */
  readonly waitingSinceBefore?: Date;
  readonly assignee?: Person;
  /** NIS codes of the municipality that is looked for, its former ones too. */
  readonly nis?: readonly string[];
  /** References, or beginnings of them; one that fits is enough. */
  readonly references?: readonly string[];
}

/** One line of the work list. */
export interface CaseRow {
  readonly dossierId: string;
  readonly programmeId: string;
  readonly roundId: string;
  readonly reference: string;
  readonly municipality: string;
  readonly province: Province | '';
  readonly state: DossierState;
  readonly turn: Turn;
  readonly waitingSince: Date;
  readonly stateSince: Date;
  readonly submittedAt: Date;
  readonly assigneeName?: string;
  readonly version: number;
}

/** Files that have all these in common. What is unknown of a file is ''. */
export interface CaseCount {
  readonly roundId: string;
  /** '' when it was in time. */
  readonly movedFromRoundId: string;
  readonly state: DossierState;
  readonly province: Province | '';
  readonly centreCity: boolean;
  /** Reason of the decision that stands. */
  readonly reasonId: string;
  readonly files: number;
  /** Files with a budget, and their budgets together, in euro. */
  readonly budgeted: number;
  readonly budget: number;
}

/** One municipality of the list that goes with the figures. */
export interface CaseFact {
  readonly dossierId: string;
  readonly roundId: string;
  readonly movedFromRoundId: string;
  readonly reference: string;
  readonly nis: string;
  readonly municipality: string;
  readonly province: Province | '';
  readonly centreCity: boolean;
  readonly state: DossierState;
  readonly reasonId: string;
  readonly explanation: string;
  readonly submittedAt: Date;
  readonly decidedAt?: Date;
  readonly budget?: number;
}

/** Something that happened to one of several files. */
export interface FileEvent extends DossierEvent {
  readonly dossierId: string;
}

/** What an answer was under one of its versions. */
export interface EarlierAnswer {
  readonly dossierId: string;
  readonly questionId: string;
  readonly version: number;
  readonly value: AnswerValue;
}

/** Files as caseworkers look at them: many at a time. */
export interface CaseStore {
  /** Latest change of state first. */
  list(query: CaseQuery, page: Page): Promise<readonly CaseRow[]>;
  count(query: CaseQuery): Promise<number>;
  /** Every sent file of a programme, counted. Adds up to the number of files. */
  counts(programmeId: string): Promise<readonly CaseCount[]>;
  /** Sent files of a programme or one of its rounds, by moment of sending. */
  facts(programmeId: string, roundId: string | undefined): Promise<readonly CaseFact[]>;
  /** Sent files of a round with everything in them, by moment of sending, a page at a time. */
  wholeFiles(roundId: string, page: Page): Promise<readonly Dossier[]>;
  /** Everything that happened to these files, oldest first. */
  eventsOf(dossierIds: readonly string[]): Promise<readonly FileEvent[]>;
  /** What the answers of these files were, and are; of one version the last text that it had. */
  answersOf(dossierIds: readonly string[]): Promise<readonly EarlierAnswer[]>;
  /** Files of an expert's panels, latest change of state first. */
  ofExperts(expertIds: readonly string[], limit: number): Promise<readonly Dossier[]>;
  /** Ids of sent files of which nobody noted for whom they are: older than that note. */
  withoutFiling(limit: number): Promise<readonly string[]>;
}
