import type { StepOwner, StepRule, TrajectoryRules } from './trajectory-rules.ts';

/** What an item of a list holds besides its text; what has a label of its own is called so everywhere. */
export interface ListFields {
  /** Label of who does it, or who it is about. */
  readonly who?: string;
  /** It has a day by which it is done. */
  readonly due?: true;
  /** Label of what else there is to say. */
  readonly note?: string;
  /** It belongs to one of the programme's themes. */
  readonly theme?: true;
  /** It came up before or after the report of the guidance. */
  readonly moment?: true;
}

/** A list that is kept during a step of a guidance: homework, who takes part, actions, lessons. */
export interface ListRule {
  /** The only one with this id in its guidance. */
  readonly id: string;
  /** "Huiswerk" */
  readonly title: string;
  /** What one item is called: "actie". A word with "de". */
  readonly itemName: string;
  /** What belongs in it, in one sentence. */
  readonly intro: string;
  /** The sides that write in it; the agency always may. */
  readonly writers: readonly StepOwner[];
  /** What people call it when they type, folded: lower case, no accents. */
  readonly words: readonly string[];
  readonly fields: ListFields;
  /** Its items are done or dropped. */
  readonly ticked?: true;
  /**
   * What other municipalities may read of it when this one agrees: its items, or those that experts evaluated with what
   * they found.
   */
  readonly shared?: 'items' | 'evaluations';
}

/** A list with the step that it belongs to. */
export interface FoundList {
  readonly step: StepRule;
  readonly list: ListRule;
}

/** All lists of a guidance, in the order of its steps. */
export function allLists({ parts }: TrajectoryRules): readonly FoundList[] {
  return parts
    .flatMap(({ steps }) => steps)
    .flatMap((step) => (step.lists ?? []).map((list) => ({ step, list })));
}

export function findList(rules: TrajectoryRules, listId: string): FoundList | undefined {
  return allLists(rules).find(({ list }) => list.id === listId);
}

/** Whether a side writes in a list. */
export function mayWriteList({ writers }: Pick<ListRule, 'writers'>, side: StepOwner): boolean {
  return side === 'agency' || writers.includes(side);
}
