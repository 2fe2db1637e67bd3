import type { LetterPart, LetterText } from '../domain/case-letter.ts';
import type { StepsToldView, ToldStep } from '../domain/views-reports.ts';
import {
  stepsToldTitle,
  stepsToldTexts as texts,
  toldSentence,
} from '../texts/steps-told-texts.ts';
import { dueSentence, stepName } from '../texts/trajectory-words.ts';

/** The same as the card tells, for whoever is mailed: what changed in the guidance of a municipality. */
export function stepsLetter(view: StepsToldView): LetterText {
  const { steps } = view;
  return {
    title: stepsToldTitle(view),
    parts: [
      ...steps.flatMap((step) => stepParts(view, step)),
      { kind: 'paragraph', text: texts.howToOpen },
    ],
  };
}

function stepParts({ by, steps }: StepsToldView, step: ToldStep): readonly LetterPart[] {
  const { what, line, summary, endsWith, reason } = step;
  const said = toldSentence(step, by);
  return [
    ...(steps.length > 1 ? [{ kind: 'heading', text: stepName(line) } as const] : []),
    ...(said === '' ? [] : [{ kind: 'paragraph', text: said } as const]),
    ...(reason === undefined ? [] : [{ kind: 'quote', text: reason } as const]),
    ...(what === 'skipped'
      ? []
      : [
          { kind: 'paragraph', text: summary } as const,
          { kind: 'paragraph', text: dueSentence(line) } as const,
          { kind: 'facts', facts: [[texts.endsWith, endsWith]] } as const,
        ]),
  ];
}
