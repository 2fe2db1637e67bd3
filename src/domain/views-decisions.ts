import type { BudgetProblem } from './budget.ts';
import type { LetterText } from './case-letter.ts';
import type { Misfit } from './decision-fit.ts';
import type { DecisionProblem, TypedDecision } from './decision-input.ts';
import type { Province } from './municipality.ts';
import type { DecisionKind, Selection } from './review.ts';
import type { Notice } from './views.ts';
import type { CaseDecision, CaseLine, ChecklistCount } from './views-cases.ts';

/** A reason that can be chosen for a decision. */
export interface ReasonChoice {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly label: string;
}

/** What a decision will do, shown before it is taken. */
export interface DecisionPreview {
  readonly kind: DecisionKind;
  readonly misfit?: Misfit;
  /** Word for word what the municipality reads; absent for what it is not told. */
  readonly letter?: LetterText;
  /** Who is told in their own chat, and where the contact is mailed. */
  readonly people: readonly string[];
  readonly mailTo?: string;
  readonly province?: { readonly mailTo: string; readonly letter: LetterText };
  /** The province that cannot be mailed. */
  readonly unmailedProvince?: string;
  /** Goes back with the decision, so that nothing goes out that was not shown. */
  readonly seen: string;
}

/** The form of a decision on one file, with what it will do once that is filled in. */
export interface DecisionFormView {
  readonly kind: 'decisionForm';
  readonly nonce: string;
  readonly version: number;
  readonly line: CaseLine;
  /** The decision that stands, when there is one. */
  readonly decision?: CaseDecision;
  /** How the list for admissibility stands; absent once the file was judged. */
  readonly checklist?: ChecklistCount;
  /** Nothing when the file cannot be decided on any more: then what was typed can only be read. */
  readonly kinds: readonly DecisionKind[];
  readonly reasons: readonly ReasonChoice[];
  readonly questions: readonly { readonly id: string; readonly shortLabel: string }[];
  /** What the form holds, with as many remarks as it has room for. */
  readonly typed: TypedDecision;
  /** Notes of the list that the form has no room for. */
  readonly left: number;
  /** The municipality was asked for more, and has not answered. */
  readonly waitsForMore: boolean;
  readonly problems: readonly DecisionProblem[];
  readonly preview?: DecisionPreview;
  readonly notice?: Notice;
}

/** Asks why a decision is taken back, with what that will do. */
export interface UndoDecisionView {
  readonly kind: 'undoDecision';
  readonly nonce: string;
  readonly version: number;
  readonly line: CaseLine;
  /** Absent when there is nothing to take back any more. */
  readonly decided?: DecisionKind;
  readonly by?: { readonly name: string; readonly at: Date };
  /** What the municipality reads, with a mark where the reason will stand; absent for what it was never told. */
  readonly letter?: LetterText;
  /** The province that was mailed is mailed again. */
  readonly provinceMailTo?: string;
  /** The municipality has a draft of it. */
  readonly hasDraft: boolean;
  /** Experts that are on its panel, and its budget: both end with the selection. */
  readonly panel: readonly string[];
  readonly budget?: number;
  /** False when the decision cannot be taken back any more. */
  readonly canUndo: boolean;
  readonly why: string;
  readonly notice?: Notice;
}

/** Tells somebody of a municipality what was decided on their file. */
export interface DecisionToldView {
  readonly kind: 'decisionTold';
  readonly nonce: string;
  readonly dossierId: string;
  readonly reference: string;
  readonly letter: LetterText;
  /** The draft in which they can go on. */
  readonly draftId?: string;
  /** The sheet with which the guidance of a selected file begins. */
  readonly sheet?: { readonly stepId: string; readonly title: string };
  readonly demonstration: boolean;
}

/** Tells caseworkers that a letter about a decision reached nobody. */
export interface DecisionUnreachedView {
  readonly kind: 'decisionUnreached';
  readonly line: CaseLine;
  readonly who: 'municipality' | 'province';
}

/** A file of a round that can be selected. */
export interface SelectionRow {
  /** What a tick stands for: the file, as it was seen. */
  readonly tick: string;
  readonly reference: string;
  readonly municipality: string;
  readonly province: Province | '';
  readonly centreCity: boolean;
}

