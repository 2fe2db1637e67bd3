import type { Dossier } from './dossier.ts';
import type { Change } from './dossier-event.ts';
import { copyToDraft } from './dossier-life.ts';
import type { Form } from './form.ts';
import type { Remark } from './remark.ts';
import { type Act, reviewEvent } from './review-change.ts';

/** What a file that was not let through comes back with. */
export interface Returning {
  readonly roundId: string;
  /** What was not clear, at the questions concerned. */
  readonly remarks: readonly Remark[];
}

/**
 * A draft for the next round out of a file that was not let through: the same people, the same answers, and
 * whatever was typed and not settled yet.
 */
export function returnAsDraft(
  source: Dossier,
  draft: Returning & { readonly id: string; readonly form: Form; readonly newId: () => string },
  act: Act,
): Change {
  const { roundId, remarks } = draft;
  const copied = copyToDraft(source, draft, { by: source.owner, at: act.at });
  return {
    dossier: {
      ...copied.dossier,
      answers: source.answers,
      rejected: source.rejected,
      conflicts: source.conflicts.map((conflict) => ({ ...conflict, id: draft.newId() })),
      colleagues: source.colleagues,
      remarks,
      returnedFrom: source.id,
    },
    events: [reviewEvent('returned', act, { from: source.id, round: roundId })],
  };
}

/** The draft that people can go on with, of the files that were made of one which came back. */
export function returnedDraft(made: readonly Dossier[]): Dossier | undefined {
  return made.find(({ state }) => state === 'draft');
}

/** Reference of one of those files that was sent: its people tried again. */
export function sentAgain(made: readonly Dossier[]): string | undefined {
  return made.find(({ reference }) => reference !== undefined)?.reference;
}

/**
 * The same for a draft that came back after an earlier decision, which was withdrawn since: its people go on where
 * they are, with what is not clear now.
 */
export function returnAgain(draft: Dossier, { roundId, remarks }: Returning, act: Act): Change {
  const from = draft.returnedFrom ?? '';
  return {
    dossier: { ...draft, roundId, remarks, updatedAt: act.at, version: draft.version + 1 },
    events: [reviewEvent('returned', act, { from, round: roundId })],
  };
}
