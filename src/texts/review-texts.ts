import type { CheckInput, ChecklistStanding } from '../domain/admissibility.ts';
import { MAX_REMARK } from '../domain/remark.ts';
import type { ChecksView } from '../domain/views-review.ts';
import { allOf, count, counted } from './in-words.ts';

/** The list of points for admissibility. */
export const checkTexts = {
  title: 'Ontvankelijkheid nagaan',
  intro:
    'Ga elk punt na. Klopt een punt niet? Schrijf dan wat de gemeente daarover moet weten: dat staat straks klaar als je meer informatie vraagt of beslist.',
  met: { yes: 'Ja', no: 'Nee', open: 'Nog niet bekeken' },
  point: (number: number, label: string) => `${number}. ${label}`,
  note: (number: number) => `Wat de gemeente hierover moet weten (punt ${number})`,
  noAnswer: 'Hierover is niets ingevuld.',
  open: 'aanvulling gevraagd, kan nog wijzigen',
  judgedBy: (name: string) => `Laatst bekeken door ${name}`,
  theirs: (name: string, met: CheckInput['met'], note: string) =>
    `${name} zette hier intussen: ${metWord(met)}.${note === '' ? '' : ` “${note}”`}`,
  theirsKept: 'Wat jij invulde, staat hieronder. Bewaar je, dan komt dat in de plaats.',
  page: (page: number, pages: number) => `Deel ${page + 1} van ${pages}`,
  save: 'Bewaar',
  next: 'Bewaar en ga naar deel 2',
  previous: 'Bewaar en ga naar deel 1',
  ask: 'Vraag meer informatie',
  decide: 'Beslis',
  back: 'Bewaar en ga terug',
  backOnly: 'Naar het dossier',
} as const;

function metWord(met: CheckInput['met']): string {
  if (met === undefined) return checkTexts.met.open;
  return met ? checkTexts.met.yes : checkTexts.met.no;
}

const STANDINGS: Readonly<Record<ChecklistStanding, (view: ChecksView) => string>> = {
  met: () => 'Alle punten kloppen. Zo te zien is deze aanvraag ontvankelijk.',
  notMet: ({ notMet, open }) =>
    [
      `${counted(notMet, 'punt klopt', 'punten kloppen')} niet. Vraag meer informatie, of beslis.`,
      ...(open === 0 ? [] : [`${counted(open, 'punt is', 'punten zijn')} nog niet bekeken.`]),
    ].join(' '),
  open: ({ open }) => `Nog ${counted(open, 'punt', 'punten')} te bekijken.`,
};

/** What the stored list leads to. */
export function standingText(view: ChecksView): string {
  return STANDINGS[view.standing](view);
}

/** The form with which a caseworker asks for more. */
export const askMoreTexts = {
  title: 'Vraag meer informatie',
  intro: `Kies tot drie vragen en schrijf wat je wil weten. Alleen die vragen gaan opnieuw open voor de gemeente. Een tekst telt hoogstens ${count(MAX_REMARK)} tekens.`,
  left: (number: number) =>
    `In je nazicht staan nog opmerkingen bij ${counted(number, 'andere vraag', 'andere vragen')}. Die passen hier niet bij. Vraag ze daarna.`,
  waitingTitle: 'Dit vroeg je al en wacht nog op antwoord',
  question: (number: number) => `Vraag ${number} uit het formulier`,
  noQuestion: 'Geen vraag',
  text: (number: number) => `Wat wil je weten bij vraag ${number}?`,
  previewTitle: 'Zo leest de gemeente het',
  goesTo: (people: readonly string[], mailTo: string | undefined) =>
    `Dit gaat naar ${allOf([
      ...people.map((name) => `${name} (chat)`),
      ...(mailTo === undefined ? [] : [`${mailTo} (mail)`]),
    ])}.`,
  goesNowhere:
    'Niemand van de gemeente is bereikbaar in Teams of per mail. Verstuur je dit, laat het dan zelf weten.',
  unnamed: 'een collega van de maker',
  notSentYet: 'Er is nog niets verstuurd. Pas hieronder aan wat nog anders moet.',
  preview: 'Bekijk voorbeeld',
  previewAgain: 'Bekijk opnieuw',
  send: 'Verstuur',
  cancel: 'Naar het dossier',
} as const;

