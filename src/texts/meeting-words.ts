import { type MeetingState, VOTES, type Vote } from '../domain/meeting.ts';
import { DURATIONS } from '../domain/meeting-input.ts';
import type { MomentWarning } from '../domain/meeting-plan.ts';
import { meetingMomentInWords } from '../domain/meeting-words.ts';
import type { StepOwner } from '../domain/trajectory-rules.ts';
import type { MeetingHead, MeetingLine } from '../domain/views-meetings.ts';
import { counted, numberInWords } from './in-words.ts';

export const momentWords = meetingMomentInWords;

export const MEETING_STATE_WORDS: Readonly<Record<MeetingState, string>> = {
  proposed: 'Voorgesteld',
  fixed: 'Ligt vast',
  cancelled: 'Geannuleerd',
  held: 'Gehouden',
};

/** A sign before the words of a state. */
export const MEETING_STATE_MARKS: Readonly<Record<MeetingState, string>> = {
  proposed: '○',
  fixed: '✓',
  cancelled: '×',
  held: '★',
};

export const VOTE_WORDS: Readonly<Record<Vote, string>> = {
  yes: 'Ja',
  ifNeeded: 'Liever niet',
  no: 'Nee',
};

/** What can be chosen at each moment; the values go back. */
export const VOTE_CHOICES = VOTES.map((vote) => ({ title: VOTE_WORDS[vote], value: vote }));

/** Who a side is, to people of all sides. */
export function sideWords(
  side: StepOwner,
  { programmeName, organisation }: Pick<MeetingHead, 'programmeName' | 'organisation'>,
): string {
  return { municipality: 'Gemeente', experts: programmeName, agency: organisation }[side];
}

/** Where people meet. */
export function placeWords(place: string): string {
  return place === '' ? 'Online' : place;
}

/** "✓ Ligt vast: dinsdag 7 september 2027 van 10.00 tot 12.00 uur" */
export function standingOf({ state, moment, proposed }: MeetingLine): string {
  const words = `${MEETING_STATE_MARKS[state]} ${MEETING_STATE_WORDS[state]}`;
  if (moment !== undefined) return `${words}: ${momentWords(moment)}`;
  return state === 'proposed'
    ? `${words}: ${counted(proposed, 'moment', 'momenten')} om uit te kiezen`
    : words;
}

/** "90 minuten", "1 uur en 30 minuten" */
function durationWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${minutes} minuten`;
  return rest === 0 ? `${hours} uur` : `${hours} uur en ${rest} minuten`;
}

/** How long a meeting can be chosen to last; the values go back. */
export const DURATION_CHOICES = DURATIONS.map((minutes) => ({
  title: durationWords(minutes),
  value: String(minutes),
}));

const WARNINGS: Readonly<Record<MomentWarning['kind'], string>> = {
  weekend: 'valt in het weekend',
  holiday: 'is een feestdag of een verlofdag van de Vlaamse overheid',
};

/** "Let op: zaterdag 4 september 2027 … valt in het weekend." */
export function warningWords({ moment, kind }: MomentWarning): string {
  return `Let op: ${momentWords(moment)} ${WARNINGS[kind]}.`;
}

/** "twee of drie momenten", "één moment" */
export function boundsWords({
  least,
  most,
}: {
  readonly least: number;
  readonly most: number;
}): string {
  if (least === most) return `${numberInWords(least)} ${least === 1 ? 'moment' : 'momenten'}`;
  return `${numberInWords(least)} of ${numberInWords(most)} momenten`;
}
