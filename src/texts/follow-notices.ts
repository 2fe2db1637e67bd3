import type { FollowRefusal } from '../domain/follow-change.ts';
import { dayInWords, dayOf } from '../domain/time.ts';
import type { Notice } from '../domain/views.ts';
import type { FollowLine } from '../domain/views-follow.ts';
import { channelName, followedWords, topicWords } from './follow-texts.ts';
import { good, warning } from './notice-tones.ts';

/** Why something could not be followed. */
export type FollowSetRefusal =
  | 'missing'
  | 'unknown'
  | 'several'
  | 'noGuidance'
  | 'over'
  | 'noTopics'
  | 'unknownChannel';

/** Where something is followed, for whoever asks it: here, or in another channel of the team. */
export type FollowWhere = 'channel' | 'groupChat' | 'elsewhere';

const WHERE: Readonly<Record<FollowWhere, (line: FollowLine) => string>> = {
  channel: () => 'Dit kanaal',
  groupChat: () => 'Deze chat',
  elsewhere: ({ placeName }) => `Het kanaal ${channelName(placeName)}`,
};

/** What came of following, changing, pausing and stopping. */
export const followNotices = {
  set: (line: FollowLine, where: FollowWhere): Notice =>
    good(
      `${WHERE[where](line)} volgt nu ${words(line)}. Dit krijg je er: ${topicWords(line.topics)}.`,
    ),
  changed: (line: FollowLine, where: FollowWhere): Notice =>
    good(
      `${WHERE[where](line)} volgde ${words(line)} al. Dit krijg je er vanaf nu: ${topicWords(line.topics)}.`,
    ),
  same: (line: FollowLine, where: FollowWhere): Notice =>
    good(`${WHERE[where](line)} volgt ${words(line)} al. Er is niets gewijzigd.`),
  saved: (line: FollowLine): Notice =>
    good(`Bewaard. Dit krijg je hier over ${words(line)}: ${topicWords(line.topics)}.`),
  snoozed: (line: FollowLine): Notice =>
    line.snoozedUntil === undefined
      ? good(`Ik herinner jullie weer aan ${words(line)}.`)
      : good(
          `Tot ${dayInWords(dayOf(line.snoozedUntil))} zeg ik niets over ${words(line)}. Alleen een verplaatste datum meld ik nog.`,
        ),
  stopped: (line: FollowLine): Notice =>
    good(`Gestopt. Ik herinner hier niet meer aan ${words(line)}.`),
  nothingToStop: (): Notice => warning('Hier wordt niets gevolgd. Er is dus niets om te stoppen.'),
  whichToStop: (): Notice =>
    warning(
      'Hier wordt meer dan één ding gevolgd. Kies hieronder bij wat je wil stoppen “Wijzig”.',
    ),
} as const;

function words({ programmeName, subject }: FollowLine): string {
  return followedWords(programmeName, subject);
}

/** Why something is not followed; what was chosen stands on the card. */
export function followSetRefusal(refused: FollowSetRefusal): Notice {
  switch (refused) {
    case 'missing':
      return warning('Kies eerst wat je wil volgen. Er is nog niets gewijzigd.');
    case 'unknown':
      return warning(
        'Dat ken ik niet, of je werkt er niet aan mee. Er is niets gewijzigd. Kies hieronder wat je wil volgen. Een traject volg je met de referentie, bijvoorbeeld “volg PP-2026-0042”.',
      );
    case 'several':
      return warning(
        'Er zijn meer trajecten die je kan bedoelen. Er is niets gewijzigd. Typ “volg” met de referentie, bijvoorbeeld “volg PP-2026-0042”.',
      );
    case 'noGuidance':
      return warning(
        'Je werkt zelf aan geen traject mee. Er is niets gewijzigd. Vraag het aan een collega die meewerkt. Ben je dossierbeheerder? Typ “volg” met de referentie, bijvoorbeeld “volg PP-2026-0042”.',
      );
    case 'over':
      return warning(
        'Dat is al voorbij, dus er komt niets meer om aan te herinneren. Er is niets gewijzigd. Kies hieronder iets anders.',
      );
    case 'noTopics':
      return warning(
        'Wat je aanvinkte, hoort niet bij wat je koos. Er is nog niets gewijzigd. Vink minstens één ding aan dat erbij hoort: deadlines bij rondes, stappen en overleg bij een traject.',
      );
    case 'unknownChannel':
      return warning(
        'Dat kanaal vind ik niet in dit team. Er is niets gewijzigd. Kies een ander kanaal, of typ “volg” in dat kanaal zelf.',
      );
  }
}

/** Why what is followed was not changed; what was ticked stands on the card. */
export function followChangeRefusal(refused: FollowRefusal): Notice {
  switch (refused) {
    case 'noTopics':
      return warning(
        'Vink minstens één ding aan, of kies “Stop met volgen”. Er is nog niets gewijzigd.',
      );
    case 'changed':
      return warning(
        'Iemand wijzigde dit intussen. Hieronder zie je hoe het nu is. Er is niets gewijzigd en wat je aanvinkte, staat er nog. Wil je het nog altijd? Druk dan opnieuw.',
      );
    case 'ended':
      return warning('Dit wordt hier niet meer gevolgd. Er is niets gewijzigd.');
    case 'notAllowed':
      return warning(
        'Alleen wie aan dit traject meewerkt, kiest wat hier te lezen is. Er is niets gewijzigd. Pauzeren en stoppen kan je wel.',
      );
  }
}
