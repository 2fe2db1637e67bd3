import type { RoundEventKind } from './round.ts';
import type { ChangedField, ReopenRefusal, RoundFiles } from './round-change.ts';
import type { DeadlineWarning, RoundDraft, RoundProblem } from './round-edit.ts';
import type { Notice } from './views.ts';
import type { ProgrammeChoice } from './views-questions.ts';

/** `closed`: by a caseworker before its deadline, which may still be ahead. */
export type RoundState = 'open' | 'upcoming' | 'closed' | 'past';

/** A round as caseworkers see it. */
export interface RoundLine extends RoundDraft {
  readonly id: string;
  readonly state: RoundState;
  readonly closedAt?: Date;
  readonly demonstration: boolean;
  readonly files: RoundFiles;
}

/** The rounds of the programmes that somebody handles. */
export interface RoundsView {
  readonly kind: 'rounds';
  readonly nonce: string;
  readonly programmes: readonly {
    readonly id: string;
    readonly name: string;
    /** Those that are not over first, by deadline; then the latest that are. */
    readonly rounds: readonly RoundLine[];
    /** Older ones that are not listed. */
    readonly left: number;
  }[];
  readonly notice?: Notice;
}

/** Something that happened to a round, for whoever reads its history. */
export interface RoundHappening {
  readonly kind: RoundEventKind;
  readonly at: Date;
  readonly by: string;
  readonly fields: readonly ChangedField[];
}

/** What is in the fields of the form. */
export interface RoundInputs {
  readonly name: string;
  readonly opens: string;
  readonly deadline: string;
  readonly guidance: string;
}

/** A round being made or changed. */
export interface RoundFormView {
  readonly kind: 'roundForm';
  readonly nonce: string;
  readonly programmeId: string;
  /** To choose from for a new round. */
  readonly programmes: readonly ProgrammeChoice[];
  /** The round as it is now; absent for a new one. */
  readonly round?: {
    readonly line: RoundLine;
    readonly version: number;
    readonly canClose: boolean;
    readonly canReopen: boolean;
    readonly mayRemove: boolean;
    /** Newest first. */
    readonly history: readonly RoundHappening[];
  };
  readonly typed: RoundInputs;
  readonly problems: readonly RoundProblem[];
  /** Who changed the round since the card was made: its present values stand next to what was typed. */
  readonly changedBy?: string;
  readonly notice?: Notice;
}

/** What will be saved, in words, before it is. */
export interface RoundConfirmView {
  readonly kind: 'roundConfirm';
  readonly nonce: string;
  readonly programmeId: string;
  readonly programmeName: string;
  readonly draft: RoundDraft;
  /** The same as it goes back: to the form, or to be saved. */
  readonly typed: RoundInputs;
  /** The round that is changed, with what becomes of it; absent for a new one. */
  readonly round?: {
    readonly id: string;
    readonly name: string;
    readonly version: number;
    readonly fields: readonly ChangedField[];
    readonly isClosed: boolean;
    /** Its deadline had passed, and the new one has not. */
    readonly opensAgain: boolean;
  };
  readonly opensNow: boolean;
  readonly warning?: DeadlineWarning;
  /** People with a draft, who are told. */
  readonly people: number;
  /** Whether the caseworkers have a channel in which it is told. */
  readonly hasChannel: boolean;
}

/** What else can be done with a round. */
export type RoundAct = 'close' | 'reopen' | 'remove';

export type RoundActRefusal = { readonly kind: 'notOpen' | 'hasFiles' | 'notHead' } | ReopenRefusal;

/** Where drafts can go while their round takes nothing. */
export type NextRound =
  | { readonly kind: 'open' | 'upcoming'; readonly round: RoundDraft }
  | { readonly kind: 'none' };

/** Closing, reopening or removing a round: what will happen, or why it cannot. */
export interface RoundActView {
  readonly kind: 'roundAct';
  readonly nonce: string;
  readonly act: RoundAct;
  readonly line: RoundLine;
  readonly version: number;
  /** People with a draft, who are told. */
  readonly people: number;
  /** After closing. */
  readonly next: NextRound;
  readonly refusal?: RoundActRefusal;
  /** Who changed the round since the card was made. */
  readonly changedBy?: string;
}

/** What somebody with a draft is told of a change of its round. */
export interface RoundToldView {
  readonly kind: 'roundTold';
  readonly programmeName: string;
  readonly what: Exclude<RoundEventKind, 'opened' | 'removed'>;
  /** As the round is now. */
  readonly round: RoundDraft;
  readonly isClosed: boolean;
  readonly fields: readonly ChangedField[];
  /** After closing. */
  readonly next: NextRound;
  /** Their draft; absent when they have several. */
  readonly dossierId?: string;
}

/** The post in the caseworkers' channel, which follows the round. */
export interface RoundPostView {
  readonly kind: 'roundPost';
  readonly programmeName: string;
  readonly round: RoundDraft;
  /** Nothing that changes without anybody doing something: nobody edits the post when a day has come. */
  readonly state: 'planned' | 'closed' | 'removed';
  /** Newest first. */
  readonly history: readonly RoundHappening[];
}

export type RoundsViews =
  | RoundsView
  | RoundFormView
  | RoundConfirmView
  | RoundActView
  | RoundToldView
  | RoundPostView;
