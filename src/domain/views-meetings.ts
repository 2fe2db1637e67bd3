import type { MeetingEventKind, MeetingMoment, MeetingState, Vote } from './meeting.ts';
import type { TypedMeeting } from './meeting-input.ts';
import type { MeetingNews } from './meeting-letter.ts';
import type { MeetingProblem, MomentWarning } from './meeting-plan.ts';
import type { BestReason } from './meeting-votes.ts';
import type { StepOwner } from './trajectory-rules.ts';
import type { Notice } from './views.ts';

/** Which meeting of which guidance a screen is about. */
export interface MeetingHead {
  readonly dossierId: string;
  readonly ruleId: string;
  readonly title: string;
  readonly municipality: string;
  readonly reference: string;
  readonly programmeName: string;
  readonly organisation: string;
  readonly demonstration: boolean;
}

/** One meeting on a list. */
export interface MeetingLine {
  readonly meetingId: string;
  readonly title: string;
  readonly municipality: string;
  readonly state: MeetingState;
  readonly moment?: MeetingMoment;
  /** Moments that are proposed. */
  readonly proposed: number;
  /** This person is asked to vote and did not yet. */
  readonly asksVote: boolean;
}

/** The meetings that somebody has ahead. */
export interface MeetingsView {
  readonly kind: 'meetings';
  readonly nonce: string;
  readonly lines: readonly MeetingLine[];
  readonly page: number;
  readonly hasMore: boolean;
  /** Guidances whose meetings can be looked at, by municipality. */
  readonly files: readonly {
    readonly dossierId: string;
    readonly municipality: string;
    readonly reference: string;
  }[];
  /** More than those. */
  readonly filesLeft: boolean;
}

/** All meetings of one guidance, step by step. */
export interface FileMeetingsView {
  readonly kind: 'fileMeetings';
  readonly nonce: string;
  readonly dossierId: string;
  readonly municipality: string;
  readonly reference: string;
  readonly programmeName: string;
  readonly demonstration: boolean;
  readonly mayPlan: boolean;
  readonly steps: readonly {
    readonly number: string;
    readonly title: string;
    readonly meetings: readonly {
      readonly ruleId: string;
      readonly title: string;
      readonly lines: readonly MeetingLine[];
      /** Nothing of it is planned that still has to take place. */
      readonly canPlan: boolean;
    }[];
  }[];
  readonly notice?: Notice;
}

export interface PersonChoice {
  readonly key: string;
  readonly name: string;
  readonly side: StepOwner;
}

/** A meeting as it is now, in short. */
export interface MeetingNow {
  readonly state: MeetingState;
  readonly moments: readonly MeetingMoment[];
  readonly place: string;
  readonly by: string;
}

/** A meeting being planned, proposed anew, or moved. */
export interface MeetingFormView {
  readonly kind: 'meetingForm';
  readonly nonce: string;
  readonly head: MeetingHead;
  readonly purpose: 'plan' | 'again' | 'move';
  /** Absent for a new one. */
  readonly meeting?: { readonly id: string; readonly sequence: number };
  readonly typed: TypedMeeting;
  readonly possible: readonly PersonChoice[];
  readonly problems: readonly MeetingProblem[];
  /** What somebody else made of it meanwhile. */
  readonly now?: MeetingNow;
  readonly notice?: Notice;
}

/** What people said of one moment, by name. */
export interface VotesShown {
  readonly number: number;
  readonly moment: MeetingMoment;
  readonly yes: readonly string[];
  readonly ifNeeded: readonly string[];
  readonly no: readonly string[];
  readonly missing: readonly string[];
}

/** One meeting, for everybody of the guidance. */
export interface MeetingView {
  readonly kind: 'meeting';
  readonly nonce: string;
  readonly meetingId: string;
  readonly sequence: number;
  readonly head: MeetingHead;
  readonly state: MeetingState;
  readonly organiser: string;
  readonly moment?: MeetingMoment;
  readonly votes: readonly VotesShown[];
  readonly best?: {
    readonly number: number;
    readonly moment: MeetingMoment;
    readonly why: BestReason;
    readonly no: number;
    readonly missing: number;
    readonly sidesOut: readonly StepOwner[];
  };
  readonly warnings: readonly MomentWarning[];
  readonly place: string;
  readonly agenda: string;
  readonly people: readonly { readonly side: StepOwner; readonly names: readonly string[] }[];
  readonly guests: number;
  /** For organisers only. */
  readonly guestAddresses: readonly string[];
  /** Names of those who have to be called: no chat to ask them in, or neither that nor a mail address. */
  readonly unreached: readonly string[];
  readonly reason?: string;
  /** The last thing that happened but a vote. */
  readonly last?: { readonly kind: MeetingEventKind; readonly by: string; readonly at: Date };
  readonly mayOrganise: boolean;
  readonly mayVote: boolean;
  /** It has begun, so that somebody can note that it took place. */
  readonly hasBegun: boolean;
  readonly notice?: Notice;
}

/** Asks somebody who must be there when they can. */
export interface MeetingVoteView {
  readonly kind: 'meetingVote';
  readonly nonce: string;
  readonly meetingId: string;
  readonly sequence: number;
  readonly head: MeetingHead;
  readonly organiser: string;
  readonly moments: readonly { readonly moment: MeetingMoment; readonly vote?: Vote }[];
  /** Goes back with the votes. */
  readonly momentKeys: string;
  readonly warnings: readonly MomentWarning[];
  readonly place: string;
  readonly agenda: string;
  /** They voted before. */
  readonly voted: boolean;
  readonly notice?: Notice;
}

/** Tells somebody who must be there that a meeting is fixed, moved, changed or cancelled. */
export interface MeetingToldView {
  readonly kind: 'meetingTold';
  readonly nonce: string;
  readonly meetingId: string;
  readonly head: MeetingHead;
  readonly what: Exclude<MeetingNews, 'excused'>;
  readonly by: string;
  /** Absent of a proposal that was cancelled. */
  readonly moment?: MeetingMoment;
  readonly place: string;
  readonly agenda: string;
  readonly people: MeetingView['people'];
  readonly reason?: string;
  /** They get an invitation by mail too. */
  readonly mailed: boolean;
}

/** What stays of a card about a meeting that changed since. */
export interface MeetingOverView {
  readonly kind: 'meetingOver';
  readonly nonce: string;
  readonly meetingId: string;
  readonly head: MeetingHead;
  readonly what: MeetingNews | 'proposedAgain';
  readonly moment?: MeetingMoment;
}

/** Asks why a meeting is cancelled. */
export interface MeetingCancelView {
  readonly kind: 'meetingCancel';
  readonly nonce: string;
  readonly meetingId: string;
  readonly sequence: number;
  readonly head: MeetingHead;
  readonly moment?: MeetingMoment;
  readonly people: number;
  readonly guests: number;
  readonly reason: string;
  readonly now?: MeetingNow;
  readonly notice?: Notice;
}

/** Tells the organiser whom nothing could be brought to. */
export interface MeetingUnreachedView {
  readonly kind: 'meetingUnreached';
  readonly nonce: string;
  readonly meetingId: string;
  readonly head: MeetingHead;
  readonly names: readonly string[];
  readonly guests: readonly string[];
}

export type MeetingsViews =
  | MeetingsView
  | FileMeetingsView
  | MeetingFormView
  | MeetingView
  | MeetingVoteView
  | MeetingToldView
  | MeetingOverView
  | MeetingCancelView
  | MeetingUnreachedView;
