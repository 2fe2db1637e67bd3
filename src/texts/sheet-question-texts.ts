import type { ScaleQuestion } from '../domain/question.ts';
import { fileSafe } from './printed-texts.ts';

/** The questions of a sheet, on paper to prepare them. */
export const sheetQuestionTexts = {
  title: (sheet: string, municipality: string) =>
    municipality === '' ? `Vragen: ${sheet}` : `Vragen: ${sheet} – ${municipality}`,
  intro:
    'Met dit document bereid je de vragen voor met je collega’s. Vul onder elke vraag in wat jullie al weten.',
  notSent:
    'Kernbot leest dit document niet. Neem het mee naar het intakegesprek, of stuur het naar je dossierbeheerder.',
  why: (why: string) => `Waarom we dit vragen: ${why}`,
  example: (example: string) => `Voorbeeld: ${example}`,
  known: (answer: string) => `In jullie aanvraag staat: ${answer}`,
  answer: 'Jullie antwoord:',
  scale: ({ min, max, minLabel, maxLabel }: ScaleQuestion) =>
    `Een cijfer van ${min} (${minLabel}) tot ${max} (${maxLabel}).`,
  fileName: (sheet: string) => `vragen-${fileSafe(sheet)}.docx`,
  description: (sheet: string) =>
    `De vragen van de ${sheet.toLowerCase()}, om voor te bereiden in Word.`,
} as const;
