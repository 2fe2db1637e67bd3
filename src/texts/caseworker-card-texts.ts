import { counted } from './in-words.ts';

/** The cards about inquiries that caseworkers see. */
export const caseworkerTexts = {
  listTitle: 'Vragen van gemeenten en organisaties',
  order: {
    waiting: (total: number) => `Wachtend: ${questions(total)}, wie het langst wacht eerst.`,
    mine: (total: number) => `Van mij: ${questions(total)}, wie het langst wacht eerst.`,
    answered: (total: number) => `Beantwoord: ${questions(total)}, het nieuwste eerst.`,
  },
  alarm: (days: number) =>
    `In het rood: wacht al ${counted(days, 'werkdag', 'werkdagen')} of langer.`,
  none: 'Hier staan nu geen vragen.',
  inquiryTitle: (reference: string) => `Vraag ${reference}`,
  programme: 'Programma',
  organisation: 'Van',
  email: 'E-mail',
  state: 'Status',
  dossier: 'Dossier',
  openDossier: 'Bekijk dossier',
  earlier: (number: number) =>
    `${number === 1 ? 'Er is' : 'Er zijn'} nog ${counted(number, 'ouder bericht', 'oudere berichten')} die hier niet meer bij passen.`,
  handTitle: 'Wie antwoordt?',
  take: 'Ik neem deze vraag',
  takeOver: 'Zet op mijn naam',
  assignee: 'Geef door aan een collega',
  assign: 'Geef door',
  colleagueNumber: (number: number) => `Collega ${number}`,
  suggestionsTitle: 'Misschien helpt dit uit de FAQ',
  suggest: 'Zet in mijn antwoord',
  suggestNumber: (number: number) => `Zet antwoord ${number} uit de FAQ in mijn antwoord`,
  answerTitle: 'Antwoord',
  answer: 'Jouw antwoord',
  answerMore: 'Vul het antwoord aan',
  byHandLabel: 'Heb je al geantwoord?',
  byHand: 'Ik heb al geantwoord per mail',
  byHandNote: 'Zet dit aan en plak je antwoord hierboven. Dan stuur ik niets meer naar de vrager.',
  send: 'Antwoord versturen',
  close: 'Afsluiten zonder antwoord',
  closeAnswered: 'Afsluiten',
  toFaq: 'Maak een FAQ-antwoord',
  toList: 'Naar alle vragen',
  closed: 'Deze vraag is afgesloten.',
  postTitle: 'Een nieuwe vraag',
  postTitles: {
    open: 'Een vraag wacht op antwoord',
    answered: 'Deze vraag is beantwoord',
    closed: 'Deze vraag is afgesloten',
  },
  lookAndAnswer: 'Bekijk en antwoord',
  waitingTitle: 'Deze vragen wachten te lang',
  waitingIntro: (programme: string, days: number) =>
    `${programme}: deze vragen wachten al ${counted(days, 'werkdag', 'werkdagen')} of langer op een antwoord.`,
  left: (number: number) =>
    `Er ${number === 1 ? 'wacht' : 'wachten'} nog ${counted(number, 'andere vraag', 'andere vragen')}. Kies “Toon alle wachtende vragen”.`,
  undeliveredTitle: 'Deze berichten kwamen niet aan',
  undeliveredIntro: 'Bij deze vragen bereikte een antwoord of een mail niemand. Bekijk ze even.',
  allWaiting: 'Toon alle wachtende vragen',
} as const;

function questions(total: number): string {
  return counted(total, 'vraag', 'vragen');
}
