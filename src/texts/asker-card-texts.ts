import type { InquirySentView } from '../domain/views-questions.ts';
import { counted } from './in-words.ts';

const ANSWER_TO: Readonly<Record<InquirySentView['answerTo'], string>> = {
  chat: 'Je krijgt het antwoord hier in de chat.',
  chatAndMail: 'Je krijgt het antwoord hier in de chat. Lukt dat niet, dan per mail.',
};

/** The cards about inquiries that their asker sees. */
export const askerTexts = {
  sentTitle: 'Je vraag is verstuurd',
  repeatedTitle: 'Deze vraag stelde je al',
  sent: (recipient: string) => `Je vraag is op weg naar ${recipient}.`,
  repeated: (recipient: string) =>
    `Ze wacht nog op antwoord van ${recipient}. Ik heb niets opnieuw verstuurd.`,
  reference: 'Referentie',
  mailbox: 'Mailbox',
  question: 'Je vraag',
  answerTo: ANSWER_TO,
  mineTitle: 'Mijn vragen',
  none: 'Je stelde nog geen vragen aan een medewerker.',
  start: 'Stel een vraag',
  left: (number: number) =>
    `Er ${number === 1 ? 'is' : 'zijn'} nog ${counted(number, 'oudere vraag', 'oudere vragen')}. Typ de referentie om er een te bekijken, zoals VR-2026-0007.`,
  arrivedTitle: 'Er is een antwoord op je vraag',
  youAsked: 'Je vroeg',
  answeredBy: (name: string) => `Antwoord van ${name}`,
} as const;
