import type { ChecklistStanding } from '../domain/admissibility.ts';
import type { Misfit } from '../domain/decision-fit.ts';
import { type DecisionProblem, LONGEST_EXPLANATION } from '../domain/decision-input.ts';
import { MAX_REMARK } from '../domain/remark.ts';
import type { DecisionKind } from '../domain/review.ts';
import type { ChecklistCount } from '../domain/views-cases.ts';
import { DECISION_WORDS } from './case-words.ts';
import { count, counted } from './in-words.ts';

/** The form of a decision, with what it will do. */
export const decisionTexts = {
  title: 'Beslis',
  previewTitle: 'Kijk na en beslis',
  decision: 'Wat beslis je?',
  reason: 'Reden',
  noReason: 'Geen reden uit de lijst',
  explanation: 'Toelichting in je eigen woorden (leest de gemeente)',
  remarksTitle: 'Opmerkingen bij vragen',
  remarksIntro:
    'Alleen als de aanvraag terugkeert naar de gemeente: ze leest ze bij de vraag zelf. Wat je in je nazicht noteerde, staat al klaar. Na “Verder” is er weer plaats voor meer.',
  left: (number: number) =>
    `In je nazicht staan nog opmerkingen bij ${counted(number, 'andere vraag', 'andere vragen')}. Die passen hier niet bij. Zet ze zo nodig in je toelichting.`,
  question: (number: number) => `Opmerking ${number}: bij welke vraag?`,
  noQuestion: 'Geen vraag',
  remark: (number: number) => `Opmerking ${number}: wat is niet duidelijk?`,
  waitsForMore:
    'Je vroeg de gemeente om meer informatie en ze antwoordde nog niet. Beslis je nu, dan kan ze dat in deze aanvraag niet meer.',
  over: 'Op dit dossier kan je nu niet beslissen. Wat je invulde, kan je hier nog lezen en kopiëren.',
  letterTitle: 'Dit leest de gemeente',
  internal: 'De gemeente krijgt hier geen bericht van.',
  goesNowhere:
    'Niemand van de gemeente is bereikbaar in Teams of per mail. Laat het zelf weten, want dit bericht komt niet aan.',
  provinceTitle: 'Dit leest de provincie',
  provinceGoesTo: (address: string) => `Dit gaat per mail naar ${address}.`,
  unmailed: (province: string) =>
    `Van de provincie ${province} is geen mailadres bekend. Ze krijgt dus geen bericht. Neem zelf contact op.`,
  nothingYet: 'Er is nog niets beslist of verstuurd.',
  shortened: 'Lange teksten staan hier ingekort. De gemeente leest ze volledig.',
  changeTitle: 'Nog iets aanpassen?',
  check: 'Verder',
  checkAgain: 'Pas aan en bekijk opnieuw',
  send: 'Beslis en verstuur',
  decideInternal: 'Beslis',
  back: 'Naar het dossier',
  problemsTitle: 'Er is nog niets beslist. Kijk dit na:',
} as const;

/** As they stand in the form. */
export const DECISION_CHOICES: Readonly<Record<DecisionKind, string>> = {
  admissible: 'Ontvankelijk',
  inadmissible: 'Niet ontvankelijk',
  deferred: 'Nog niet duidelijk genoeg (gaat terug naar de gemeente)',
  selected: 'Geselecteerd',
  notSelected: 'Niet geselecteerd',
};

export const DECISION_PROBLEMS: Readonly<Record<DecisionProblem, string>> = {
  kindMissing: 'Kies wat je beslist.',
  reasonMissing: 'Kies een reden of schrijf een toelichting: de gemeente wil weten waarom.',
  otherReason: 'De gekozen reden hoort bij een andere beslissing. Kies een reden die past.',
  explanationTooLong: `Maak je toelichting korter dan ${count(LONGEST_EXPLANATION)} tekens.`,
  remarkWithoutQuestion: 'Kies bij elke opmerking de vraag waar ze bij hoort.',
  remarkWithoutText: 'Schrijf bij elke gekozen vraag wat niet duidelijk is, of kies “Geen vraag”.',
  remarkTooLong: `Maak elke opmerking korter dan ${count(MAX_REMARK)} tekens.`,
};

export const MISFIT_WORDS: Readonly<Record<Misfit, string>> = {
  notAllMet: 'Let op: niet alle punten van de lijst kloppen. Je kan toch beslissen.',
  notAllChecked: 'Let op: nog niet alle punten van de lijst zijn bekeken. Je kan toch beslissen.',
  allMet: 'Let op: alle punten van de lijst kloppen. Je kan toch beslissen.',
};

const STANDINGS: Readonly<Record<ChecklistStanding, string>> = {
  met: 'Alle punten van de lijst kloppen',
  notMet: 'Niet alle punten van de lijst kloppen',
  open: 'Nog niet alle punten van de lijst zijn bekeken',
};

/** "Niet alle punten van de lijst kloppen: 6 in orde, 2 niet, 1 nog te bekijken." */
export function checklistWords(list: ChecklistCount): string {
  const parts = [
    `${count(list.met)} in orde`,
    ...(list.notMet > 0 ? [`${count(list.notMet)} niet`] : []),
    ...(list.open > 0 ? [`${count(list.open)} nog te bekijken`] : []),
  ];
  return `${STANDINGS[list.standing]}: ${parts.join(', ')}.`;
}

/** A reason in a list of several decisions. */
export function reasonTitle(kind: DecisionKind, label: string): string {
  return `${DECISION_WORDS[kind]}: ${label}`;
}

/** One line per card, under the same rule as the other summaries: a reference at most. */
export const decisionSummaries = {
  form: (reference: string) => `Beslissing over ${reference}.`,
  undo: (reference: string) => `De beslissing over ${reference} intrekken.`,
  told: (reference: string) => `Nieuws over je aanvraag ${reference}.`,
  unreached: (reference: string) => `Een bericht over ${reference} kwam niet aan.`,
  selection: 'Aanvragen van een ronde selecteren.',
  panel: (reference: string) => `Panel voor ${reference}.`,
  panelTold: 'Nieuws over een panel.',
  budget: (reference: string) => `Budget voor ${reference}.`,
} as const;
