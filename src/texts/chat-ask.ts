import type { QuestionKind } from '../domain/question.ts';
import type { QuestionView } from '../domain/views.ts';
import { interviewTexts, rankingHow } from './interview-texts.ts';
import { numberedOptions } from './step-texts.ts';

/** Of a text that is offered, enough to know it again. */
const OFFERED_LENGTH = 300;

/** How to answer a question in the chat: what is known already, the numbered options, or what to type. */
export function chatAsk(view: QuestionView): readonly string[] {
  const { question, input, prefilled, offered } = view;
  const filled = prefilled
    ? [
        `Uit je Teams-profiel: ${input}. Klopt dat? Typ dan “ja”. Anders typ je wat het wel moet zijn.`,
      ]
    : [];
  const how =
    offered === undefined
      ? [HOW[question.kind](view)]
      : [
          interviewTexts.offered({ ...offered, text: beginning(offered.text) }),
          interviewTexts.offeredHow,
        ];
  return [...recalled(view), ...options(view), ...how, ...filled].filter((text) => text !== '');
}

function beginning(text: string): string {
  const flat = [...text.replace(/\s+/g, ' ').trim()];
  return flat.length > OFFERED_LENGTH
    ? `${flat.slice(0, OFFERED_LENGTH).join('')}…`
    : flat.join('');
}

function recalled({ recalled: said = [] }: QuestionView): readonly string[] {
  if (said.length === 0) return [];
  const lines = said.map((one) => `• ${interviewTexts.recalledLine(one)}`);
  return [[interviewTexts.recalled, ...lines].join('\n')];
}

function options({ question, issues = [] }: QuestionView): readonly string[] {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return [numberedOptions(question).join('\n')];
    case 'ranking':
      return [issues.map((issue, index) => interviewTexts.issue(issue, index + 1)).join('\n')];
    default:
      return [];
  }
}

const HOW: Readonly<Record<QuestionKind, (view: QuestionView) => string>> = {
  shortText: () => '',
  longText: ({ question }) =>
    question.kind === 'longText' && question.maxLines !== undefined
      ? interviewTexts.linesHow(question.maxLines)
      : 'Typ je antwoord in één bericht. Typ “waarom” voor uitleg en een voorbeeld.',
  choice: () => 'Typ het nummer van je keuze.',
  choices: () => 'Typ de nummers van je keuzes, zoals 1, 3 en 4.',
  municipality: () => 'Typ de naam van je gemeente.',
  email: () => 'Typ een e-mailadres, zoals naam@gemeente.be.',
  phone: () => 'Typ een telefoonnummer, zoals 051 24 30 30.',
  date: () => 'Typ een datum, zoals 23/11/2026.',
  scale: ({ question }) =>
    question.kind === 'scale'
      ? `Typ een getal van ${question.min} (${question.minLabel}) tot ${question.max} (${question.maxLabel}).`
      : '',
  ranking: ({ question, issues = [] }) =>
    question.kind === 'ranking' ? rankingHow(issues, question.atLeast) : '',
};
