import type { InquiryMessage, InquiryState } from '../domain/inquiry.ts';
import type { InquiryFilter } from '../domain/ports-questions.ts';
import { momentInWords } from '../domain/time.ts';
import type { InquiryLine, UndeliveredView } from '../domain/views-questions.ts';
import { counted } from './in-words.ts';

export const INQUIRY_STATE_WORDS: Readonly<Record<InquiryState, string>> = {
  open: 'wacht op antwoord',
  answered: 'beantwoord',
  closed: 'afgesloten',
};

export const INQUIRY_STATE_MARKS: Readonly<Record<InquiryState, string>> = {
  open: '○',
  answered: '✓',
  closed: '✓',
};

export const FILTER_WORDS: Readonly<Record<InquiryFilter, string>> = {
  waiting: 'Wachtend',
  mine: 'Van mij',
  answered: 'Beantwoord',
};

export const DELIVERY_WORDS: Readonly<Record<NonNullable<InquiryMessage['delivery']>, string>> = {
  pending: 'wordt nu bezorgd',
  chat: 'bezorgd in de chat',
  mail: 'bezorgd per mail',
  byHand: 'per mail beantwoord, buiten Kernbot',
  failed: 'NIET bezorgd: de vrager is niet bereikt',
};

export const MESSAGE_WORDS: Readonly<Record<InquiryMessage['kind'], string>> = {
  question: 'vroeg',
  further: 'vroeg verder',
  answer: 'antwoordde',
};

/** What a message that reached nobody was. */
export const UNDELIVERED_TEXTS: Readonly<
  Record<UndeliveredView['what'], { readonly title: string; readonly what: string }>
> = {
  answer: {
    title: 'Een antwoord kwam niet aan',
    what: 'De vrager is niet te bereiken in Teams en ook niet per mail. Bel of mail zelf, en zet dan “Ik heb al geantwoord per mail” aan.',
  },
  mail: {
    title: 'De mailbox weigert een vraag',
    what: 'De mail met deze vraag is geweigerd. De vraag staat wel hier: bekijk ze en antwoord in Teams. Laat ook het adres van de mailbox nakijken.',
  },
};

/** What every card about an inquiry says the same. */
export const inquiryTexts = {
  clippedAsker: 'Lange teksten staan hier ingekort. Volledig staan ze in onze chat of in je mail.',
  clippedCaseworker:
    'Lange teksten staan hier ingekort. De volledige vraag staat in de mail in de mailbox.',
  clippedLook: 'Lange teksten staan hier ingekort. Kies “Bekijk” om meer te lezen.',
  look: 'Bekijk',
  lookAt: (reference: string) => `Bekijk vraag ${reference}`,
  mine: 'Mijn vragen',
  noOrganisation: 'organisatie onbekend',
  nobodyYet: 'nog van niemand',
  assignedTo: (name: string) => `bij ${name}`,
  askedBy: (name: string, at: Date) => `Gevraagd door ${name} op ${momentInWords(at)}`,
  askedOn: (at: Date) => `Gevraagd op ${momentInWords(at)}`,
  tooLong: 'te lang',
  helps: 'Dit helpt',
  further: 'Ik vraag verder',
  furtherLabel: 'Wat wil je nog vragen?',
} as const;

/** "wacht 4 werkdagen", or how an inquiry stands that nobody waits for. */
export function waitingWords({ waitingDays, state }: InquiryLine): string {
  if (waitingDays === undefined) return INQUIRY_STATE_WORDS[state];
  return waitingDays === 0
    ? 'wacht sinds vandaag'
    : `wacht ${counted(waitingDays, 'werkdag', 'werkdagen')}`;
}
