import type { Programme } from '../domain/programme.ts';
import type { Question } from '../domain/question.ts';
import type { StepRule } from '../domain/trajectory-rules.ts';

/**
 * What is inconsistent in the documents of a guidance: questions that the municipality may not read where it answers
 * them, or that would show through others; agreement to a document that is not there; lists that are not there.
 */
export function checkSheets(
  steps: readonly StepRule[],
  intake: Programme['intake'],
): readonly string[] {
  const applied = intake.kind === 'form' ? intake.form.steps.flatMap((step) => step.questions) : [];
  const lists = new Set(steps.flatMap((step) => step.lists ?? []).map(({ id }) => id));
  const secret = new Set(
    steps.flatMap(({ id, questions }) =>
      (questions?.steps ?? [])
        .flatMap((step) => step.questions)
        .filter(({ internal }) => internal)
        .map((question) => `${id}:${question.id}`),
    ),
  );
  return [
    ...applied
      .filter(({ internal }) => internal)
      .map(({ id }) => `"${id}" is internal, but the municipality answers it`),
    ...steps.flatMap((step) => [...checkInternal(step, secret), ...checkAgreement(step)]),
    ...steps.flatMap(({ id, withLists = [] }) =>
      withLists
        .filter((list) => !lists.has(list))
        .map((list) => `step "${id}" prints list "${list}", which no step has`),
    ),
  ];
}

function checkInternal(
  { id, owner, questions }: StepRule,
  secret: ReadonlySet<string>,
): readonly string[] {
  const asked = (questions?.steps ?? []).flatMap((step) => step.questions);
  const open = asked.filter(({ internal }) => !internal);
  return [
    ...(owner === 'municipality' ? asked : [])
      .filter(({ internal }) => internal)
      .map((question) => `"${question.id}" is internal, but the municipality answers it`),
    ...open
      .filter((question) => secret.has(offeredFrom(question) ?? ''))
      .map((question) => `"${question.id}" would show the internal "${offeredFrom(question)}"`),
    ...open
      .filter(({ showWhen }) => showWhen !== undefined && secret.has(`${id}:${showWhen.question}`))
      .map(
        (question) => `"${question.id}" depends on the internal "${question.showWhen?.question}"`,
      ),
  ];
}

function offeredFrom(question: Question): string | undefined {
  return 'offerFrom' in question ? question.offerFrom : undefined;
}

function checkAgreement({ id, confirmedBy, questions, ends }: StepRule): readonly string[] {
  return [
    ...(confirmedBy !== undefined && questions === undefined
      ? [`step "${id}" is agreed to, but has no document`]
      : []),
    ...(confirmedBy === undefined && ends?.sheet === 'confirmed'
      ? [`step "${id}" ends when its document is agreed to, but nobody agrees to it`]
      : []),
  ];
}
