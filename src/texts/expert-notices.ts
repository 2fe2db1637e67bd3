import type { Notice } from '../domain/views.ts';
import { good, warning } from './notice-tones.ts';

/** What caseworkers are told while they look after the experts. */
export const expertNotices = {
  saved: (): Notice => good('De expert is bewaard.'),
  unlinked: (): Notice =>
    good('De expert is ontkoppeld van Teams, en ziet meteen geen dossiers meer.'),
  retired: (): Notice =>
    good(
      'De expert staat niet meer op de lijst, en ziet meteen geen dossiers meer. Wat de expert begeleidt, blijft in de dossiers staan: geef dat aan een andere expert.',
    ),
  restored: (): Notice => good('De expert staat weer op de lijst.'),
  notActive: (): Notice =>
    warning('Deze expert begeleidt niet meer. Zet de expert eerst terug op de lijst.'),
  changedMeanwhile: (): Notice =>
    warning(
      'Iemand wijzigde deze expert intussen. Je keuze is niet uitgevoerd. Hieronder zie je hoe het nu is.',
    ),
} as const;
