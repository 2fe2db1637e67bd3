import type { FollowUpChoice } from '../domain/follow-up.ts';
import { momentInWords } from '../domain/time.ts';
import type { ReportKind } from '../domain/trajectory-report.ts';
import { countedInWords, startOfSentence } from './in-words.ts';

/** One line per card of what is told about a guidance, under the same rule as the other summaries. */
export const reportSummaries = {
  steps: 'Nieuws over de stappen van een traject.',
  reportForm: 'Melden hoe een traject gaat.',
  adviceForm: 'Evaluatie en advies voor een gemeente.',
  reportTold: 'Een melding over een traject.',
  adviceTold: 'Evaluatie en advies voor je traject.',
  followUp: 'Hoe gaat het met de acties uit je traject?',
  followUpTold: 'De opvolging van een traject.',
} as const;

export const REPORT_KIND_WORDS: Readonly<Record<ReportKind, string>> = {
  change: 'Belangrijke wijziging',
  end: 'Einde van het traject',
};

/** The same within a sentence. */
export const REPORTED_WORDS: Readonly<Record<ReportKind, string>> = {
  change: 'een belangrijke wijziging',
  end: 'het einde van het traject',
};

export const FOLLOW_UP_WORDS: Readonly<Record<FollowUpChoice, string>> = {
  onTrack: 'Goed op weg',
  slower: 'Trager dan gehoopt',
  stalled: 'Het ligt stil',
};

/** Telling the agency. */
export const reportTexts = {
  open: (organisation: string) => `Meld aan ${organisation}`,
  title: (organisation: string) => `Meld aan ${organisation}`,
  intro: (organisation: string) =>
    `${organisation} krijgt je melding meteen. De gemeente leest ze niet.`,
  kind: 'Waarover gaat het?',
  text: 'Wat moet geweten zijn?',
  send: 'Verstuur de melding',
  back: 'Terug naar het traject',
  toldTitle: (kind: ReportKind) =>
    kind === 'change' ? 'Een traject verandert' : 'Een traject eindigt',
  by: (name: string, at: Date) => `${name}, ${momentInWords(at)}`,
  toCase: 'Bekijk het dossier',
  shortened: 'De tekst staat hier ingekort. In de historiek van het traject staat ze volledig.',
  clipped: 'Lange teksten staan hier ingekort. In de historiek staan ze volledig.',
  boxTitle: (organisation: string) => `Laatst gemeld aan ${organisation}`,
} as const;

/** Evaluation and advice for a municipality. */
export const adviceTexts = {
  open: 'Evaluatie en advies',
  title: 'Evaluatie en advies voor de gemeente',
  intro: 'De gemeente krijgt dit in haar eigen chat en per mail.',
  evaluation: 'Evaluatie: hoe verliep het traject?',
  advice: 'Advies: wat zijn goede volgende stappen?',
  send: 'Verstuur naar de gemeente',
  letterTitle: 'Evaluatie en advies voor je traject',
  opening: (by: string, municipality: string) =>
    `${by} evalueerde het traject van ${municipality} en geeft advies over wat nu komt.`,
  openingUnnamed: (by: string) => `${by} evalueerde het traject en geeft advies over wat nu komt.`,
  evaluationTitle: 'Evaluatie',
  adviceTitle: 'Advies',
  again: 'Je vindt dit terug bij je traject: typ “traject” bij Kernbot in Teams.',
  toTrajectory: 'Naar het traject',
  shortened: 'Lange teksten staan hier ingekort. In de mail staan ze volledig.',
  boxTitle: 'Evaluatie en advies',
} as const;

/** How the actions of a municipality go, some months after its guidance. */
export const followUpTexts = {
  title: 'Hoe gaat het met de acties?',
  intro: (month: number, programme: string) =>
    `Het traject met ${programme} is ${months(month)} voorbij. Hoe gaat het nu met de acties uit het projectrapport?`,
  choice: 'Kies wat het best past',
  text: 'Vertel er kort iets over, als je wil',
  send: 'Verstuur',
  openForm: 'Hoe gaat het nu?',
  openNamed: 'Vertel hoe het gaat met de acties',
  boxTitle: 'Opvolging',
  after: (month: number) => `Na ${months(month)}`,
  toldTitle: 'Zo gaat het met de acties',
  missedTitle: 'Geen antwoord op de opvolging',
  told: (by: string, month: number) =>
    `${by} antwoordde op de vraag hoe het gaat, ${months(month)} na het traject.`,
  missed: (month: number) =>
    `De gemeente kreeg de vraag hoe het gaat, ${months(month)} na het traject, en antwoordde niet binnen tien werkdagen. Neem zelf eens contact op.`,
} as const;

/** "drie maanden" */
export function months(count: number): string {
  return countedInWords(count, 'maand', 'maanden');
}

/** "Drie maanden na het einde" */
export function momentWords(month: number): string {
  return `${startOfSentence(months(month))} na het einde`;
}
