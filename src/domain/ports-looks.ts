import type { FileLook, LookDay } from './file-look.ts';
import type { NamedPerson, Person } from './person.ts';
import type { Page } from './ports-questions.ts';

/** Looks of somebody, at a file that they may not see any more. */
export interface OwnLookDay extends Omit<LookDay, 'name'> {
  readonly reference: string;
  /** As it was called when it was sent. */
  readonly municipality: string;
}

/** Who looked at which file. */
export interface FileLookStore {
  /** Notes looks; what was noted already today stays as it is. */
  note(looks: readonly FileLook[]): Promise<void>;
  /** Notes that somebody took along all files that were sent in a round. */
  noteRound(roundId: string, person: NamedPerson, at: Date): Promise<void>;
  /** Who looked at a file, a line per person and day, latest day first. */
  ofFile(dossierId: string, page: Page): Promise<readonly LookDay[]>;
  countOfFile(dossierId: string): Promise<number>;
  /** What somebody looked at, latest day first. */
  ofPerson(person: Person, limit: number): Promise<readonly OwnLookDay[]>;
}
