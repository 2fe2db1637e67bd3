import type { BudgetFormView } from '../domain/views-decisions.ts';
import { BUDGET_PROBLEMS, budgetTexts } from '../texts/budget-texts.ts';
import { euros } from '../texts/case-words.ts';
import { decisionSummaries } from '../texts/decision-texts.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { caseReference } from './parts/case-reference.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine } from './parts/rich-text.ts';
import { textField } from './parts/text-field.ts';

const TYPED_LENGTH = 200;

/** The budget of one guidance, in whole euro. */
export function budgetFormCard(view: BudgetFormView): RenderedView {
  const { nonce, version, line: one, budget, typed, problem, canSave } = view;
  const { dossierId } = one;
  const warning = canSave ? problem && BUDGET_PROBLEMS[problem] : budgetTexts.over;
  return rendered(
    decisionSummaries.budget(one.reference),
    [
      heading(budgetTexts.title, 'none'),
      ...caseReference(one),
      ...noticeBox(view.notice),
      ...(warning === undefined ? [] : [box('warning', [line(warning)])]),
      line(budgetTexts.intro),
      ...(budget === undefined ? [] : [quietLine(budgetTexts.present(euros(budget)))]),
      ...textField({ id: 'budget', label: budgetTexts.budget, value: typed }, TYPED_LENGTH),
    ],
    [
      ...(canSave
        ? [
            button(
              budgetTexts.save,
              { verb: 'budget.save', nonce, dossierId, version },
              { primary: true },
            ),
          ]
        : []),
      button(budgetTexts.back, { verb: 'case.open', dossierId }, { withoutInputs: true }),
    ],
  );
}
