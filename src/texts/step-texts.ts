import { lengthOf } from '../domain/clean-text.ts';
import type { ChoiceQuestion, Question, ScaleQuestion } from '../domain/question.ts';
import { count } from './in-words.ts';

export const stepTexts = {
  next: 'Volgende',
  previous: 'Vorige',
  overview: 'Naar overzicht',
  skip: 'Sla over voor nu',
  checkThis: 'Kijk dit na: ',
  stillEmpty: 'Hier staat nog niets.',
  youTyped: (text: string) => `Je typte: “${text}”`,
  prefilled: 'Ingevuld vanuit je Teams-profiel. Pas het aan als het niet klopt.',
  writtenBy: (name: string) => `Ingevuld door ${name}`,
  municipalityPlaceholder: 'Typ de eerste letters',
  helpTitle: 'Waarom vragen we dit?',
  helpOf: (shortLabel: string) => `Waarom vragen we dit? – ${shortLabel}`,
  goodExample: 'Goed voorbeeld',
  weakExample: 'Minder goed voorbeeld',
  weakBecause: (reason: string) => `Waarom minder goed: ${reason}`,
  showAnswer: 'Toon dit antwoord',
  kept: 'Dit antwoord is bewaard, maar te lang om hier samen met de rest te tonen.',
  keptButTooLong:
    'Deze tekst is bewaard, maar te lang voor een kaart. Stuur in de chat een kortere tekst: die komt in de plaats.',
} as const;

/** The exact wording of a question with whether it has to be answered. */
export function questionLabel(question: Question): string {
  return `${question.label} ${question.required ? '(verplicht)' : '(niet verplicht)'}`;
}

/** "Je gebruikte 512 van de 3.000 tekens." */
export function lengthText(text: string, max: number): string {
  return `Je gebruikte ${count(lengthOf(text))} van de ${count(max)} tekens.`;
}

/** One title per point of a scale; the ends say what they mean. */
export function scaleTitles(question: ScaleQuestion): readonly { title: string; value: string }[] {
  const points = Array.from(
    { length: question.max - question.min + 1 },
    (_, i) => question.min + i,
  );
  return points.map((point) => ({ title: scaleTitle(question, point), value: String(point) }));
}

function scaleTitle(question: ScaleQuestion, point: number): string {
  if (point === question.min) return `${point} – ${question.minLabel}`;
  return point === question.max ? `${point} – ${question.maxLabel}` : String(point);
}

/** Under the questions: that all is saved, and that typing in the chat works too. */
export function chatHint(openLabel: string | undefined, savedAt: string | undefined): string {
  const saved = savedAt === undefined ? '' : `✓ Bewaard om ${savedAt}. `;
  const typing =
    openLabel === undefined
      ? 'Je kan ook gewoon in de chat typen.'
      : `Je kan ook gewoon in de chat typen. Dan beantwoord je “${openLabel}”.`;
  return saved + typing;
}

/** The options of a question, numbered as a person can type them in the chat. */
export function numberedOptions(question: ChoiceQuestion): readonly string[] {
  return question.options.map((option, index) => `${index + 1}. ${option.label}`);
}

/** What a caseworker asked or said at a question. */
export function remarkText(remark: string): string {
  return `Opmerking van de dossierbeheerder: ${remark}`;
}
