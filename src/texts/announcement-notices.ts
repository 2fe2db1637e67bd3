import type { AnnouncementState } from '../domain/announcement.ts';
import type { AnnouncementRefusal } from '../domain/announcement-change.ts';
import { dayAndHourInWords } from '../domain/time.ts';
import type { Notice } from '../domain/views.ts';
import { quietSentence } from './announcement-texts.ts';
import { counted, startOfSentence } from './in-words.ts';
import { good, warning } from './notice-tones.ts';

/** What just happened to an announcement. */
export const announcementNotices = {
  goesOut: (): Notice =>
    good('De mededeling gaat nu weg. Druk op “Vernieuw” om te zien hoe ver het staat.'),
  planned: (at: Date): Notice =>
    good(`De mededeling gaat weg op ${dayAndHourInWords(at)}. Tot dan kan je ze annuleren.`),
  stopped: (before: AnnouncementState, skipped: number): Notice => {
    if (before === 'draft') return good('De mededeling is weggegooid. Er ging niets weg.');
    if (before === 'scheduled') return good('De mededeling is geannuleerd. Er ging niets weg.');
    return good(
      `De mededeling is gestopt. ${counted(skipped, 'bericht gaat', 'berichten gaan')} niet meer weg. Wat al verstuurd was, blijft staan.`,
    );
  },
  tested: (): Notice => good('Je test staat hieronder in deze chat. Alleen jij ziet hem.'),
  changedMeanwhile: (by: string): Notice =>
    warning(
      `${nameOr(by)} wijzigde deze mededeling intussen. Er is nog niets bewaard. Wat jij typte, staat nog in de velden.`,
    ),
  goneOutMeanwhile: (by: string): Notice =>
    warning(
      `${nameOr(by)} gaf deze mededeling intussen vrij of stopte ze. Wat jij typte, staat nog in de velden: je kan er een nieuwe van maken.`,
    ),
  whichAudience: (called: string): Notice =>
    warning(
      `Ik weet niet wie je bedoelt met “${called}”. Kies hieronder wie de mededeling krijgt.`,
    ),
} as const;

const STATES: Readonly<Record<AnnouncementState, (by: string) => string>> = {
  draft: (by) => `${by} wijzigde deze mededeling intussen.`,
  scheduled: (by) => `${by} gaf deze mededeling al vrij.`,
  sending: (by) => `${by} gaf deze mededeling al vrij. Ze gaat nu weg.`,
  sent: (by) => `${by} gaf deze mededeling al vrij. Ze is verstuurd.`,
  cancelled: (by) => `${by} stopte deze mededeling al.`,
};

/** Why nothing was done with an announcement, and what can be done instead. */
export function refusalNotice(refusal: AnnouncementRefusal): Notice {
  switch (refusal.kind) {
    case 'changed':
      return warning(
        `${nameOr(refusal.by)} wijzigde deze mededeling intussen. Er ging niets weg. Lees ze na en druk dan opnieuw.`,
      );
    case 'state':
      return warning(`${STATES[refusal.state](nameOr(refusal.by))} Er is nu niets gewijzigd.`);
    case 'past':
      return warning('Dit moment is al voorbij. Er ging niets weg. Kies een ander moment.');
    case 'tooFar':
      return warning('Dit moment ligt meer dan een jaar vooruit. Kies een vroeger moment.');
    case 'quiet':
      return warning(`Er ging niets weg. ${startOfSentence(quietSentence(refusal.next))}`);
  }
}

function nameOr(by: string): string {
  return by === '' ? 'Iemand anders' : by;
}
