import type { Signer } from '../domain/sheet.ts';
import type { Gap } from '../domain/sheet-gaps.ts';
import { dayInWords, dayOf, momentInWords } from '../domain/time.ts';
import type { FileHeading, Notice } from '../domain/views.ts';
import type {
  ResultChange,
  ScaleScore,
  SheetResultView,
  SheetToldView,
} from '../domain/views-sheet-results.ts';
import { allOf, counted, startOfSentence } from './in-words.ts';

/** What a side is called to whoever reads. */
export function signerWords(side: Signer, programmeName: string): string {
  return side === 'municipality' ? 'de gemeente' : programmeName;
}

export function scoreWords({ value, max }: Pick<ScaleScore, 'value' | 'max'>): string {
  return `${value} van ${max}`;
}

/** All scores in one sentence: what a picture of them shows. */
export function scoresInWords(scores: readonly ScaleScore[]): string {
  return `Scores: ${scores.map((score) => `${score.label} ${scoreWords(score)}`).join(', ')}.`;
}

/** A score as signs that every client draws. */
export function scoreSigns({ value, max }: Pick<ScaleScore, 'value' | 'max'>): string {
  const filled = Math.min(Math.max(value, 0), max);
  return '■'.repeat(filled) + '□'.repeat(max - filled);
}

const GAP_WORDS: Readonly<Record<Gap, string>> = {
  unanswered: 'nog geen antwoord',
  thin: 'kort antwoord',
  low: 'lage score',
};

const CHANGE_WORDS: Readonly<Record<ResultChange['kind'], string>> = {
  added: 'nieuw antwoord',
  removed: 'antwoord weggehaald',
  changed: 'gewijzigd',
};

/** The card with what stands in a sheet. */
export const sheetResultTexts = {
  draft: 'Nog niet doorgegeven. Dit is wat er nu in staat.',
  version: ({ number, by, at }: NonNullable<SheetResultView['version']>) =>
    `Versie ${number}, doorgegeven${by === '' ? '' : ` door ${by}`} op ${momentInWords(at)}.`,
  newer: (newest: number) => `Er is een nieuwere versie: versie ${newest}.`,
  writing: 'Er wordt weer aan geschreven. Je krijgt bericht als er een nieuwe versie is.',
  scoresTitle: 'Scores in één beeld',
  changesTitle: (since: number) => `Wat veranderde sinds versie ${since}`,
  noChanges: (since: number) => `Er veranderde niets sinds versie ${since}.`,
  moreChanges: (count: number) =>
    `En nog ${counted(count, 'wijziging', 'wijzigingen')}. Je vindt alles in het Word-document.`,
  changeKind: (kind: ResultChange['kind']) => CHANGE_WORDS[kind],
  gone: (text: string) => `[weg: ${text}]`,
  fresh: (text: string) => `[nieuw: ${text}]`,
  toVisit: 'Te bekijken bij het terreinbezoek',
  gap: (gap: Gap) => `Te bekijken bij het terreinbezoek: ${GAP_WORDS[gap]}`,
  gapLine: (label: string, gap: Gap) => `${label} – ${GAP_WORDS[gap]}`,
  noGaps: 'Niets: bij elke vraag staat een duidelijk antwoord.',
  internal: (organisation: string) => `Alleen voor ${organisation}; de gemeente ziet dit niet.`,
  internalShort: 'De gemeente ziet dit niet.',
  agreementTitle: 'Akkoord',
  agreedBy: (side: string, by: string, at: Date) =>
    `${startOfSentence(side)}: bevestigd${by === '' ? '' : ` door ${by}`} op ${momentInWords(at)}`,
  notAgreed: (side: string) => `${startOfSentence(side)}: nog niet bevestigd`,
  agreed: (sides: readonly string[], version: number) =>
    `${startOfSentence(allOf(sides))} bevestigden versie ${version}.`,
  askToConfirm: (version: number, side: string) =>
    `Klopt dit? Bevestig versie ${version} voor ${side}. Klopt er iets niet, laat het dan weten in het gesprek: na een wijziging krijg je een nieuwe versie te zien.`,
  shortened: 'Lange teksten zijn ingekort. Het volledige document haal je als Word of pdf.',
  confirm: (version: number) => `Bevestig versie ${version}`,
  word: 'Word-document',
  pdf: 'Pdf',
  history: 'Historiek',
  earlier: (version: number) => `Versie ${version}`,
  toNewest: 'Nieuwste versie',
  toStep: 'Naar de stap',
  toResult: 'Lees het document',
  bothConfirm:
    'Beide partijen bevestigen dezelfde versie, ook jullie. Dat doe je bij “Lees het document”.',
  historyTitle: (title: string) => `Historiek: ${title.toLowerCase()}`,
} as const;

