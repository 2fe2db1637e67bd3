import type { Actor } from '../domain/access.ts';
import { caseActions } from '../domain/case-actions.ts';
import { cleanText } from '../domain/clean-text.ts';
import { askMore, type MoreAsked } from '../domain/more-information.ts';
import type { Notice } from '../domain/views.ts';
import type { AskMoreView } from '../domain/views-review.ts';
import { askedQuestions } from '../domain/visible-questions.ts';
import { reviewNotices } from '../texts/review-notices.ts';
import { caseRefusal } from './case-refusal.ts';
import { type CaseInput, type CaseOutcome, changeCase } from './change-case.ts';
import type { Dependencies } from './dependencies.ts';
import { type File, readFile } from './file.ts';
import { lookAtCase } from './look-at-case.ts';
import { moreAskedLetter } from './more-asked-letter.ts';
import { reachOf } from './reach-of.ts';
import { NOT_THEIRS, type ReviewResult } from './review-result.ts';
import { caseAfter, caseRefused } from './take-case.ts';
import { type AskRow, askMoreView, rowsFromChecks } from './views/ask-more-view.ts';

export interface AskMoreInput {
  readonly actor: Actor;
  readonly dossierId: string;
  readonly version: number;
  /** What the form held. */
  readonly rows: readonly AskRow[];
}

/** Opens the form for more information, with the notes of the list in it. */
export async function showAskMore(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
): Promise<ReviewResult> {
  const file = await readFile(deps, deps.work.stores, actor, dossierId, 'handle');
  if (file === undefined) return NOT_THEIRS;
  if (file.dossier.state === 'withdrawn') return await caseRefused(deps, actor, file, 'withdrawn');
  if (!caseActions(file.dossier, actor).includes('askMore')) {
    const notice = reviewNotices.notAskable();
    return { view: await lookAtCase(deps, actor, dossierId, { notice }), refused: 'state' };
  }
  return { view: askMoreView(deps, file, { actor, rows: rowsFromChecks(file) }) };
}

/** Shows what the municipality will read and who will be told; nothing is sent. */
export async function previewAskMore(
  deps: Dependencies,
  input: AskMoreInput,
): Promise<ReviewResult> {
  return await formAgain(deps, input, (file) => obstacleTo(deps, file, input));
}

/**
 * Asks the municipality for more. `seen` is what the preview showed: when the form holds something else by now, it
 * is shown first.
 */
export async function sendAskMore(
  deps: Dependencies,
  input: AskMoreInput & CaseInput & { readonly seen: string },
): Promise<ReviewResult> {
  const { dossierId, version, seen } = input;
  if (seen !== seenOf(deps, input.rows)) {
    const shown = await previewAskMore(deps, input);
    const isForm = shown.refused === undefined && shown.view.kind === 'askMore';
    const notice = reviewNotices.previewFirst();
    return isForm ? { view: { ...shown.view, notice }, refused: 'notPreviewed' } : shown;
  }
  const outcome = await changeCase(deps, input, {
    change: (file, act) => askMore(file.dossier, askedIn(deps, file, input.rows), version, act),
    jobs: (changed) => [{ name: 'ask-more', payload: { dossierId, version: changed.version } }],
  });
  if (outcome === 'done' || outcome === 'unavailable') {
    return await caseAfter(deps, input, outcome, reviewNotices.moreSent);
  }
  return await formAgain(deps, input, () => outcome);
}

type Obstacle = Exclude<CaseOutcome, 'done' | 'unavailable'>;

/** The form with what was typed: with why it cannot be sent, or else with what would be. */
async function formAgain(
  deps: Dependencies,
  { actor, dossierId, rows }: AskMoreInput,
  obstacle: (file: File) => Obstacle | undefined,
): Promise<ReviewResult> {
  const file = await readFile(deps, deps.work.stores, actor, dossierId, 'handle');
  if (file === undefined) return NOT_THEIRS;
  const why = obstacle(file);
  if (why === undefined) {
    const preview = await previewOf(deps, file, actor, rows);
    return { view: askMoreView(deps, file, { actor, rows: cleaned(rows), preview }) };
  }
  const notice: Notice = await caseRefusal(deps, why, file.dossier, { inputKept: true });
  return { view: askMoreView(deps, file, { actor, rows: cleaned(rows), notice }), refused: why };
}

/** Why this would not be sent now. */
function obstacleTo(
  deps: Dependencies,
  file: File,
  { actor, rows, version }: AskMoreInput,
): Obstacle | undefined {
  const act = { by: actor, at: deps.clock.now() };
  const asked = askMore(file.dossier, askedIn(deps, file, rows), version, act);
  return asked.ok ? undefined : asked.reason.kind;
}

async function previewOf(
  deps: Dependencies,
  file: File,
  actor: Actor,
  rows: readonly AskRow[],
): Promise<AskMoreView['preview']> {
  const asked = filled(rows).map((row) => ({ ...row, by: actor }));
  return {
    letter: moreAskedLetter(deps, file, asked),
    ...(await reachOf(deps, file)),
    seen: seenOf(deps, rows),
  };
}

/** A question that is not asked of this municipality is none. */
function askedIn(deps: Dependencies, file: File, rows: readonly AskRow[]): readonly MoreAsked[] {
  return filled(rows).map(({ questionId, text }) => ({
    id: deps.ids.uuid(),
    questionId: isAskable(file, questionId) ? questionId : '',
    text,
  }));
}

function isAskable({ whole, dossier }: File, questionId: string): boolean {
  return askedQuestions(whole, dossier.answers).some(({ id }) => id === questionId);
}

function seenOf({ ids }: Dependencies, rows: readonly AskRow[]): string {
  return ids.hash(JSON.stringify(filled(rows).map(({ questionId, text }) => [questionId, text])));
}

function filled(rows: readonly AskRow[]): readonly AskRow[] {
  return cleaned(rows).filter(({ questionId, text }) => questionId !== '' || text !== '');
}

function cleaned(rows: readonly AskRow[]): readonly AskRow[] {
  return rows.map(({ questionId, text }) => ({ questionId, text: cleanText(text) }));
}
