import type { Evaluation, EvaluationResult } from './evaluation.ts';
import type { ItemMoment } from './item.ts';
import type { SharingConsent } from './sharing.ts';

/** An item of a list that a municipality shares, with what experts found of it last, each from a field. */
export interface SharedRow {
  readonly programmeId: string;
  readonly listId: string;
  readonly text: string;
  readonly note: string;
  readonly theme?: string;
  readonly moment?: ItemMoment;
  readonly byName: string;
  readonly at: Date;
  readonly municipality: string;
  /** Whether the municipality may be named. */
  readonly named: boolean;
  readonly demonstration: boolean;
  readonly evaluations: readonly {
    readonly result: EvaluationResult;
    readonly field: string;
    readonly learned: string;
    readonly byName: string;
  }[];
}

/** What was learned in guidances, and what of it others may read. */
export interface KnowledgeStore {
  addEvaluation(evaluation: Evaluation): Promise<void>;
  /** Everything that was found of an item, newest first. */
  evaluationsOf(itemId: string): Promise<readonly Evaluation[]>;
  /** The same of all items of a guidance. */
  evaluationsIn(dossierId: string): Promise<readonly Evaluation[]>;
  addConsent(consent: SharingConsent): Promise<void>;
  /** What counts now; undefined while nobody said anything. */
  consent(dossierId: string): Promise<SharingConsent | undefined>;
  /**
   * Everything in these lists that may be shared at this moment, newest first, in one answer: of guidances that are
   * not stopped, whose municipality agrees.
   */
  shared(listIds: readonly string[]): Promise<readonly SharedRow[]>;
}
