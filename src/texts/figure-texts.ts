import { standingDecision } from '../domain/decision.ts';
import type { InhabitantClass } from '../domain/figure-classes.ts';
import { sum, type Tally } from '../domain/figure-tally.ts';
import type { ProvinceTally } from '../domain/figures.ts';
import type { Province } from '../domain/municipality.ts';
import { startInWords } from '../domain/round-words.ts';
import { dateInWords, dayInWords, dayOf, momentInWords } from '../domain/time.ts';
import type {
  FigureLine,
  FigureReason,
  FigureRound,
  FigureScope,
  NamedMove,
} from '../domain/views-figures.ts';
import { CASE_STATE_WORDS, euros } from './case-words.ts';
import { allOf, count, counted, withinSentence } from './in-words.ts';

/** What each number of a tally counts. */
export const TALLY_WORDS = {
  received: 'Ontvangen',
  late: 'Te laat voor een vorige ronde',
  inadmissible: CASE_STATE_WORDS.inadmissible,
  admissible: 'Ontvankelijk',
  deferred: CASE_STATE_WORDS.deferred,
  selected: CASE_STATE_WORDS.selected,
  notSelected: CASE_STATE_WORDS.notSelected,
  toJudge: 'Wacht op oordeel',
  toSelect: 'Wacht op selectie',
  withdrawn: CASE_STATE_WORDS.withdrawn,
  centreCities: 'Centrumsteden',
  selectedCentreCities: 'Geselecteerde centrumsteden',
  budgeted: 'Budgetten vastgelegd',
  budget: 'Budget samen',
} as const satisfies Readonly<Record<keyof Tally, string>>;

/** Headings of narrow columns: a soft hyphen shows where a word may break, and nothing elsewhere. */
export const NARROW_COLUMNS = [
  ['received', 'Ont\u00advan\u00adgen'],
  ['admissible', 'Ont\u00advan\u00adke\u00adlijk'],
  ['selected', 'Ge\u00adse\u00adlec\u00adteerd'],
] as const satisfies readonly (readonly [keyof Tally, string])[];

export const figureTexts = {
  title: (programme: string) => `Cijfers: ${programme}`,
  allRounds: 'Alle rondes samen',
  listTitle: (programme: string) => `Gemeenten: ${programme}`,
  demonstration: 'Demonstratie – telt niet mee in het totaal',
  nothing: 'Er zijn nog geen aanvragen ontvangen.',
  provinceTitle: 'Per provincie',
  /** Headings of the table per province, and of that per class of inhabitants. */
  province: 'Provincie',
  inhabitants: 'Inwoners',
  roundTitle: 'Per ronde',
  showControls: 'Toon de controles',
  look: 'Bekijk',
  lookAtNumber: (number: number) => `Bekijk de cijfers van ronde ${number}`,
  lookAtDemonstration: 'Bekijk de cijfers van de demonstratieronde',
  toAll: 'Alle rondes',
  list: 'Lijst van gemeenten',
  excel: 'Excel',
  word: 'Word',
  toFigures: 'Terug naar de cijfers',
  otherProgramme: (programme: string) => `Cijfers: ${programme}`,
  olderRounds: (number: number) =>
    `Nog ${counted(number, 'oudere ronde', 'oudere rondes')}. Typ bijvoorbeeld “cijfers ronde 1”.`,
  noMunicipality: 'Gemeente niet bekend',
  unknownProvince: 'Onbekend',
  budget: 'Budget per begeleiding',
  classTitle: 'Per aantal inwoners',
  unknownClass: 'Niet bekend',
} as const;

/** "Stand op 13 oktober 2021 om 14:05" */
export function asOfWords(asOf: Date): string {
  return `Stand op ${momentInWords(asOf)}`;
}

/** Which round it is about, by its number and deadline, and which province. */
export function scopeWords({ round, province }: FigureScope): string {
  const of = round === undefined ? figureTexts.allRounds : roundWords(round);
  return province === undefined ? of : `${of} · alleen ${province}`;
}

function roundWords({ name, deadlineDay }: FigureRound): string {
  return `${name} · deadline ${dayInWords(deadlineDay)}`;
}

/** A province, also when nobody noted which. */
export function provinceWords(province: Province | ''): string {
  return province === '' ? figureTexts.unknownProvince : province;
}

/** The chart in words: what a screen reader says, and a client without charts shows. */
export function chartWords(provinces: readonly ProvinceTally[]): string {
  const parts = provinces.map(
    ({ province, tally }) => `${provinceWords(province)} ${count(tally.received)}`,
  );
  return `Aanvragen per provincie: ${allOf(parts)}`;
}

