import type { Form } from './form.ts';
import type { ListRule } from './list-rule.ts';
import type { Signer } from './sheet.ts';

/** Who does a step of a trajectory: the municipality, the experts who guide it, or the agency that pays them. */
export const STEP_OWNERS = ['municipality', 'experts', 'agency'] as const;
export type StepOwner = (typeof STEP_OWNERS)[number];

/** A moment in a trajectory that other moments hang on. */
export type Anchor =
  /** First day of guidance of the round, or the day of the selection when that is later. */
  { readonly kind: 'guidance' } | { readonly kind: 'start' | 'end'; readonly step: string };

/** When something is due: some time after an anchor, then moved on to a working day. */
export interface DueRule {
  readonly after: Anchor;
  readonly months?: number;
  readonly workingDays?: number;
}

/** What a step can lead to: a document, or a list that is kept. */
export type Deliverable =
  | 'intakeSheet'
  | 'projectPlan'
  | 'homework'
  | 'stakeholders'
  | 'firstReport'
  | 'trajectorySheet'
  | 'finalReport';

export type MeetingKind = 'intake' | 'siteVisit' | 'workshop' | 'evaluation' | 'validation';

/** A meeting that belongs to a step. */
export interface MeetingRule {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly title: string;
  readonly agenda: readonly string[];
}

/** What has to be there before a step ends by itself. */
export interface StepEnds {
  /** Its document is handed over, or both sides agreed to the same version. */
  readonly sheet?: 'finished' | 'confirmed';
  /** Id of the list of this step of which every item is done or dropped. */
  readonly list?: string;
  /** Each of its meetings took place. */
  readonly meetings?: true;
}

/** One step of the guidance, as a programme's data names it. */
export interface StepRule {
  readonly id: string;
  /** "1.1" */
  readonly number: string;
  readonly title: string;
  /** What is done in it, in one or two plain sentences, for everybody who reads the file. */
  readonly summary: string;
  readonly owner: StepOwner;
  /** It can begin once these have ended; the first steps of a trajectory have none. */
  readonly begins: readonly string[];
  readonly due: DueRule;
  readonly deliverable?: Deliverable;
  /** What is asked in that document, where the programme says so. */
  readonly questions?: Form;
  /** The sides that have to agree to the same version of that document. */
  readonly confirmedBy?: readonly Signer[];
  /** In words: what ends it. */
  readonly endsWith: string;
  /** What ends it by itself once all of it is there; absent for a step that only people end. */
  readonly ends?: StepEnds;
  readonly meetings: readonly MeetingRule[];
  /** The lists that are kept during it. */
  readonly lists?: readonly ListRule[];
  /** Ids of lists of other steps that its document holds too. */
  readonly withLists?: readonly string[];
  /** Id of the list of which the experts evaluate the items in it. */
  readonly evaluates?: string;
  /** Once its document is handed over, the municipality is asked whether what it learned may be shared. */
  readonly asksToShare?: true;
}

/** A part of the guidance with its steps, in order. */
export interface TrajectoryPart {
  readonly number: number;
  readonly title: string;
  readonly steps: readonly StepRule[];
}

export interface TrajectoryRules {
  readonly parts: readonly TrajectoryPart[];
  /** Months that the whole takes, at least and at most. */
  readonly months: { readonly least: number; readonly most: number };
  /** Months after the end at which is asked how it goes. */
  readonly followUpMonths: readonly number[];
}

export function allSteps(rules: TrajectoryRules): readonly StepRule[] {
  return rules.parts.flatMap((part) => part.steps);
}

export function findStep(rules: TrajectoryRules, stepId: string): StepRule | undefined {
  return allSteps(rules).find((step) => step.id === stepId);
}
