import type { AdmissibilityCheck, DecisionReason } from './admissibility.ts';
import type { UnansweredTopic } from './faq.ts';
import type { FaqEntry } from './faq-entry.ts';
import type { Form } from './form.ts';
import type { ReminderRules } from './reminder-rules.ts';
import type { RoundData } from './round.ts';
import type { Theme } from './theme.ts';
import type { TrajectoryRules } from './trajectory-rules.ts';

/** How a municipality or region asks for the offer. */
export type Intake =
  | {
      readonly kind: 'form';
      readonly form: Form;
      /** Letters of the reference: PP gives PP-2026-0042. */
      readonly referencePrefix: string;
      readonly rounds: readonly RoundData[];
      /** Said when no round takes applications any more. */
      readonly closed: ClosedTexts;
      readonly review: ReviewSetup;
    }
  | { readonly kind: 'conversation'; readonly contactName: string; readonly explanation: string }
  | { readonly kind: 'none'; readonly explanation: string };

/** How caseworkers judge what came in. */
export interface ReviewSetup {
  readonly checks: readonly AdmissibilityCheck[];
  readonly inadmissible: readonly DecisionReason[];
  readonly deferred: readonly DecisionReason[];
  readonly notSelected: readonly DecisionReason[];
  /** The question whose options are the fields of expertise; experts are registered with the same. */
  readonly expertiseQuestionId: string;
}

export interface ClosedTexts {
  readonly sentence: string;
  /** What there is instead; one line each. */
  readonly instead: readonly string[];
}

/** A self-help guide (kernwijzer). */
export interface Guide {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly string[];
}

export interface Programme {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  /** One sentence for somebody who never heard of it. */
  readonly summary: string;
  /** Where a person can ask what the bot does not know. */
  readonly contact: { readonly name: string; readonly email?: string };
  /** Working days after which a question that waits is told of in the caseworkers' channel. */
  readonly alarmAfterWorkingDays: number;
  readonly intake: Intake;
  /** When people are reminded of what. */
  readonly reminders: ReminderRules;
  /** The guidance of who was selected, step by step. */
  readonly trajectory?: TrajectoryRules;
  /** The subjects under which what is learned in a guidance is gathered. */
  readonly themes?: readonly Theme[];
  readonly guides: readonly Guide[];
  readonly faq: readonly FaqEntry[];
  /** Ids of the entries that are shown before anybody asked something; what most people want to know. */
  readonly firstFaq?: readonly string[];
  /** What people ask that the sources leave open. */
  readonly unanswered: readonly UnansweredTopic[];
}
