import type { ClaimRefusal } from '../domain/claim.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { InviteRefusal } from '../domain/dossier-life.ts';
import { lastRequest } from '../domain/more-information.ts';
import type { DownloadFile } from '../domain/ports.ts';

const UNKNOWN_CODE =
  'Deze code ken ik niet, of ze is niet meer geldig. Vraag je collega om een nieuwe code.';

/** A code of another organisation is answered like one that never was. */
const JOIN_REFUSED: Readonly<Record<InviteRefusal | ClaimRefusal | 'unknownCode', string>> = {
  unknownCode: UNKNOWN_CODE,
  otherTenant: UNKNOWN_CODE,
  notADraft: 'Deze aanvraag is al ingediend of ingetrokken. Meewerken kan niet meer.',
  full: 'Er werken al twintig collega’s aan deze aanvraag. Vraag de maker om iemand weg te halen.',
  withdrawn: 'Deze aanvraag is ingetrokken. Je kan ze niet meer overnemen.',
  handlesIt:
    'Je behandelt zelf de aanvragen van dit programma, dus je kan dit dossier niet overnemen. Geef de code door aan de gemeente.',
};

const DOWNLOADS: Readonly<Record<DownloadFile['kind'], string>> = {
  application: 'Open de aanvraag als pdf',
  personalData: 'Open de kopie van je gegevens',
  session: 'Open de vragen en antwoorden als Word-document',
  applicationWord: 'Open de aanvraag als Word-document',
  figures: 'Open de cijfers',
  round: 'Open alles van deze ronde',
  importTemplate: 'Open de lege tabel in Excel',
  sheetQuestions: 'Open de vragen als Word-document',
  sheet: 'Open het document',
  list: 'Open de lijst als Word-document',
  meeting: 'Open het overleg en zet het in je agenda',
};

type ClosedFile = Pick<Dossier, 'state' | 'reference' | 'remarks' | 'submittedAt'>;

/** Why nobody can write in a file any more. */
function whyClosed(dossier: ClosedFile): string {
  const { state, reference = '' } = dossier;
  if (state === 'withdrawn') return 'Deze aanvraag is ingetrokken.';
  if (state !== 'submitted') return `Over deze aanvraag (${reference}) is intussen beslist.`;
  switch (lastRequest(dossier)) {
    case 'none':
      return `Deze aanvraag is al ingediend, met referentie ${reference}.`;
    case 'answered':
      return `Je aanvulling bij ${reference} is al verstuurd.`;
    case 'recalled':
      return `De dossierbeheerder trok de vraag om meer informatie bij ${reference} intussen in.`;
  }
}

/** Short sentences the bot says in chat, outside a card. */
export const turnTexts = {
  failed: (code: string): string =>
    `Er ging iets mis bij ons. Misschien is je laatste antwoord niet bewaard. Wat je typte, staat nog in de kaart of in de chat. Probeer het over een minuut opnieuw. Blijft het mislopen? Vraag hulp en vermeld code ${code}.`,
  busy: 'Dat gaat even te snel voor mij. Wacht een paar tellen en probeer het opnieuw.',
  tooFast:
    'Ik krijg nu te veel tegelijk van jou. Ik kijk een halve minuut niet naar wat je stuurt. Stuur daarna gerust opnieuw wat je laatst typte; wat je ervoor stuurde, is verwerkt.',
  noted: 'Oké, dat is genoteerd.',
  personalOnly:
    'Een aanvraag vul je in onder vier ogen. Open een persoonlijke chat met Kernbot en typ “aanvraag”.',
  unavailable:
    'Deze aanvraag kan ik je niet tonen. Misschien is ze gewist, of heb je er geen toegang toe. Typ “status” om te zien welke aanvragen je wel hebt.',
  unreadable:
    'Deze knop werkt niet meer. Waarschijnlijk komt ze uit een oude kaart. Typ “aanvraag” om verder te gaan of “help” voor uitleg.',
  answerGone:
    'Dit antwoord bestaat niet meer. Stel je vraag gerust opnieuw, dan zoek ik het nieuwste antwoord.',
  pickSomebody: 'Kies eerst een collega in het zoekveld. Of maak een code en geef die door.',
  noDraftAnyMore: (dossier: ClosedFile): string =>
    `${whyClosed(dossier)} Er is niets gewijzigd. Typ “status” om ze te bekijken${dossier.state === 'withdrawn' ? ' of te kopiëren' : ''}.`,
  notOpenNow:
    'Deze vraag staat niet meer open. Er is niets gewijzigd, en wat je typte staat nog in de kaart. Typ “aanvraag” om te zien waar wel meer informatie voor nodig is.',
  downloadLink: (url: string, until: string, kind: DownloadFile['kind']): string =>
    `[${DOWNLOADS[kind]}](${url}). ${kind === 'session' ? `De link werkt tot ${until}.` : `De link is alleen voor jou. Hij werkt tot ${until}, in één browser.`}`,
  fileDeclined:
    'Oké, ik zet niets in je OneDrive. Je kan het bestand later nog vragen via “status”.',
  fileFailed:
    'Het bestand kon niet in je OneDrive gezet worden. Hieronder vind je een link waarmee je het kan openen.',
  claimed:
    'Gelukt. Dit dossier kwam op papier binnen en is nu van jou. Je kan er hier in Teams mee verder.',
  joined: 'Gelukt. Je werkt nu mee aan deze aanvraag. Hieronder zie je ze.',
  joinRefused: JOIN_REFUSED,
  filesNotRead:
    'Een bestand of foto kan ik niet lezen. Typ je antwoord als tekst, dan bewaar ik het.',
} as const;
