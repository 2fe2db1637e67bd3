import type { SessionGroup, SessionState } from './question-session.ts';
import type { Notice } from './views.ts';
import type { ShownEntry } from './views-questions.ts';

/** The card of a question round in the conversation where it runs. */
export interface SessionView {
  readonly kind: 'session';
  readonly nonce: string;
  readonly sessionId: string;
  readonly state: SessionState;
  readonly programmeName: string;
  readonly startedBy: string;
  readonly count: number;
  readonly askers: number;
}

/** A question round being answered, for the caseworker. */
export interface SessionGroupsView {
  readonly kind: 'sessionGroups';
  readonly nonce: string;
  readonly sessionId: string;
  readonly state: SessionState;
  readonly programmeName: string;
  readonly count: number;
  readonly groups: readonly (SessionGroup & { readonly askers: number })[];
  readonly canPublish: boolean;
  readonly notice?: Notice;
}

/** One group being answered. */
export interface SessionGroupView {
  readonly kind: 'sessionGroup';
  readonly nonce: string;
  readonly sessionId: string;
  readonly number: number;
  readonly of: number;
  readonly texts: readonly { readonly id: string; readonly text: string; readonly by: string }[];
  /** Marks the answer that the person sees; goes back with `session.answer`. */
  readonly seen: string;
  readonly question: string;
  readonly answer: string;
  readonly source: string;
  /** The FAQ already has this answer; it fills the fields. */
  readonly suggestion?: ShownEntry;
  /** Other groups a question can be moved to. */
  readonly others: readonly { readonly number: number; readonly question: string }[];
  readonly notice?: Notice;
}

/** The FAQ list of a question round, in its conversation. */
export interface SessionPublishedView {
  readonly kind: 'sessionPublished';
  readonly sessionId: string;
  readonly programmeName: string;
  readonly entries: readonly {
    readonly question: string;
    readonly answer: string;
    readonly source: string;
  }[];
  /** More entries than the card shows; the document has all. */
  readonly left: number;
  readonly askers: readonly string[];
}

/** Tells one asker of a round that their question was answered. */
export interface SessionAnswerView {
  readonly kind: 'sessionAnswer';
  readonly programmeName: string;
  readonly items: readonly {
    readonly question: string;
    readonly answer: string;
    readonly source: string;
  }[];
}
