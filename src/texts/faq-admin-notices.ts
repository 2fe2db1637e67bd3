import type { FaqVersion } from '../domain/faq-entry.ts';
import type { Notice } from '../domain/views.ts';
import { good, warning } from './notice-tones.ts';

/** What caseworkers are told while they look after the FAQ. */
export const faqAdminSentences = {
  /** Where an answer comes from that grew out of a question: "Antwoord van VLAIO van maandag 5 juli 2021". */
  sourceOfAnswer: (organisation: string, day: string): string =>
    `Antwoord van ${organisation} van ${day}`,
  /** To somebody who types "faq" and looks after none. */
  justAsk:
    'Stel je vraag gewoon in de chat, in je eigen woorden. Dan zoek ik het antwoord. De lijst zelf is er voor wie de FAQ beheert.',
  /** To a caseworker where others read along. */
  elsewhere:
    'De FAQ beheer je niet hier, want iedereen leest mee. Typ “faq” in je persoonlijke chat met Kernbot, of in het kanaal waar ik vragen meld.',
  unavailable:
    'Dit kan ik je niet tonen. Alleen wie dit programma opvolgt, beheert de FAQ ervan. Er is niets gewijzigd. Typ je vraag gewoon in de chat, dan zoek ik het antwoord.',
} as const;

const SAVED: Readonly<Record<FaqVersion['state'], string>> = {
  published: 'Bewaard. Wie dit vraagt, krijgt vanaf nu dit antwoord.',
  retired:
    'Bewaard. Dit antwoord staat nog niet in de FAQ. Zet het terug als mensen het weer mogen vinden.',
};

export const faqAdminNotices = {
  saved: (state: FaqVersion['state']): Notice => good(SAVED[state]),
  retired: (): Notice =>
    good('Dit antwoord staat niet meer in de FAQ. Je kan het altijd terugzetten.'),
  restored: (): Notice => good('Dit antwoord staat weer in de FAQ.'),
  restoreTaken: (question: string): Notice =>
    warning(
      `Er is niets gewijzigd. Een ander antwoord kreeg intussen dezelfde vraag: “${question}”. Pas een van de twee aan en probeer het dan opnieuw.`,
    ),
  changedMeanwhile: (): Notice =>
    warning(
      'Iemand paste dit antwoord intussen aan. Er is niets gewijzigd. Hieronder zie je hoe het nu is. Kijk het na en kies dan opnieuw.',
    ),
  dismissed: (): Notice => good('Deze vragen staan niet meer in de lijst.'),
} as const;
