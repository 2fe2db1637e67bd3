import type { TraceCounts } from './guidance-trace.ts';
import type { TeamRole } from './team.ts';

/** What somebody is for a programme, as something that is kept of them. */
export interface KeptRole {
  readonly programmeName: string;
  readonly role: TeamRole | 'expert';
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
}
