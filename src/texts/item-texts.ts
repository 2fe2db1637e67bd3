import type { ItemState } from '../domain/item.ts';
import type { ListHead } from '../domain/views-items.ts';
import { allOf } from './in-words.ts';
import { fileSafe } from './printed-texts.ts';
import { ownerWords } from './trajectory-words.ts';

/** One line per card of a list, under the same rule as the other summaries: nothing that anybody typed. */
export const itemSummaries = {
  list: (title: string) => `De lijst ${title}.`,
  item: (title: string) => `Eén regel van de lijst ${title}.`,
  form: (title: string) => `Invullen voor de lijst ${title}.`,
  lists: 'Je lijsten.',
} as const;

/** The card of a list. */
export const listTexts = {
  step: (number: string, title: string) => `Stap ${number} ${title}`,
  none: (itemName: string) => `Er staat nog geen ${itemName} op deze lijst.`,
  late: (count: number) => `${count} te laat`,
  lateMark: 'Te laat',
  add: (itemName: string) => `Voeg een ${itemName} toe`,
  isFull: 'De lijst is vol. Er kan niets meer bij.',
  howTo: (word: string, parts: readonly string[]) =>
    `Typen kan ook: “${word}: ${parts.join(' | ')}”. Heb je er meer? Zet ze dan elk op een eigen regel.`,
  howToTick: 'Is iets klaar? Typ bijvoorbeeld “2 is klaar”.',
  tick: 'Klaar',
  tickNumber: (number: number) => `Zet nummer ${number} op klaar`,
  look: 'Bekijk',
  lookAt: (number: number) => `Bekijk nummer ${number}`,
  word: 'Als Word-document',
  toStep: 'Naar de stap',
  readOnly: ({ writers, head }: ListHead) =>
    `Deze lijst wordt bijgehouden door ${allOf(writers.map((side) => ownerWords(side, head)))}. Je kan ze lezen.`,
  stopped: 'Dit traject ligt stil, daarom verandert er niets aan deze lijst.',
  theme: 'Thema',
  moment: 'Wanneer',
  due: 'Tegen',
  shortened: 'Lange teksten zijn ingekort. Druk op “Bekijk” om alles te lezen.',
} as const;

/** The card of one item. */
export const itemTexts = {
  title: (title: string, number: number) => `${title}: nummer ${number}`,
  state: (state: ItemState, by: string, at: string) => STATE[state](by, at),
  proof: 'Resultaat',
  reason: 'Waarom weggelaten',
  tickTitle: { open: 'Is dit gedaan?', done: 'Wil je er nog iets bij zetten?' },
  proofField: 'Waar staat het resultaat? Een link of een paar woorden (mag leeg blijven)',
  proofFile: (number: number) =>
    `Heb je een bestand? Stuur het in deze chat en typ erbij “${number} is klaar”. Ik bewaar alleen de naam en de link.`,
  /** The parts of a line that is typed. */
  lineParts: {
    who: 'wie',
    due: 'tegen wanneer',
    theme: 'thema',
    moment: 'voor of na',
    note: 'uitleg',
  },
  tick: { open: 'Ja, dit is gedaan', done: 'Bewaar het resultaat' },
  youTyped: 'Je typte:',
  dropTitle: 'Gaat dit niet door?',
  dropReason: 'Waarom laat je dit weg?',
  drop: 'Laat dit weg',
  reopen: 'Zet weer open',
  edit: 'Wijzig',
  remove: 'Haal van de lijst',
  toList: 'Naar de lijst',
  historyTitle: 'Wat er gebeurde',
} as const;

const STATE: Readonly<Record<ItemState, (by: string, at: string) => string>> = {
  open: (by, at) => `Laatst gewijzigd door ${by} op ${at}.`,
  done: (by, at) => `Gedaan. Bewaard door ${by} op ${at}.`,
  dropped: (by, at) => `Weggelaten door ${by} op ${at}.`,
};

/** The form in which items are added and changed. */
export const itemFormTexts = {
  addTitle: (title: string) => `${title}: toevoegen`,
  editTitle: (title: string, number: number) => `${title}: nummer ${number} wijzigen`,
  problemsTitle: 'Kijk dit nog even na. Er is nog niets bewaard.',
  text: (itemName: string) => `Welke ${itemName}?`,
  due: 'Tegen wanneer? Bijvoorbeeld 15 januari of eind februari',
  theme: 'Bij welk thema hoort dit?',
  noTheme: 'Geen thema',
  moment: 'Voor of na het projectrapport?',
  noMoment: 'Niet ingevuld',
  linesTitle: 'Of meer tegelijk',
  lines: 'Zet er één per regel',
  linesExample: (parts: readonly string[]) =>
    `Zet een streepje | tussen de delen: ${parts.join(' | ')}.`,
  save: 'Bewaar',
  back: 'Terug zonder te bewaren',
  nowTitle: 'Zo staat het er nu',
} as const;

/** The choice between lists. */
export const listsTexts = {
  title: 'Welke lijst bedoel je?',
  ask: 'Kies de lijst.',
  askAdd: 'Kies de lijst waar dit bij moet. Het is nog niet bewaard.',
  lines: 'Dit komt erbij, één per regel',
  open: 'Open',
  openList: (title: string, municipality: string) => `Open ${title} van ${municipality}`,
  add: 'Zet hierbij',
  addTo: (title: string, municipality: string) => `Zet bij ${title} van ${municipality}`,
} as const;

/** Lists on the card of their step. */
export const stepListTexts = {
  title: 'Lijsten',
  open: 'Open',
  openList: (title: string) => `Open de lijst ${title}`,
} as const;

/** A list in Word. */
export const listDocumentTexts = {
  title: (title: string, municipality: string) =>
    municipality === '' ? title : `${title} – ${municipality}`,
  fileName: (title: string, municipality: string) =>
    `${fileSafe([title, municipality].filter((part) => part !== '').join(' '))}.docx`,
  description: (title: string) => `De lijst ${title} van het traject, in Word.`,
  counts: (words: string) => `Stand: ${words}.`,
  empty: 'Er staat nog niets op deze lijst.',
  headings: {
    number: 'Nr.',
    text: (itemName: string) => itemName,
    due: 'Tegen',
    theme: 'Thema',
    moment: 'Wanneer',
    state: 'Stand',
    result: 'Resultaat of reden',
  },
  stopped: 'Dit traject ligt stil. De lijst toont hoe ver het stond.',
} as const;
