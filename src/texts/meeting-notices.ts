import type { MeetingState } from '../domain/meeting.ts';
import { LONGEST_CANCEL_REASON } from '../domain/meeting-life.ts';
import { count } from './in-words.ts';
import { MEETING_STATE_WORDS } from './meeting-words.ts';
import { good, warning } from './notice-tones.ts';

/** What came of an action on a meeting. */
export const meetingNotices = {
  proposed: () => good('Je voorstel is verstuurd. Hieronder zie je wie wanneer kan.'),
  proposedAgain: () => good('Je wijziging is bewaard. Wie moet kiezen, krijgt bericht.'),
  fixed: () =>
    good('Het moment ligt vast. Iedereen krijgt bericht, en een uitnodiging voor de agenda.'),
  moved: () => good('Bewaard. Iedereen krijgt bericht, en een nieuwe uitnodiging voor de agenda.'),
  guestsAdded: () => good('Bewaard. De nieuwe gasten krijgen een uitnodiging per mail.'),
  saved: () => good('Bewaard.'),
  unchanged: () => warning('Je wijzigde niets. Alles staat zoals het was.'),
  cancelled: () => good('Het overleg is geannuleerd. Iedereen krijgt bericht.'),
  held: () => good('Genoteerd: het overleg is doorgegaan.'),
  voted: () => good('Bedankt, je keuze is bewaard. Je kan ze nog wijzigen.'),

  changed: (by: string) =>
    warning(
      `${by === '' ? 'Iemand' : by} wijzigde dit overleg intussen. Er is niets gewijzigd. Hieronder zie je hoe het nu is.`,
    ),
  changedKept: (by: string) =>
    warning(
      `${by === '' ? 'Iemand' : by} wijzigde dit overleg intussen. Er is nog niets bewaard. Wat je invulde, staat er nog.`,
    ),
  otherMoments: () =>
    warning(
      'De momenten zijn intussen gewijzigd. Je keuze is nog niet verstuurd. Hieronder staan de nieuwe momenten.',
    ),
  planned: (by: string) =>
    warning(
      `${by === '' ? 'Iemand' : by} plande dit overleg intussen al. Er is nog niets bewaard. Wat je invulde, staat er nog.`,
    ),
  state: (state: MeetingState) =>
    warning(
      state === 'fixed'
        ? 'Er is intussen een moment gekozen. Er is niets gewijzigd. Hieronder zie je welk.'
        : `Dat kan niet meer: dit overleg staat op “${MEETING_STATE_WORDS[state]}”. Er is niets gewijzigd.`,
    ),
  past: () =>
    warning('Dat moment is al voorbij. Kies een ander moment, of stel nieuwe momenten voor.'),
  mayNot: () =>
    warning(
      'Dit kan alleen de aanvrager, een expert van het panel of een dossierbeheerder. Er is niets gewijzigd.',
    ),
  notBegun: () => warning('Dit overleg is nog niet begonnen. Er is niets gewijzigd.'),
  notInvited: () => warning('Jij staat niet bij wie erbij moet zijn, dus je kan hier niet kiezen.'),
  voteMissing: () =>
    warning('Kies bij elk moment. Je keuze is nog niet verstuurd. Wat je koos, staat er nog.'),
  noReason: () => warning('Schrijf waarom het overleg niet doorgaat. Er is nog niets verstuurd.'),
  reasonTooLong: () =>
    warning(
      `Je reden is te lang. Hou het bij ${count(LONGEST_CANCEL_REASON)} tekens. Er is nog niets verstuurd.`,
    ),
  over: () =>
    warning(
      'Deze gemeente is niet meer in begeleiding. Overleg plannen of wijzigen kan niet meer.',
    ),
} as const;
