import type { CheckInput, ChecklistStanding } from './admissibility.ts';
import type { LetterText } from './case-letter.ts';
import type { Notice } from './views.ts';
import type { CaseLine } from './views-cases.ts';

/** The beginning of an answer that a point of the list is about. */
export interface AnswerExcerpt {
  readonly shortLabel: string;
  readonly text: string;
  /** More was asked about it, so that it may still change. */
  readonly open?: true;
}

/** One point of the list for admissibility. */
export interface CheckItem extends CheckInput {
  readonly id: string;
  readonly label: string;
  readonly answers: readonly AnswerExcerpt[];
  /** Who judged it last. */
  readonly by?: string;
  /** What somebody else put here meanwhile, where the form still holds something else. */
  readonly theirs?: CheckInput & { readonly by: string };
}

/** The list of points that a caseworker goes through before judging. */
export interface ChecksView {
  readonly kind: 'checks';
  readonly nonce: string;
  readonly version: number;
  readonly line: CaseLine;
  readonly items: readonly CheckItem[];
  /** What the stored list leads to. */
  readonly standing: ChecklistStanding;
  readonly notMet: number;
  readonly open: number;
  /** From 0; a card that holds the whole list has one page. */
  readonly page: number;
  readonly canAsk: boolean;
  readonly canDecide: boolean;
  /** Nothing can be saved any more; what was typed is there to read and to copy. */
  readonly over?: true;
  readonly notice?: Notice;
}

/** Something asked at one question. */
export interface AskedItem {
  readonly shortLabel: string;
  readonly text: string;
}

/** The form with which a caseworker asks for more information. */
export interface AskMoreView {
  readonly kind: 'askMore';
  readonly nonce: string;
  readonly version: number;
  readonly line: CaseLine;
  /** Questions that can be asked about. */
  readonly questions: readonly { readonly id: string; readonly shortLabel: string }[];
  /** What the form holds; an empty question is none. */
  readonly rows: readonly { readonly questionId: string; readonly text: string }[];
  /** Questions with notes of the list that the form has no room for. */
  readonly left: number;
  /** What was asked before and still waits. */
  readonly waiting: readonly AskedItem[];
  /** Nothing can be asked any more; what was typed is there to read and to copy. */
  readonly over?: true;
  readonly preview?: {
    /** As the municipality reads it. */
    readonly letter: LetterText;
    /** Who is told in their own chat, and at which address by mail. */
    readonly people: readonly string[];
    readonly mailTo?: string;
    /** Goes back with "send", so that nothing goes out that was not shown. */
    readonly seen: string;
  };
  readonly notice?: Notice;
}

/** Tells somebody of the municipality that more is asked. */
export interface MoreAskedView {
  readonly kind: 'moreAsked';
  readonly nonce: string;
  readonly dossierId: string;
  readonly reference: string;
  readonly demonstration: boolean;
  readonly letter: LetterText;
}

/** Tells somebody of the municipality that they need not complete their file any more. */
export interface MoreRecalledView {
  readonly kind: 'moreRecalled';
  readonly nonce: string;
  readonly dossierId: string;
  readonly reference: string;
  readonly municipality: string;
  readonly programmeName: string;
  readonly demonstration: boolean;
}

/** Tells whoever handles a file that the municipality sent what was asked. */
export interface MoreAnsweredView {
  readonly kind: 'moreAnswered';
  readonly line: CaseLine;
  readonly by: string;
  readonly questions: readonly string[];
  /** Those of them whose answer did not change. */
  readonly unchanged: readonly string[];
}

/** Tells a caseworker that a colleague gave them a file. */
export interface CaseAssignedView {
  readonly kind: 'caseAssigned';
  readonly line: CaseLine;
  readonly by: string;
}

/** Tells caseworkers that nobody of a municipality could be told that more is asked. */
export interface MoreUnreachedView {
  readonly kind: 'moreUnreached';
  readonly line: CaseLine;
  readonly by: string;
}

export type ReviewViews =
  | ChecksView
  | AskMoreView
  | MoreAskedView
  | MoreRecalledView
  | MoreAnsweredView
  | CaseAssignedView
  | MoreUnreachedView;
