import type { Form } from '../domain/form.ts';
import type { Programme } from '../domain/programme.ts';
import type { Question } from '../domain/question.ts';
import type { Theme } from '../domain/theme.ts';
import type { StepRule, TrajectoryRules } from '../domain/trajectory-rules.ts';
import { checkForm, repeated } from './check-form.ts';
import { checkSheets } from './check-sheets.ts';

/**
 * What is inconsistent in the guidance of a programme: ids and numbers that occur twice, steps and due dates that
 * wait for what is not there or for each other, steps that end with what they do not have, months that are no range.
 */
export function checkTrajectory({ trajectory, intake, themes }: Programme): readonly string[] {
  if (trajectory === undefined) return [];
  const steps = trajectory.parts.flatMap((part) => part.steps);
  const meetings = steps.flatMap((step) => step.meetings);
  return [
    ...(intake.kind === 'form' ? [] : ['nobody is selected for it: there is no form']),
    ...repeated(steps.map(({ id }) => id)).map((id) => `step "${id}" occurs twice`),
    ...repeated(steps.map(({ number }) => number)).map((one) => `number ${one} occurs twice`),
    ...repeated(meetings.map(({ id }) => id)).map((id) => `meeting "${id}" occurs twice`),
    ...steps.flatMap(({ questions }) => (questions === undefined ? [] : checkForm(questions))),
    ...checkOffers(steps, intake),
    ...checkSheets(steps, intake),
    ...checkWaiting(steps),
    ...checkLists(steps, themes),
    ...steps.flatMap(checkEnds),
    ...checkSharing(steps),
    ...checkMonths(trajectory),
  ].map((problem) => `trajectory: ${problem}`);
}

/** What a question may take over has to be asked: by the application, or by the sheet of the step that is named. */
function checkOffers(steps: readonly StepRule[], intake: Programme['intake']): readonly string[] {
  const asked = new Set([
    ...(intake.kind === 'form' ? questionsOf(intake.form).map(({ id }) => id) : []),
    ...steps.flatMap(({ id, questions }) =>
      questions === undefined ? [] : questionsOf(questions).map((one) => `${id}:${one.id}`),
    ),
  ]);
  const offered = steps
    .flatMap(({ questions }) => (questions === undefined ? [] : questionsOf(questions)))
    .flatMap((question) =>
      'offerFrom' in question && question.offerFrom !== undefined ? [question.offerFrom] : [],
    );
  return offered
    .filter((id) => !asked.has(id))
    .map((id) =>
      id.includes(':')
        ? `"${id}" is offered, but no sheet asks it`
        : `"${id}" is offered, but the application does not ask it`,
    );
}

function questionsOf({ steps }: Form): readonly Question[] {
  return steps.flatMap((step) => step.questions);
}

/** Lists are found by their id, items by the themes they may have. */
function checkLists(
  steps: readonly StepRule[],
  themes: readonly Theme[] | undefined,
): readonly string[] {
  const lists = steps.flatMap((step) => step.lists ?? []);
  const withTheme = lists.filter(({ fields }) => fields.theme);
  return [
    ...repeated(lists.map(({ id }) => id)).map((id) => `list "${id}" occurs twice`),
    ...(themes === undefined ? withTheme : []).map(
      ({ id }) => `list "${id}" asks a theme, but the programme has none`,
    ),
  ];
}

/** What ends a step by itself has to be something of that step, else nothing ever does. */
function checkEnds({ id, ends, lists, meetings, deliverable }: StepRule): readonly string[] {
  if (ends === undefined) return [];
  const list = lists?.find((one) => one.id === ends.list);
  const named = `step "${id}" ends with`;
  return [
    ...(ends.sheet !== undefined && deliverable === undefined
      ? [`${named} a document, but has none`]
      : []),
    ...(ends.list !== undefined && list === undefined
      ? [`${named} list "${ends.list}", which it does not have`]
      : []),
    ...(list !== undefined && list.ticked !== true
      ? [`${named} list "${list.id}", of which nothing is ever done`]
      : []),
    ...(ends.meetings === true && meetings.length === 0
      ? [`${named} its meetings, but has none`]
      : []),
  ];
}

/** What is evaluated is a list of its own kind, and what is asked after a document needs one. */
function checkSharing(steps: readonly StepRule[]): readonly string[] {
  const lists = steps.flatMap((step) => step.lists ?? []);
  const evaluated = new Set(
    lists.filter(({ shared }) => shared === 'evaluations').map(({ id }) => id),
  );
  return steps.flatMap(({ id, evaluates, asksToShare, questions }) => [
    ...(evaluates === undefined || evaluated.has(evaluates)
      ? []
      : [`step "${id}" evaluates "${evaluates}", which is no list that is evaluated`]),
    ...(asksToShare && questions === undefined
      ? [`step "${id}" asks to share after a document, but has none`]
      : []),
  ]);
}

function checkWaiting(steps: readonly StepRule[]): readonly string[] {
  const known = new Set(steps.map(({ id }) => id));
  const unknown = steps.flatMap((step) =>
    waitsFor(step)
      .filter((id) => !known.has(id))
      .map((id) => `step "${step.id}" waits for "${id}", which is no step`),
  );
  const circular = steps.filter((step) => leadsTo(steps, step, step.id, new Set()));
  return [...unknown, ...circular.map(({ id }) => `step "${id}" waits for itself`)];
}

/** Ids of the steps that a step needs, to begin or to know when it is due. */
function waitsFor({ id, begins, due }: StepRule): readonly string[] {
  const { after } = due;
  const isOwnStart = after.kind === 'start' && after.step === id;
  return after.kind === 'guidance' || isOwnStart ? begins : [...begins, after.step];
}

function leadsTo(
  steps: readonly StepRule[],
  from: StepRule,
  target: string,
  seen: Set<string>,
): boolean {
  return waitsFor(from).some((id) => {
    if (id === target) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    const next = steps.find((step) => step.id === id);
    return next !== undefined && leadsTo(steps, next, target, seen);
  });
}

function checkMonths({ months }: TrajectoryRules): readonly string[] {
  return months.least > 0 && months.least <= months.most ? [] : ['its months are no range'];
}
