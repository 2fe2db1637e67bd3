import type { Question } from '../../domain/question.ts';
import { stepTexts } from '../../texts/step-texts.ts';
import type { CardElement } from '../card-json.ts';
import { bold, line, run } from './rich-text.ts';

/** A button that unfolds why a question is asked, with examples. No inputs in it: hidden ones get lost. */
export function questionHelp(question: Question): readonly CardElement[] {
  const id = `help:${question.id}`;
  return [
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [
        {
          type: 'Action.ToggleVisibility',
          title: stepTexts.helpTitle,
          tooltip: stepTexts.helpOf(question.shortLabel),
          targetElements: [id],
        },
      ],
    },
    {
      type: 'Container',
      id,
      isVisible: false,
      style: 'emphasis',
      spacing: 'small',
      items: helpLines(question),
    },
  ];
}

function helpLines({ help }: Question): readonly CardElement[] {
  return [
    line(help.why),
    ...example(stepTexts.goodExample, help.goodExample),
    ...example(stepTexts.weakExample, help.weakExample),
    ...(help.weakBecause === undefined
      ? []
      : [line(stepTexts.weakBecause(help.weakBecause), { spacing: 'small' })]),
  ];
}

function example(title: string, text: string | undefined): readonly CardElement[] {
  if (text === undefined) return [];
  return [
    line([bold(title)], { spacing: 'medium' }),
    line([run(text, { italic: true })], { spacing: 'small' }),
  ];
}
