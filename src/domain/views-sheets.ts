import type { FileHeading, Notice, OverviewItem } from './views.ts';
import type { PartWriter } from './views-sheet-parts.ts';

/** One part of a sheet: a step of its form. */
export interface SheetPart {
  readonly stepId: string;
  readonly title: string;
  readonly items: readonly OverviewItem[];
  readonly answered: number;
  /** Who answers it; absent while it is everybody's. */
  readonly assigned?: { readonly name: string; readonly isSelf: boolean };
  /** Who answered something in it, whoever did so last first. */
  readonly writers: readonly PartWriter[];
}

/** A sheet that is being written, or was handed over: its parts, and what is still needed. */
export interface SheetView {
  readonly kind: 'sheet';
  readonly heading: FileHeading;
  readonly nonce: string;
  readonly stepCount: number;
  readonly parts: readonly SheetPart[];
  /** Everything that is required is there. */
  readonly canFinish: boolean;
  /** Whether this person can write in it; of one that was handed over, whether they can open it again. */
  readonly mayWrite: boolean;
  /** Whether this person can divide its parts among colleagues. */
  readonly mayDivide: boolean;
  /** Whether they can invite colleagues. */
  readonly mayInvite: boolean;
  /** Number of the newest version that was handed over; 0 before the first. */
  readonly version: number;
  /** Since when that version stands; absent while somebody writes. */
  readonly finishedAt?: Date;
  /** The side of this person has to agree to the version that is handed over. */
  readonly asksToConfirm?: true;
  readonly notice?: Notice;
}

export type SheetsView = SheetView;
