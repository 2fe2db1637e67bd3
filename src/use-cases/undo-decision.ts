import type { Actor } from '../domain/access.ts';
import { cleanText, lengthOf } from '../domain/clean-text.ts';
import {
  isTold,
  type SentLetters,
  standingDecision,
  withdrawDecision,
} from '../domain/decision.ts';
import { LONGEST_EXPLANATION } from '../domain/decision-input.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Stores } from '../domain/ports.ts';
import { refused } from '../domain/result.ts';
import { returnedDraft, sentAgain } from '../domain/returned-draft.ts';
import { type ReviewRefusal, reviewOf } from '../domain/review-change.ts';
import type { Notice } from '../domain/views.ts';
import type { UndoDecisionView } from '../domain/views-decisions.ts';
import { decisionNotices } from '../texts/decision-notices.ts';
import { undoTexts } from '../texts/undo-texts.ts';
import { callOffMeetings } from './call-off-meetings.ts';
import { caseRefusal } from './case-refusal.ts';
import { type CaseInput, type CaseOutcome, changeCaseIn } from './change-case.ts';
import { decisionJobs } from './decide-case.ts';
import { newestEvent } from './decision-events.ts';
import { withdrawalLetter } from './decision-letter.ts';
import type { Dependencies } from './dependencies.ts';
import { type File, readFile } from './file.ts';
import { letterSubject } from './plan-decision.ts';
import { provinceWithdrawalLetter } from './province-letter.ts';
import { lockFamily } from './return-draft.ts';
import { NOT_THEIRS, type ReviewResult } from './review-result.ts';
import { caseAfter, caseRefused } from './take-case.ts';
import { caseLine } from './views/case-line.ts';

export interface UndoInput extends CaseInput {
  readonly version: number;
  /** Why, as it was typed. */
  readonly why: string;
}

/** Asks why a decision is taken back, and says what that will do. */
export async function showUndoForm(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
): Promise<ReviewResult> {
  const file = await readFile(deps, deps.work.stores, actor, dossierId, 'handle');
  if (file === undefined) return NOT_THEIRS;
  const since = await sinceDecision(deps, deps.work.stores, file);
  const why = obstacleTo(file, since);
  if (why !== undefined) return await caseRefused(deps, actor, file, why);
  return { view: undoView(deps, file, since, { why: '' }) };
}

/**
 * Takes a decision back: the file stands where it stood before, and whoever was told of the decision is told of
 * this. The draft that came back stays with its people. Refused once they sent it.
 */
export async function undoDecision(deps: Dependencies, input: UndoInput): Promise<ReviewResult> {
  const { turnKey, actor, dossierId, version, why } = input;
  const reason = cleanText(why);
  const isTooLong = lengthOf(reason) > LONGEST_EXPLANATION;
  const { outcome } = await deps.work.once<CaseOutcome>(turnKey, async (stores) => {
    await lockFamily(stores, dossierId);
    return await changeCaseIn(deps, stores, input, {
      async change(file, act) {
        if (isTooLong) return refused({ kind: 'tooLong' });
        const since = await sinceDecision(deps, stores, file);
        const letters = lettersOf(deps, file, since, reason);
        const withdrawing = { reason, sentAgain: since.sentAgain, letters };
        const undone = withdrawDecision(file.dossier, withdrawing, version, act);
        if (undone.ok) await callOffMeetings(stores, undone.value.dossier, act);
        return undone;
      },
      jobs: (changed, events) => decisionJobs(changed.id, changed.version, events),
    });
  });
  if (outcome === 'unavailable') return NOT_THEIRS;
  const file = await readFile(deps, deps.work.stores, actor, dossierId, 'handle');
  if (file === undefined) return NOT_THEIRS;
  if (outcome === 'done') {
    const told = await toldOfWithdrawal(deps, dossierId);
    return await caseAfter(deps, input, outcome, () => decisionNotices.withdrawn(told));
  }
  const notice = await refusalNotice(deps, outcome, file.dossier);
  const since = await sinceDecision(deps, deps.work.stores, file);
  return { view: undoView(deps, file, since, { why, notice }), refused: outcome };
}

