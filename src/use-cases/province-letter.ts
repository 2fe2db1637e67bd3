import type { LetterPart, LetterText } from '../domain/case-letter.ts';
import type { DecisionKind } from '../domain/review.ts';
import type { Reception } from '../domain/rounds.ts';
import { DECISION_WORDS } from '../texts/case-words.ts';
import {
  decisionLetterTexts,
  provinceLetterTexts as texts,
} from '../texts/decision-letter-texts.ts';
import {
  heading,
  type LetterReasons,
  type LetterSubject,
  paragraph,
  questionPart,
  reasonParts,
  receptionSentence,
} from './decision-letter.ts';

/** Who can be called at the municipality: label and what was filled in. */
export type ContactFacts = readonly (readonly [string, string])[];

/** What a province reads about a municipality that was not let through: whom to call, and what about. */
export function provinceLetter(
  decided: DecisionKind,
  subject: LetterSubject,
  {
    reasons,
    reception,
    contact,
  }: {
    readonly reasons: LetterReasons;
    readonly reception: Reception;
    readonly contact: ContactFacts;
  },
): LetterText {
  const { organisation, programmeName } = subject;
  return {
    title: texts.title,
    parts: [
      paragraph(texts.opening(organisation, DECISION_WORDS[decided], programmeName)),
      facts(subject, contact),
      ...reasonParts(organisation, reasons),
      heading(texts.againTitle),
      paragraph(receptionSentence(reception, texts.again)),
      questionPart(subject),
    ],
  };
}

/** Tells a province that was asked to help that it need not any more. */
export function provinceWithdrawalLetter(
  decided: DecisionKind,
  subject: LetterSubject,
): LetterText {
  const { organisation, programmeName } = subject;
  return {
    title: texts.withdrawnTitle,
    parts: [
      paragraph(texts.withdrawn(organisation, DECISION_WORDS[decided], programmeName)),
      facts(subject, []),
      questionPart(subject),
    ],
  };
}

function facts(
  { reference, municipality, roundName }: LetterSubject,
  contact: ContactFacts,
): LetterPart {
  return {
    kind: 'facts',
    facts: [
      [decisionLetterTexts.municipality, municipality],
      [decisionLetterTexts.reference, reference],
      [decisionLetterTexts.round, roundName],
      ...contact,
    ],
  };
}
