import type { ImportSummary } from '../domain/import-run.ts';
import type { Province } from '../domain/municipality.ts';
import { momentInWords, timeInWords } from '../domain/time.ts';
import { count, counted } from './in-words.ts';

/** The cards with which caseworkers take over applications that came in on paper. */
export const importTexts = {
  title: 'Aanvragen van papier',
  intro:
    'Zet de aanvragen die op papier of per mail binnenkwamen in een tabel: één lijn per aanvraag. Ik kijk alles eerst na. Pas als jij het zegt, neem ik ze over.',
  step1: '1. Vul de lege tabel in',
  template: 'Lege tabel in Excel',
  templateOf: (programme: string) => `Lege tabel in Excel voor ${programme}`,
  step2: '2. Geef de tabel aan mij',
  sendHere: 'Stuur het bestand in deze chat, met de paperclip of de plus onder het tekstvak.',
  orByLink: 'Lukt dat niet? Laad het dan op in je browser.',
  byLink: 'Laad het bestand op in je browser.',
  upload: 'Link om op te laden',
  uploadOf: (programme: string) => `Link om op te laden voor ${programme}`,
  uploadLink: (url: string, until: Date) =>
    `[Laad de tabel op](${url}). De link is alleen voor jou. Hij werkt tot ${timeInWords(until)}, in één browser, voor één tabel.`,
  exportTitle: 'Alles uit een ronde halen',
  exportIntro: 'Alle antwoorden, beslissingen, historiek, experten en opmerkingen.',
  exportLeft: (number: number) =>
    `Er ${number === 1 ? 'is' : 'zijn'} nog ${counted(number, 'andere ronde', 'andere rondes')}. Typ “exporteer” met de naam van de ronde.`,
  excel: 'Excel',
  csv: 'CSV',
  excelOf: (round: string) => `Alles van ${round} in Excel`,
  thisRound: 'deze ronde',
  csvOf: (round: string) => `De aanvragen van ${round} als CSV`,

  runTitle: 'Een tabel met aanvragen',
  file: 'Bestand',
  fileFrom: (name: string, at: Date) =>
    name === '' ? momentInWords(at) : `${name}, ${momentInWords(at)}`,
  readLines: ({ lines, applications }: ImportSummary) =>
    lines === applications
      ? `${counted(lines, 'aanvraag', 'aanvragen')} gelezen`
      : `${counted(lines, 'lijn', 'lijnen')} gelezen, ${applications === 0 ? 'geen enkele' : counted(applications, 'aanvraag', 'aanvragen')} in orde`,
  forRound: (number: number, round: string) => `${count(number)} voor “${round}”`,
  lateFor: (number: number, from: string, round: string) =>
    `${count(number)} te laat voor “${from}”, daarom voor “${round}”`,
  provinces: 'Per provincie',
  province: (province: Province, number: number) => `${province} ${count(number)}`,
  goneRound: 'een ronde die niet meer bestaat',
  problemsTitle: ({ mistakes, warnings }: Pick<ImportSummary, 'mistakes' | 'warnings'>) => {
    const points = counted(warnings, 'aandachtspunt', 'aandachtspunten');
    if (mistakes === 0) return points;
    const first = `Los eerst ${counted(mistakes, 'fout', 'fouten')} op`;
    return warnings === 0 ? first : `${first} en bekijk ${points}`;
  },
  mistakesHow:
    'Er is nog niets overgenomen. Verbeter de tabel en geef ze opnieuw: dan kijk ik alles opnieuw na.',
  warningMark: 'Let op: ',
  line: (line: number) => `Lijn ${line}`,
  shortened: 'Lange teksten staan hier ingekort.',
  nothingWrong: 'Alles is in orde. Er is nog niets overgenomen.',
  take: (number: number) => `Importeer ${counted(number, 'aanvraag', 'aanvragen')}`,
  again: 'Andere tabel',

  doneTitle: 'De aanvragen zijn overgenomen',
  done: (number: number, at: Date) =>
    `${counted(number, 'aanvraag', 'aanvragen')} overgenomen op ${momentInWords(at)}.`,
  doneNext:
    'Ze staan nu bij de dossiers, als ingediend op de dag waarop ze binnenkwamen. Wil een gemeente in Teams verder? Maak dan in haar dossier een code.',
  toCases: 'Bekijk de dossiers',
} as const;

/** One line per card, for notifications; nothing that somebody typed. */
export const importSummaries = {
  start: 'Aanvragen van papier overnemen.',
  run: 'Je tabel met aanvragen is nagekeken.',
  done: 'De aanvragen van papier zijn overgenomen.',
} as const;
