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
import { caseAfter } from './take-case.ts';
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
  const why = await obstacleTo(deps, file);
  if (why !== undefined) {
    return await caseAfter(deps, { actor, dossierId }, why, decisionNotices.nothing);
  }
  return { view: await undoView(deps, file, { why: '' }) };
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
        const sentAgain = await sentSince(stores, dossierId);
        const letters = await lettersOf(deps, stores, file, reason);
        const withdrawing = { reason, sentAgain, letters };
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
  return { view: await undoView(deps, file, { why, notice }), refused: outcome };
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

/** Why there is nothing to take back, or nothing that can be. */
async function obstacleTo(
  { work }: Dependencies,
  { dossier }: File,
): Promise<ReviewRefusal['kind'] | undefined> {
  if (dossier.state === 'withdrawn') return 'withdrawn';
  if (standingDecision(dossier) === undefined) return 'state';
  return (await sentSince(work.stores, dossier.id)) === undefined ? undefined : 'sentAgain';
}

/** Reference of a file that was made of this one and sent. */
async function sentSince(
  { dossiers }: Pick<Stores, 'dossiers'>,
  dossierId: string,
): Promise<string | undefined> {
  const made = await dossiers.returnedFrom(dossierId);
  return made.find(({ reference }) => reference !== undefined)?.reference;
}

/** Who was told of the decision is told of this: the municipality, and the province that was mailed. */
async function lettersOf(
  deps: Dependencies,
  stores: Pick<Stores, 'dossiers'>,
  file: File,
  reason: string,
): Promise<SentLetters> {
  const decided = standingDecision(file.dossier);
  if (decided === undefined || !isTold(decided)) return {};
  const subject = letterSubject(deps, file);
  const hasDraft = await hasDraftOf(stores, file.dossier.id);
  const address = await mailedProvince(deps, stores, file);
  return {
    municipality: withdrawalLetter(decided, subject, { reason, hasDraft }),
    ...(address === undefined ? {} : { province: provinceWithdrawalLetter(decided, subject) }),
  };
}

async function hasDraftOf(
  { dossiers }: Pick<Stores, 'dossiers'>,
  dossierId: string,
): Promise<boolean> {
  return (await dossiers.returnedFrom(dossierId)).some(({ state }) => state === 'draft');
}

/** Where the province was mailed about the decision that stands; undefined when it was not. */
async function mailedProvince(
  deps: Dependencies,
  stores: Pick<Stores, 'dossiers'>,
  { dossier }: File,
): Promise<string | undefined> {
  const decided = await newestEvent(stores, dossier.id, ({ kind }) => kind === 'decided');
  const { filing } = dossier;
  if (decided?.details.provinceLetter === undefined || filing === undefined) return undefined;
  return deps.provinces[filing.province];
}

async function undoView(
  deps: Dependencies,
  file: File,
  { why, notice }: Pick<UndoDecisionView, 'why' | 'notice'>,
): Promise<UndoDecisionView> {
  const { stores } = deps.work;
  const { dossier } = file;
  const decided = standingDecision(dossier);
  const { panel, budget, decision } = reviewOf(dossier);
  const { municipality } = await lettersOf(deps, stores, file, undoTexts.reasonHere);
  const mailTo = await mailedProvince(deps, stores, file);
  return {
    kind: 'undoDecision',
    nonce: deps.ids.uuid(),
    version: dossier.version,
    line: caseLine(deps, file),
    ...(decided === undefined ? {} : { decided }),
    ...(decision === undefined ? {} : { by: { name: decision.by.name, at: decision.at } }),
    ...(municipality === undefined ? {} : { letter: municipality }),
    ...(mailTo === undefined ? {} : { provinceMailTo: mailTo }),
    hasDraft: await hasDraftOf(stores, dossier.id),
    panel: panel.map(({ name }) => name),
    ...(budget === undefined ? {} : { budget }),
    canUndo: (await obstacleTo(deps, file)) === undefined,
    why,
    ...(notice === undefined ? {} : { notice }),
  };
}
