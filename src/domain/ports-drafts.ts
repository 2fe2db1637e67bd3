import type { NamedPerson } from './person.ts';

/** A draft that nobody changed for long. */
export interface OldDraft {
  readonly id: string;
  readonly version: number;
  readonly programmeId: string;
  readonly people: readonly NamedPerson[];
}

/** Drafts that end because nobody goes on with them. */
export interface OldDraftStore {
  /** Drafts that were never sent, unchanged since before that moment, of whose end nobody was told yet. */
  toWarn(unchangedSince: Date, limit: number): Promise<readonly OldDraft[]>;
  /** Keeps that the people of this version were told. */
  markWarned(draft: Pick<OldDraft, 'id' | 'version'>, now: Date): Promise<void>;
  /** Those unchanged since before that moment and since they were told, before `warnedBefore`. */
  toRemove(unchangedSince: Date, warnedBefore: Date, limit: number): Promise<readonly OldDraft[]>;
}