async function toldOfWithdrawal({ work }: Dependencies, dossierId: string): Promise<boolean> {
  const event = await newestEvent(
    work.stores,
    dossierId,
    ({ kind }) => kind === 'decisionWithdrawn',
  );
  return event?.details.letter !== undefined;
}

async function refusalNotice(
  deps: Dependencies,
  outcome: ReviewRefusal['kind'],
  dossier: Dossier,
): Promise<Notice> {
  if (outcome === 'noReason') return decisionNotices.whyMissing();
  if (outcome === 'tooLong') return decisionNotices.whyTooLong();
  return await caseRefusal(deps, outcome, dossier, { inputKept: true });
}

/** What a decision led to, which matters when it is taken back. */
interface SinceDecision {
  /** Reference of a file that was made of this one and sent. */
  readonly sentAgain: string | undefined;
  readonly hasDraft: boolean;
  /** Where the province was mailed. */
  readonly mailTo: string | undefined;
}

async function sinceDecision(
  deps: Dependencies,
  stores: Pick<Stores, 'dossiers'>,
  { dossier }: File,
): Promise<SinceDecision> {
  const made = await stores.dossiers.returnedFrom(dossier.id);
  return {
    sentAgain: sentAgain(made),
    hasDraft: returnedDraft(made) !== undefined,
    mailTo: await mailedProvince(deps, stores, dossier),
  };
}

/** Why there is nothing to take back, or nothing that can be. */
function obstacleTo({ dossier }: File, since: SinceDecision): ReviewRefusal['kind'] | undefined {
  if (dossier.state === 'withdrawn') return 'withdrawn';
  if (standingDecision(dossier) === undefined) return 'state';
  return since.sentAgain === undefined ? undefined : 'sentAgain';
}

/** Who was told of the decision is told of this: the municipality, and the province that was mailed. */
function lettersOf(
  deps: Dependencies,
  file: File,
  { hasDraft, mailTo }: SinceDecision,
  reason: string,
): SentLetters {
  const decided = standingDecision(file.dossier);
  if (decided === undefined || !isTold(decided)) return {};
  const subject = letterSubject(deps, file);
  return {
    municipality: withdrawalLetter(decided, subject, { reason, hasDraft }),
    ...(mailTo === undefined ? {} : { province: provinceWithdrawalLetter(decided, subject) }),
  };
}

/** Where the province was mailed about the decision that stands; undefined when it was not. */
async function mailedProvince(
  deps: Dependencies,
  stores: Pick<Stores, 'dossiers'>,
  { id, filing }: Dossier,
): Promise<string | undefined> {
  const decided = await newestEvent(stores, id, ({ kind }) => kind === 'decided');
  if (decided?.details.provinceLetter === undefined || filing === undefined) return undefined;
  return deps.provinces[filing.province];
}

function undoView(
  deps: Dependencies,
  file: File,
  since: SinceDecision,
  { why, notice }: Pick<UndoDecisionView, 'why' | 'notice'>,
): UndoDecisionView {
  const { dossier } = file;
  const decided = standingDecision(dossier);
  const { panel, budget, decision } = reviewOf(dossier);
  const { hasDraft, mailTo } = since;
  const { municipality } = lettersOf(deps, file, since, undoTexts.reasonHere);
  return {
    kind: 'undoDecision',
    nonce: deps.ids.uuid(),
    version: dossier.version,
    line: caseLine(deps, file),
    ...(decided === undefined ? {} : { decided }),
    ...(decision === undefined ? {} : { by: { name: decision.by.name, at: decision.at } }),
    ...(municipality === undefined ? {} : { letter: municipality }),
    ...(mailTo === undefined ? {} : { provinceMailTo: mailTo }),
    hasDraft,
    panel: panel.map(({ name }) => name),
    ...(budget === undefined ? {} : { budget }),
    canUndo: obstacleTo(file, since) === undefined,
    why,
    ...(notice === undefined ? {} : { notice }),
  };
}
