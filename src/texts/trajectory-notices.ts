import type { DueDayProblem, ReadDueDay } from '../domain/due-day-input.ts';
import { LONGEST_REASON } from '../domain/step-reason.ts';
import { dayInWords } from '../domain/time.ts';
import type { TrajectoryRefusal } from '../domain/trajectory-change.ts';
import type { Notice } from '../domain/views.ts';
import type { StepLine, TrajectoryView } from '../domain/views-trajectory.ts';
import { count, startOfSentence } from './in-words.ts';
import { good, warning } from './notice-tones.ts';
import { stepName } from './trajectory-words.ts';

/** What came of an action on a step. */
export const trajectoryNotices = {
  finished: (view: TrajectoryView, stepId: string): Notice =>
    good(`Stap ${nameIn(view, stepId)} is klaar.${over(view)}`),
  skipped: (view: TrajectoryView, stepId: string): Notice =>
    good(`Stap ${nameIn(view, stepId)} is overgeslagen.${over(view)}`),
  reopened: (view: TrajectoryView, stepId: string): Notice => {
    const due = stepIn(view, stepId)?.dueDay;
    const when = due === undefined ? '' : ` De datum is ${dayInWords(due)}.`;
    return good(
      `Stap ${nameIn(view, stepId)} is opnieuw open.${when} Wat erna al begon, loopt gewoon door.`,
    );
  },
  moved: (view: TrajectoryView, stepId: string, { day, typedDay }: ReadDueDay): Notice => {
    const why =
      typedDay === undefined
        ? ''
        : ` Op ${dayInWords(typedDay)} werkt niemand, daarom de volgende werkdag.`;
    return good(
      `Stap ${nameIn(view, stepId)} moet nu klaar zijn tegen ${dayInWords(day)}.${why} Wat erna komt, schuift mee.`,
    );
  },
  sameDay: (day: string): Notice =>
    good(`${startOfSentence(dayInWords(day))} stond er al. Er is niets gewijzigd.`),
} as const;

/** Why an action on a step changed nothing, and what to do now; what was typed stands on the card. */
export function stepRefusalNotice(
  refusal: TrajectoryRefusal | 'notYours',
  changedBy: string,
): Notice {
  switch (refusal) {
    case 'changed':
      return warning(
        `${changedBy === '' ? 'Iemand' : changedBy} wijzigde dit traject intussen. Hieronder zie je hoe het nu is. Er is niets gewijzigd en wat je invulde, staat er nog. Wil je het nog altijd? Druk dan opnieuw.`,
      );
    case 'notYours':
      return warning(
        'Over deze stap beslist iemand anders. Er is niets gewijzigd. Hieronder zie je wie de stap doet.',
      );
    case 'stopped':
      return warning(
        'Dit traject ligt stil, want de aanvraag is niet meer geselecteerd. Er is niets gewijzigd.',
      );
    case 'unknownStep':
      return warning(
        'Deze stap bestaat niet meer. Er is niets gewijzigd. Kies een stap hieronder.',
      );
    case 'notRunning':
      return warning(
        'Dat kan nu niet: deze stap is nog niet begonnen of al afgelopen. Er is niets gewijzigd.',
      );
    case 'notEnded':
      return warning('Dat kan nu niet: deze stap is nog niet afgelopen. Er is niets gewijzigd.');
    case 'noReason':
      return warning('Schrijf eerst waarom. Er is nog niets gewijzigd.');
    case 'tooLong':
      return warning(
        `Je uitleg is te lang. Maak ze korter dan ${count(LONGEST_REASON)} tekens. Er is nog niets gewijzigd en je tekst staat er nog.`,
      );
    case 'inPast':
      return dueDayNotice({ kind: 'past' });
  }
}

/** Why a due day that was typed is not taken. */
export function dueDayNotice(problem: DueDayProblem): Notice {
  return warning(`${dueDayProblem(problem)} Er is nog niets gewijzigd.`);
}

function dueDayProblem(problem: DueDayProblem): string {
  switch (problem.kind) {
    case 'missing':
      return 'Vul eerst de nieuwe datum in, bijvoorbeeld vrijdag 12 november 2027.';
    case 'unreadable':
      return 'Deze datum kan ik niet lezen. Schrijf ze zoals vrijdag 12 november 2027 of 12/11/2027.';
    case 'hour':
      return 'Een stap is klaar op een dag. Laat het uur weg.';
    case 'otherWeekday': {
      const [weekday, ...rest] = dayInWords(problem.day).split(' ');
      const [before, after] = problem.near.map(dayInWords);
      return `${rest.join(' ')} is een ${weekday}. Bedoel je ${before} of ${after}?`;
    }
    case 'past':
      return 'Deze dag is al voorbij. Kies vandaag of een latere dag.';
    case 'tooFar':
      return `Tot ${dayInWords(problem.day)} duurt geen traject. Kijk het jaar na.`;
  }
}

function over({ endedAt }: TrajectoryView): string {
  return endedAt === undefined ? '' : ' Daarmee is het traject afgerond.';
}

function nameIn(view: TrajectoryView, stepId: string): string {
  const step = stepIn(view, stepId);
  return step === undefined ? '' : stepName(step);
}

function stepIn({ parts }: TrajectoryView, stepId: string): StepLine | undefined {
  return parts.flatMap(({ steps }) => steps).find((step) => step.stepId === stepId);
}
