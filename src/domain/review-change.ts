import type { Dossier, DossierState } from './dossier.ts';
import type { Change, DossierEvent } from './dossier-event.ts';
import { isSamePerson, type NamedPerson, nameOnly } from './person.ts';
import { openRemarks } from './remark.ts';
import { ok, type Result, refused } from './result.ts';
import { type Review, startReview, type Turn } from './review.ts';

// How every change of a review is made. What each change is about stands in files of its own.

export interface Act {
  readonly by: NamedPerson;
  readonly at: Date;
}

/** Why a caseworker's action changed nothing. */
export type ReviewRefusal =
  /** Somebody changed the file since this caseworker looked at it. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'withdrawn' }
  /** The file is in a state in which this cannot be done. */
  | { readonly kind: 'state'; readonly state: DossierState }
  | { readonly kind: 'taken'; readonly by: NamedPerson }
  | { readonly kind: 'noReason' }
  | { readonly kind: 'noText' }
  | { readonly kind: 'tooLong' }
  /** The municipality sent the file that came back; its old decision stands. */
  | { readonly kind: 'sentAgain'; readonly reference: string };

export type Reviewed = Result<Change, ReviewRefusal>;

/** Whose move it is. */
export function turnOf(dossier: Pick<Dossier, 'state' | 'remarks'>): Turn {
  switch (dossier.state) {
    case 'draft':
      return 'municipality';
    case 'submitted':
      return openRemarks(dossier).length > 0 ? 'municipality' : 'caseworker';
    case 'admissible':
      return 'caseworker';
    case 'inadmissible':
    case 'deferred':
    case 'selected':
    case 'notSelected':
    case 'withdrawn':
      return 'nobody';
  }
}

/** The review of a file that was sent; an old one has none yet. */
export function reviewOf(dossier: Dossier): Review {
  return dossier.review ?? startReview(dossier.submittedAt ?? dossier.updatedAt);
}

/** The file with changes to it and to its review; whose turn it is, and since when, follows from them. */
export function reviewed(
  dossier: Dossier,
  changes: { readonly file?: Partial<Dossier>; readonly review?: Partial<Review> },
  at: Date,
): Dossier {
  const before = reviewOf(dossier);
  const file = { ...dossier, ...changes.file };
  const turn = turnOf(file);
  return {
    ...file,
    review: {
      ...before,
      ...changes.review,
      turn,
      waitingSince: turn === before.turn ? before.waitingSince : at,
      stateSince: file.state === dossier.state ? before.stateSince : at,
    },
    updatedAt: at,
    version: dossier.version + 1,
  };
}

export function reviewEvent(
  kind: DossierEvent['kind'],
  { by, at }: Act,
  details: DossierEvent['details'] = {},
): DossierEvent {
  return { kind, at, by: nameOnly(by), details };
}

/** What every action on a file asks first: that it is in one of these states, and as this caseworker saw it. */
export function checkStanding(
  dossier: Dossier,
  states: readonly DossierState[],
  seenVersion: number,
): Result<Dossier, ReviewRefusal> {
  if (dossier.state === 'withdrawn') return refused({ kind: 'withdrawn' });
  if (dossier.version !== seenVersion) return refused({ kind: 'changed' });
  if (!states.includes(dossier.state)) return refused({ kind: 'state', state: dossier.state });
  return ok(dossier);
}

export const IN_REVIEW: readonly DossierState[] = ['submitted', 'admissible'];

/** A caseworker takes a file on; never from somebody else unnoticed: `seenVersion` is what they saw. */
export function takeFile(dossier: Dossier, seenVersion: number, act: Act): Reviewed {
  return assignFile(dossier, act.by, seenVersion, act);
}

/** Gives a file to a caseworker; who has it already keeps it, and nothing happens. */
export function assignFile(
  dossier: Dossier,
  to: NamedPerson,
  seenVersion: number,
  act: Act,
): Reviewed {
  if (dossier.state === 'withdrawn') return refused({ kind: 'withdrawn' });
  if (dossier.state === 'draft') return refused({ kind: 'state', state: dossier.state });
  const { assignee } = reviewOf(dossier);
  if (assignee !== undefined && isSamePerson(assignee, to)) return ok({ dossier, events: [] });
  if (assignee !== undefined && dossier.version !== seenVersion) {
    return refused({ kind: 'taken', by: assignee });
  }
  const kind = isSamePerson(to, act.by) ? 'taken' : 'assigned';
  const details = { to: to.name, ...(assignee === undefined ? {} : { from: assignee.name }) };
  return ok({
    dossier: reviewed(dossier, { review: { assignee: nameOnly(to) } }, act.at),
    events: [reviewEvent(kind, act, details)],
  });
}
