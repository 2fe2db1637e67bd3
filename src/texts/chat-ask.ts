import type { Question, QuestionKind } from '../domain/question.ts';
import type { QuestionView } from '../domain/views.ts';
import { numberedOptions } from './step-texts.ts';

/** How to answer a question in the chat: the numbered options, or what to type. */
export function chatAsk({ question, input, prefilled }: QuestionView): readonly string[] {
  const filled = prefilled
    ? [
        `Uit je Teams-profiel: ${input}. Klopt dat? Typ dan “ja”. Anders typ je wat het wel moet zijn.`,
      ]
    : [];
  return [...options(question), HOW[question.kind](question), ...filled].filter(
    (text) => text !== '',
  );
}

function options(question: Question): readonly string[] {
  return question.kind === 'choice' || question.kind === 'choices'
    ? [numberedOptions(question).join('\n')]
    : [];
}

const HOW: Readonly<Record<QuestionKind, (question: Question) => string>> = {
  shortText: () => '',
  longText: () => 'Typ je antwoord in één bericht. Typ “waarom” voor uitleg en een voorbeeld.',
  choice: () => 'Typ het nummer van je keuze.',
  choices: () => 'Typ de nummers van je keuzes, zoals 1, 3 en 4.',
  municipality: () => 'Typ de naam van je gemeente.',
  email: () => 'Typ een e-mailadres, zoals naam@gemeente.be.',
  phone: () => 'Typ een telefoonnummer, zoals 051 24 30 30.',
  date: () => 'Typ een datum, zoals 23/11/2026.',
  scale: (question) =>
    question.kind === 'scale'
      ? `Typ een getal van ${question.min} (${question.minLabel}) tot ${question.max} (${question.maxLabel}).`
      : '',
};
