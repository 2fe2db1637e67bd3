import type { Notice } from '../domain/views.ts';
import type { ImportRefusal } from '../domain/views-imports.ts';

const REFUSALS: Readonly<Record<ImportRefusal, string>> = {
  already: 'Deze tabel was al overgenomen. Er is niets gewijzigd.',
  notReady:
    'Deze tabel kan ik zo niet overnemen. Er is niets gewijzigd. Los eerst op wat hieronder staat.',
  referenceTaken:
    'Intussen kreeg een ander dossier een referentie uit deze tabel. Er is niets overgenomen. Geef de tabel opnieuw: dan zie je welke.',
  roundsChanged:
    'Intussen zijn de rondes gewijzigd, zodat aanvragen in een andere ronde zouden komen. Er is niets overgenomen. Geef de tabel opnieuw.',
};

/** Why a table was not taken in, and what to do. */
export function importRefusedNotice(reason: ImportRefusal): Notice {
  return { tone: reason === 'already' ? 'good' : 'warning', text: REFUSALS[reason] };
}

/** A large table is being taken in. */
export function importStartedNotice(): Notice {
  return {
    tone: 'good',
    text: 'Ik neem de aanvragen nu over. Dat duurt even: ik laat het hier weten als het klaar is.',
  };
}
