import type { AnnouncementAct, AnnouncementState } from './announcement.ts';
import type { AnnouncementProblem } from './announcement-input.ts';
import type { MessageCounts } from './ports-reminders.ts';
import type { FailReason, SkipReason } from './reminder.ts';
import type { Notice } from './views.ts';

/** Whom an announcement goes to, for whoever reads it. */
export type AudienceShown =
  | { readonly kind: 'channels'; readonly programmeName: string }
  | {
      readonly kind: 'makers';
      readonly programmeName: string;
      readonly roundName: string;
      readonly onlyDrafts: boolean;
    };

export interface AnnouncementInputs {
  readonly title: string;
  readonly text: string;
  readonly audience: string;
  readonly when: string;
}

/** An announcement being written. */
export interface AnnouncementFormView {
  readonly kind: 'announcementForm';
  readonly nonce: string;
  /** The draft that is changed; absent for a new one. */
  readonly draft?: { readonly id: string; readonly version: number };
  readonly audiences: readonly { readonly value: string; readonly audience: AudienceShown }[];
  readonly typed: AnnouncementInputs;
  readonly problems: readonly AnnouncementProblem[];
  /** The next moment at which it may go out, in words that can be typed. */
  readonly offered?: string;
  readonly notice?: Notice;
}

/** What readers see. */
export interface AnnouncementToldView {
  readonly kind: 'announcementTold';
  readonly programmeName: string;
  readonly organisation: string;
  /** The caseworker who says it. */
  readonly by: string;
  readonly title: string;
  readonly text: string;
  /** Only its writer sees this one. */
  readonly test?: true;
}

/** How many get it, before anything is made. */
export interface RecipientCount {
  readonly channels: number;
  /** Channels that follow but asked for silence now. */
  readonly snoozed: number;
  readonly people: number;
  /** Files on paper, whose makers cannot be written to. */
  readonly onPaper: number;
}

export interface AnnouncementHappening {
  readonly kind: AnnouncementAct;
  readonly by: string;
  readonly at: Date;
}

/** An announcement with how it stands: the preview of a draft, progress while it goes out, a report after it. */
export interface AnnouncementView {
  readonly kind: 'announcement';
  readonly nonce: string;
  readonly id: string;
  readonly version: number;
  readonly state: AnnouncementState;
  readonly told: AnnouncementToldView;
  readonly audience: AudienceShown;
  readonly sendAt?: Date;
  /** As long as nothing was made. */
  readonly recipients?: RecipientCount;
  /** From then on. */
  readonly counts?: MessageCounts;
  /** All its messages were made: the counts are of everybody. */
  readonly made: boolean;
  /** When it may go out, when it may not at the moment that is wanted. */
  readonly offered?: Date;
  /** Oldest first. */
  readonly history: readonly AnnouncementHappening[];
  readonly notice?: Notice;
}

export interface AnnouncementLine {
  readonly id: string;
  readonly title: string;
  readonly state: AnnouncementState;
  readonly audience: AudienceShown;
  readonly by: string;
  /** When it goes or went out; of a draft when it was written. */
  readonly at: Date;
}

/** The announcements of the programmes that somebody handles, a page at a time. */
export interface AnnouncementsView {
  readonly kind: 'announcements';
  readonly nonce: string;
  readonly lines: readonly AnnouncementLine[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly notice?: Notice;
}

/** Somebody who was not reached, as far as a caseworker may know who. */
export type ReachedShown =
  /** Without a name when nobody knows it; nor when it would tell who has a draft. */
  | { readonly kind: 'person'; readonly name?: string; readonly draft?: true }
  | { readonly kind: 'channel'; readonly name: string }
  | { readonly kind: 'caseworkers'; readonly programmeName: string };

export interface NotReachedLine {
  readonly messageId: string;
  readonly who: ReachedShown;
  readonly state: 'failed' | 'uncertain' | 'skipped';
  readonly reason?: SkipReason | FailReason;
}

/** Who did not get an announcement, or perhaps not, and why; a page at a time. */
export interface AnnouncementReportView {
  readonly kind: 'announcementReport';
  readonly nonce: string;
  readonly id: string;
  readonly title: string;
  readonly counts: MessageCounts;
  readonly lines: readonly NotReachedLine[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

export type AnnouncementViews =
  | AnnouncementFormView
  | AnnouncementToldView
  | AnnouncementView
  | AnnouncementsView
  | AnnouncementReportView;
