import type { Question } from '../../domain/question.ts';
import { stepTexts } from '../../texts/step-texts.ts';
import type { CardElement } from '../card-json.ts';
import { bold, line, run } from './rich-text.ts';

/** With more questions than this on a step, one button explains them all: five would be a wall. */
const MOST_OWN_HELP = 2;

/** Whether each question of a step has its own help, or the step one for all. */
export function hasOwnHelp(questions: number): boolean {
  return questions <= MOST_OWN_HELP;
}

/** A button that unfolds why a question is asked, with examples. */
export function questionHelp(question: Question): readonly CardElement[] {
  return unfolding(`help:${question.id}`, stepTexts.helpOf(question.shortLabel), [
    line(question.help.why),
    ...examples(question),
  ]);
}

/** A button that unfolds why each question of a step is asked. */
export function stepHelp(questions: readonly Question[]): readonly CardElement[] {
  return unfolding(
    'help',
    stepTexts.helpTitle,
    questions.flatMap((question) => [
      line([bold(`${question.shortLabel}. `), run(question.help.why)]),
      ...examples(question),
    ]),
  );
}

/** No inputs ever go in here: what is hidden is not always sent. */
function unfolding(
  id: string,
  tooltip: string,
  items: readonly CardElement[],
): readonly CardElement[] {
  return [
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [
        {
          type: 'Action.ToggleVisibility',
          title: stepTexts.helpTitle,
          tooltip,
          targetElements: [id],
        },
      ],
    },
    { type: 'Container', id, isVisible: false, style: 'emphasis', spacing: 'small', items },
  ];
}

function examples({ help }: Question): readonly CardElement[] {
  return [
    ...example(stepTexts.goodExample, help.goodExample),
    ...example(stepTexts.weakExample, help.weakExample),
    ...(help.weakBecause === undefined
      ? []
      : [line(stepTexts.weakBecause(help.weakBecause), { spacing: 'small' })]),
  ];
}

function example(title: string, text: string | undefined): readonly CardElement[] {
  return text === undefined
    ? []
    : [line([bold(`${title}: `), run(text, { italic: true })], { spacing: 'small' })];
}
