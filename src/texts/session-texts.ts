import type { MoveRefusal } from '../domain/question-round.ts';
import type { Notice } from '../domain/views.ts';
import { counted } from './in-words.ts';
import { good, warning } from './notice-tones.ts';

/** Why an answer to a group is not kept; what was typed stays in the fields. */
export type GroupAnswerProblem =
  | 'questionMissing'
  | 'answerMissing'
  | 'sourceMissing'
  | 'tooLong'
  | 'changedMeanwhile';

const PROBLEMS: Readonly<Record<Exclude<GroupAnswerProblem, 'changedMeanwhile'>, string>> = {
  questionMissing: 'Schrijf de vraag zoals ze op de lijst moet komen. Er is nog niets bewaard.',
  answerMissing: 'Schrijf eerst het antwoord. Er is nog niets bewaard.',
  sourceMissing: 'Zeg ook waar het antwoord vandaan komt. Er is nog niets bewaard.',
  tooLong:
    'Een tekst is te lang: een vraag of antwoord telt ten hoogste 4.000 tekens, een bron 500. Er is nog niets bewaard. Je tekst staat er nog.',
};

const REFUSED: Readonly<Record<MoveRefusal | 'pick', string>> = {
  notClosed: 'Dit kan nu niet. De vragenronde loopt nog, of de antwoorden zijn al gepubliceerd.',
  noGroup: 'Deze groep bestaat niet meer. Een collega verplaatste de vragen intussen.',
  routed: 'Deze groep is al doorgestuurd als gewone vraag. Er is niets gewijzigd.',
  moved: 'Een collega verplaatste deze vraag intussen. Er is niets gewijzigd.',
  pick: 'Kies eerst een vraag en de groep waar ze naartoe moet.',
};

/** Sentences about question rounds, outside their cards. */
export const sessionReplies = {
  onlyCaseworkers:
    'Alleen wie vragen van een programma beantwoordt, kan een vragenronde starten of sluiten.',
  /** A round that is gone, not theirs, or never was: all three sound the same. */
  unavailable: 'Deze vragenronde kan ik je niet tonen. Misschien heb je er geen toegang toe.',
  startInGroup:
    'Een vragenronde start je in een vergaderchat, groepschat of kanaal. Typ daar: @Kernbot start vragenronde.',
  stopInGroup:
    'Sluit een vragenronde in het gesprek waar ze loopt. Typ daar: @Kernbot stop vragenronde.',
  unknownProgramme: (names: readonly string[]) =>
    `Dat programma ken ik niet. Typ “start vragenronde” met een van deze namen erachter: ${names.join(', ')}.`,
  running: (programme: string) =>
    `Hier loopt al een vragenronde over ${programme}. Typ “stop vragenronde” om ze te sluiten.`,
  noneRunning: 'Hier loopt nu geen vragenronde. Typ “start vragenronde” om er een te beginnen.',
  noneWaiting: 'Er zijn geen vragenrondes die op antwoorden wachten.',
  stopped: (count: number, reachable: boolean) =>
    count === 0
      ? 'De vragenronde is gesloten. Er waren geen vragen.'
      : `De vragenronde is gesloten met ${counted(count, 'vraag', 'vragen')}. ${reachable ? sentences.sent : sentences.open}`,
  sentToChat: 'De vragen staan nu in je persoonlijke chat met Kernbot. Daar leest niemand mee.',
  openChat: 'Open een persoonlijke chat met Kernbot en typ daar “vragenrondes”.',
  closed: 'Deze vragenronde is al gesloten.',
} as const;

const sentences = {
  sent: 'Wie ze sloot, krijgt de vragen nu in de persoonlijke chat met Kernbot.',
  open: 'Beantwoorden kan in een persoonlijke chat met Kernbot. Typ daar “vragenrondes”.',
} as const;

export const sessionNotices = {
  answered: (): Notice => good('Het antwoord is bewaard.'),
  skipped: (): Notice => good('Deze groep is overgeslagen. Ze komt niet op de lijst.'),
  routed: (number: number): Notice =>
    good(
      `${number === 1 ? 'Er is 1 vraag' : `Er zijn ${number} vragen`} doorgestuurd. Het antwoord gaat naar wie de vraag stelde.`,
    ),
  moved: (): Notice => good('De vraag is verplaatst.'),
  published: (): Notice =>
    good('De antwoorden zijn gepubliceerd. Ik zet ze in het gesprek en verwittig wie iets vroeg.'),
  unfinished: (): Notice =>
    warning('Nog niet elke groep is klaar. Beantwoord ze, sla ze over of stuur ze door.'),
  refused: (reason: MoveRefusal | 'pick'): Notice => warning(REFUSED[reason]),
  problem: (problem: keyof typeof PROBLEMS): Notice => warning(PROBLEMS[problem]),
  /** The other answer is shown by its beginning. */
  changedMeanwhile: (answer: string): Notice =>
    warning(
      answer === ''
        ? 'Een collega wijzigde deze groep intussen. Jouw tekst is nog niet bewaard, maar staat nog in de velden. Moet jouw tekst blijven? Bewaar dan nog eens.'
        : `Een collega beantwoordde deze groep intussen: “${excerpt(answer)}” Jouw tekst is nog niet bewaard, maar staat nog in de velden. Moet jouw tekst blijven? Bewaar dan nog eens.`,
    ),
} as const;

const EXCERPT = 500;

function excerpt(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length <= EXCERPT
    ? characters.join('')
    : `${characters.slice(0, EXCERPT - 1).join('')}…`;
}

/** The list of a round as a Word document. */
export const sessionDocumentTexts = {
  title: (programme: string) => `Vragen en antwoorden – ${programme}`,
  heldAt: (moment: string) => `Vragenronde van ${moment}`,
  source: (source: string) => `Bron: ${source}`,
  nothing: 'Op deze lijst staan geen antwoorden.',
  description: (programme: string) => `De antwoorden van de vragenronde over ${programme}.`,
  /** "vragenronde-profploeg-2026-03-01.docx"; the day in Brussels. */
  fileName: (programmeId: string, day: string) =>
    `vragenronde-${programmeId.replace(/[^A-Za-z0-9-]+/g, '-')}-${day}.docx`,
} as const;

/** Stands where the name of a municipality would, in a question that came out of a round. */
export const askedInRound = 'Deelnemer van een vragenronde';
