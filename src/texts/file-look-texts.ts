import { LOOK_KINDS, type LookKind } from '../domain/file-look.ts';
import { dayInWords } from '../domain/time.ts';
import { allOf } from './in-words.ts';

/** Who looked at a file. */
export const fileLookTexts = {
  open: 'Wie keek hierin?',
  title: (reference: string) => `Wie keek in ${reference}`,
  intro:
    'Per dag, van dossierbeheerders en experten. De gemeente zelf staat hier niet bij. Wat oud is, verdwijnt hier.',
  day: (day: string) => dayInWords(day),
  none: 'Nog niemand opende dit dossier, of het is te lang geleden.',
  nobody: 'Iemand zonder naam',
  toFile: 'Terug naar het dossier',
  onlyHeads:
    'Wie in een dossier keek, tonen we enkel aan hoofddossierbeheerders, in hun eigen chat met mij.',
  own: 'Dossiers die je opende voor je werk',
} as const;

const KIND_WORDS: Readonly<Record<LookKind, string>> = {
  file: 'het dossier',
  guidance: 'het traject',
  document: 'een document van het traject',
  list: 'een lijst van het traject',
  download: 'een download',
};

/** "het dossier en een download" */
export function lookedAt(kinds: readonly LookKind[]): string {
  return allOf(LOOK_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => KIND_WORDS[kind]));
}
