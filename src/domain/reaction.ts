import type { AnswerValue, Question, Reaction } from './question.ts';

/** What is said back after an answer, in the words of the programme; undefined when there is nothing to say. */
export function reactionTo(question: Question, value: AnswerValue): string | undefined {
  const reactions = 'reactions' in question ? (question.reactions ?? []) : [];
  return reactions.find(({ when }) => fits(when, value))?.text;
}

function fits(when: Reaction['when'], value: AnswerValue): boolean {
  switch (when.is) {
    case 'atMost':
      return typeof value === 'number' && value <= when.value;
    case 'atLeast':
      return typeof value === 'number' && value >= when.value;
    case 'chosen':
      return Array.isArray(value)
        ? value.length === 1 && value[0] === when.option
        : value === when.option;
  }
}
