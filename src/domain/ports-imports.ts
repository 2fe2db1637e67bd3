import type { CheckedTable, ImportedApplication, ImportProblem, ImportRun } from './import-run.ts';
import type { NamedPerson, Person } from './person.ts';
import type { Page } from './ports-questions.ts';

export type ImportReception = Pick<
  ImportedApplication,
  'receivedOn' | 'roundId' | 'movedFromRoundId'
>;

/** Tables of paper applications that a caseworker sent: checked first, then taken in or not. */
export interface ImportStore {
  insert(run: ImportRun, table: Pick<CheckedTable, 'applications' | 'problems'>): Promise<void>;
  load(id: string): Promise<ImportRun | undefined>;
  lock(id: string): Promise<ImportRun | undefined>;
  /** Of a table that was not taken in yet, by line. */
  applications(id: string, page: Page): Promise<readonly ImportedApplication[]>;
  /** Days of reception with the round that each was taken for, without repeats. */
  receptions(id: string): Promise<readonly ImportReception[]>;
  /** The references that its applications had on paper. */
  references(id: string): Promise<readonly string[]>;
  /** By line; those about the whole table first. */
  problems(id: string, page: Page): Promise<readonly ImportProblem[]>;
  /** Notes that it was taken in. What its lines said is in the files from then on, and nowhere else. */
  finish(id: string, doneAt: Date): Promise<void>;
}

/** A page on which a person may hand over one table with a browser, for a short while. */
export interface UploadLink {
  readonly tokenHash: string;
  readonly programmeId: string;
  readonly person: NamedPerson;
  readonly expiresAt: Date;
}

export interface UploadStore {
  add(link: UploadLink): Promise<void>;
  find(tokenHash: string): Promise<UploadLink | undefined>;
  /** Binds the page to a browser; false when it is bound to another one already. */
  bind(tokenHash: string, browserHash: string): Promise<boolean>;
  /** Ends it; false when it had ended already. */
  end(tokenHash: string): Promise<boolean>;
  removeOfPerson(person: Person): Promise<void>;
}
