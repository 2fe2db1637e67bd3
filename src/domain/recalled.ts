import { adviseAnswer } from './answer-advice.ts';
import { readAnswerText } from './answer-text.ts';
import type { Dossier } from './dossier.ts';
import type { Step } from './form.ts';
import type { AnswerValue, Question } from './question.ts';
import { reactionTo } from './reaction.ts';
import { askedInStep } from './visible-questions.ts';
import { hasAnswer } from './walk.ts';

/** How many are recalled. */
const MOST = 4;

/** Words with which people say that something goes wrong; a space binds a word to its beginning or end. */
const TROUBLE = [
  ' leeg',
  'leegstand',
  'ontbreekt',
  'ontbreken',
  'verdwe',
  'verdwijn',
  'moeilijk',
  'lastig',
  'gevaarlijk',
  ' druk ',
  'weinig',
  ' minder',
  ' niet ',
  ' geen ',
  ' nooit ',
  ' nergens ',
  'probleem',
  'klacht',
  'slecht',
  'verouderd',
  'te veel ',
  'te smal',
  'tegenval',
] as const;

/**
 * Questions of a step whose answers say most about what could be a key issue: low scores and "nothing" first, then
 * what names trouble, then what is thin. Those that hold short lines themselves are left out.
 */
export function recalledIn(step: Step, dossier: Dossier): readonly Question[] {
  const answered = askedInStep(step, dossier.answers).filter(
    (question) => hasAnswer(dossier, question.id) && !holdsLines(question),
  );
  const told = answered.map((question) => ({ question, weight: weightOf(question, dossier) }));
  return told
    .toSorted((a, b) => a.weight - b.weight)
    .slice(0, MOST)
    .map(({ question }) => question);
}

function holdsLines(question: Question): boolean {
  return question.kind === 'ranking' || ('maxLines' in question && question.maxLines !== undefined);
}

function weightOf(question: Question, { answers }: Dossier): number {
  const value = answers[question.id]?.value ?? '';
  if (question.kind === 'scale') return isLow(question, value) ? 0 : 5;
  if (question.kind === 'choice' || question.kind === 'choices') {
    return reactionTo(question, value) === undefined ? 5 : 1;
  }
  if (question.kind !== 'longText') return 4;
  const text = String(value);
  if (TROUBLE.some((word) => readAnswerText(text).searchable.includes(word))) return 2;
  return adviseAnswer(question, text).thin ? 3 : 4;
}

function isLow({ min, max }: { readonly min: number; readonly max: number }, value: AnswerValue) {
  return Number(value) < (min + max) / 2;
}
