import type { LetterText } from './case-letter.ts';
import type { FollowUpChoice, TypedFollowUp } from './follow-up.ts';
import type { StepNewsKind } from './step-news.ts';
import type { ReportKind, TypedAdvice, TypedReport } from './trajectory-report.ts';
import type { Notice } from './views.ts';
import type { StepLine, TrajectoryHead } from './views-trajectory.ts';

// What the people of a guidance are told of it, and tell each other.

/** One step of which somebody is told, with what there is to know of it. */
export interface ToldStep {
  readonly what: StepNewsKind;
  readonly line: StepLine;
  readonly summary: string;
  readonly endsWith: string;
  /** Why it was opened again or left out. */
  readonly reason?: string;
  /** Brussels day on which it was due before. */
  readonly from?: string;
}

/** Tells the side that does a step that it began, moved, was left out or was opened again. */
export interface StepsToldView {
  readonly kind: 'stepsTold';
  readonly head: TrajectoryHead;
  /** Who did it; empty when nobody's button did. */
  readonly by: string;
  readonly steps: readonly ToldStep[];
}

/** The form with which the experts tell the agency of a change, or of the end. */
export interface ReportFormView {
  readonly kind: 'reportForm';
  readonly nonce: string;
  readonly head: TrajectoryHead;
  readonly typed: TypedReport;
  readonly notice?: Notice;
}

/** The form of an evaluation with advice for the municipality. */
export interface AdviceFormView {
  readonly kind: 'adviceForm';
  readonly nonce: string;
  readonly head: TrajectoryHead;
  readonly typed: TypedAdvice;
  readonly notice?: Notice;
}

/** The form with which a municipality says how its actions go; also what it is asked with in its own chat. */
export interface FollowUpFormView {
  readonly kind: 'followUpForm';
  readonly nonce: string;
  readonly head: TrajectoryHead;
  /** Months after the end. */
  readonly month: number;
  readonly typed: TypedFollowUp;
  readonly notice?: Notice;
}

/** Tells the agency what the experts report. */
export interface ReportToldView {
  readonly kind: 'reportTold';
  readonly head: TrajectoryHead;
  readonly report: Reported;
}

/** Tells the people of a municipality how their guidance is evaluated and what they are advised. */
export interface AdviceToldView {
  readonly kind: 'adviceTold';
  readonly head: TrajectoryHead;
  readonly letter: LetterText;
}

/** Tells the agency how the actions of a municipality go, or that it did not say so. */
export interface FollowUpToldView {
  readonly kind: 'followUpTold';
  readonly head: TrajectoryHead;
  readonly month: number;
  /** Absent when no answer came. */
  readonly answer?: FollowUpAnswer;
}

/** What the experts told the agency. */
export interface Reported {
  readonly kind: ReportKind;
  readonly text: string;
  readonly by: string;
  readonly at: Date;
}

/** What a municipality was told of its guidance and what it is advised. */
export interface Advised extends TypedAdvice {
  readonly by: string;
  readonly at: Date;
}

/** How a municipality said that its actions go. */
export interface FollowUpAnswer {
  readonly month: number;
  readonly choice: FollowUpChoice;
  /** May be empty. */
  readonly text: string;
  readonly by: string;
  readonly at: Date;
}

/** What was said about a guidance, as far as the side of whoever looks reads it. */
export interface TrajectoryReports {
  /** The newest; earlier ones are in the history. */
  readonly reported?: Reported;
  readonly advised?: Advised;
  /** The newest of each moment, the latest moment first. */
  readonly followUps: readonly FollowUpAnswer[];
  /** Months after the end at which the municipality was asked, and has not answered yet. */
  readonly askedMonth?: number;
}

export type ReportsViews =
  | StepsToldView
  | ReportFormView
  | AdviceFormView
  | FollowUpFormView
  | ReportToldView
  | AdviceToldView
  | FollowUpToldView;
