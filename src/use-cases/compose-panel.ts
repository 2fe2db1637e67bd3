import type { Actor } from '../domain/access.ts';
import { composePanel } from '../domain/panel.ts';
import { readExpertIds, readPanel } from '../domain/panel-input.ts';
import { refused } from '../domain/result.ts';
import { reviewOf } from '../domain/review-change.ts';
import type { Notice } from '../domain/views.ts';
import { decisionNotices } from '../texts/decision-notices.ts';
import { caseRefusal } from './case-refusal.ts';
import { type CaseInput, type CaseOutcome, changeCase } from './change-case.ts';
import { decisionJobs } from './decide-case.ts';
import type { Dependencies } from './dependencies.ts';
import { type File, readFile } from './file.ts';
import { openCase } from './open-case.ts';
import { NOT_THEIRS, type ReviewResult } from './review-result.ts';
import { caseAfter } from './take-case.ts';
import { panelView, proposedIds } from './views/panel-view.ts';

export interface PanelInput {
  readonly actor: Actor;
  readonly dossierId: string;
  readonly version: number;
  /** Who is ticked, as the card sends it. */
  readonly experts: string;
  /** What was typed to search for experts. */
  readonly query: string;
}

/** Opens the form of a panel: ticked are those who are on it, else those who are proposed. */
export async function showPanelForm(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
): Promise<ReviewResult> {
  const opened = await openCase(deps, actor, dossierId, ['selected']);
  if (!opened.ok) return opened.reason;
  const file = opened.value;
  const present = reviewOf(file.dossier).panel.map(({ expertId }) => expertId);
  const chosen = present.length > 0 ? present : await proposedIds(deps, file);
  return { view: await panelView(deps, file, { chosen, query: '' }) };
}

/** Looks for more experts of the programme; who is ticked stays ticked. */
export async function searchExperts(deps: Dependencies, input: PanelInput): Promise<ReviewResult> {
  return await formAgain(deps, input, undefined);
}

/** Puts the ticked experts on the panel; those who join or leave it are told when they are in Teams. */
export async function savePanel(
  deps: Dependencies,
  input: PanelInput & CaseInput,
): Promise<ReviewResult> {
  const { version, experts } = input;
  const outcome = await changeCase(deps, input, {
    async change({ dossier, programme }, act, stores) {
      const loads = await stores.experts.loads(programme.id);
      const read = readPanel(readExpertIds(experts), loads, reviewOf(dossier).panel);
      if (!read.ok) return refused({ kind: read.reason === 'tooMany' ? 'tooLong' : 'noText' });
      return composePanel(dossier, read.value, version, act);
    },
    jobs: (changed, events) => decisionJobs(changed.id, changed.version, events),
  });
  if (outcome === 'done' || outcome === 'unavailable') {
    return await caseAfter(deps, input, outcome, decisionNotices.panelSaved);
  }
  return await formAgain(deps, input, outcome);
}

/** The form with who is ticked, and why it was not saved, if so. */
async function formAgain(
  deps: Dependencies,
  { actor, dossierId, experts, query }: PanelInput,
  outcome: Exclude<CaseOutcome, 'done' | 'unavailable'> | undefined,
): Promise<ReviewResult> {
  const file = await readFile(deps, deps.work.stores, actor, dossierId, 'handle');
  if (file === undefined) return NOT_THEIRS;
  const shown = { chosen: readExpertIds(experts), query };
  if (outcome === undefined) return { view: await panelView(deps, file, shown) };
  const notice = await refusalNotice(deps, outcome, file);
  return { view: await panelView(deps, file, { ...shown, notice }), refused: outcome };
}

async function refusalNotice(
  deps: Dependencies,
  outcome: Exclude<CaseOutcome, 'done' | 'unavailable'>,
  { dossier }: File,
): Promise<Notice> {
  if (outcome === 'tooLong') return decisionNotices.panelTooLarge();
  if (outcome === 'noText') return decisionNotices.expertGone();
  return await caseRefusal(deps, outcome, dossier, { inputKept: true });
}
