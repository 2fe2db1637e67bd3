import { type Actor, isCaseworkerOf } from '../domain/access.ts';
import type { LetterText } from '../domain/case-letter.ts';
import { type ReadDecision, readDecision } from '../domain/decision-input.ts';
import type { Stores } from '../domain/ports.ts';
import type { Result } from '../domain/result.ts';
import { SELECTIONS, type Selection } from '../domain/review.ts';
import { receptionAt } from '../domain/rounds.ts';
import { type ChosenFile, countProvinces, readTicks, tickOf } from '../domain/selection.ts';
import type { LeftFile, SelectionFormView, SelectionProblem } from '../domain/views-decisions.ts';
import { selectionTexts } from '../texts/selection-texts.ts';
import { decisionLetter } from './decision-letter.ts';
import type { Dependencies } from './dependencies.ts';
import { readFile } from './file.ts';
import { reasonsOf, roundSubject } from './plan-decision.ts';
import { NOT_THEIRS, type ReviewResult } from './review-result.ts';
import { caseLine } from './views/case-line.ts';
import {
  type SelectionRound,
  type SelectionShown,
  selectionPage,
  selectionView,
} from './views/selection-view.ts';

export interface SelectionInput {
  readonly actor: Actor;
  readonly roundId: string;
  /** From 0; a page after the last one shows the last one. */
  readonly page: number;
  /** The ticks, as the card sends them. */
  readonly files: string;
  readonly typed: SelectionFormView['typed'];
}

/** The admissible files of a round, which a caseworker can select in one go. */
export async function showSelection(
  deps: Dependencies,
  { actor, roundId, page }: Pick<SelectionInput, 'actor' | 'roundId' | 'page'>,
): Promise<ReviewResult> {
  const round = await selectionRound(deps, actor, roundId);
  if (round === undefined) return NOT_THEIRS;
  const typed = { kind: '', reasonId: '', explanation: '' };
  return { view: await formView(deps, round, page, { typed, chosen: [] }) };
}

/** Shows what a selection will do before it is done; nothing is decided. */
export async function checkSelection(
  deps: Dependencies,
  input: SelectionInput,
): Promise<ReviewResult> {
  const round = await selectionRound(deps, input.actor, input.roundId);
  return round === undefined ? NOT_THEIRS : { view: await previewSelection(deps, round, input) };
}

/** A round of a programme that somebody handles; undefined for any other, and for one that was never there. */
export async function selectionRound(
  deps: Dependencies,
  actor: Actor,
  roundId: string,
): Promise<SelectionRound | undefined> {
  const round = await deps.work.stores.rounds.get(roundId);
  const programme = deps.programmes.find(({ id }) => id === round?.programmeId);
  if (round === undefined || programme?.intake.kind !== 'form') return undefined;
  if (!isCaseworkerOf(actor, programme.id)) return undefined;
  return { round, programme, intake: programme.intake, whole: programme.intake.form };
}

export async function formView(
  deps: Dependencies,
  round: SelectionRound,
  page: number,
  shown: SelectionShown,
): Promise<SelectionFormView> {
  return selectionView(deps, round, await selectionPage(deps, round, page), shown);
}

/** The form with what was filled in: with what is missing, or with what it will do. */
export async function previewSelection(
  deps: Dependencies,
  round: SelectionRound,
  { actor, page, files, typed }: SelectionInput,
): Promise<SelectionFormView> {
  const listed = await selectionPage(deps, round, page);
  const ticks = new Set(listed.rows.map(({ tick }) => tick));
  const ticked = readTicks(files);
  const chosen = ticked.filter((one) => ticks.has(tickOf(one)));
  const gone = ticked.filter((one) => !ticks.has(tickOf(one)));
  const left = await leftFiles(
    deps,
    actor,
    gone.map(({ dossierId }) => ({ dossierId, why: 'changed' })),
  );
  const read = readSelection(round, typed);
  const problems: readonly SelectionProblem[] = [
    ...(chosen.length === 0 ? (['filesMissing'] as const) : []),
    ...(read.ok ? [] : read.reason),
  ];
  const shown = { typed, chosen, left, problems };
  if (!read.ok || problems.length > 0) return selectionView(deps, round, listed, shown);
  const places = listed.rows.filter(({ tick }) => chosen.some((one) => tickOf(one) === tick));
  const { letter, seen } = await planSelection(deps, deps.work.stores, round, chosen, read.value);
  const preview = {
    kind: read.value.kind,
    files: places.length,
    counts: countProvinces(places),
    centreCities: places.filter(({ centreCity }) => centreCity).length,
    letter,
    seen,
  };
  return selectionView(deps, round, listed, { ...shown, preview });
}

export function readSelection(
  { intake }: SelectionRound,
  typed: SelectionInput['typed'],
): Result<ReadDecision<Selection>, readonly SelectionProblem[]> {
  const allowed = { kinds: SELECTIONS, review: intake.review, questionIds: [] };
  return readDecision({ ...typed, remarks: [] }, allowed);
}

/**
 * What every ticked municipality reads, but for its own name and reference; `seen` stands for that, for the
 * decision and for the ticks.
 */
export async function planSelection(
  deps: Dependencies,
  stores: Pick<Stores, 'rounds'>,
  round: SelectionRound,
  chosen: readonly ChosenFile[],
  decision: ReadDecision<Selection>,
): Promise<{ readonly letter: LetterText; readonly seen: string }> {
  const rounds = await stores.rounds.list(round.programme.id);
  const outlook = { reception: receptionAt(rounds, deps.clock.now()), onPaper: false };
  const subject = { ...roundSubject(deps, round), ...selectionTexts.anyFile };
  const letter = decisionLetter(decision.kind, subject, reasonsOf(round, decision), outlook);
  const seen = deps.ids.hash(JSON.stringify([decision, letter, chosen.map(tickOf)]));
  return { letter, seen };
}

/** Files that were not decided on, as they stand now. */
export async function leftFiles(
  deps: Dependencies,
  actor: Actor,
  left: readonly { readonly dossierId: string; readonly why: LeftFile['why'] }[],
): Promise<readonly LeftFile[]> {
  return await Promise.all(
    left.map(async ({ dossierId, why }) => {
      const file = await readFile(deps, deps.work.stores, actor, dossierId, 'handle');
      if (file === undefined) return { why: 'unavailable' };
      return { why, line: caseLine(deps, file) };
    }),
  );
}
