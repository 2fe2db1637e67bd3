import type { EvaluationResult, TypedEvaluation } from './evaluation.ts';
import type { ItemMoment } from './item.ts';
import type { SharingChoice } from './sharing.ts';
import type { Notice } from './views.ts';
import type { ItemLine } from './views-items.ts';
import type { TrajectoryHead } from './views-trajectory.ts';

/** What an expert found of an action. */
export interface EvaluationLine {
  readonly result: EvaluationResult;
  /** Label of the field; '' for an expert without any. */
  readonly field: string;
  readonly learned: string;
  readonly by: string;
  readonly at: Date;
  /** The same expert said something else since, from the same field. */
  readonly isEarlier: boolean;
}

/** An action with what was found of it. */
export interface EvaluatedLine {
  readonly item: ItemLine;
  /** What counts now, newest first. */
  readonly found: readonly EvaluationLine[];
}

/** All actions of a guidance with what was found of them. */
export interface EvaluationsView {
  readonly kind: 'evaluations';
  readonly head: TrajectoryHead;
  /** "Acties" */
  readonly title: string;
  readonly lines: readonly EvaluatedLine[];
  readonly total: number;
  /** Actions of which somebody found something. */
  readonly evaluated: number;
  readonly mayEvaluate: boolean;
  /** The step in which they are evaluated. */
  readonly stepId?: string;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
}

/** One action with everything that was found of it, and the form of an expert. */
export interface EvaluationView {
  readonly kind: 'evaluation';
  readonly nonce: string;
  readonly head: TrajectoryHead;
  readonly item: ItemLine;
  readonly lines: readonly EvaluationLine[];
  /** For an expert who guides it, as long as that goes on. */
  readonly form?: {
    readonly fields: readonly { readonly id: string; readonly label: string }[];
    readonly typed: TypedEvaluation;
  };
  readonly notice?: Notice;
}

/** Whether a municipality shares what it learned. */
export interface SharingView {
  readonly kind: 'sharing';
  readonly nonce: string;
  readonly head: TrajectoryHead;
  /** What counts now; absent while nobody said anything. */
  readonly chosen?: { readonly choice: SharingChoice; readonly by: string; readonly at: Date };
  /** What would be shared now. */
  readonly lessons: number;
  readonly actions: number;
  readonly notice?: Notice;
}

/** A lesson or an evaluated action of another municipality. */
export interface ExperienceLine {
  readonly kind: 'lesson' | 'action';
  readonly said: string;
  readonly note: string;
  readonly found: readonly {
    readonly result: EvaluationResult;
    /** Label. */
    readonly field: string;
    readonly learned: string;
  }[];
  readonly moment?: ItemMoment;
  /** Labels. */
  readonly themes: readonly string[];
  readonly municipality?: string;
  readonly programmeName: string;
  readonly year: string;
  readonly demonstration: boolean;
}

/** "ervaringen": what municipalities learned and share. */
export interface ExperiencesView {
  readonly kind: 'experiences';
  readonly query: string;
  /** Id of the theme that was chosen; '' for any. */
  readonly theme: string;
  readonly themes: readonly { readonly id: string; readonly label: string }[];
  readonly lines: readonly ExperienceLine[];
  readonly total: number;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
}

export type KnowledgeViews = EvaluationsView | EvaluationView | SharingView | ExperiencesView;
