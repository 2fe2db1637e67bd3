import type { Notice } from '../domain/views.ts';
import { good, warning } from './notice-tones.ts';

/** Why a question cannot be sent as it is; what was typed stays in the form. */
export type AskProblem =
  | 'textMissing'
  | 'textTooLong'
  | 'programmeMissing'
  | 'municipalityMissing'
  | 'municipalityUnknown'
  | 'emailInvalid'
  | 'emailMissing'
  | 'dossierGone';

const ASK_PROBLEMS: Readonly<Record<AskProblem, string>> = {
  textMissing: 'Schrijf eerst je vraag. Daarna kan je ze versturen.',
  textTooLong: 'Je vraag is te lang. Maak ze korter dan 4.000 tekens. Je tekst staat er nog.',
  programmeMissing: 'Kies over welk programma je vraag gaat. Dan komt ze bij de juiste mensen.',
  municipalityMissing:
    'Kies je gemeente. Werk je niet voor een gemeente? Kies dan voor een andere organisatie.',
  municipalityUnknown: 'Deze gemeente ken ik niet. Kies je gemeente uit de lijst.',
  emailInvalid: 'Dit mailadres klopt niet. Kijk het na of laat het leeg.',
  emailMissing:
    'Vul je mailadres in: we hebben nog geen chat samen, dus het antwoord kan alleen per mail komen.',
  dossierGone: 'Dat dossier kan ik niet meetonen. Kies een ander dossier of kies er geen.',
};

export function askProblemNotice(problem: AskProblem): Notice {
  return warning(`Je vraag is nog niet verstuurd. ${ASK_PROBLEMS[problem]}`);
}

export const inquiryNotices = {
  taken: (): Notice => good('Jij neemt deze vraag op.'),
  assigned: (name: string): Notice => good(`${name} neemt deze vraag nu op.`),
  takenByOther: (name: string): Notice =>
    warning(
      `${name} nam deze vraag intussen al op. Er is niets gewijzigd. Wil je ze toch overnemen? Druk dan nog eens.`,
    ),
  closedAlready: (): Notice =>
    warning(
      'Deze vraag is al afgesloten. Er is niets gewijzigd. De vrager kan altijd verder vragen.',
    ),
  pickColleague: (): Notice =>
    warning('Kies eerst een collega uit de lijst. Alleen wie Kernbot al gebruikte, staat erin.'),
  answered: (): Notice => good('Je antwoord is bewaard. Ik breng het naar de vrager.'),
  answeredByHand: (): Notice =>
    good('Je antwoord is genoteerd. Ik stuur het niet meer door, want je mailde het al.'),
  answerMissing: (): Notice => warning('Schrijf eerst je antwoord. Er is nog niets verstuurd.'),
  answerTooLong: (): Notice =>
    warning(
      'Je antwoord is te lang. Maak het korter dan 4.000 tekens. Er is nog niets verstuurd en je tekst staat er nog.',
    ),
  answeredMeanwhile: (name: string): Notice =>
    warning(
      `${name} antwoordde intussen al. Dat antwoord staat hierboven. Jouw tekst is niet verstuurd, maar staat nog in het veld. Wil je hem toch sturen? Druk dan nog eens.`,
    ),
  answerToClosed: (): Notice =>
    warning(
      'Deze vraag is intussen afgesloten. Je tekst is niet verstuurd, maar staat nog in het veld.',
    ),
  suggested: (): Notice =>
    good('Het antwoord uit de FAQ staat in het veld. Pas het aan als dat nodig is.'),
  suggestionGone: (): Notice =>
    warning('Dit antwoord staat niet meer in de FAQ. Kies een ander of schrijf het zelf.'),
  closed: (): Notice => good('Deze vraag is afgesloten zonder antwoord.'),
  helped: (): Notice => good('Fijn dat het helpt! Deze vraag is nu afgesloten.'),
  furtherSent: (): Notice => good('Je vraag is doorgestuurd. Het antwoord komt hier.'),
  furtherMissing: (): Notice =>
    warning('Schrijf eerst wat je nog wil vragen. Daarna kan je het versturen.'),
  furtherTooLong: (): Notice =>
    warning('Je tekst is te lang. Maak hem korter dan 4.000 tekens. Hij is nog niet verstuurd.'),
  notAnsweredYet: (): Notice =>
    warning('Deze vraag is nog niet helemaal beantwoord. Ze blijft dus open.'),
} as const;

export const channelNotices = {
  set: (programmeName: string): Notice =>
    good(`Nieuwe vragen over ${programmeName} meld ik vanaf nu hier.`),
  ended: (programmeName: string): Notice =>
    good(`Nieuwe vragen over ${programmeName} meld ik hier niet meer.`),
} as const;
