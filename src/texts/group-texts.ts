import { momentInWords } from '../domain/time.ts';
import type { TrajectoryShow } from '../domain/trajectory-filter.ts';
import type { ThemeCount } from '../domain/views-groups.ts';
import type { ListCounts } from '../domain/views-items.ts';
import { counted } from './in-words.ts';
import { countWords } from './item-words.ts';

/** One line per card of the working groups, under the same rule as the other summaries: nothing that anybody typed. */
export const groupSummaries = {
  general: 'De werkgroep: alle trajecten.',
  themes: 'De werkgroepen per thema.',
  issues: 'Sleutelkwesties van gemeenten.',
  issue: 'Eén sleutelkwestie.',
  own: 'Over welke sleutelkwestie gaat het?',
  form: 'Een werkgroep invullen.',
  group: 'Een werkgroep.',
  file: 'Een traject in een werkgroep.',
} as const;

/** Words that several of these cards share. */
export const groupTexts = {
  look: 'Bekijk',
  lookNumber: (number: number) => `Bekijk nummer ${number}`,
  toThemes: 'Naar de werkgroepen',
  toGeneral: 'Algemene werkgroep',
  toGroup: 'Terug naar de werkgroep',
  demonstration: 'demonstratie',
  experts: 'Experten',
  noExperts: 'nog niet gekozen',
  theme: 'Thema',
  noTheme: 'Zonder thema',
  otherProgramme: (name: string) => `Naar ${name}`,
  number: (number: number) => `Nummer ${number}`,
  shortened: 'Lange teksten staan hier ingekort.',
} as const;

/** "werkgroep": every guidance of a programme. */
export const generalGroupTexts = {
  title: (programme: string) => `Werkgroep van ${programme}`,
  intro: {
    agency: 'Zo staan alle trajecten ervoor. De experten van het programma zien dit ook.',
    experts: 'Zo staan alle trajecten ervoor. Je opent alleen de trajecten die je zelf begeleidt.',
  },
  none: 'Hier is nu geen enkel traject.',
  shows: {
    running: 'Lopende trajecten',
    late: 'Wie te laat is',
    ended: 'Afgeronde trajecten',
    stopped: 'Stilgelegde trajecten',
  } satisfies Record<TrajectoryShow, string>,
  listed: (show: TrajectoryShow, total: number) => `${generalGroupTexts.shows[show]}: ${total}`,
  open: 'Bekijk',
  openOf: (municipality: string) => `Bekijk het traject van ${municipality}`,
} as const;

/** How many key issues a municipality handed over. */
export function keyIssueWords(count: number | undefined): string {
  if (count === undefined) return 'Intakefiche nog niet klaar';
  return counted(count, 'sleutelkwestie', 'sleutelkwesties');
}

/** "12 sleutelkwesties van 8 gemeenten" */
export function themeCountWords({ issues, municipalities }: Omit<ThemeCount, 'theme'>): string {
  if (issues === 0) return 'Nog geen sleutelkwesties';
  return `${keyIssueWords(issues)} van ${counted(municipalities, 'gemeente', 'gemeenten')}`;
}

/** "Acties: 2 open en 1 gedaan" */
export function actionWords(counts: ListCounts): string {
  return `Acties: ${countWords(counts, true)}`;
}

/** "werkgroepen": the themes, and the groups. */
export const groupThemesTexts = {
  title: (programme: string) => `Werkgroepen van ${programme}`,
  intro: (municipalities: number) =>
    `Uit de klare intakefiches van ${counted(municipalities, 'gemeente', 'gemeenten')}. Een kwestie die over meer dan één thema gaat, telt bij elk thema mee.`,
  lookAt: (label: string) => `Bekijk de sleutelkwesties over ${label}`,
  searchTitle: 'Wie heeft ook …?',
  search: 'Waarover gaat het? Bijvoorbeeld leegstand in de winkelstraat',
  searchButton: 'Zoek',
  groupsTitle: 'Werkgroepen',
  noGroups: {
    agency:
      'Er zijn nog geen werkgroepen. Maak er een van de gemeenten die hetzelfde probleem hebben.',
    experts: 'Je zit nog in geen werkgroep.',
  },
  cut: 'Er zijn nog oudere werkgroepen. Ze staan niet op deze kaart.',
  openGroup: (number: number) => `Open werkgroep ${number}`,
  open: 'Open',
  make: 'Maak een werkgroep',
  municipalities: (count: number) => counted(count, 'gemeente', 'gemeenten'),
  endedAt: (at: Date) => `Beëindigd op ${momentInWords(at)}`,
} as const;

