import type { FollowTopic } from './follow.ts';
import type { NamedPerson } from './person.ts';
import type { Notice } from './views.ts';

/** What is followed, by name. */
export type FollowedSubject =
  | { readonly kind: 'programme' }
  | { readonly kind: 'round'; readonly name: string; readonly demonstration: boolean }
  | { readonly kind: 'trajectory'; readonly municipality: string };

/** One thing that a conversation follows. */
export interface FollowLine {
  readonly followId: string;
  readonly version: number;
  readonly programmeName: string;
  readonly subject: FollowedSubject;
  readonly topics: readonly FollowTopic[];
  readonly setBy: NamedPerson['name'];
  readonly setAt: Date;
  /** Only while that is ahead. */
  readonly snoozedUntil?: Date;
  readonly scope: 'channel' | 'groupChat';
  /** Of a channel; empty for General, and when Teams does not say. */
  readonly placeName: string;
}

/** A channel of the team; General has no name. */
export interface ChannelChoice {
  readonly id: string;
  readonly name: string;
}

/** What everybody of a conversation may choose from: no guidance is named here. */
export type SubjectChoice =
  | { readonly value: string; readonly kind: 'programme'; readonly programmeName: string }
  | {
      readonly value: string;
      readonly kind: 'round';
      readonly programmeName: string;
      readonly name: string;
      readonly deadlineDay: string;
      readonly demonstration: boolean;
    }
  /** The one guidance of whoever presses the button. */
  | { readonly value: string; readonly kind: 'ownTrajectory' };

/** What the fields of the form hold. */
export interface TypedFollow {
  readonly subject: string;
  readonly topics: readonly FollowTopic[];
  readonly channel: string;
}

/** What a channel or a group chat follows, and what it can follow. */
export interface FollowView {
  readonly kind: 'follow';
  readonly nonce: string;
  readonly scope: 'channel' | 'groupChat';
  readonly lines: readonly FollowLine[];
  readonly subjects: readonly SubjectChoice[];
  /** Channels of the team; empty where there is no choice. */
  readonly channels: readonly ChannelChoice[];
  readonly typed: TypedFollow;
  readonly notice?: Notice;
}

/** One thing that is followed, to change. */
export interface FollowEditView {
  readonly kind: 'followEdit';
  readonly nonce: string;
  readonly line: FollowLine;
  /** Those that there are of this subject. */
  readonly choices: readonly FollowTopic[];
  /** What is ticked. */
  readonly typed: readonly FollowTopic[];
  /** It is shown in the own chat of who set it. */
  readonly own: boolean;
  readonly notice?: Notice;
}

/** What somebody set in any channel, in their own chat. */
export interface MyFollowsView {
  readonly kind: 'myFollows';
  readonly nonce: string;
  readonly lines: readonly FollowLine[];
  /** More than are listed. */
  readonly left: number;
  readonly notice?: Notice;
}

export type FollowViews = FollowView | FollowEditView | MyFollowsView;
