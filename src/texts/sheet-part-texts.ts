import { dayInWords, dayOf } from '../domain/time.ts';
import type { Notice } from '../domain/views.ts';
import type { PartGivenView, PartWriter } from '../domain/views-sheet-parts.ts';
import { allOf, counted, oneOf } from './in-words.ts';

/** The card with which a sheet is divided among colleagues. */
export const partTexts = {
  divide: 'Verdeel de delen',
  title: 'Wie vult wat in?',
  intro:
    'Kies per deel een collega. Die krijgt een bericht en beantwoordt alleen dat deel. Jij ziet hier wie wat deed.',
  everybody: 'Iedereen',
  unnamed: 'Een collega',
  pick: (title: string) => `${title}: wie vult dit in?`,
  writers: (writers: readonly PartWriter[]) =>
    writers.length === 0
      ? 'Nog niets ingevuld.'
      : `Ingevuld door ${allOf(writers.map(({ name, at }) => `${name} (${dayInWords(dayOf(at))})`))}.`,
  save: 'Bewaar de verdeling',
  back: 'Naar de fiche',
  invite: 'Nodig een collega uit',
  unreachableTitle: 'Krijgt geen bericht',
  unreachable: (names: readonly string[]) =>
    `${allOf(names)} ${names.length === 1 ? 'heeft' : 'hebben'} nog nooit met mij gechat, dus ik kan hen niets sturen. Zeg het zelf: open Kernbot in Teams en typ “intakefiche”.`,
  code: 'Of laat hen deze code typen in een chat met Kernbot:',
} as const;

export const partNotices = {
  same: { tone: 'good', text: 'Er veranderde niets: zo was het al verdeeld.' },
  divided: (names: string): Notice => ({
    tone: 'good',
    text:
      names === ''
        ? 'De verdeling is bewaard.'
        : `De verdeling is bewaard. ${names} krijgt een bericht.`,
  }),
  notOfFile: {
    tone: 'warning',
    text: 'Iemand die je koos, werkt niet mee aan dit traject. Er is niets veranderd. Nodig die collega eerst uit.',
  },
  handedOver: {
    tone: 'warning',
    text: 'Dit is al doorgegeven. Er valt niets meer te verdelen, tenzij je het opnieuw opent.',
  },
} as const;

/** The card that tells somebody that a part is theirs. */
export const partGivenTexts = {
  title: 'Een deel voor jou',
  intro: ({ by, heading, parts }: PartGivenView) =>
    `${by} vraagt jou om ${parts.length === 1 ? 'een deel' : 'enkele delen'} in te vullen van de ${(heading.sheet?.title ?? '').toLowerCase()} van ${heading.sheet?.municipality ?? ''}.`,
  how: 'Je kan op de kaart werken of gewoon typen. Alles wordt bewaard. Je kan altijd stoppen en later verdergaan.',
  questions: (count: number) => counted(count, 'vraag', 'vragen'),
  open: 'Vul in',
  openPart: (title: string) => `Vul “${title}” in`,
} as const;

export const sheetChoiceTexts = {
  title: 'Welke fiche bedoel je?',
  intro: 'Je werkt mee aan meer dan één traject.',
  open: 'Open',
  openOf: (title: string, municipality: string) =>
    `Open ${title.toLowerCase()} van ${municipality}`,
} as const;

/** What is said about dividing by typing. */
export const partReplies = {
  given: (part: string, name: string) => `✓ “${part}” is nu voor ${name}.`,
  mine: (part: string) => `✓ “${part}” is nu voor jou.`,
  everybodys: (part: string) => `✓ “${part}” is weer voor iedereen.`,
  same: (part: string) => `“${part}” was al zo verdeeld.`,
  told: (name: string) => `${name} krijgt een bericht.`,
  unreachable: (name: string, code: string | undefined) =>
    [
      `${name} chatte nog nooit met mij, dus ik kan geen bericht sturen. Geef dit zelf door:`,
      code === undefined
        ? '“Open Kernbot in Teams en typ intakefiche.”'
        : `“Open Kernbot in Teams en typ ${code}. Daarna typ je intakefiche.”`,
    ].join('\n'),
  unknown: (name: string) =>
    `Ik vind “${name}” niet bij de mensen van dit traject. Er is niets veranderd. Nodig je collega eerst uit: typ “kaart” of open de fiche via “traject” en kies “Nodig een collega uit”.`,
  several: (names: readonly string[]) =>
    `Wie bedoel je: ${oneOf(names)}? Typ de volledige naam. Er is niets veranderd.`,
  handedOver: 'De fiche is al doorgegeven. Er valt niets meer te verdelen.',
  notYours: 'Alleen mensen van de gemeente verdelen deze fiche. Er is niets veranderd.',
} as const;
