import type { Actor } from '../domain/access.ts';
import { decide, isReturned, isTold, possibleDecisions } from '../domain/decision.ts';
import {
  type DecisionProblem,
  isRepeated,
  type ReadDecision,
  readDecision,
  type TypedDecision,
} from '../domain/decision-input.ts';
import type { DossierEvent } from '../domain/dossier-event.ts';
import type { Stores } from '../domain/ports.ts';
import type { QueuedJob } from '../domain/ports-jobs.ts';
import { waitsForMore } from '../domain/remark.ts';
import { ok, type Result, refused } from '../domain/result.ts';
import { type Act, checkStanding, IN_REVIEW, type Reviewed } from '../domain/review-change.ts';
import type { DecisionPreview } from '../domain/views-decisions.ts';
import { askedQuestions } from '../domain/visible-questions.ts';
import { decisionNotices } from '../texts/decision-notices.ts';
import { caseRefusal } from './case-refusal.ts';
import { type CaseInput, type CaseOutcome, changeCaseIn } from './change-case.ts';
import type { Dependencies } from './dependencies.ts';
import { type File, readFile } from './file.ts';
import { openCase } from './open-case.ts';
import { planDecision } from './plan-decision.ts';
import { reachOf } from './reach-of.ts';
import { lockFamily, returnDraft } from './return-draft.ts';
import { NOT_THEIRS, type ReviewResult } from './review-result.ts';
import { caseAfter } from './take-case.ts';
import { decisionFormView, emptyDecision } from './views/decision-form-view.ts';

export interface DecideInput extends CaseInput {
  /** Version that the form showed. */
  readonly version: number;
  readonly typed: TypedDecision;
  /** What the preview showed; absent before there was one. */
  readonly seen?: string;
}

/** Opens the form of a decision, with what the list for admissibility says in it. */
export async function showDecisionForm(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
): Promise<ReviewResult> {
  const opened = await openCase(deps, actor, dossierId, IN_REVIEW);
  if (!opened.ok) return opened.reason;
  const file = opened.value;
  return { view: decisionFormView(deps, file, emptyDecision(file)) };
}

/**
 * Shows what a decision will do before it is taken: word for word what goes out. That a file is admissible goes
 * nowhere, so that is decided at once, unless the list says something else.
 */
export async function checkDecision(deps: Dependencies, input: DecideInput): Promise<ReviewResult> {
  return input.typed.kind === 'admissible'
    ? await sendDecision(deps, input)
    : await formAgain(deps, input);
}

/**
 * Takes a decision: in one transaction the file is decided, what was not let through comes back as a draft, and who
 * has to know is told. Nothing goes out that the preview did not show.
 */
export async function sendDecision(deps: Dependencies, input: DecideInput): Promise<ReviewResult> {
  const { outcome } = await deps.work.once<CaseOutcome>(input.turnKey, async (stores) => {
    await lockFamily(stores, input.dossierId);
    return await changeCaseIn(deps, stores, input, {
      change: (file, act) => decideIn(deps, stores, file, input, act),
      jobs: ({ id, version }, events) => decisionJobs(id, version, events),
    });
  });
  if (outcome === 'done' || outcome === 'unavailable') {
    const done = () => decisionNotices.decided(input.typed.kind);
    return await caseAfter(deps, input, outcome, done);
  }
  return await formAgain(deps, input, outcome);
}

async function decideIn(
  deps: Dependencies,
  stores: Stores,
  file: File,
  { version, typed, seen }: DecideInput,
  act: Act,
): Promise<Reviewed> {
  const { dossier } = file;
  if (isRepeated(dossier, typed, act.by)) return ok({ dossier, events: [] });
  const standing = checkStanding(dossier, IN_REVIEW, version);
  if (!standing.ok) return standing;
  const read = readTyped(file, typed);
  if (!read.ok) return refused({ kind: 'noReason' });
  const plan = await planDecision(deps, stores, file, read.value);
  const { kind, remarks } = read.value;
  const mustBeSeen = isTold(kind) || plan.misfit !== undefined;
  if (mustBeSeen && plan.seen !== seen) return refused({ kind: 'changed' });
  const decided = decide(dossier, read.value, version, act, plan.letters);
  if (!decided.ok) return decided;
  // What was asked cannot be answered any more.
  if (waitsForMore(dossier)) await stores.walks.removeOfDossier(dossier.id);
  if (isReturned(kind)) {
    await returnDraft(deps, stores, file, { roundId: plan.roundId, remarks }, act);
  }
  return decided;
}

/** Who is told of what happened: the municipality and the province of letters, experts of a changed panel. */
export function decisionJobs(
  dossierId: string,
  version: number,
  events: readonly DossierEvent[],
): readonly QueuedJob[] {
  const payload = { dossierId, version };
  const has = (key: string) => events.some(({ details }) => details[key] !== undefined);
  return [
    ...(has('letter') ? [{ name: 'tell-decision', payload } as const] : []),
    ...(has('provinceLetter') ? [{ name: 'mail-province', payload } as const] : []),
    ...(events.some(({ kind }) => kind === 'panelComposed')
      ? [{ name: 'tell-panel', payload } as const]
      : []),
  ];
}

/** The form with what was typed: with why nothing was decided, with what is missing, or with what it will do. */
async function formAgain(
  deps: Dependencies,
  { actor, dossierId, version, typed, seen }: DecideInput,
  outcome?: CaseOutcome,
): Promise<ReviewResult> {
  const file = await readFile(deps, deps.work.stores, actor, dossierId, 'handle');
  if (file === undefined) return NOT_THEIRS;
  const standing = checkStanding(file.dossier, IN_REVIEW, version);
  if (!standing.ok) {
    const why = standing.reason.kind;
    const notice = await caseRefusal(deps, why, file.dossier, { inputKept: true });
    return { view: decisionFormView(deps, file, { typed, notice }), refused: why };
  }
  const read = readTyped(file, typed);
  const logged = outcome === undefined || outcome === 'done' ? {} : { refused: outcome };
  if (!read.ok) {
    return { view: decisionFormView(deps, file, { typed, problems: read.reason }), ...logged };
  }
  const preview = await previewOf(deps, file, read.value);
  const notice = seen === undefined ? {} : { notice: decisionNotices.otherPreview() };
  const view = decisionFormView(deps, file, { typed, preview, ...notice });
  return { view, ...(seen === undefined ? {} : { refused: 'notPreviewed' }) };
}

function readTyped(
  { dossier, intake, whole }: File,
  typed: TypedDecision,
): Result<ReadDecision, readonly DecisionProblem[]> {
  return readDecision(typed, {
    kinds: possibleDecisions(dossier.state),
    review: intake.review,
    questionIds: askedQuestions(whole, dossier.answers).map(({ id }) => id),
  });
}

async function previewOf(
  deps: Dependencies,
  file: File,
  decision: ReadDecision,
): Promise<DecisionPreview> {
  const plan = await planDecision(deps, deps.work.stores, file, decision);
  const { municipality, province, unmailedProvince } = plan.letters;
  const { people, mailTo } = await reachOf(deps, file);
  const address = file.dossier.filing && deps.provinces[file.dossier.filing.province];
  return {
    kind: decision.kind,
    ...(plan.misfit === undefined ? {} : { misfit: plan.misfit }),
    ...(municipality === undefined ? {} : { letter: municipality }),
    people,
    ...(mailTo === undefined ? {} : { mailTo }),
    ...(province === undefined || address === undefined
      ? {}
      : { province: { mailTo: address, letter: province } }),
    ...(unmailedProvince === undefined ? {} : { unmailedProvince }),
    seen: plan.seen,
  };
}