export const sheetToldTexts = {
  title: ({ sheet }: FileHeading) => `${sheet?.title ?? ''} doorgegeven`,
  handedOver: ({ heading, by, version }: SheetToldView) =>
    `${by === '' ? 'Iemand' : by} gaf versie ${version} door van: ${heading.sheet?.title ?? ''}.`,
  municipality: 'Gemeente',
  reference: 'Referentie',
  asksToConfirm:
    'Lees het na en bevestig het. Beide partijen bevestigen dezelfde versie; daarna gaat het traject verder.',
  read: 'Lees het document',
  word: 'Word-document',
} as const;

export const sheetResultSummaries = {
  result: (title: string) => `${title}: om te lezen`,
  told: (title: string) => `${title} is doorgegeven`,
  history: (title: string) => `${title}: wat er gebeurde`,
} as const;

export const confirmNotices = {
  done: (version: number): Notice => ({
    tone: 'good',
    text: `Bedankt. Je bevestigde versie ${version}.`,
  }),
  settled: (version: number): Notice => ({
    tone: 'good',
    text: `Bedankt. Beide partijen bevestigden nu versie ${version}.`,
  }),
  confirmedBefore: (version: number, by: string): Notice => ({
    tone: 'good',
    text: `Versie ${version} was al bevestigd${by === '' ? '' : ` door ${by}`}.`,
  }),
  changed: (seen: number, newest: number): Notice => ({
    tone: 'warning',
    text: `Je zag versie ${seen}, maar intussen is er versie ${newest}. Er is niets bevestigd. Hieronder staat wat veranderde.`,
  }),
  reopened: (seen: number): Notice => ({
    tone: 'warning',
    text: `Er wordt intussen weer aan geschreven, dus versie ${seen} kan je niet meer bevestigen. Je krijgt bericht als de nieuwe versie er is.`,
  }),
  stopped: {
    tone: 'warning',
    text: 'Dit traject ligt stil. Er is niets bevestigd.',
  } satisfies Notice,
  notYours: {
    tone: 'warning',
    text: 'Jij hoeft dit niet te bevestigen. Er is niets gewijzigd.',
  } satisfies Notice,
} as const;

/** The sheet as a document. */
export const sheetDocumentTexts = {
  title: (title: string, municipality: string) =>
    municipality === '' ? title : `${title} – ${municipality}`,
  draft: (title: string) => `${title} in opmaak: nog niet doorgegeven.`,
  toVisitIntro:
    'Bij deze vragen is er nog geen antwoord, een kort antwoord of een lage score. De experten kijken er ter plaatse naar.',
  listAsOf: (at: Date) => `Zoals de lijst er was op ${dayInWords(dayOf(at))}.`,
  emptyList: 'Nog niets ingevuld.',
  whoTitle: 'Wie vulde dit in',
  whoHeadings: ['Deel', 'Wie', 'Laatst op'],
  letterIntro: (programmeName: string, title: string, version: number) =>
    `${programmeName} gaf versie ${version} van dit document door: ${title.toLowerCase()}. Hieronder lees je wat erin staat.`,
  letterTitle: (title: string) => `${title} van jullie traject`,
  letterConfirm:
    'Beide partijen bevestigen dezelfde versie. Dat doe je in Teams, of in het gesprek met de experten.',
} as const;
