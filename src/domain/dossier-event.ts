import type { Dossier } from './dossier.ts';
import type { NamedPerson } from './person.ts';

export const EVENT_KINDS = [
  'started',
  'copied',
  'answered',
  'cleared',
  'conflicted',
  'resolved',
  'carriedOver',
  'colleagueInvited',
  'colleagueRemoved',
  'submitted',
  'withdrawn',
  'imported',
  'claimed',
  'taken',
  'assigned',
  'checked',
  'moreAsked',
  'moreRecalled',
  'moreAnswered',
  'decided',
  'decisionWithdrawn',
  'returned',
  'panelComposed',
  'budgetSet',
  'sheetBegun',
  'sheetAssigned',
  'sheetFinished',
  'sheetReopened',
  'sheetConfirmed',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** One thing that happened to a dossier. Events are only ever added. */
export interface DossierEvent {
  readonly kind: EventKind;
  readonly at: Date;
  readonly by: NamedPerson;
  /**
   * Ids (question, round, person) and states; what people typed as an answer stays in the answers' history. A
   * caseworker's reason or remark stands here in full: it is the only trace once it was withdrawn.
   */
  readonly details: Readonly<Record<string, string | number>>;
}

/** A changed dossier with what happened to it; unchanged dossiers come back as they were, without events. */
export interface Change {
  readonly dossier: Dossier;
  readonly events: readonly DossierEvent[];
}
