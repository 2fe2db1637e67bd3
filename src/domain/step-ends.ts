import type { StepRule } from './trajectory-rules.ts';

/** How far the document of a step is: nobody began it, it is written, handed over, or agreed to by both sides. */
export type SheetFact = 'none' | 'writing' | 'finished' | 'confirmed';

/** How far a meeting of a step is. One that is planned again after it was held is planned. */
export type MeetingFact = 'none' | 'planned' | 'held';

/** What there is of a step, as far as that can end it. */
export interface StepFacts {
  readonly sheet: SheetFact;
  /** Of the list that ends it: how many items it has, and how many of those are open. */
  readonly list: { readonly open: number; readonly all: number };
  /** Id of each meeting of the step → how far it is. */
  readonly meetings: Readonly<Record<string, MeetingFact>>;
}

/** One thing that has to be there before a step ends by itself, with how far it is. */
export type StepEnd =
  | {
      readonly kind: 'sheet';
      readonly until: 'finished' | 'confirmed';
      readonly now: SheetFact;
    }
  | { readonly kind: 'list'; readonly listId: string; readonly open: number; readonly all: number }
  | { readonly kind: 'meeting'; readonly ruleId: string; readonly now: MeetingFact };

/** Everything that ends a step, in the order in which it is told; nothing for one that only people end. */
export function stepEnds(
  { ends, meetings }: Pick<StepRule, 'ends' | 'meetings'>,
  facts: StepFacts,
): readonly StepEnd[] {
  if (ends === undefined) return [];
  return [
    ...(ends.sheet === undefined
      ? []
      : [{ kind: 'sheet', until: ends.sheet, now: facts.sheet } as const]),
    ...(ends.list === undefined
      ? []
      : [{ kind: 'list', listId: ends.list, ...facts.list } as const]),
    ...(ends.meetings === undefined ? [] : meetings).map(
      ({ id }) => ({ kind: 'meeting', ruleId: id, now: facts.meetings[id] ?? 'none' }) as const,
    ),
  ];
}

/** Whether it is there. An empty list is none yet: nobody wrote down what there is to do. */
export function isMet(end: StepEnd): boolean {
  switch (end.kind) {
    case 'sheet':
      return end.now === 'confirmed' || end.now === end.until;
    case 'list':
      return end.all > 0 && end.open === 0;
    case 'meeting':
      return end.now === 'held';
  }
}

/** What is still missing before a step ends by itself. */
export function openEnds(
  rule: Pick<StepRule, 'ends' | 'meetings'>,
  facts: StepFacts,
): readonly StepEnd[] {
  return stepEnds(rule, facts).filter((end) => !isMet(end));
}

/** Whether a step ends by itself now: it names what ends it, and all of that is there. */
export function hasAllEnds(rule: Pick<StepRule, 'ends' | 'meetings'>, facts: StepFacts): boolean {
  return stepEnds(rule, facts).length > 0 && openEnds(rule, facts).length === 0;
}
