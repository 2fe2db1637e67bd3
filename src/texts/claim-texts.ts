import { momentInWords } from '../domain/time.ts';
import type { Notice } from '../domain/views.ts';

/** The card with a code for a municipality whose application came in on paper. */
export const claimTexts = {
  title: 'Een code voor de gemeente',
  intro:
    'Geef deze code door aan de gemeente. Wie ze aan Kernbot typt in Teams, wordt de eigenaar van dit dossier en kan er daar mee verder.',
  code: 'Code',
  until: (until: Date) =>
    `De code werkt één keer, tot ${momentInWords(until)}. Je ziet ze alleen nu: later kan je een nieuwe maken.`,
  careful: 'Geef ze alleen aan de contactpersoon van de aanvraag, bijvoorbeeld per telefoon.',
  back: 'Terug naar het dossier',
} as const;

export const claimSummaries = {
  code: (reference: string) => `Een code voor dossier ${reference}.`,
} as const;

/** The file has its people in Teams by now, or was withdrawn. */
export function notOnPaperNotice(): Notice {
  return {
    tone: 'warning',
    text: 'Voor dit dossier kan ik geen code maken: iemand van de gemeente nam het al over in Teams, of de aanvraag is ingetrokken.',
  };
}
