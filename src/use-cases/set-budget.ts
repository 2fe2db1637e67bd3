import type { Actor } from '../domain/access.ts';
import { readBudget } from '../domain/budget.ts';
import { setBudget } from '../domain/panel.ts';
import { refused } from '../domain/result.ts';
import { reviewOf } from '../domain/review-change.ts';
import type { BudgetFormView } from '../domain/views-decisions.ts';
import { euros } from '../texts/case-words.ts';
import { decisionNotices } from '../texts/decision-notices.ts';
import { caseRefusal } from './case-refusal.ts';
import { type CaseInput, changeCase } from './change-case.ts';
import type { Dependencies } from './dependencies.ts';
import { type File, readFile } from './file.ts';
import { openCase } from './open-case.ts';
import { NOT_THEIRS, type ReviewResult } from './review-result.ts';
import { caseAfter } from './take-case.ts';
import { caseLine } from './views/case-line.ts';

export interface BudgetInput extends CaseInput {
  readonly version: number;
  readonly typed: string;
}

/** Opens the form of a budget, with the one that stands in it. */
export async function showBudgetForm(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
): Promise<ReviewResult> {
  const opened = await openCase(deps, actor, dossierId, ['selected']);
  if (!opened.ok) return opened.reason;
  const { budget } = reviewOf(opened.value.dossier);
  const typed = budget === undefined ? '' : String(budget);
  return { view: budgetView(deps, opened.value, { typed }) };
}

/** Notes the budget of a guidance; an amount that cannot be read stays in the form. */
export async function saveBudget(deps: Dependencies, input: BudgetInput): Promise<ReviewResult> {
  const { actor, dossierId, version, typed } = input;
  const read = readBudget(typed);
  const outcome = await changeCase(deps, input, {
    change: ({ dossier }, act) =>
      read.ok ? setBudget(dossier, read.value, version, act) : refused({ kind: 'noText' }),
  });
  const amount = euros(read.ok ? read.value : 0);
  if (outcome === 'done' || outcome === 'unavailable') {
    return await caseAfter(deps, input, outcome, () => decisionNotices.budgetSaved(amount));
  }
  const file = await readFile(deps, deps.work.stores, actor, dossierId, 'handle');
  if (file === undefined) return NOT_THEIRS;
  if (!read.ok) {
    return { view: budgetView(deps, file, { typed, problem: read.reason }), refused: read.reason };
  }
  const notice = await caseRefusal(deps, outcome, file.dossier, { inputKept: true });
  return { view: budgetView(deps, file, { typed, notice }), refused: outcome };
}

function budgetView(
  deps: Dependencies,
  file: File,
  shown: Pick<BudgetFormView, 'typed'> & Partial<Pick<BudgetFormView, 'problem' | 'notice'>>,
): BudgetFormView {
  const { dossier } = file;
  const { budget } = reviewOf(dossier);
  return {
    kind: 'budgetForm',
    nonce: deps.ids.uuid(),
    version: dossier.version,
    line: caseLine(deps, file),
    ...(budget === undefined ? {} : { budget }),
    ...shown,
    canSave: dossier.state === 'selected',
  };
}
