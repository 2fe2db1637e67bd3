import type { DossierState } from '../domain/dossier.ts';
import { momentInWords } from '../domain/time.ts';
import type { FileLine, FileView } from '../domain/views.ts';
import { counted } from './in-words.ts';

export const STATE_WORDS: Readonly<Record<DossierState, string>> = {
  draft: 'Nog niet ingediend',
  submitted: 'Ingediend',
  admissible: 'Ontvankelijk, in beoordeling',
  inadmissible: 'Niet ontvankelijk',
  deferred: 'Nog niet duidelijk genoeg',
  selected: 'Geselecteerd voor begeleiding',
  notSelected: 'Niet geselecteerd',
  withdrawn: 'Ingetrokken',
};

export const fileTexts = {
  filesTitle: 'Mijn aanvragen',
  noFiles: 'Je hebt nog geen aanvragen.',
  left: (number: number) =>
    `Er ${number === 1 ? 'is' : 'zijn'} nog ${counted(number, 'oudere aanvraag', 'oudere aanvragen')}. Typ de referentie om er een te bekijken, zoals PP-2026-0042.`,
  fileTitle: 'Je aanvraag',
  noMunicipality: 'Nog geen gemeente gekozen',
  reference: 'Referentie',
  municipality: 'Gemeente',
  state: 'Status',
  colleagues: 'Collega’s',
  copy: 'Maak een kopie',
  withdraw: 'Trek in',
  completeMore: 'Vul aan',
  shortened: 'Lange antwoorden staan hier ingekort. In de PDF staan ze volledig.',
  shortenedDraft: 'Lange antwoorden staan hier ingekort. Kies “Ga verder” om ze volledig te lezen.',
  why: 'Waarom?',
  explanation: 'Toelichting van de dossierbeheerder:',
  goOnAgain: 'Ga verder met je nieuwe versie',
  lookAgain: 'Bekijk je nieuwe aanvraag',
  resumeTitle: 'Je bent al begonnen',
  moreTitle: 'Er is meer informatie nodig',
  resumeIntro: (files: readonly FileLine[]) => {
    if (files.length > 1)
      return 'Je hebt aanvragen die nog niet af zijn. Kies waar je verder gaat.';
    return files[0]?.moreAsked === undefined
      ? 'Je hebt een aanvraag die nog niet ingediend is. Ga verder waar je was.'
      : 'Een dossierbeheerder vraagt meer informatie over een aanvraag die je indiende. Vul ze aan.';
  },
  startNew: 'Begin een nieuwe aanvraag',
  withdrawTitle: (state: DossierState) =>
    state === 'draft' ? 'Wil je deze aanvraag stopzetten?' : 'Wil je deze aanvraag intrekken?',
  withdrawSubmitted: [
    'Je aanvraag doet niet meer mee in deze ronde.',
    'Je kan ze niet opnieuw indienen. Je kan er wel een kopie van maken en die indienen.',
    'Je kan de aanvraag blijven lezen.',
  ],
  withdrawSelected: [
    'Je gemeente krijgt dan geen begeleiding in deze ronde.',
    'Je kan dit niet ongedaan maken. Je kan er wel een kopie van maken en die indienen.',
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
  if (line.moreAsked !== undefined) {
    return `Aanvulling gevraagd bij ${counted(line.moreAsked, 'vraag', 'vragen')}`;
  }
  if (line.state === 'withdrawn' || line.submittedAt === undefined) return words;
  const sent = momentInWords(line.submittedAt);
  return line.state === 'submitted' ? `${words} op ${sent}` : `${words}. Ingediend op ${sent}`;
}

/** Who made it, for those who did not; and when it last changed, for a draft. */
export function fileDetails(line: FileLine): string {
  const maker = line.role === 'owner' ? [] : [`Gemaakt door ${line.ownerName}`];
  const changed =
    line.state === 'draft' ? [`Laatst gewijzigd op ${momentInWords(line.updatedAt)}`] : [];
  return [...maker, ...changed].join(' · ');
}

/** What its people can do with a file, or that they need do nothing. */
export function nextText({
  line,
  again,
  guided,
}: Pick<FileView, 'line' | 'again' | 'guided'>): string {
  if (line.moreAsked !== undefined) {
    return `Een dossierbeheerder vraagt meer informatie bij ${counted(line.moreAsked, 'vraag', 'vragen')}. Kies “Vul aan”: alleen die vragen staan opnieuw open.`;
  }
  if (line.remarked !== undefined) {
    return `Deze aanvraag kwam naar je terug. Bij ${counted(line.remarked, 'vraag', 'vragen')} schreef een dossierbeheerder wat duidelijker kan. Kijk die na en dien opnieuw in.`;
  }
  if (again !== undefined) return again.sent ? NEXT_SENT_AGAIN : NEXT_AGAIN;
  return guided ? NEXT_GUIDED : NEXT[line.state];
}

const NEXT_GUIDED =
  'Je gemeente krijgt begeleiding. In het traject zie je stap voor stap waar je staat, wie aan zet is en wat je kan doen.';

const NEXT_AGAIN =
  'Je aanvraag staat opnieuw voor je klaar, met al je antwoorden. Vul ze aan en dien ze in voor een volgende ronde.';
const NEXT_SENT_AGAIN = 'Je diende deze aanvraag daarna opnieuw in.';
const COPY = 'Wil je later opnieuw indienen? Maak dan een kopie: je antwoorden gaan mee.';

const NEXT: Readonly<Record<DossierState, string>> = {
  draft: 'Vul je aanvraag verder in en dien ze in.',
  submitted:
    'Een dossierbeheerder kijkt je aanvraag na. Je hoeft nu niets te doen: je hoort het als er iets nodig is.',
  admissible:
    'In je aanvraag staat genoeg om ze te beoordelen. Je hoeft nu niets te doen: je hoort het als er beslist is.',
  inadmissible: `Je aanvraag kan in deze ronde niet mee naar de beoordeling. ${COPY}`,
  deferred: `Je aanvraag was nog niet duidelijk genoeg om nu te starten. ${COPY}`,
  selected:
    'Je gemeente krijgt begeleiding. Je hoeft nu niets te doen: er wordt contact met je opgenomen voor een intakegesprek.',
  notSelected: `Je gemeente krijgt in deze ronde geen begeleiding. ${COPY}`,
  withdrawn: `Deze aanvraag doet niet meer mee. ${COPY}`,
};
