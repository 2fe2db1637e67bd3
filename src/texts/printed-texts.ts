import type { DossierState } from '../domain/dossier.ts';

export function applicationTitle(programmeName: string): string {
  return `Aanvraag ${programmeName}`;
}

const STATES: Readonly<Record<DossierState, string>> = {
  draft: 'Concept, nog niet ingediend',
  submitted: 'Ingediend',
  admissible: 'Ontvankelijk',
  inadmissible: 'Niet ontvankelijk',
  deferred: 'Doorgeschoven naar de volgende ronde',
  selected: 'Geselecteerd',
  notSelected: 'Niet geselecteerd',
  withdrawn: 'Ingetrokken',
};

/** The state of a file as it stands on paper. */
export function printedState(state: DossierState): string {
  return STATES[state];
}

export type ApplicationFormat = 'pdf' | 'docx';

/** "aanvraag-PP-2026-0042-tielt.pdf": only letters that every file system takes. */
export function applicationFileName(
  municipality: string,
  reference: string | undefined,
  format: ApplicationFormat,
): string {
  const place = fileSafe(municipality);
  const name = ['aanvraag', reference ?? 'concept', place].filter((part) => part !== '').join('-');
  return `${name}.${format}`;
}

/** Only letters that every file system takes. */
export function fileSafe(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}

const FORMAT_WORDS: Readonly<Record<ApplicationFormat, string>> = {
  pdf: 'pdf',
  docx: 'Word-document',
};

export function applicationFileDescription(
  programmeName: string,
  format: ApplicationFormat,
): string {
  return `De volledige aanvraag voor ${programmeName}, als ${FORMAT_WORDS[format]}.`;
}

export const personalDataTexts = {
  fileName: 'mijn-gegevens-kernbot.pdf',
  fileDescription: 'Een kopie van alles wat Kernbot over jou bijhoudt.',
  title: 'Wat Kernbot over jou bijhoudt',
  intro: [
    'Dit is een kopie van alles wat Kernbot over jou bijhoudt.',
    'Kernbot kent je aan je account van Microsoft Teams. Je naam komt van daar.',
  ],
  who: 'Wie je bent',
  name: 'Naam in Teams',
  tenant: 'Organisatie (tenant)',
  objectId: 'Account (object-id)',
  files: 'Dossiers waaraan je werkt',
  role: { owner: 'jij maakte dit dossier', colleague: 'een collega nodigde je uit' },
  written: 'Wat je typte in aanvragen, in de volgorde waarin je het typte',
  inquiries: 'Vragen die je stelde, met de antwoorden',
  conversation: 'Gesprek',
  conversationKept:
    'Kernbot onthoudt hoe het jou in Teams kan bereiken en bij welke vraag je bent.',
} as const;

/** "projectplan-tielt-versie-2.pdf"; without a version it is still being written. */
export function sheetFileName(
  title: string,
  municipality: string,
  version: number | undefined,
  format: ApplicationFormat,
): string {
  const state = version === undefined ? 'in-opmaak' : `versie-${version}`;
  const parts = [fileSafe(title), fileSafe(municipality), state];
  return `${parts.filter((part) => part !== '').join('-')}.${format}`;
}

export function sheetFileDescription(title: string, format: ApplicationFormat): string {
  return `${title} van het traject, als ${FORMAT_WORDS[format]}.`;
}
