import type { CaseAction } from '../../domain/case-actions.ts';
import type { CaseView } from '../../domain/views-cases.ts';
import { ACTION_TITLES, caseTexts } from '../../texts/case-texts.ts';
import type { CardElement, ExecuteButton } from '../card-json.ts';
import { button } from './button.ts';
import { choiceField } from './choice-field.ts';
import { plain } from './plain-text.ts';
import { subheading } from './rich-text.ts';

const NAME_LENGTH = 60;
const MOST_COLLEAGUES = 50;

/** The buttons of what this person can do with a file now. */
export function caseActionBlocks(view: CaseView): readonly CardElement[] {
  const next = NEXT_STEPS.filter((action) => view.actions.includes(action));
  return [
    ...handBlocks(view),
    ...(next.length === 0
      ? []
      : [
          subheading(caseTexts.nextTitle, { separator: true }),
          {
            type: 'ActionSet' as const,
            spacing: 'small' as const,
            actions: next.map((action) => actionButton(view, action)),
          },
        ]),
  ];
}

const NEXT_STEPS = [
  'checks',
  'askMore',
  'recall',
  'decide',
  'panel',
  'budget',
  'withdrawDecision',
  'claimCode',
  'withdraw',
] as const satisfies readonly CaseAction[];

const VERBS = {
  take: 'review.take',
  assign: 'review.assign',
  checks: 'review.checks',
  askMore: 'review.ask',
  recall: 'review.recall',
  decide: 'decision.form',
  withdrawDecision: 'decision.undoForm',
  panel: 'panel.form',
  budget: 'budget.form',
  claimCode: 'claim.code',
  withdraw: 'file.withdrawAsk',
} as const satisfies Readonly<Record<CaseAction, string>>;

/** What most caseworkers do next; the first of them that is possible stands out. */
const FIRST: readonly CaseAction[] = ['checks', 'decide', 'panel'];

function actionButton(view: CaseView, action: CaseAction): ExecuteButton {
  const { nonce, dossierId, version, line: one } = view;
  const isTaken = one.assigneeName !== undefined;
  // What is done need not be taken first.
  const first =
    isTaken || one.turn === 'nobody'
      ? FIRST.find((candidate) => view.actions.includes(candidate))
      : 'take';
  return button(
    titleOf(view, action),
    { verb: VERBS[action], nonce, dossierId, version },
    { primary: action === first, withoutInputs: action !== 'assign' },
  );
}

/** What was done before is done again in other words. */
function titleOf({ line: one, part }: CaseView, action: CaseAction): string {
  const { panel = [], budget } = part.tab === 'overview' ? part : {};
  if (action === 'take' && one.assigneeName !== undefined) return caseTexts.takeOver;
  if (action === 'panel' && panel.length > 0) return caseTexts.changePanel;
  if (action === 'budget' && budget !== undefined) return caseTexts.changeBudget;
  return ACTION_TITLES[action];
}

/** Who handles the file: take it, or give it to a colleague. */
function handBlocks(view: CaseView): readonly CardElement[] {
  const { actions, colleagues } = view;
  const choices = colleagues.slice(0, MOST_COLLEAGUES).map(({ key, name }, index) => ({
    title: plain(name, NAME_LENGTH) || caseTexts.colleagueNumber(index + 1),
    value: key,
  }));
  const canGive = actions.includes('assign') && choices.length > 0;
  const possible: readonly CaseAction[] = [
    ...(actions.includes('take') ? (['take'] as const) : []),
    ...(canGive ? (['assign'] as const) : []),
  ];
  if (possible.length === 0) return [];
  return [
    subheading(caseTexts.handTitle, { separator: true }),
    ...(canGive ? [choiceField('assignee', caseTexts.assignee, choices)] : []),
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: possible.map((action) => actionButton(view, action)),
    },
  ];
}
