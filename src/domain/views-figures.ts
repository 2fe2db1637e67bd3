import type { DossierState } from './dossier.ts';
import type { ClassFigures } from './figure-classes.ts';
import type { Control } from './figure-controls.ts';
import type { Tally } from './figure-tally.ts';
import type { ProvinceTally, ReasonedState } from './figures.ts';
import type { Province } from './municipality.ts';

/** Of which files something is told. */
export interface FigureScope {
  readonly programmeId: string;
  readonly programmeName: string;
  readonly asOf: Date;
  /** Absent for all rounds together but practice rounds. */
  readonly round?: FigureRound;
  /** Absent for all of them. */
  readonly province?: Province;
}

export interface FigureRound {
  readonly id: string;
  readonly name: string;
  /** Brussels day, YYYY-MM-DD. */
  readonly deadlineDay: string;
  readonly demonstration: boolean;
}

export interface FigureRoundLine extends FigureRound {
  readonly tally: Tally;
}

/** "2 naar Tweede ronde" */
export interface NamedMove {
  readonly roundName: string;
  readonly files: number;
}

export interface FigureReason {
  readonly state: ReasonedState;
  /** Absent when none was chosen from the list. */
  readonly label?: string;
  readonly files: number;
}

export interface FiguresView {
  readonly kind: 'figures';
  readonly scope: FigureScope;
  readonly tally: Tally;
  readonly provinces: readonly ProvinceTally[];
  readonly reasons: readonly FigureReason[];
  /** Too late for those rounds, and therefore counted here. */
  readonly lateFrom: readonly NamedMove[];
  /** Too late for this round, and therefore counted there. */
  readonly lateTo: readonly NamedMove[];
  /** Every round, oldest first; empty on the card of one round. */
  readonly rounds: readonly FigureRoundLine[];
  /** Sums of what is shown here, and sums of anything else that fail. */
  readonly controls: readonly Control[];
  /** Round id → its name, for the controls. */
  readonly roundNames: Readonly<Record<string, string>>;
  /** Where others read along: numbers only. */
  readonly shared: boolean;
  /** Other programmes whose figures this person can see. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
}

/** One municipality on the list that goes with the figures. */
export interface FigureLine {
  readonly reference: string;
  readonly municipality: string;
  readonly province: Province | '';
  readonly roundName: string;
  readonly state: DossierState;
  readonly submittedAt: Date;
  readonly decidedAt?: Date;
  /** First day of guidance, YYYY-MM-DD, of a selected municipality. */
  readonly guidanceFrom?: string;
}

export interface FigureListView {
  readonly kind: 'figureList';
  readonly scope: FigureScope;
  readonly lines: readonly FigureLine[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** Files by the number of inhabitants of their municipality. */
export interface FigureClassesView {
  readonly kind: 'figureClasses';
  readonly scope: FigureScope;
  readonly figures: ClassFigures;
}

export type FiguresViews = FiguresView | FigureListView | FigureClassesView;
