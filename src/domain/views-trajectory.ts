import type { Province } from './municipality.ts';
import type { SharingChoice } from './sharing.ts';
import type { StepEnd } from './step-ends.ts';
import type { StepAct } from './trajectory-access.ts';
import type { TrajectoryFilter } from './trajectory-filter.ts';
import type { PlannedStep, TrajectoryPlan } from './trajectory-plan.ts';
import type { Deliverable, StepOwner } from './trajectory-rules.ts';
import type { Notice } from './views.ts';
import type { FilterChoice, HistoryLine } from './views-cases.ts';
import type { StepListLine } from './views-items.ts';
import type { TrajectoryReports } from './views-reports.ts';

/** Whose guidance it is, on every screen about it, and what each side is called. */
export interface TrajectoryHead {
  readonly dossierId: string;
  readonly reference: string;
  readonly municipality: string;
  readonly province: Province | '';
  /** What the experts are called together. */
  readonly programmeName: string;
  /** What the agency is called. */
  readonly organisation: string;
  readonly demonstration: boolean;
  /** The side of whoever looks. */
  readonly side: StepOwner;
}

/** A step at a glance; days are Brussels days. */
export interface StepLine {
  readonly stepId: string;
  readonly number: string;
  readonly title: string;
  readonly owner: StepOwner;
  /** `halted`: it ran when the trajectory was stopped. */
  readonly state: PlannedStep['state'] | 'halted';
  readonly startDay: string;
  readonly dueDay: string;
  readonly endDay?: string;
  /** Working days until it is due, or since it was; of a step that runs. */
  readonly days: number;
}

/** Where a trajectory is. */
export interface StandingView {
  readonly now: readonly StepLine[];
  readonly next: readonly StepLine[];
  readonly late: readonly StepLine[];
  /** Who has to do something. */
  readonly turns: readonly StepOwner[];
  readonly stoppedAt?: Date;
  readonly endedAt?: Date;
}

/** "traject": the guidance of one municipality, part by part. */
export interface TrajectoryView extends StandingView {
  readonly kind: 'trajectory';
  readonly nonce: string;
  readonly head: TrajectoryHead;
  /** The day on which guidance begins, while that is ahead. */
  readonly beginsOn?: string;
  readonly parts: readonly {
    readonly number: number;
    readonly title: string;
    readonly steps: readonly StepLine[];
  }[];
  /** When the last step is due. */
  readonly endDay: string;
  readonly fits: TrajectoryPlan['fits'];
  readonly months: { readonly least: number; readonly most: number };
  readonly reports: TrajectoryReports;
  /** Whether what the municipality learned is shared with others; absent where nothing ever is. */
  readonly sharing?: SharingChoice | 'unasked';
  readonly notice?: Notice;
}

/** One thing that has to be there before a step ends by itself. */
export interface StepEndLine {
  /** What it is called: the step for its document, the list, the meeting. */
  readonly title: string;
  readonly end: StepEnd;
  readonly isMet: boolean;
}

/** One step, with what can be done with it now. */
export interface TrajectoryStepView {
  readonly kind: 'trajectoryStep';
  readonly nonce: string;
  readonly head: TrajectoryHead;
  /** Version the person sees; goes back with their action. */
  readonly version: number;
  readonly line: StepLine;
  readonly part: { readonly number: number; readonly title: string };
  readonly summary: string;
  readonly endsWith: string;
  /** What ends it by itself, while it runs; nothing for one that only people end. */
  readonly ends: readonly StepEndLine[];
  readonly deliverable?: Deliverable;
  /** Whether its questions can be had, to prepare. */
  readonly hasQuestions: boolean;
  /** How its sheet stands, for whoever may read or write it. */
  readonly sheet?: {
    readonly state: 'none' | 'writing' | 'finished';
    readonly mayWrite: boolean;
  };
  /** The lists that are kept during it. */
  readonly lists: readonly StepListLine[];
  /** The actions are evaluated in it. */
  readonly evaluates?: true;
  /** Titles of the meetings that belong to it. */
  readonly meetings: readonly string[];
  /** Steps that have to end before it begins. */
  readonly waitsFor: readonly StepLine[];
  /** Why it was left out or opened again. */
  readonly reason?: string;
  readonly acts: readonly StepAct[];
  /** What the inputs hold. */
  readonly typed: TypedStep;
  /** What happened to it, newest first. */
  readonly history: readonly HistoryLine[];
  readonly notice?: Notice;
}

/** What somebody typed on the card of a step. */
export interface TypedStep {
  readonly reason: string;
  readonly day: string;
}

/** Everything that happened to a trajectory, newest first. */
export interface TrajectoryHistoryView {
  readonly kind: 'trajectoryHistory';
  readonly head: TrajectoryHead;
  readonly lines: readonly HistoryLine[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
}

/** One trajectory on a list. */
export interface TrajectoryLine extends StandingView {
  readonly head: TrajectoryHead;
  /** State per step, in order. */
  readonly marks: readonly StepLine['state'][];
  /** Working days that the step that is latest is late. */
  readonly lateDays: number;
  /** When it ends by its plan. */
  readonly endDay: string;
}

/** The trajectories that somebody is part of themselves. */
export interface TrajectoriesView {
  readonly kind: 'trajectories';
  readonly lines: readonly TrajectoryLine[];
  /** There may be more than are listed. */
  readonly cut: boolean;
}

/** Every trajectory of a programme at a glance, for caseworkers. */
export interface TrajectoryOverviewView {
  readonly kind: 'trajectoryOverview';
  readonly filter: TrajectoryFilter;
  /** Programmes that can be chosen. */
  readonly programmes: readonly FilterChoice[];
  readonly programmeName: string;
  readonly steps: readonly {
    readonly stepId: string;
    readonly number: string;
    readonly title: string;
    readonly running: number;
    readonly late: number;
  }[];
  readonly running: number;
  readonly late: number;
  readonly ended: number;
  readonly stopped: number;
  readonly lines: readonly TrajectoryLine[];
  /** Of what the filter asks for. */
  readonly total: number;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** Whoever looks guides municipalities too. */
  readonly guides?: true;
}

export type TrajectoryViews =
  | TrajectoryView
  | TrajectoryStepView
  | TrajectoryHistoryView
  | TrajectoriesView
  | TrajectoryOverviewView;
