import type { ProvinceShare, Share } from '../domain/figure-shares.ts';
import type { Tally } from '../domain/figure-tally.ts';
import type { ReasonedState } from '../domain/figures.ts';
import { startInWords } from '../domain/round-words.ts';
import { dateInWords, dayAndMonthInWords, dayOf, yearOf } from '../domain/time.ts';
import { euros } from './case-words.ts';
import { provinceWords } from './figure-texts.ts';
import {
  allOf,
  count,
  countedInWords,
  numberInWords,
  startOfSentence,
  withinSentence,
} from './in-words.ts';

// The figures in whole sentences, as a minister answered them in parliament in 2021. What is zero has no sentence.

/** A reason as it follows "vanwege", with its files; without a phrase when none was chosen from the list. */
export interface ToldReason {
  readonly phrase?: string;
  readonly files: number;
}

export const reportTexts = {
  title: (programme: string) => `Aanvragen voor begeleiding: ${programme}`,
  made: 'Kernbot maakte deze tekst uit de dossiers. Kijk ze na voor je ze gebruikt.',
  demonstration: 'Demonstratierondes tellen niet mee en staan niet in deze tekst.',
  sections: {
    total: '1. Aanvragen, ontvankelijkheid en budget',
    rounds: '2. Opdeling per indieningsronde',
    municipalities: '3. Gemeenten en provincies',
    annex: 'Bijlage: gemeenten per ronde',
  },
  nothing: 'Er werden nog geen aanvragen ingediend.',
  reasonCalled: (label: string) => `de reden “${label}”`,
  preliminary: 'Deze cijfers zijn voorlopig.',
  inAnnex: 'De gemeenten die begeleiding hebben gevraagd, staan opgenomen in de bijlage.',
  noSizes: 'Er bestaat geen officiële indeling van gemeenten naar klein, middelgroot, groot.',
  /** Headings of the table in the annex. */
  columns: ['Gemeente', 'Provincie', 'Ingediend op', 'Toestand', 'Beslist op', 'Begeleiding vanaf'],
  description: (programme: string) =>
    `De cijfers van ${programme} als tekst, om verder te bewerken.`,
  fileName: (programmeId: string, day: string) => `cijfers-${programmeId}-${day}.docx`,
} as const;

/** "13 augustus", with the year when it is another than that of the moment of the figures. */
export function dayWords(day: string, asOf: Date): string {
  return day.startsWith(String(yearOf(asOf))) ? dayAndMonthInWords(day) : dateInWords(day);
}

/** The day in full, for a table; empty when there is none. */
export function dateWords(moment: Date | undefined): string {
  return moment === undefined ? '' : dateInWords(dayOf(moment));
}

/** "de tweede indieningsronde 2021", or "de ronde “Najaar 2027”" */
export function roundPhrase(name: string): string {
  return /ronde/i.test(name) ? `de ${withinSentence(name)}` : `de ronde “${name}”`;
}

export function receivedSentence({ received, late }: Tally, lastDay: string): string {
  const until = `voor de indieningsdatum van ${lastDay}`;
  const after = late === 0 ? '' : `, waarvan ${numberInWords(late)} na de vorige indieningsdatum`;
  return received === 1
    ? `Er werd één aanvraag ingediend ${until}${after}.`
    : `Er werden in totaal ${numberInWords(received)} aanvragen ingediend ${until}${after}.`;
}

/** What is known of a round that still takes applications. */
export function soFarSentence({ received }: Tally, round: string, deadline: string): string {
  const were = received === 1 ? 'werd' : 'werden';
  return `Voor ${round}, met deadline ${deadline}, ${were} tot nu toe ${applications(received)} ingediend.`;
}

/** What came of the applications, in the order in which it was decided. */
export function outcomeSentences(
  tally: Tally,
  organisation: string,
  deferred: Share,
  reasons: Readonly<Record<ReasonedState, readonly ToldReason[]>>,
): readonly string[] {
  const { inadmissible, toJudge, withdrawn, notSelected, selected, toSelect } = tally;
  return [
    ...told(inadmissible, () =>
      because(
        `${firstApplications(inadmissible)} ${was(inadmissible)} onontvankelijk`,
        'vanwege',
        reasons.inadmissible,
      ),
    ),
    ...told(withdrawn, () => `${firstApplications(withdrawn)} ${became(withdrawn)} ingetrokken.`),
    ...told(
      toJudge,
      () =>
        `${firstApplications(toJudge)} ${waits(toJudge)} nog op een oordeel over de ontvankelijkheid.`,
    ),
    ...told(tally.admissible, () => assessedSentence(tally, organisation)),
    ...told(deferred.files, () =>
      because(
        `Tijdens de beoordeling bleek voor ${municipalities(deferred)} dat een begeleiding nog niet zal kunnen starten`,
        'omwille van',
        reasons.deferred,
      ),
    ),
    ...told(selected, () => `${firstApplications(selected)} ${became(selected)} geselecteerd.`),
    ...told(notSelected, () =>
      because(
        `${firstApplications(notSelected)} ${became(notSelected)} niet geselecteerd`,
        'omwille van',
        reasons.notSelected,
      ),
    ),
    ...told(
      toSelect,
      () => `${firstApplications(toSelect)} ${waits(toSelect)} nog op de selectie.`,
    ),
  ];
}

