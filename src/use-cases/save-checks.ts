import { type CheckInput, checksAt, mergeChecks, saveChecks } from '../domain/admissibility.ts';
import { cleanText } from '../domain/clean-text.ts';
import type { DossierEvent } from '../domain/dossier-event.ts';
import { reviewOf } from '../domain/review-change.ts';
import { reviewNotices } from '../texts/review-notices.ts';
import { caseRefusal } from './case-refusal.ts';
import { type CaseInput, changeCase } from './change-case.ts';
import type { Dependencies } from './dependencies.ts';
import { type File, readFile } from './file.ts';
import { NOT_THEIRS, type ReviewResult } from './review-result.ts';
import { showChecks } from './show-checks.ts';
import { checksView } from './views/checks-view.ts';

export interface SaveChecksInput extends CaseInput {
  readonly version: number;
  /** Check id → what its inputs held; those that the card did not show are absent. Others are ignored. */
  readonly typed: Readonly<Record<string, TypedCheck>>;
  /** The page that was shown, and the one to show next. */
  readonly page: number;
  readonly nextPage: number;
}

export interface TypedCheck {
  readonly met?: string | undefined;
  readonly note?: string | undefined;
}

/**
 * Saves what a caseworker found of the points on the card. Refused when the file changed since they looked: the
 * list comes back with what they typed over what stands there now.
 */
export async function saveCaseChecks(
  deps: Dependencies,
  input: SaveChecksInput,
): Promise<ReviewResult & { readonly saved: boolean }> {
  const { actor, dossierId, version, page } = input;
  const outcome = await changeCase(deps, input, {
    change: (file, act) => saveChecks(file.dossier, inputsOf(file, input), version, act),
  });
  if (outcome === 'done') {
    const notice = reviewNotices.checksSaved();
    const shown = await showChecks(deps, actor, dossierId, { page: input.nextPage, notice });
    return { ...shown, saved: true };
  }
  const file = await readFile(deps, deps.work.stores, actor, dossierId, 'handle');
  if (file === undefined || outcome === 'unavailable') return { ...NOT_THEIRS, saved: false };
  const notice = await caseRefusal(deps, outcome, file.dossier, { inputKept: true });
  const typed = await merged(deps, file, input);
  const view = checksView(deps, file, { actor, page, typed, notice });
  return { view, refused: outcome, saved: false };
}

const MET: Readonly<Record<string, CheckInput['met']>> = { yes: true, no: false, open: undefined };

/** Only points of the programme's list; an input that is no answer leaves its point as it is. */
function inputsOf(
  { intake, dossier }: File,
  { typed }: SaveChecksInput,
): Readonly<Record<string, CheckInput>> {
  const { checks } = reviewOf(dossier);
  const shown = intake.review.checks.filter(({ id }) => Object.hasOwn(typed, id));
  return Object.fromEntries(
    shown.map(({ id }) => {
      const { met = '', note } = typed[id] ?? {};
      const judged = Object.hasOwn(MET, met) ? MET[met] : checks[id]?.met;
      return [id, { met: judged, note: note === undefined ? noteOf(checks[id]) : cleanText(note) }];
    }),
  );
}

function noteOf(check: { readonly note: string } | undefined): string {
  return check?.note ?? '';
}

async function merged(deps: Dependencies, file: File, input: SaveChecksInput) {
  const { dossier } = file;
  const typed = inputsOf(file, input);
  const events = await eventsSince(deps, dossier.id);
  return mergeChecks(typed, checksAt(events, input.version), reviewOf(dossier).checks);
}

/** As much of the history as one list can matter in. */
const EVENTS_READ = 1000;

async function eventsSince({ work }: Dependencies, id: string): Promise<readonly DossierEvent[]> {
  return await work.stores.dossiers.events(id, { limit: EVENTS_READ, offset: 0 });
}
