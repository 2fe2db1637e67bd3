import { cleanText, lengthOf } from './clean-text.ts';
import { ok, type Result, refused } from './result.ts';
import { dayOf, monthsLater } from './time.ts';
import type { Trajectory, TrajectoryEvent } from './trajectory.ts';
import { nextWorkingDay, workingDaysFrom } from './working-days.ts';

/** How a municipality says that its actions go, some months after its guidance. */
export const FOLLOW_UP_CHOICES = ['onTrack', 'slower', 'stalled'] as const;
export type FollowUpChoice = (typeof FOLLOW_UP_CHOICES)[number];

/** In characters as a person counts them. */
export const LONGEST_FOLLOW_UP = 1000;

/** A moment at which is asked how it goes. A guidance that ended again has its moments again. */
export interface FollowUpMoment {
  /** Months after the end. */
  readonly month: number;
  /** Brussels day of the end. */
  readonly end: string;
}

/** What the fields hold. */
export interface TypedFollowUp {
  readonly choice: string;
  readonly text: string;
}

export type FollowUpProblem = 'choiceMissing' | 'tooLong';

/** Days in which a moment can be made up for; after that nobody is asked about it any more. */
const OPEN_DAYS = 30;
/** Working days after which an answer that did not come is told. */
const WAIT_DAYS = 10;
const DAY_MS = 86_400_000;

/** The moments at which a municipality has to be asked now, on a Brussels day. `events`: what was asked before. */
export function momentsToAsk(
  months: readonly number[],
  trajectory: Pick<Trajectory, 'endedAt' | 'stoppedAt'>,
  events: readonly TrajectoryEvent[],
  today: string,
): readonly FollowUpMoment[] {
  const { endedAt, stoppedAt } = trajectory;
  if (endedAt === undefined || stoppedAt !== undefined) return [];
  const end = dayOf(endedAt);
  return months
    .map((month) => ({ month, end }))
    .filter((moment) => isOpenOn(moment, today) && !has(events, 'followUpAsked', moment));
}

/** The moments of which was asked so long ago that the answer will not come, and nobody was told yet. */
export function momentsMissed(
  events: readonly TrajectoryEvent[],
  today: string,
): readonly FollowUpMoment[] {
  return events
    .filter(
      ({ kind, at }) => kind === 'followUpAsked' && workingDaysFrom(dayOf(at), today) >= WAIT_DAYS,
    )
    .map(momentOfEvent)
    .filter(
      (moment) => !has(events, 'followedUp', moment) && !has(events, 'followUpMissed', moment),
    );
}

/** The newest moment of which was asked and not answered yet. */
export function openMoment(events: readonly TrajectoryEvent[]): FollowUpMoment | undefined {
  return askedMoments(events).find((moment) => !has(events, 'followedUp', moment));
}

/** The newest moment of so many months after the end of which was asked. */
export function askedMoment(
  events: readonly TrajectoryEvent[],
  month: number,
): FollowUpMoment | undefined {
  return askedMoments(events).find((moment) => moment.month === month);
}

/** Reads what was typed. Words are welcome, but a choice is enough. */
export function readFollowUp(
  typed: TypedFollowUp,
): Result<{ readonly choice: FollowUpChoice; readonly text: string }, FollowUpProblem> {
  const choice = FOLLOW_UP_CHOICES.find((one) => one === typed.choice);
  if (choice === undefined) return refused('choiceMissing');
  const text = cleanText(typed.text);
  return lengthOf(text) > LONGEST_FOLLOW_UP ? refused('tooLong') : ok({ choice, text });
}

export function momentOfEvent({ details }: Pick<TrajectoryEvent, 'details'>): FollowUpMoment {
  return { month: Number(details.month ?? 0), end: String(details.end ?? '') };
}

/** Newest first, whatever order the events have. */
function askedMoments(events: readonly TrajectoryEvent[]): readonly FollowUpMoment[] {
  return events
    .filter(({ kind }) => kind === 'followUpAsked')
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .map(momentOfEvent);
}

function isOpenOn({ month, end }: FollowUpMoment, today: string): boolean {
  const day = nextWorkingDay(monthsLater(end, month));
  return day <= today && (Date.parse(today) - Date.parse(day)) / DAY_MS <= OPEN_DAYS;
}

function has(
  events: readonly TrajectoryEvent[],
  kind: TrajectoryEvent['kind'],
  moment: FollowUpMoment,
): boolean {
  return events.some((event) => {
    const { month, end } = momentOfEvent(event);
    return event.kind === kind && month === moment.month && end === moment.end;
  });
}
