import type { DossierState } from '../domain/dossier.ts';
import { momentInWords } from '../domain/time.ts';
import type { FileLine } from '../domain/views.ts';
import { counted } from './in-words.ts';

export const STATE_WORDS: Readonly<Record<DossierState, string>> = {
  draft: 'Nog niet ingediend',
  submitted: 'Ingediend',
  withdrawn: 'Ingetrokken',
};

export const fileTexts = {
  filesTitle: 'Mijn aanvragen',
  noFiles: 'Je hebt nog geen aanvragen.',
  left: (number: number) =>
    `Er ${number === 1 ? 'is' : 'zijn'} nog ${counted(number, 'oudere aanvraag', 'oudere aanvragen')}. Typ de referentie om er een te bekijken, zoals PP-2026-0042.`,
  fileTitle: 'Je aanvraag',
  caseworkerTitle: 'Aanvraag',
  noMunicipality: 'Nog geen gemeente gekozen',
  reference: 'Referentie',
  municipality: 'Gemeente',
  state: 'Status',
  colleagues: 'Collega’s',
  copy: 'Maak een kopie',
  withdraw: 'Trek in',
  shortened: 'Lange antwoorden staan hier ingekort. In de PDF staan ze volledig.',
  shortenedDraft: 'Lange antwoorden staan hier ingekort. Kies “Ga verder” om ze volledig te lezen.',
  resumeTitle: 'Je bent al begonnen',
  resumeIntro: (number: number) =>
    number === 1
      ? 'Je hebt een aanvraag die nog niet ingediend is. Ga verder waar je was.'
      : 'Je hebt aanvragen die nog niet ingediend zijn. Kies waar je verder gaat.',
  startNew: 'Begin een nieuwe aanvraag',
  withdrawTitle: (state: DossierState) =>
    state === 'draft' ? 'Wil je deze aanvraag stopzetten?' : 'Wil je deze aanvraag intrekken?',
  withdrawSubmitted: [
    'Je aanvraag doet niet meer mee in deze ronde.',
    'Je kan ze niet opnieuw indienen. Je kan er wel een kopie van maken en die indienen.',
    'Je kan de aanvraag blijven lezen.',
  ],
  withdrawDraft: [
    'Je kan deze aanvraag niet meer invullen of indienen.',
    'Je kan ze blijven lezen en er een kopie van maken.',
  ],
  withdrawYes: 'Ja, trek in',
  withdrawNo: 'Nee, ga terug',
} as const;

/** "Tielt", "Tielt (PP-2026-0042)" or that no municipality was chosen yet. */
export function fileName(line: FileLine): string {
  const name = line.municipality ?? fileTexts.noMunicipality;
  return line.reference === undefined ? name : `${name} (${line.reference})`;
}

/** "Nog niet ingediend: 7 van de 16 vragen ingevuld", with the moment for what was sent. Brussels time. */
export function stateText(line: FileLine): string {
  const words = STATE_WORDS[line.state];
  if (line.state === 'draft') {
    return `${words}: ${line.answered} van de ${counted(line.asked, 'vraag', 'vragen')} ingevuld`;
  }
  if (line.state === 'withdrawn' || line.submittedAt === undefined) return words;
  return `${words} op ${momentInWords(line.submittedAt)}`;
}

/** Who made it, for those who did not; and when it last changed, for a draft. */
export function fileDetails(line: FileLine): string {
  const maker = line.role === 'owner' ? [] : [`Gemaakt door ${line.ownerName}`];
  const changed =
    line.state === 'draft' ? [`Laatst gewijzigd op ${momentInWords(line.updatedAt)}`] : [];
  return [...maker, ...changed].join(' · ');
}
