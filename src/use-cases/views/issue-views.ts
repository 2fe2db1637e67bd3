import type { RejectedInput } from '../../domain/dossier.ts';
import { excerptOf } from '../../domain/excerpt.ts';
import { stepOfQuestion } from '../../domain/form.ts';
import type { Question, RankingQuestion } from '../../domain/question.ts';
import { issuesOf, rankedNow } from '../../domain/ranking.ts';
import { recalledIn } from '../../domain/recalled.ts';
import type { QuestionView } from '../../domain/views.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { answerText } from './answer-text.ts';

/** Enough to know which answer is meant. */
const RECALLED_LENGTH = 140;

/** What was said at the other questions of the step, for who is asked what matters most in it. */
export function recalledAt(
  { municipalities }: Pick<Dependencies, 'municipalities'>,
  { dossier, whole }: Pick<File, 'dossier' | 'whole'>,
  question: Question,
): Pick<QuestionView, 'recalled'> {
  const step = 'recalls' in question && question.recalls && stepOfQuestion(whole, question.id);
  if (!step) return {};
  const recalled = recalledIn(step, dossier).map((one) => ({
    label: one.shortLabel,
    text: excerptOf(
      answerText(one, dossier.answers[one.id]?.value ?? '', municipalities),
      RECALLED_LENGTH,
    ),
  }));
  return recalled.length === 0 ? {} : { recalled };
}

/** What there is to put in order, and the present order as the numbers that a person types. */
export function rankingAt(
  { dossier, whole }: Pick<File, 'dossier' | 'whole'>,
  question: RankingQuestion,
  rejected: RejectedInput | undefined,
): Pick<QuestionView, 'issues' | 'outdated'> & Partial<Pick<QuestionView, 'input' | 'answerText'>> {
  const found = issuesOf(question, dossier.answers);
  const issues = found.map(({ text, from }) => ({
    text,
    part: stepOfQuestion(whole, from)?.title ?? '',
  }));
  const ranked = rankedNow(question, dossier.answers);
  if (ranked === undefined) return { issues };
  const numbers = ranked.order.map((text) => found.findIndex((one) => one.text === text) + 1);
  return {
    issues,
    answerText: ranked.order.map((text, index) => `${index + 1}. ${text}`).join('\n'),
    ...(rejected === undefined ? { input: numbers.join(', ') } : {}),
    ...(ranked.changed ? { outdated: true as const } : {}),
  };
}
