import { decide } from '../domain/decision.ts';
import { isRepeated, type ReadDecision } from '../domain/decision-input.ts';
import type { Stores } from '../domain/ports.ts';
import { ok, refused } from '../domain/result.ts';
import type { Selection } from '../domain/review.ts';
import type { Reviewed } from '../domain/review-change.ts';
import { type ChosenFile, readTicks } from '../domain/selection.ts';
import type { LeftFile } from '../domain/views-decisions.ts';
import { decisionNotices } from '../texts/decision-notices.ts';
import { type CaseOutcome, changeCaseIn } from './change-case.ts';
import { decisionJobs } from './decide-case.ts';
import type { Dependencies } from './dependencies.ts';
import { planDecision } from './plan-decision.ts';
import { NOT_THEIRS, type ReviewResult } from './review-result.ts';
import {
  formView,
  leftFiles,
  planSelection,
  previewSelection,
  readSelection,
  type SelectionInput,
  selectionRound,
} from './select-files.ts';

type Outcome =
  | {
      readonly kind: 'decided';
      readonly files: number;
      readonly left: readonly { readonly dossierId: string; readonly why: LeftFile['why'] }[];
    }
  | { readonly kind: 'notPreviewed' };

/**
 * Selects the ticked files, or does not, in one transaction. What changed since it was shown is not decided on and
 * comes back with why; all others are. What this caseworker decided so already counts as done.
 */
export async function sendSelection(
  deps: Dependencies,
  input: SelectionInput & { readonly turnKey: string; readonly seen: string },
): Promise<ReviewResult> {
  const { actor, typed, page } = input;
  const round = await selectionRound(deps, actor, input.roundId);
  if (round === undefined) return NOT_THEIRS;
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, async (stores) => {
    const read = readSelection(round, typed);
    if (!read.ok) return { kind: 'notPreviewed' };
    const chosen = readTicks(input.files);
    const { seen } = await planSelection(deps, stores, round, chosen, read.value);
    if (seen !== input.seen) return { kind: 'notPreviewed' };
    return await decideAll(deps, stores, input, chosen, read.value);
  });
  if (outcome.kind === 'notPreviewed') {
    const view = await previewSelection(deps, round, input);
    return { view: { ...view, notice: decisionNotices.otherPreview() }, refused: outcome.kind };
  }
  const left = await leftFiles(deps, actor, outcome.left);
  const notice = decisionNotices.listDecided(outcome.files, left.length);
  const view = await formView(deps, round, page, { typed, chosen: [], left, notice });
  return { view, ...(left.length === 0 ? {} : { refused: 'changed' }) };
}

/** Under the locks of all files, taken in order of id. */
async function decideAll(
  deps: Dependencies,
  stores: Stores,
  input: SelectionInput,
  chosen: readonly ChosenFile[],
  decision: ReadDecision<Selection>,
): Promise<Outcome> {
  const left: { readonly dossierId: string; readonly why: LeftFile['why'] }[] = [];
  for (const file of chosen) {
    const outcome = await decideOne(deps, stores, input, file, decision);
    if (outcome !== 'done') left.push({ dossierId: file.dossierId, why: whyLeft(outcome) });
  }
  return { kind: 'decided', files: chosen.length - left.length, left };
}

async function decideOne(
  deps: Dependencies,
  stores: Stores,
  { actor, roundId, typed }: SelectionInput,
  { dossierId, version }: ChosenFile,
  decision: ReadDecision<Selection>,
): Promise<CaseOutcome> {
  const about = { actor, dossierId };
  return await changeCaseIn(deps, stores, about, {
    async change(file, act): Promise<Reviewed> {
      const { dossier } = file;
      if (isRepeated(dossier, typed, act.by)) return ok({ dossier, events: [] });
      if (dossier.roundId !== roundId) return refused({ kind: 'changed' });
      const { letters } = await planDecision(deps, stores, file, decision);
      return decide(dossier, decision, version, act, letters);
    },
    jobs: (changed, events) => decisionJobs(changed.id, changed.version, events),
  });
}

function whyLeft(outcome: CaseOutcome): LeftFile['why'] {
  const reasons = ['withdrawn', 'state', 'unavailable'] as const;
  return reasons.find((reason) => reason === outcome) ?? 'changed';
}
