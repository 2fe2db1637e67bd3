import {
  type ExpertProblem,
  LONGEST_NAME,
  LONGEST_ORGANISATION,
  MOST_TRAJECTORIES,
} from '../domain/expert-draft.ts';
import { momentInWords } from '../domain/time.ts';
import type { ExpertLine } from '../domain/views-roles.ts';
import { counted } from './in-words.ts';

/** What the cards say about experts. */
export const expertTexts = {
  listTitle: (programme: string) => `Experten van ${programme}`,
  search: 'Zoek op naam, organisatie of expertise',
  searchNow: 'Zoek',
  total: (number: number) => `${counted(number, 'expert', 'experten')}.`,
  none: 'Er zijn nog geen experten. Voeg de eerste toe met “Nieuwe expert”.',
  noneFound: 'Geen expert gevonden. Zoek met een ander woord, of voeg een expert toe.',
  newExpert: 'Nieuwe expert',
  open: 'Bekijk',
  openOf: (name: string) => `Bekijk ${name}`,
  openNumber: (number: number) => `Bekijk expert ${number}`,
  inactive: 'begeleidt niet meer',
  inTeams: 'gekoppeld aan Teams',
  notInTeams: 'niet gekoppeld',

  oneTitle: 'Een expert',
  organisation: 'Organisatie',
  email: 'E-mail',
  fields: 'Expertise',
  load: 'Begeleidt nu',
  teams: 'Teams',
  programme: 'Programma',
  linked: 'gekoppeld aan een account',
  notLinked: 'nog niet gekoppeld',
  linkedNote: 'Met “dossiers”, in een eigen chat met Kernbot, ziet de expert de eigen trajecten.',
  inactiveNote:
    'Deze expert begeleidt niet meer, en wordt niet meer voorgesteld. Wat de expert begeleidt, blijft in de dossiers staan.',
  change: 'Wijzig',
  makeCode: 'Maak een code voor Teams',
  unlink: 'Ontkoppel van Teams',
  retire: 'Haal van de lijst',
  restore: 'Zet terug op de lijst',
  toList: 'Naar alle experten',
  code: 'Laat de expert deze code typen in een eigen chat met Kernbot:',
  codeUntil: (until: Date) =>
    `De code werkt één keer, tot ${momentInWords(until)}. Ik toon ze alleen nu. Geef ze enkel aan de expert zelf.`,

  newTitle: 'Een nieuwe expert',
  changeTitle: 'Een expert wijzigen',
  problemsTitle: 'Nog niet bewaard',
  name: 'Naam',
  organisationField: 'Organisatie of firma (mag leeg)',
  emailField: 'E-mailadres (mag leeg)',
  fieldsField: 'Expertise (kies er minstens één)',
  capacity: 'Hoeveel trajecten tegelijk?',
  save: 'Bewaar',
  cancel: 'Annuleer',

  summaries: {
    experts: 'De experten.',
    expert: 'Een expert.',
    expertEdit: 'Vul in wie de expert is.',
  },
} as const;

export const EXPERT_PROBLEM_TEXTS: Readonly<Record<ExpertProblem, string>> = {
  nameMissing: 'Schrijf de naam van de expert.',
  nameTooLong: `De naam is te lang. Er passen ${LONGEST_NAME} tekens.`,
  organisationTooLong: `De organisatie is te lang. Er passen ${LONGEST_ORGANISATION} tekens.`,
  emailInvalid: 'Dit mailadres klopt niet. Schrijf het zoals naam@voorbeeld.be.',
  emailTaken:
    'Een andere expert van dit programma heeft al dit mailadres. Kijk na of de expert er al bij staat.',
  fieldsMissing: 'Kies minstens één soort expertise.',
  capacityInvalid: `Schrijf een getal van 1 tot ${MOST_TRAJECTORIES}.`,
  changedMeanwhile:
    'Iemand wijzigde deze expert intussen. Wat jij invulde, staat er nog. Bewaar opnieuw om het zo te houden.',
};

/** "2 van 3 trajecten" */
export function loadWords({ guiding, capacity }: Pick<ExpertLine, 'guiding' | 'capacity'>): string {
  return `${guiding} van ${counted(capacity, 'traject', 'trajecten')}`;
}
