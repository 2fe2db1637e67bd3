import type { Programme } from '../domain/programme.ts';
import type { StepRule, TrajectoryRules } from '../domain/trajectory-rules.ts';
import { checkForm, repeated } from './check-form.ts';

/**
 * What is inconsistent in the guidance of a programme: ids and numbers that occur twice, steps and due dates that
 * wait for what is not there or for each other, months that are no range.
 */
export function checkTrajectory({ trajectory, intake }: Programme): readonly string[] {
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
    ...checkWaiting(steps),
    ...checkMonths(trajectory),
  ].map((problem) => `trajectory: ${problem}`);
}

/** What a question may take over has to be asked by the application. */
function checkOffers(steps: readonly StepRule[], intake: Programme['intake']): readonly string[] {
  const asked = intake.kind === 'form' ? intake.form.steps.flatMap((step) => step.questions) : [];
  const offered = steps
    .flatMap(({ questions }) => questions?.steps ?? [])
    .flatMap((step) => step.questions)
    .flatMap((question) =>
      'offerFrom' in question && question.offerFrom !== undefined ? [question.offerFrom] : [],
    );
  return offered
    .filter((id) => !asked.some((question) => question.id === id))
    .map((id) => `"${id}" is offered, but the application does not ask it`);
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
