import type { Notice } from '../domain/views.ts';
import { good, warning } from './notice-tones.ts';

/** What came of a caseworker's action on a file, up to the decision. */
export const reviewNotices = {
  taken: (): Notice => good('Jij behandelt dit dossier nu.'),
  assigned: (name: string): Notice =>
    good(`${name} behandelt dit dossier nu en krijgt daar bericht van.`),
  pickColleague: (): Notice =>
    warning(
      'Kies eerst een collega uit de lijst. Alleen dossierbeheerders die Kernbot al gebruikten, staan erin.',
    ),
  checksSaved: (): Notice => good('Je nazicht is bewaard.'),
  moreSent: (): Notice =>
    good('Je vraag om meer informatie is bewaard en gaat nu naar de gemeente.'),
  previewFirst: (): Notice =>
    warning('Je wijzigde je tekst nog. Kijk eerst na wat de gemeente nu leest, en verstuur dan.'),
  recalled: (): Notice =>
    good(
      'Je vraag om meer informatie is ingetrokken. De gemeente krijgt daar bericht van en kan de aanvraag niet meer aanvullen.',
    ),
  notAskable: (): Notice =>
    warning(
      'Meer informatie vragen kan alleen zolang er nog niets beslist is. Er is niets gewijzigd.',
    ),
} as const;
