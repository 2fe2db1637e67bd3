import {
  LONGEST_AGENDA,
  LONGEST_PLACE,
  type MeetingProblem,
  MOST_ATTENDEES,
  MOST_GUESTS,
} from '../domain/meeting-plan.ts';
import { dayInWords } from '../domain/time.ts';
import { allOf, count } from './in-words.ts';
import { boundsWords } from './meeting-words.ts';

/** Addresses that are named when several are wrong, and characters of each. */
const MOST_NAMED = 5;
const LONGEST_NAMED = 60;

/** What has to be looked at before a meeting can be planned, and how. */
export function meetingProblemText(problem: MeetingProblem): string {
  switch (problem.field) {
    case 'moment':
      return `Moment ${problem.number}: ${momentText(problem)}`;
    case 'moments':
      return momentsText(problem);
    case 'duration':
      return 'Kies hoelang het duurt, of typ het einde erbij: van 10u tot 12u.';
    case 'place':
      return `De plaats is te lang. Hou het bij ${count(LONGEST_PLACE)} tekens.`;
    case 'agenda':
      return `De agenda is te lang. Hou het bij ${count(LONGEST_AGENDA)} tekens.`;
    case 'attendees':
      return problem.kind === 'none'
        ? 'Kies minstens één persoon die erbij moet zijn.'
        : `Kies hoogstens ${count(MOST_ATTENDEES)} mensen die erbij moeten zijn.`;
    case 'guests':
      return guestsText(problem);
  }
}

function momentText(problem: Extract<MeetingProblem, { field: 'moment' }>): string {
  switch (problem.kind) {
    case 'missing':
    case 'unreadable':
    case 'hour':
      return 'dit kan ik niet lezen. Schrijf het zoals dinsdag 7 september 2027 om 10u.';
    case 'otherWeekday': {
      const { day, near } = problem;
      const [weekday, ...rest] = dayInWords(day).split(' ');
      const [said] = dayInWords(near[0]).split(' ');
      return `${rest.join(' ')} is een ${weekday}, geen ${said}. Bedoel je ${near.map(dayInWords).join(' of ')}?`;
    }
    case 'noHour':
      return 'zet er ook het uur bij, bijvoorbeeld om 10u.';
    case 'past':
      return 'dit moment is al voorbij. Kies een later moment.';
    case 'skippedHour':
      return 'dit uur bestaat niet: die nacht begint het zomeruur en springt de klok van 2 naar 3 uur. Kies een ander uur.';
    case 'endBeforeBegin':
      return 'het einde komt voor het begin. Kijk de uren na.';
    case 'tooFar':
      return 'dit is meer dan twee jaar ver. Kijk het jaar na.';
  }
}

function momentsText(problem: Extract<MeetingProblem, { field: 'moments' }>): string {
  switch (problem.kind) {
    case 'overlap': {
      const [one, other] = problem.numbers;
      return `Moment ${one} en moment ${other} overlappen. Kies momenten na elkaar.`;
    }
    case 'tooFew':
    case 'tooMany':
      return problem.bounds.most === 1
        ? 'Vul precies één moment in om vast te leggen. Maak de andere leeg.'
        : `Vul ${boundsWords(problem.bounds)} in, zodat iedereen kan kiezen. Ligt het moment al vast? Vul er dan één in en druk op “Leg moment 1 meteen vast”.`;
  }
}

function guestsText(problem: Extract<MeetingProblem, { field: 'guests' }>): string {
  if (problem.kind === 'tooMany') {
    return `Je nodigt ${count(problem.count)} gasten uit. Meer dan ${count(MOST_GUESTS)} kan niet. Stuur hen de uitnodiging zelf door.`;
  }
  const { invalid } = problem;
  const named = invalid.slice(0, MOST_NAMED).map((one) => `“${beginningOf(one)}”`);
  const more = invalid.length - named.length;
  const all = more > 0 ? [...named, `nog ${count(more)}`] : named;
  return `${allOf(all)} ${invalid.length === 1 ? 'is geen mailadres' : 'zijn geen mailadressen'}. Kijk ${invalid.length === 1 ? 'het' : 'ze'} na.`;
}

function beginningOf(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_NAMED
    ? text
    : `${characters.slice(0, LONGEST_NAMED).join('')}…`;
}
