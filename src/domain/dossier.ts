import type { Filing } from './filing.ts';
import type { NamedPerson } from './person.ts';
import type { AnswerValue } from './question.ts';
import type { Remark } from './remark.ts';
import type { Review } from './review.ts';
import type { Sheet } from './sheet.ts';

/**
 * A draft is being written; submitted waits for the judgement of a caseworker, admissible for the selection.
 * Inadmissible, deferred (not clear enough to start now), selected and notSelected are decisions; withdrawn
 * was taken back by its people.
 */
export const DOSSIER_STATES = [
  'draft',
  'submitted',
  'admissible',
  'inadmissible',
  'deferred',
  'selected',
  'notSelected',
  'withdrawn',
] as const;
export type DossierState = (typeof DOSSIER_STATES)[number];

export interface Answer {
  readonly value: AnswerValue;
  /** Counts up from 1 at every change of this answer. */
  readonly version: number;
  readonly by: NamedPerson;
  readonly at: Date;
}

/** What somebody typed that could not be accepted yet; kept so that nobody types it twice. */
export interface RejectedInput {
  readonly text: string;
  readonly reason: InvalidReason;
  readonly by: NamedPerson;
}

/** Why an input is no answer yet. The texts are in `texts/`, one per kind. */
export type InvalidReason =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLong'; readonly length: number; readonly max: number }
  | { readonly kind: 'notAnEmail' }
  | { readonly kind: 'notAPhone' }
  | { readonly kind: 'notADate' }
  | { readonly kind: 'notOnScale'; readonly min: number; readonly max: number }
  | { readonly kind: 'notAnOption'; readonly unknown: readonly string[] }
  | { readonly kind: 'tooManyLines'; readonly lines: number; readonly max: number }
  /** Fewer were put in order than are needed. */
  | { readonly kind: 'tooFewRanked'; readonly least: number }
  | { readonly kind: 'nothingToRank' }
  | { readonly kind: 'unknownMunicipality' }
  /** One name or more that may be meant; the person picks. */
  | { readonly kind: 'severalMunicipalities'; readonly names: readonly string[] };

/** A second text for a question that somebody else changed meanwhile. Both are kept until one is chosen. */
export interface AnswerConflict {
  readonly id: string;
  readonly questionId: string;
  readonly value: AnswerValue;
  readonly by: NamedPerson;
  readonly at: Date;
}

export interface Dossier {
  readonly id: string;
  readonly programmeId: string;
  readonly roundId: string;
  readonly state: DossierState;
  /** PP-2026-0042; given at submission, once. */
  readonly reference?: string;
  readonly formVersion: number;
  /** The maker. Only the maker invites, removes and withdraws. */
  readonly owner: NamedPerson;
  /** Colleagues of the same tenant whom the maker invited. */
  readonly colleagues: readonly NamedPerson[];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly rejected: Readonly<Record<string, RejectedInput>>;
  readonly conflicts: readonly AnswerConflict[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly submittedAt?: Date;
  /** The round it was written for, when it came in late and went to the next one. */
  readonly movedFromRoundId?: string;
  /** For whom it was sent, as things were on that day; from the moment of sending. */
  readonly filing?: Filing;
  /** What caseworkers asked or said at questions; oldest first. */
  readonly remarks: readonly Remark[];
  /** What caseworkers did with it; from the moment of sending. */
  readonly review?: Review;
  /** The decided file that this draft was made of, so that the municipality can try again. */
  readonly returnedFrom?: string;
  /** Present when this is no application but the sheet of a step of a guidance. */
  readonly sheet?: Sheet;
  /** Counts up at every change of the dossier's own row. */
  readonly version: number;
}
