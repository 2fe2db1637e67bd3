import type { Dossier } from './dossier.ts';
import { allQuestions, type Form, presentQuestionId } from './form.ts';
import type { StepOwner } from './trajectory-rules.ts';

/** The form of a sheet as a side reads it: the municipality never sees what is between the experts and the agency. */
export function formFor(form: Form, side: StepOwner): Form {
  if (side !== 'municipality') return form;
  const steps = form.steps
    .map((step) => ({ ...step, questions: step.questions.filter(({ internal }) => !internal) }))
    .filter(({ questions }) => questions.length > 0);
  return { ...form, steps };
}

/** The answers that belong to a form and nothing else, under the ids that its questions have by now. */
export function answersIn(form: Form, answers: Dossier['answers']): Dossier['answers'] {
  const asked = new Set(allQuestions(form).map(({ id }) => id));
  const present = Object.entries(answers).map(
    ([id, answer]) => [presentQuestionId(form, id), answer] as const,
  );
  return Object.fromEntries(present.filter(([id]) => asked.has(id)));
}
