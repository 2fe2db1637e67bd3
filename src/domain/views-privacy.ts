import type { TraceCounts } from './guidance-trace.ts';
import type { TeamRole } from './team.ts';

/** What somebody is for a programme, as something that is kept of them. */
export interface KeptRole {
  readonly programmeName: string;
  readonly role: TeamRole | 'expert';
}

/** What is kept of somebody about reminders. */
export interface KeptReminders {
  readonly reminders: number;
  /** They chose which ones they want, or paused them. */
  readonly chosen: boolean;
  /** They have an address for their calendar. */
  readonly calendar: boolean;
  /** Announcements that they wrote, let go out or stopped. */
  readonly announcements: number;
}

export interface PrivacyView {
  readonly kind: 'privacy';
  readonly nonce: string;
  readonly name: string;
  readonly drafts: number;
  readonly applications: number;
  readonly shared: number;
  /** Questions they asked people. */
  readonly inquiries?: number;
  /** What they typed and did in guidances. */
  readonly traces?: TraceCounts;
  readonly roles?: readonly KeptRole[];
  /** Days on which they opened files of others for their work. */
  readonly looks?: number;
  readonly reminders?: KeptReminders;
}

/** Told to the people of a draft that ends because nobody goes on with it. */
export interface DraftEndsView {
  readonly kind: 'draftEnds';
  readonly dossierId: string;
  readonly programmeName: string;
  /** That it was not changed. */
  readonly months: number;
  /** The last day on which it is kept. */
  readonly day: string;
}

export interface PrivacyRemovalView {
  readonly kind: 'privacyRemoval';
  readonly nonce: string;
  /** `ask`: what will happen; `done`: what happened. */
  readonly stage: 'ask' | 'done';
  readonly drafts: number;
  readonly handedOver: number;
  readonly kept: number;
  /** Questions that stay, without who asked them. */
  readonly inquiries?: number;
  /** What stays of them in guidances, but for parts of sheets: those are everybody's again. */
  readonly traces?: TraceCounts;
  /** What they were when they asked for it. */
  readonly roles?: readonly KeptRole[];
  /** Days on which they opened files of others for their work; that stays. */
  readonly looks?: number;
  readonly reminders?: KeptReminders;
}

/** Everything about what is kept of somebody. */
export type OwnDataView = PrivacyView | PrivacyRemovalView | DraftEndsView;
