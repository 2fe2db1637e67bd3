import type { ForeignLanguage } from '../domain/faq.ts';
import { foreignSentences } from './faq-card-texts.ts';

/** Where the answer to a question comes. */
export type AnswerWay = 'chat' | 'chatAndMail' | 'mail';

const ANSWER_WAYS: Readonly<Record<AnswerWay, string>> = {
  chat: 'Je krijgt het antwoord in je chat met Kernbot.',
  chatAndMail: 'Je krijgt het antwoord in je chat met Kernbot. Lukt dat niet, dan per mail.',
  mail: 'Je krijgt het antwoord per mail.',
};

/** What people read of Kernbot in chats that it is not in. */
export const extensionTexts = {
  dialogTitle: 'Stel deze vraag',
  nothing: (organisation: string) =>
    `Ik vind hierover niets in de FAQ. Zeg het eens anders, of stel je vraag aan ${organisation} in je chat met Kernbot.`,
  foreign: (language: ForeignLanguage, organisation: string) =>
    foreignSentences(language, organisation).join(' '),
  unknownCommand:
    'Dit werkt niet meer. Waarschijnlijk is je versie van Kernbot oud. Sluit Teams, open het opnieuw en probeer nog eens.',
  sent: (recipient: string, reference: string, way: AnswerWay) =>
    `Je vraag is op weg naar ${recipient}, met referentie ${reference}. ${ANSWER_WAYS[way]}`,
  sentBefore: (recipient: string, reference: string) =>
    `Deze vraag stelde je al, met referentie ${reference}. Ze wacht nog op antwoord van ${recipient}. Ik heb niets opnieuw verstuurd.`,
  failed: {
    tone: 'warning',
    text: 'Er ging iets mis bij ons. Wat je typte, staat er nog. Probeer het over een minuut opnieuw. Je vraag vertrekt nooit dubbel.',
  },
} as const;