/** What a municipality reads when more is asked: on a card in Teams and by mail alike. */
export const moreAskedTexts = {
  title: 'Er is meer informatie nodig',
  asks: (by: readonly string[], organisation: string, programme: string) =>
    `${allOf(by)} van ${organisation} ${by.length > 1 ? 'keken' : 'keek'} je aanvraag voor ${programme} na en ${by.length > 1 ? 'vragen' : 'vraagt'} meer informatie.`,
  reference: 'Referentie',
  municipality: 'Gemeente',
  round: 'Ronde',
  remarkAt: (question: string) => `Bij “${question}”:`,
  onlyThese:
    'Alleen deze vragen staan opnieuw open. De rest blijft zoals je ze indiende. Vul aan en verstuur je aanvulling als je klaar bent.',
  howTitle: 'Hoe vul je aan?',
  how: (reference: string) =>
    `Open Teams, ga naar je chat met Kernbot en typ “${reference}”. Kies dan “Vul aan”.`,
  who: (names: readonly string[]) => `Dat kan ${allOf(names)} doen, of samen.`,
  onlyWho: (name: string) => `Dat kan ${name} doen.`,
  onPaper: (email: string) =>
    `Je aanvraag kwam op papier binnen. Antwoord op deze mail (${email}), of vraag daar een code waarmee je je aanvraag in Teams overneemt en zelf aanvult.`,
  claim: (code: string, until: string) =>
    `Je aanvraag kwam op papier binnen. Neem ze over in Teams: open een chat met Kernbot en typ ${code}. De code werkt tot ${until}. Daarna kan je ze daar aanvullen.`,
  question: (email: string, reference: string) =>
    `Heb je een vraag? Mail naar ${email} en vermeld ${reference}.`,
  complete: 'Vul aan',
  look: 'Bekijk de aanvraag',
  shortened: 'Lange teksten staan hier ingekort. Kies “Vul aan” om ze volledig te lezen.',
  recalledTitle: 'Je hoeft niets meer aan te vullen',
  recalled: (municipality: string, reference: string) =>
    `De dossierbeheerder trok de vraag om meer informatie over de aanvraag van ${municipality} (${reference}) in. Wat je al bewaarde, staat nog in de aanvraag.`,
} as const;

/** What caseworkers are told about a file. */
export const caseNewsTexts = {
  answeredTitle: 'De gemeente vulde de aanvraag aan',
  answeredBy: (name: string) => `${name} stuurde een aanvulling.`,
  questions: 'Aangevuld bij',
  unchanged: 'Zonder wijziging teruggestuurd',
  assignedTitle: 'Je kreeg een dossier',
  assignedBy: (name: string) => `${name} gaf dit dossier aan jou door.`,
  unreachedTitle: 'De gemeente is niet bereikt',
  unreached: (name: string) =>
    `${name} vroeg meer informatie, maar niemand van deze gemeente was bereikbaar in Teams of per mail. Bel of mail de gemeente zelf.`,
  open: 'Bekijk dossier',
  openBy: (reference: string) => `In je eigen chat met Kernbot open je het ook met “${reference}”.`,
} as const;

/** One line per card, under the same rule as the other summaries: a reference at most. */
export const reviewSummaries = {
  checks: (reference: string) => `Ontvankelijkheid van ${reference}.`,
  askMore: (reference: string) => `Vraag meer informatie over ${reference}.`,
  moreAsked: (reference: string) => `Er is meer informatie nodig over ${reference}.`,
  moreRecalled: (reference: string) => `Je hoeft ${reference} niet meer aan te vullen.`,
  moreAnswered: (reference: string) => `Aanvraag ${reference} is aangevuld.`,
  caseAssigned: (reference: string) => `Je kreeg dossier ${reference}.`,
  moreUnreached: (reference: string) => `Over ${reference} kon niemand bereikt worden.`,
} as const;
