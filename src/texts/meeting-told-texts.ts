import type { MeetingMoment } from '../domain/meeting.ts';
import type { MeetingNews } from '../domain/meeting-letter.ts';
import type { MeetingOverView } from '../domain/views-meetings.ts';
import { allOf } from './in-words.ts';
import { momentWords } from './meeting-words.ts';

/** Titles of cards and mails that tell what became of a meeting. */
export const MEETING_NEWS_TITLES: Readonly<Record<MeetingNews, string>> = {
  fixed: 'Een overleg ligt vast',
  moved: 'Een overleg is verplaatst',
  changed: 'Een overleg is gewijzigd',
  cancelled: 'Een overleg gaat niet door',
  excused: 'Je hoeft niet meer naar een overleg te komen',
};

export const meetingToldTexts = {
  by: {
    fixed: (name: string) => `${name} legde dit moment vast.`,
    moved: (name: string) => `${name} koos een ander moment.`,
    changed: (name: string) => `${name} wijzigde iets. Hieronder zie je hoe het nu is.`,
    cancelled: (name: string) => `${name} annuleerde dit overleg.`,
  },
  mailed: 'Je krijgt ook een uitnodiging per mail.',
  mailedCancel: 'Je krijgt ook een mail die het uit je agenda haalt.',
  notMailed: 'Staat het in je agenda? Haal het er dan zelf uit.',
  look: 'Bekijk het overleg',
  stopped: 'De begeleiding is gestopt.',
  unreachedTitle: 'Iemand kreeg geen bericht over een overleg',
  unreached: (names: readonly string[]) =>
    `${allOf(names)} ${names.length === 1 ? 'kreeg' : 'kregen'} geen bericht, niet in Teams en niet per mail. Bel zelf even.`,
  unreachedGuests: (addresses: readonly string[]) =>
    `De uitnodiging kwam niet aan bij ${allOf(addresses)}. Kijk ${addresses.length === 1 ? 'het adres' : 'de adressen'} na.`,
} as const;

/** What stays of a card about a meeting that changed since. */
export function overSentence(what: MeetingOverView['what'], moment?: MeetingMoment): string {
  const when = moment === undefined ? '' : momentWords(moment);
  switch (what) {
    case 'proposedAgain':
      return 'Er zijn intussen andere momenten. Je vindt ze in een nieuw bericht.';
    case 'fixed':
      return `Gekozen: ${when}.`;
    case 'moved':
      return `Verplaatst naar ${when}.`;
    case 'changed':
      return `Gewijzigd. Het is op ${when}. De rest vind je in een nieuw bericht.`;
    case 'cancelled':
      return 'Dit overleg gaat niet door.';
    case 'excused':
      return 'Je hoeft er niet meer bij te zijn.';
  }
}