function assessedSentence(tally: Tally, organisation: string): string {
  const { received, admissible, inadmissible, toJudge, withdrawn } = tally;
  const where = `meegenomen in de beoordeling door ${organisation}`;
  if (toJudge + withdrawn > 0)
    return `${firstApplications(admissible)} ${became(admissible)} ${where}.`;
  if (received === 1) return `Ze werd ${where}.`;
  if (inadmissible === 0) return `Alle aanvragen werden ${where}.`;
  return admissible === 1
    ? `De andere aanvraag werd ${where}.`
    : `Alle andere aanvragen werden ${where}.`;
}

/** With the reason, or with how many there are of each. */
function because(lead: string, word: string, reasons: readonly ToldReason[]): string {
  const [only, ...others] = reasons;
  if (only === undefined || (others.length === 0 && only.phrase === undefined)) return `${lead}.`;
  if (others.length === 0) return `${lead} ${word} ${only.phrase}.`;
  const parts = reasons.map(({ phrase, files }) =>
    phrase === undefined
      ? `${numberInWords(files)} om een andere reden`
      : `${numberInWords(files)} ${word} ${phrase}`,
  );
  return `${lead}: ${allOf(parts)}.`;
}

/** What the guidance costs, as far as it is known. */
export function budgetSentences({ selected, budgeted, budget }: Tally): readonly string[] {
  const later = 'vastgelegd na de intakegesprekken';
  if (selected === 0) return [];
  if (budgeted === 0) return [`Het budget per begeleiding wordt ${later}.`];
  const left = selected - budgeted;
  const mean = euros(Math.round(budget / budgeted));
  const amount =
    budgeted === 1 ? euros(budget) : `samen ${euros(budget)}, gemiddeld ${mean} per begeleiding`;
  return [
    `Het budget is vastgelegd voor ${countedInWords(budgeted, 'begeleiding', 'begeleidingen')}: ${amount}.`,
    ...told(left, () =>
      left === 1
        ? `Het budget van één begeleiding wordt ${later}.`
        : `De budgetten van ${numberInWords(left)} begeleidingen worden ${later}.`,
    ),
  ];
}

/** When those that were selected start, and those that may still be. */
export function guidanceSentences(
  { selected, toSelect, toJudge }: Tally,
  round: string,
  guidanceFrom: string,
): readonly string[] {
  const from = `aan bod vanaf ${startInWords(guidanceFrom)}`;
  return [
    ...told(selected, () =>
      selected === 1
        ? `De gemeente die geselecteerd is in ${round}, komt ${from}.`
        : `De gemeenten die geselecteerd zijn in ${round}, komen ${from}.`,
    ),
    ...told(
      toSelect + toJudge,
      () => `Gemeenten die nog geselecteerd worden in ${round}, komen ${from}.`,
    ),
  ];
}

export interface ToldMove {
  readonly files: number;
  /** The last day of the round for which they were too late. */
  readonly lastDay: string;
  /** The round they went to, as a phrase, with its deadline. */
  readonly round: string;
  readonly deadline: string;
  readonly isOver: boolean;
}

/** What came in after a deadline, and in which round it is judged. */
export function moveSentences({ files, lastDay, round, deadline, isOver }: ToldMove): string {
  const one = files === 1;
  const are = isOver ? became(files) : one ? 'wordt' : 'worden';
  return `Na ${lastDay} ${became(files)} nog ${applications(files)} voor begeleiding ingediend. Deze ${are} meegenomen binnen het selectieproces voor ${round} met deadline ${deadline}.`;
}

export function totalSentence(received: number): string {
  return `In alle rondes samen ${became(received)} ${applications(received)} ingediend.`;
}

/** Above the list of provinces; names the round where there are several. */
export function provincesIntro(round: string | undefined): string {
  return `De verdeling naar provincies is als volgt${round === undefined ? '' : ` voor ${round}`}:`;
}

/** "Vlaams-Brabant: 7 gemeenten, waarvan 5 geselecteerd"; the latter where something was selected, but not all. */
export function provinceItem(share: ProvinceShare, somethingSelected: boolean): string {
  const { province, files, municipalities: places, selected } = share;
  const of = `${count(places)} ${places === 1 ? 'gemeente' : 'gemeenten'}`;
  const sent = files === places ? of : `${count(files)} aanvragen van ${of}`;
  const chosen = selected === 0 ? 'geen' : count(selected);
  const part = somethingSelected && selected !== files ? `, waarvan ${chosen} geselecteerd` : '';
  return `${provinceWords(province)}: ${sent}${part}`;
}

/** How many of the selected municipalities are centre cities. */
export function centreCitySentences(selected: number, centreCities: number): readonly string[] {
  if (centreCities === 0) return [];
  if (selected === 1) return ['De geselecteerde gemeente is een centrumstad.'];
  const are =
    centreCities === 1
      ? 'is er één centrumstad'
      : `zijn er ${numberInWords(centreCities)} centrumsteden`;
  return [`Van de ${numberInWords(selected)} geselecteerde gemeenten ${are}.`];
}

function told(number: number, sentence: () => string): readonly string[] {
  return number === 0 ? [] : [sentence()];
}

function applications(number: number): string {
  return countedInWords(number, 'aanvraag', 'aanvragen');
}

function firstApplications(number: number): string {
  return startOfSentence(applications(number));
}

/** "twee gemeenten", or "drie aanvragen van twee gemeenten" */
function municipalities({ files, municipalities: places }: Share): string {
  const of = countedInWords(places, 'gemeente', 'gemeenten');
  return files === places ? of : `${applications(files)} van ${of}`;
}

function was(number: number): string {
  return number === 1 ? 'was' : 'waren';
}

function became(number: number): string {
  return number === 1 ? 'werd' : 'werden';
}

function waits(number: number): string {
  return number === 1 ? 'wacht' : 'wachten';
}
