import { findQuestion } from '../domain/form.ts';
import type { StepExit } from '../domain/leave-step.ts';
import type { Stores } from '../domain/ports.ts';
import type { TypedInput } from './apply-edit.ts';
import type { Dependencies } from './dependencies.ts';
import type { File } from './file.ts';
import { offeredText } from './offered-text.ts';

/**
 * What was typed on a card, with the text that is offered at a question before it when the person takes it over. When
 * somebody answered that question meanwhile nothing is offered any more, and what was typed stays as it is.
 */
export async function withTakenOver(
  deps: Dependencies,
  stores: Stores,
  file: File,
  typed: readonly TypedInput[],
  exit: StepExit,
): Promise<readonly TypedInput[]> {
  const question = exit.to === 'takeOver' ? findQuestion(file.form, exit.questionId) : undefined;
  const offered = question && (await offeredText(deps, stores, file, question));
  if (question === undefined || offered === undefined) return typed;
  const own = typed.find((input) => input.question === question);
  const more = own?.typed.trim() ?? '';
  const taken = {
    question,
    typed: more === '' ? offered : `${offered}\n\n${more}`,
    seenVersion: own?.seenVersion ?? file.dossier.answers[question.id]?.version ?? 0,
  };
  return [...typed.filter((input) => input !== own), taken];
}