/** Files of a province in a selection. */
export interface SelectionCount {
  readonly province: Province | '';
  readonly files: number;
}

/** A file of a list that was not decided on, with how it stands now; without a name when it cannot be shown. */
export interface LeftFile {
  readonly why: 'changed' | 'withdrawn' | 'state' | 'unavailable';
  readonly line?: CaseLine;
}

export type SelectionProblem = DecisionProblem | 'filesMissing';

/** The admissible files of a round, to select or not in one go. */
export interface SelectionFormView {
  readonly kind: 'selectionForm';
  readonly nonce: string;
  readonly roundId: string;
  readonly programmeName: string;
  readonly roundName: string;
  readonly demonstration: boolean;
  readonly rows: readonly SelectionRow[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly reasons: readonly ReasonChoice[];
  /** What is ticked, among the rows. */
  readonly chosen: readonly string[];
  readonly typed: Pick<TypedDecision, 'kind' | 'reasonId' | 'explanation'>;
  readonly problems: readonly SelectionProblem[];
  readonly preview?: {
    readonly kind: Selection;
    readonly files: number;
    readonly counts: readonly SelectionCount[];
    readonly centreCities: number;
    /** What every municipality reads; its own name and reference come in it. */
    readonly letter: LetterText;
    readonly seen: string;
  };
  /** What was not decided on the last time, with why. */
  readonly left: readonly LeftFile[];
  readonly notice?: Notice;
}

/** An expert who can be on a panel. */
export interface PanelChoice {
  readonly expertId: string;
  readonly name: string;
  readonly organisation: string;
  /** Requested fields that they master, in words. */
  readonly brings: readonly string[];
  /** Municipalities that they guide beside this one, of how many they can. */
  readonly guiding: number;
  readonly capacity: number;
  readonly active: boolean;
  /** In Teams, so that they are told. */
  readonly connected: boolean;
}

/** The experts who will guide a selected municipality. */
export interface PanelFormView {
  readonly kind: 'panelForm';
  readonly nonce: string;
  readonly version: number;
  readonly line: CaseLine;
  /** Requested fields in words, and what was asked in own words. */
  readonly requested: readonly string[];
  readonly inOwnWords: readonly string[];
  readonly proposed: readonly (PanelChoice & { readonly adds: readonly string[] })[];
  readonly uncovered: readonly string[];
  readonly full: readonly PanelChoice[];
  /** Everybody who can be ticked now: on the panel, ticked, proposed, or found. */
  readonly choices: readonly PanelChoice[];
  readonly chosen: readonly string[];
  /** Requested fields that those who are ticked do not bring. */
  readonly missing: readonly string[];
  readonly query: string;
  /** How many experts a search found, and how many of those did not fit on the card. */
  readonly found?: { readonly total: number; readonly left: number };
  /** False when the file is not selected any more. */
  readonly canSave: boolean;
  readonly notice?: Notice;
}

/** Tells an expert that they joined or left a panel. */
export interface PanelToldView {
  readonly kind: 'panelTold';
  readonly nonce: string;
  readonly what: 'joined' | 'left';
  readonly dossierId: string;
  readonly municipality: string;
  readonly programmeName: string;
  readonly organisation: string;
  readonly reference: string;
  /** Who else guides; empty for who left. */
  readonly panel: readonly string[];
  readonly demonstration: boolean;
}

/** The budget of one guidance. */
export interface BudgetFormView {
  readonly kind: 'budgetForm';
  readonly nonce: string;
  readonly version: number;
  readonly line: CaseLine;
  readonly budget?: number;
  readonly typed: string;
  readonly problem?: BudgetProblem;
  /** False when the file is not selected any more. */
  readonly canSave: boolean;
  readonly notice?: Notice;
}

export type DecisionViews =
  | DecisionFormView
  | UndoDecisionView
  | DecisionToldView
  | DecisionUnreachedView
  | SelectionFormView
  | PanelFormView
  | PanelToldView
  | BudgetFormView;
