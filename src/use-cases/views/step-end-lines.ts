import { isMet, type StepEnd, stepEnds } from '../../domain/step-ends.ts';
import type { PlannedStep } from '../../domain/trajectory-plan.ts';
import type { StepRule } from '../../domain/trajectory-rules.ts';
import type { StepEndLine } from '../../domain/views-trajectory.ts';
import type { Dependencies } from '../dependencies.ts';
import { stepFacts } from '../step-facts.ts';

/** What ends a step by itself, and how far that is; nothing of a step that does not run, or that only people end. */
export async function stepEndLines(
  { work }: Pick<Dependencies, 'work'>,
  dossierId: string,
  { step, state }: PlannedStep,
): Promise<readonly StepEndLine[]> {
  if (step.ends === undefined || (state !== 'running' && state !== 'late')) return [];
  const factsOf = await stepFacts(work.stores, dossierId);
  return stepEnds(step, factsOf(step)).map((end) => ({
    title: titleOf(step, end),
    end,
    isMet: isMet(end),
  }));
}

function titleOf({ title, lists, meetings }: StepRule, end: StepEnd): string {
  switch (end.kind) {
    case 'sheet':
      return title;
    case 'list':
      return lists?.find(({ id }) => id === end.listId)?.title ?? '';
    case 'meeting':
      return meetings.find(({ id }) => id === end.ruleId)?.title ?? '';
  }
}
