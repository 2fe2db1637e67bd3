import type { LetterText } from '../domain/case-letter.ts';
import type { Advised } from '../domain/views-reports.ts';
import { adviceTexts as texts } from '../texts/report-texts.ts';

/** What a municipality reads of its evaluation and advice, in the chat and by mail. */
export function adviceLetter(
  municipality: string,
  { evaluation, advice, by }: Advised,
): LetterText {
  const opening = municipality === '' ? texts.openingUnnamed(by) : texts.opening(by, municipality);
  return {
    title: texts.letterTitle,
    parts: [
      { kind: 'paragraph', text: opening },
      { kind: 'heading', text: texts.evaluationTitle },
      { kind: 'quote', text: evaluation },
      { kind: 'heading', text: texts.adviceTitle },
      { kind: 'quote', text: advice },
      { kind: 'paragraph', text: texts.again },
    ],
  };
}