/** A list of key issues. */
export const issuesTexts = {
  titles: {
    theme: (label: string) => `Sleutelkwesties: ${label}`,
    noTheme: 'Sleutelkwesties zonder thema',
    search: 'Wie heeft ook …?',
    same: 'Wie heeft dezelfde sleutelkwestie?',
  },
  sameAs: 'Dezelfde kwestie als',
  total: (total: number, municipalities: number) =>
    themeCountWords({ issues: total, municipalities }),
  none: {
    theme: 'Geen enkele klare intakefiche spreekt hierover.',
    search:
      'Geen sleutelkwestie gevonden. Zeg het eens anders, of kies een thema bij “werkgroepen”.',
    empty: 'Typ eerst waarover het gaat.',
    same: 'Niemand anders heeft een kwestie die hierop lijkt.',
  },
  place: (part: string, rank: number, of: number) => `${part} · nummer ${rank} van ${of}`,
  make: 'Maak een werkgroep',
  back: 'Terug',
  own: 'Kies de sleutelkwestie die je bedoelt. Dan zoek ik wie ze ook heeft.',
  noOwn:
    'Je begeleidt zelf geen gemeente met een klare intakefiche. Typ waarover het gaat, bijvoorbeeld “wie heeft ook leegstand in de winkelstraat?”.',
  choose: 'Zoek',
  chooseNumber: (number: number) => `Zoek wie kwestie ${number} ook heeft`,
} as const;

/** One key issue. */
export const issueTexts = {
  title: 'Sleutelkwestie',
  themes: (labels: readonly string[]) => (labels.length === 0 ? 'geen' : labels.join(', ')),
  byWords: 'De woorden van de kwestie bepalen het thema.',
  themeTitle: 'Ander thema?',
  theme: 'Bij welk thema hoort deze kwestie?',
  noChoice: 'Laat de woorden beslissen',
  save: 'Bewaar het thema',
  historyTitle: 'Wie het thema koos',
  given: (by: string, label: string | undefined, at: Date) =>
    label === undefined
      ? `${by} liet de woorden weer beslissen, ${momentInWords(at)}.`
      : `${by} koos ${label}, ${momentInWords(at)}.`,
  same: 'Wie heeft dit ook?',
} as const;

/** The form of a working group. */
export const groupFormTexts = {
  titles: { make: 'Een werkgroep maken', change: 'De werkgroep wijzigen' },
  intro:
    'De experten van de gekozen trajecten zijn de leden. Ze lezen er elkaars sleutelkwesties en acties.',
  problemsTitle: 'Kijk dit nog even na. Er is nog niets bewaard.',
  name: 'Naam van de werkgroep',
  theme: 'Thema',
  files: 'Welke gemeenten?',
  noFiles: 'Er zijn nog geen trajecten om te kiezen.',
  save: 'Bewaar de werkgroep',
  back: 'Terug zonder te bewaren',
} as const;

/** A working group. */
export const groupCardTexts = {
  title: 'Werkgroep',
  members: 'Leden',
  noMembers: 'nog geen experten',
  by: (name: string, at: Date) => `Laatst gewijzigd door ${name}, ${momentInWords(at)}.`,
  ended: (at: Date) => `Deze werkgroep is beëindigd op ${momentInWords(at)}.`,
  filesTitle: (total: number) => (total === 0 ? 'Trajecten' : `Trajecten: ${total}`),
  noFiles: 'Geen van deze trajecten bestaat nog.',
  change: 'Wijzig',
  end: 'Beëindig de werkgroep',
  issuesTitle: 'Sleutelkwesties',
  noIssues: 'De intakefiche is nog niet klaar.',
  actionsTitle: 'Acties',
  noActions: 'Er staan nog geen acties op de lijst.',
  toTrajectory: 'Naar het traject',
} as const;

/** Short answers about the working groups, outside a card. */
export const groupReplies = {
  unavailable:
    'Dit kan ik je niet tonen. Misschien bestaat het niet meer, of zit je niet in die werkgroep. Typ “werkgroepen” om te zien wat je wel kan openen.',
  notForYou:
    'De werkgroepen zijn voor de experten en de dossierbeheerders van een programma. Wil je weten wat andere gemeenten leerden? Typ “ervaringen”.',
  ownChatOnly:
    'Werkgroepen toon ik alleen in je eigen chat met mij. Open die chat en typ het daar.',
} as const;
