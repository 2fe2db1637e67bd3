import type { LetterPart, LetterText } from '../domain/case-letter.ts';
import type { ProvinceContact } from '../domain/province-contact.ts';
import type { DecisionKind } from '../domain/review.ts';
import type { Reception } from '../domain/rounds.ts';
import { dayInWords, dayOf, monthInWords } from '../domain/time.ts';
import { DECISION_WORDS } from '../texts/case-words.ts';
import {
  type ToldKind,
  decisionLetterTexts as texts,
  withdrawalLetterTexts,
} from '../texts/decision-letter-texts.ts';

/** What the letters about one file say of it. */
export interface LetterSubject {
  readonly reference: string;
  readonly municipality: string;
  readonly programmeName: string;
  readonly organisation: string;
  readonly roundName: string;
  /** First day of guidance, YYYY-MM-DD. */
  readonly guidanceFrom: string;
  /** Where questions go. */
  readonly contactEmail?: string;
}

/** Why something was decided. */
export interface LetterReasons {
  /** The sentence of the chosen reason. */
  readonly sentence?: string;
  /** In the caseworker's own words; empty for none. */
  readonly explanation: string;
  readonly remarks: readonly { readonly question: string; readonly text: string }[];
}

/** What can be done after it. */
export interface LetterOutlook {
  /** Where an application can be sent now. */
  readonly reception: Reception;
  /** The province that helps; `mailed` when it is asked to. */
  readonly province?: { readonly contact: ProvinceContact; readonly mailed: boolean };
  /** Nobody of the municipality is in Teams yet. */
  readonly onPaper: boolean;
}

/** What a municipality reads of a decision, in the chat and by mail. */
export function decisionLetter(
  kind: ToldKind,
  subject: LetterSubject,
  reasons: LetterReasons,
  outlook: LetterOutlook,
): LetterText {
  const { organisation, programmeName } = subject;
  return {
    title: texts.title[kind],
    parts: [
      paragraph(texts.opening[kind](organisation, programmeName)),
      subjectFacts(subject, kind === 'selected'),
      ...reasonParts(organisation, reasons),
      ...NEXT[kind](subject, outlook),
      questionPart(subject),
    ],
  };
}

type NextParts = (subject: LetterSubject, outlook: LetterOutlook) => readonly LetterPart[];

const NEXT: Readonly<Record<ToldKind, NextParts>> = {
  inadmissible: sendAgain,
  deferred: sendAgain,
  selected: ({ organisation }) => [
    heading(texts.nextTitle),
    paragraph(texts.selectedNext(organisation)),
  ],
  notSelected: (_subject, { reception }) => [
    heading(texts.whatNowTitle),
    paragraph(receptionSentence(reception, texts.copy)),
    ...(reception.kind === 'closed' ? [] : [paragraph(texts.copyHow)]),
  ],
};

/** The file came back: complete it, for which round, with whose help. */
function sendAgain(
  { contactEmail }: LetterSubject,
  { reception, province, onPaper }: LetterOutlook,
): readonly LetterPart[] {
  return [
    heading(texts.whatNowTitle),
    paragraph(onPaper ? texts.returnedOnPaper : texts.returned),
    ...(onPaper && contactEmail !== undefined ? [paragraph(texts.askForCode(contactEmail))] : []),
    paragraph(receptionSentence(reception, texts.again)),
    ...(province === undefined ? [] : provinceParts(province)),
  ];
}

/** Sentences for what may lie ahead: a round that is open, one that will be, or none. */
interface ReceptionTexts {
  readonly open: (round: string, until: string) => string;
  readonly upcoming: (round: string, from: string, until: string) => string;
  readonly unknown: string;
}

/** In which round an application can be sent, and until when. */
export function receptionSentence(reception: Reception, sentences: ReceptionTexts): string {
  if (reception.kind === 'closed') return sentences.unknown;
  const { name, opensAt, deadlineDay } = reception.round;
  const until = dayInWords(deadlineDay);
  return reception.kind === 'open'
    ? sentences.open(name, until)
    : sentences.upcoming(name, dayInWords(dayOf(opensAt)), until);
}

function provinceParts({
  contact,
  mailed,
}: NonNullable<LetterOutlook['province']>): readonly LetterPart[] {
  const { name, url, email, phone } = contact;
  const ways = [
    [texts.website, url],
    [texts.email, email],
    [texts.phone, phone],
  ] as const;
  const facts = ways.flatMap(([label, value]) =>
    value === undefined ? [] : [[label, value] as const],
  );
  return [
    paragraph(mailed ? texts.province(name) : texts.provinceSelf(name)),
    ...(facts.length === 0 ? [] : [{ kind: 'facts' as const, facts }]),
  ];
}

/** What a municipality reads when a decision that it knows is taken back. */
export function withdrawalLetter(
  decided: DecisionKind,
  subject: LetterSubject,
  { reason, hasDraft }: { readonly reason: string; readonly hasDraft: boolean },
): LetterText {
  const { organisation, programmeName } = subject;
  const decision = DECISION_WORDS[decided];
  return {
    title: withdrawalLetterTexts.title,
    parts: [
      paragraph(withdrawalLetterTexts.opening(organisation, decision, programmeName)),
      subjectFacts(subject, false),
      heading(texts.whyTitle),
      { kind: 'quote', text: reason },
      heading(texts.nextTitle),
      paragraph(withdrawalLetterTexts.next),
      ...(hasDraft ? [paragraph(withdrawalLetterTexts.draftStays)] : []),
      questionPart(subject),
    ],
  };
}

function subjectFacts(subject: LetterSubject, withGuidance: boolean): LetterPart {
  const { reference, municipality, roundName, guidanceFrom } = subject;
  return {
    kind: 'facts',
    facts: [
      [texts.reference, reference],
      [texts.municipality, municipality],
      [texts.round, roundName],
      ...(withGuidance ? [[texts.guidanceFrom, monthInWords(guidanceFrom)] as const] : []),
    ],
  };
}

/** Also for the province: which reason, in which words, at which questions. Nothing when nothing was given. */
export function reasonParts(
  organisation: string,
  { sentence, explanation, remarks }: LetterReasons,
): readonly LetterPart[] {
  const why = [
    ...(sentence === undefined ? [] : [paragraph(sentence)]),
    ...(explanation === '' ? [] : quoted(texts.explanation(organisation), explanation)),
  ];
  const where = remarks.flatMap(({ question, text }) => quoted(texts.remarkAt(question), text));
  return [
    ...(why.length === 0 ? [] : [heading(texts.whyTitle), ...why]),
    ...(where.length === 0 ? [] : [heading(texts.remarksTitle), ...where]),
  ];
}

function quoted(introduction: string, text: string): readonly LetterPart[] {
  return [paragraph(introduction), { kind: 'quote', text }];
}

/** Where questions go. */
export function questionPart({ contactEmail, reference }: LetterSubject): LetterPart {
  return paragraph(
    contactEmail === undefined
      ? texts.questionInTeams(reference)
      : texts.question(contactEmail, reference),
  );
}

export function paragraph(text: string): LetterPart {
  return { kind: 'paragraph', text };
}

export function heading(text: string): LetterPart {
  return { kind: 'heading', text };
}
