import type { CaseAction } from '../domain/case-actions.ts';
import type { CaseTab } from '../domain/case-tab.ts';
import { momentInWords } from '../domain/time.ts';
import type { CaseDecision, CaseLine, CaseRemark } from '../domain/views-cases.ts';
import { capital, DECISION_WORDS, turnWords, whoseWords } from './case-words.ts';

export const TAB_TITLES: Readonly<Record<CaseTab, string>> = {
  overview: 'Overzicht',
  answers: 'Antwoorden',
  history: 'Historiek',
  people: 'Personen',
  documents: 'Documenten',
};

export const ACTION_TITLES: Readonly<Record<CaseAction, string>> = {
  take: 'Ik neem dit dossier',
  assign: 'Geef door',
  checks: 'Ontvankelijkheid nagaan',
  askMore: 'Vraag meer informatie',
  recall: 'Trek de vraag in',
  decide: 'Beslis',
  withdrawDecision: 'Trek de beslissing in',
  panel: 'Stel het panel samen',
  budget: 'Leg het budget vast',
  claimCode: 'Code voor de gemeente',
  withdraw: 'Trek de aanvraag in',
};

/** The card of one file. */
export const caseTexts = {
  title: (reference: string) => `Dossier ${reference}`,
  noMunicipality: 'Gemeente niet bekend',
  centreCity: 'centrumstad',
  submitted: (at: Date) => `Ingediend op ${momentInWords(at)}`,
  lateFrom: (round: string) => `Te laat voor ${round}, daarom in deze ronde`,
  since: (at: Date) => `sinds ${momentInWords(at)}`,
  checklist: 'Nazicht',
  decision: 'Beslissing',
  reason: 'Reden',
  explanation: 'Uitleg',
  decisionLine: ({ kind, by, at }: CaseDecision) =>
    `${DECISION_WORDS[kind]}, door ${by} op ${momentInWords(at)}`,
  openRemarks: 'Gevraagd aan de gemeente',
  remarkLine: ({ by, at }: CaseRemark) => `Gevraagd door ${by} op ${momentInWords(at)}`,
  settledLine: (at: Date, recalled: boolean = false) =>
    `${recalled ? 'Ingetrokken' : 'Beantwoord'} op ${momentInWords(at)}`,
  panel: 'Panel',
  noPanel: 'Nog geen panel',
  budget: 'Budget',
  noBudget: 'Nog niet vastgelegd',
  earlier: 'Eerder dossier',
  returned: 'Teruggegeven',
  linked: (round: string, reference: string | undefined, withdrawn: boolean) => {
    const what = reference ?? 'Als concept bij de gemeente';
    return `${what}, voor ${round}${withdrawn ? ', ingetrokken' : ''}`;
  },
  open: 'Bekijk',
  openFile: (reference: string) => `Bekijk dossier ${reference}`,
  handTitle: 'Wie behandelt dit dossier?',
  takeOver: 'Zet op mijn naam',
  assignee: 'Geef door aan een collega',
  colleagueNumber: (number: number) => `Collega ${number}`,
  nextTitle: 'Wat wil je doen?',
  changePanel: 'Wijzig het panel',
  changeBudget: 'Wijzig het budget',
  shortened:
    'Lange teksten staan hier ingekort. In de PDF en in Word staan de antwoorden volledig.',
  noHistory: 'Hier is nog niets gebeurd.',
  historyShortened: 'Lange teksten staan hier ingekort.',
  documents: 'Het dossier met alle antwoorden, om te bewaren of af te drukken.',
  pdf: 'PDF',
  word: 'Word',
  toList: 'Terug naar de lijst',
  toGuided: 'Naar mijn dossiers',
} as const;

/** "Wacht 4 werkdagen op ons (sinds …) · bij Kato Maes", the name cut by the caller. */
export function standingWords(one: CaseLine, assigneeName: string | undefined): string {
  const since = one.waitingDays === undefined ? '' : ` (${caseTexts.since(one.waitingSince)})`;
  const whose = whoseWords(one.turn, assigneeName);
  return [`${capital(turnWords(one))}${since}`, ...whose].join(' · ');
}
