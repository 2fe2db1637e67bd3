import type { ImportProblem, ImportSummary } from './import-run.ts';
import type { Notice } from './views.ts';
import type { CaseLine } from './views-cases.ts';

/** Why a checked table was not taken in. */
export type ImportRefusal =
  | 'already'
  /** It has problems, or nothing to take in. */
  | 'notReady'
  /** A file got one of its references since. */
  | 'referenceTaken'
  /** Rounds changed since, so that applications would go elsewhere. */
  | 'roundsChanged';

/** How paper applications are taken over, and what can be taken out of the rounds. */
export interface ImportStartView {
  readonly kind: 'importStart';
  readonly nonce: string;
  readonly programmes: readonly {
    readonly id: string;
    readonly name: string;
    /** The latest first. */
    readonly rounds: readonly { readonly id: string; readonly name: string }[];
    /** Those that are not listed. */
    readonly left: number;
  }[];
  /** Files can be sent in this chat. */
  readonly takesFiles: boolean;
}

/** A table that was checked, and may have been taken in. */
export interface ImportRunView {
  readonly kind: 'importRun';
  readonly nonce: string;
  readonly importId: string;
  readonly programmeName: string;
  readonly fileName: string;
  readonly madeAt: Date;
  readonly summary: ImportSummary;
  /** As in the summary, with the names of the rounds. */
  readonly rounds: readonly {
    readonly id: string;
    readonly name: string;
    readonly lateFrom?: string;
    readonly applications: number;
  }[];
  readonly problems: readonly ImportProblem[];
  /** Of the problems; from 0. */
  readonly page: number;
  readonly pages: number;
  readonly canTake: boolean;
  readonly doneAt?: Date;
  readonly notice?: Notice;
}

/** A code with which a municipality takes over its file that came in on paper. */
export interface ClaimCodeView {
  readonly kind: 'claimCode';
  readonly nonce: string;
  readonly dossierId: string;
  readonly line: CaseLine;
  readonly code: { readonly text: string; readonly until: Date };
}

export type ImportsView = ImportStartView | ImportRunView | ClaimCodeView;