/** "35 ontvangen, 34 ontvankelijk, 33 geselecteerd" */
export function roundLineWords(tally: Tally): string {
  return NARROW_COLUMNS.map(
    ([name]) => `${count(tally[name])} ${TALLY_WORDS[name].toLowerCase()}`,
  ).join(', ');
}

/** "1 (tekort aan informatie: 1)" */
export function withReasons(files: number, reasons: readonly FigureReason[]): string {
  const named = reasons.filter(({ label }) => label !== undefined);
  if (named.length === 0) return count(files);
  const parts = named.map(({ label = '', files: of }) => `${withinSentence(label)}: ${count(of)}`);
  const others = files - sum(named.map(({ files: of }) => of));
  const rest = others > 0 ? [`andere reden: ${count(others)}`] : [];
  return `${count(files)} (${[...parts, ...rest].join('; ')})`;
}

/** "2 (2 uit Eerste ronde)" */
export function lateWords(late: number, from: readonly NamedMove[]): string {
  if (from.length === 0) return count(late);
  return `${count(late)} (${moves(from, 'uit')})`;
}

/** "2, naar de volgende ronde (2 naar Tweede ronde)" */
export function afterDeadlineWords(to: readonly NamedMove[]): string {
  const files = sum(to.map((move) => move.files));
  return `${count(files)} (${moves(to, 'naar')})`;
}

export const AFTER_DEADLINE = 'Na de deadline ingediend';

function moves(all: readonly NamedMove[], way: string): string {
  return allOf(all.map(({ roundName, files }) => `${count(files)} ${way} “${roundName}”`));
}

/** "6 ontvangen, 4 geselecteerd" */
export function centreCityWords({ centreCities, selectedCentreCities }: Tally): string {
  return `${count(centreCities)} ontvangen, ${count(selectedCentreCities)} geselecteerd`;
}

/** What is known of the budgets of those that were selected. */
export function budgetWords({ budgeted, budget, selected }: Tally): string {
  if (budgeted === 0) return 'nog niet vastgelegd';
  const mean = euros(Math.round(budget / budgeted));
  return `${count(budgeted)} van ${count(selected)} vastgelegd, samen ${euros(budget)}, gemiddeld ${mean}`;
}

/** When and for when a municipality on the list applied, and what came of it. */
export function listLineWords(one: FigureLine): string {
  const decided = one.decidedAt === undefined ? '' : ` op ${dateInWords(dayOf(one.decidedAt))}`;
  return [
    `Ingediend op ${dateInWords(dayOf(one.submittedAt))}`,
    `${CASE_STATE_WORDS[one.state]}${standingDecision(one) === undefined ? '' : decided}`,
    ...(one.guidanceFrom === undefined
      ? []
      : [`begeleiding vanaf ${startInWords(one.guidanceFrom)}`]),
  ].join(' · ');
}

/** "37 aanvragen, ronde per ronde op naam" */
export function listTotalWords(total: number): string {
  return total === 0 ? figureTexts.nothing : `${counted(total, 'aanvraag', 'aanvragen')}, op naam.`;
}

/** "< 15.000", "15.000–29.999", "≥ 30.000" */
export function classWords({ from, below }: Pick<InhabitantClass, 'from' | 'below'>): string {
  if (from === undefined) return `< ${count(below ?? 0)}`;
  return below === undefined ? `≥ ${count(from)}` : `${count(from)}–${count(below - 1)}`;
}

/** Where the numbers come from, of which days, and for how many municipalities there is none. */
export function inhabitantsNote(countedOn: readonly string[], unknown: number): string {
  const source =
    countedOn.length === 0
      ? ''
      : `Inwoners volgens de tabel die bij deze bot is geladen, telling van ${allOf(countedOn.map(dateInWords))}. Per aanvraag telt de laatste telling voor de dag van indienen. `;
  const missing =
    unknown === 0
      ? 'Van elke gemeente is het aantal inwoners bekend.'
      : `Van ${counted(unknown, 'gemeente', 'gemeenten')} is geen aantal inwoners bekend.`;
  return `${source}${missing}`;
}

/** One line per card, under the same rule as the other summaries. */
export const figureSummaries = {
  figures: 'Cijfers over de aanvragen.',
  figureList: 'De gemeenten bij de cijfers.',
  figureClasses: 'Cijfers per aantal inwoners.',
} as const;
