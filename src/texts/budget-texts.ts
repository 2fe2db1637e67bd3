import { type BudgetProblem, HIGHEST_BUDGET } from '../domain/budget.ts';
import { count } from './in-words.ts';

/** The form of a budget. */
export const budgetTexts = {
  title: 'Leg het budget vast',
  intro: 'Het budget van deze begeleiding, zoals afgesproken na het intakegesprek.',
  present: (amount: string) => `Nu vastgelegd: ${amount}`,
  budget: 'Budget in hele euro, zoals 12.500',
  save: 'Bewaar het budget',
  back: 'Naar het dossier',
  over: 'Alleen voor een geselecteerde aanvraag kan je een budget vastleggen.',
} as const;

export const BUDGET_PROBLEMS: Readonly<Record<BudgetProblem, string>> = {
  missing: 'Vul een bedrag in. Er is nog niets bewaard.',
  notAnAmount: 'Dit is geen bedrag. Schrijf het zoals 12.500 of 12500. Er is nog niets bewaard.',
  notWhole: 'Vul een bedrag in hele euro in, zonder cent. Er is nog niets bewaard.',
  negative: 'Een budget kan niet onder nul gaan. Er is nog niets bewaard.',
  tooHigh: `Een budget kan hoogstens ${count(HIGHEST_BUDGET)} euro zijn. Kijk het bedrag na. Er is nog niets bewaard.`,
};
