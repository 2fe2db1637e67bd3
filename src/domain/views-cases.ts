import type { ChecklistStanding } from './admissibility.ts';
import type { CaseAction } from './case-actions.ts';
import type { CaseFilter } from './case-filter.ts';
import type { CaseTab } from './case-tab.ts';
import type { DossierState } from './dossier.ts';
import type { LookDay } from './file-look.ts';
import type { Province } from './municipality.ts';
import type { DecisionKind, Turn } from './review.ts';
import type { Notice } from './views.ts';

/** What caseworkers see of a file at a glance: one line of the work list, or the head of its card. */
export interface CaseLine {
  readonly dossierId: string;
  readonly reference: string;
  /** As it was called when it was sent. */
  readonly municipality: string;
  readonly province: Province | '';
  readonly programmeName: string;
  readonly roundName: string;
  readonly demonstration: boolean;
  readonly state: DossierState;
  readonly turn: Turn;
  /** Working days that it is this side's turn; absent when it is nobody's. */
  readonly waitingDays?: number;
  readonly waitingSince: Date;
  readonly submittedAt: Date;
  readonly assigneeName?: string;
}

/** A choice in one of the filters. */
export interface FilterChoice {
  readonly id: string;
  readonly name: string;
}

/** "Dossiers": what caseworkers handle, a page at a time. */
export interface CasesView {
  readonly kind: 'cases';
  readonly nonce: string;
  readonly filter: CaseFilter;
  /** Programmes and rounds that can be chosen. */
  readonly programmes: readonly FilterChoice[];
  readonly rounds: readonly FilterChoice[];
  /** What was looked for, as it was understood: names of municipalities, or the beginning of a reference. */
  readonly found: readonly string[];
  readonly lines: readonly CaseLine[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** Round of which the admissible files can be selected in a list. */
  readonly selectionRoundId?: string;
  /** Whoever looks guides files too. */
  readonly guides?: true;
  readonly notice?: Notice;
}

/** The files that an expert guides, latest change first. */
export interface GuidedFilesView {
  readonly kind: 'guided';
  readonly nonce: string;
  readonly lines: readonly CaseLine[];
  /** There may be more than are listed. */
  readonly cut: boolean;
}

/** Another file that this one came from or became. */
export interface LinkedFile {
  readonly roundName: string;
  /** Absent while it is a draft, which only its people read. */
  readonly sent?: { readonly dossierId: string; readonly reference: string };
  /** Its people took it back. */
  readonly withdrawn?: true;
}

export interface CaseDecision {
  readonly kind: DecisionKind;
  readonly reason?: string;
  readonly explanation: string;
  readonly by: string;
  readonly at: Date;
}

/** Something a caseworker asked at a question. */
export interface CaseRemark {
  readonly question: string;
  readonly text: string;
  readonly by: string;
  readonly at: Date;
  /** When it was answered or taken back. */
  readonly settledAt?: Date;
  readonly recalled?: true;
}

/** How far the list of points for admissibility is. */
export interface ChecklistCount {
  readonly standing: ChecklistStanding;
  readonly met: number;
  readonly notMet: number;
  readonly open: number;
}

export interface CaseOverview {
  readonly tab: 'overview';
  /** For caseworkers, until the file is judged. */
  readonly checklist?: ChecklistCount;
  readonly decision?: CaseDecision;
  readonly openRemarks: readonly CaseRemark[];
  readonly panel: readonly string[];
  readonly budget?: number;
  /** Its guidance can be opened. */
  readonly guided?: true;
  /** The file it was made of, when it came back after a decision. */
  readonly earlier?: LinkedFile;
  /** What was made of it when it came back. */
  readonly returned?: LinkedFile;
}

export interface CaseAnswers {
  readonly tab: 'answers';
  readonly sections: readonly {
    readonly title: string;
    readonly items: readonly {
      readonly shortLabel: string;
      readonly answerText: string;
      readonly remarks: readonly CaseRemark[];
    }[];
  }[];
  readonly page: number;
  readonly pages: number;
}

export interface CaseHistory {
  readonly tab: 'history';
  readonly lines: readonly HistoryLine[];
  readonly page: number;
  readonly pages: number;
}

/** One thing that happened, as a sentence. */
export interface HistoryLine {
  readonly at: Date;
  readonly sentence: string;
}

/** Somebody who has to do with a file, with what they did or how they can be reached. */
export interface CasePerson {
  readonly name: string;
  readonly notes: readonly string[];
}

export interface CasePeople {
  readonly tab: 'people';
  readonly groups: readonly { readonly title: string; readonly people: readonly CasePerson[] }[];
}

export interface CaseDocuments {
  readonly tab: 'documents';
}

export type CasePart = CaseOverview | CaseAnswers | CaseHistory | CasePeople | CaseDocuments;

/** One file, for a caseworker or for an expert who guides it. */
export interface CaseView {
  readonly kind: 'case';
  readonly nonce: string;
  readonly role: 'caseworker' | 'expert';
  readonly dossierId: string;
  readonly roundId: string;
  /** Version the person sees; goes back with their action. */
  readonly version: number;
  readonly line: CaseLine;
  readonly centreCity: boolean;
  /** Name of the round for which it came in too late. */
  readonly lateFrom?: string;
  /** Whoever looks has it already. */
  readonly mine?: true;
  readonly actions: readonly CaseAction[];
  /** Whoever looks may see who looked. */
  readonly seesLooks?: true;
  /** Caseworkers it can be given to. */
  readonly colleagues: readonly { readonly key: string; readonly name: string }[];
  /** Parts that this person can open. */
  readonly tabs: readonly CaseTab[];
  readonly part: CasePart;
  readonly notice?: Notice;
}

/** What happened to a file, for its own people. */
export interface FileHistoryView {
  readonly kind: 'fileHistory';
  readonly nonce: string;
  readonly dossierId: string;
  readonly reference?: string;
  readonly municipality: string;
  readonly lines: readonly HistoryLine[];
  readonly page: number;
  readonly pages: number;
}

/** Who looked at a file, for who manages its programme. */
export interface FileLooksView {
  readonly kind: 'fileLooks';
  readonly dossierId: string;
  readonly reference: string;
  readonly municipality: string;
  /** Latest day first, a line per person and day. */
  readonly lines: readonly LookDay[];
  readonly page: number;
  readonly pages: number;
}

export type CaseViews = CasesView | GuidedFilesView | CaseView | FileHistoryView | FileLooksView;
