import { type FollowUpProblem, LONGEST_FOLLOW_UP } from '../domain/follow-up.ts';
import {
  type AdviceProblem,
  LONGEST_REPORT,
  type ReportProblem,
} from '../domain/trajectory-report.ts';
import type { Notice } from '../domain/views.ts';
import { count } from './in-words.ts';
import { good, warning } from './notice-tones.ts';

/** What came of a report, an advice, or an answer on how the actions go. */
export const reportNotices = {
  reported: (organisation: string): Notice =>
    good(`Je melding is bewaard. ${organisation} krijgt bericht.`),
  advised: (): Notice =>
    good('Je evaluatie en advies zijn bewaard. De gemeente krijgt ze in haar chat en per mail.'),
  followedUp: (organisation: string): Notice =>
    good(`Bedankt, je antwoord is bewaard. ${organisation} leest mee.`),
  notReporter: (): Notice =>
    warning('Dit is voor de experten en wie het dossier opvolgt. Er is niets verstuurd.'),
  notFollowed: (): Notice => warning('Dit is een vraag aan de gemeente. Er is niets verstuurd.'),
  notAsked: (): Notice =>
    warning('Die vraag is nu niet gesteld. Er is niets verstuurd. Hieronder zie je het traject.'),
  stopped: (): Notice =>
    warning(
      'Dit traject ligt stil, want de aanvraag is niet meer geselecteerd. Er is niets verstuurd en je tekst staat er nog.',
    ),
} as const;

const NOT_SENT = 'Er is nog niets verstuurd.';

export function reportProblemNotice({ field, kind }: ReportProblem): Notice {
  if (field === 'kind') return warning(`Kies eerst waarover het gaat. ${NOT_SENT}`);
  return kind === 'missing'
    ? warning(`Schrijf eerst wat geweten moet zijn. ${NOT_SENT}`)
    : tooLong('Je melding', LONGEST_REPORT);
}

export function adviceProblemNotice({ field, kind }: AdviceProblem): Notice {
  if (kind === 'tooLong') {
    return tooLong(field === 'evaluation' ? 'Je evaluatie' : 'Je advies', LONGEST_REPORT);
  }
  return field === 'evaluation'
    ? warning(`Schrijf eerst je evaluatie. ${NOT_SENT}`)
    : warning(`Schrijf ook een advies. ${NOT_SENT}`);
}

export function followUpProblemNotice(problem: FollowUpProblem): Notice {
  switch (problem) {
    case 'choiceMissing':
      return warning(`Kies eerst wat het best past. ${NOT_SENT}`);
    case 'tooLong':
      return tooLong('Je tekst', LONGEST_FOLLOW_UP);
  }
}

function tooLong(what: string, longest: number): Notice {
  return warning(
    `${what} is te lang. Hou het bij ${count(longest)} tekens. ${NOT_SENT} Wat je schreef, staat er nog.`,
  );
}
