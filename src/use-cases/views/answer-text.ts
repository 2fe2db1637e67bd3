import type { MunicipalityFinder } from '../../domain/municipality.ts';
import type { AnswerValue, Question } from '../../domain/question.ts';
import { dayInWords } from '../../domain/time.ts';

/** An answer as a person reads it: labels, names and words instead of ids. */
export function answerText(
  question: Question,
  value: AnswerValue,
  municipalities: MunicipalityFinder,
): string {
  switch (question.kind) {
    case 'municipality':
      return municipalities.byNis(String(value))?.name ?? String(value);
    case 'choice':
    case 'choices':
      return answerLabels(question.options, value).join(', ');
    case 'date':
      return value === '' ? '' : dayInWords(String(value));
    case 'ranking':
      return typeof value === 'object' ? numbered(value) : String(value);
    case 'scale':
    case 'shortText':
    case 'longText':
    case 'email':
    case 'phone':
      return String(value);
  }
}

function numbered(texts: readonly string[]): string {
  return texts.map((text, index) => `${index + 1}. ${text}`).join('\n');
}

/** Labels of the chosen options; an option that is gone keeps its id. */
export function answerLabels(
  options: readonly { readonly id: string; readonly label: string }[],
  value: AnswerValue,
): readonly string[] {
  const ids = typeof value === 'object' ? value : String(value).split(',');
  return ids
    .filter((id) => id !== '')
    .map((id) => options.find((option) => option.id === id)?.label ?? id);
}

/** What an input holds for this answer. */
export function inputOf(value: AnswerValue): string {
  return typeof value === 'object' ? value.join(',') : String(value);
}
