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
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** One thing that happened to a dossier. Events are only ever added. */
export interface DossierEvent {
  readonly kind: EventKind;
  readonly at: Date;
  readonly by: NamedPerson;
  /** Ids only (question, round, person); texts stay in the answers' history. */
  readonly details: Readonly<Record<string, string | number>>;
}

/** A changed dossier with what happened to it; unchanged dossiers come back as they were, without events. */
export interface Change {
  readonly dossier: Dossier;
  readonly events: readonly DossierEvent[];
}
