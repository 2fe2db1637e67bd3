import type { NamedPerson, Person } from './person.ts';
import { dayOf, momentOn, timeInWords } from './time.ts';
import type { StepOwner } from './trajectory-rules.ts';

/** A meeting that is proposed is voted on; a fixed one is in everybody's calendar. */
export const MEETING_STATES = ['proposed', 'fixed', 'cancelled', 'held'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** When people meet: a Brussels day (YYYY-MM-DD), the hour there (HH:MM), and for how long. */
export interface MeetingMoment {
  readonly day: string;
  readonly begin: string;
  readonly minutes: number;
}

export const VOTES = ['yes', 'ifNeeded', 'no'] as const;
export type Vote = (typeof VOTES)[number];

/** Somebody who must be there. An expert need not be in Teams yet: who they are there is looked up each time. */
export interface Attendee {
  /** The same for the same person always. */
  readonly key: string;
  readonly side: StepOwner;
  readonly name: string;
  readonly who: { readonly person: Person } | { readonly expertId: string };
}

/** The guidance of one municipality, and the meeting of it that its programme names. */
export interface MeetingSubject {
  readonly dossierId: string;
  readonly programmeId: string;
  readonly ruleId: string;
  readonly title: string;
}

export interface Meeting extends MeetingSubject {
  readonly id: string;
  /** Who planned it, and is shown the votes as they come. */
  readonly organiser: NamedPerson;
  readonly state: MeetingState;
  /** What can be chosen from, in order of time; none for one that was fixed at once. */
  readonly proposals: readonly MeetingMoment[];
  /** Key of an attendee → key of a moment → what they said of it. */
  readonly votes: Readonly<Record<string, Readonly<Record<string, Vote>>>>;
  /** The moment that was chosen. */
  readonly moment?: MeetingMoment;
  /** Empty when it is online. */
  readonly place: string;
  /** One point a line; may be empty. */
  readonly agenda: string;
  readonly attendees: readonly Attendee[];
  /** Those who were taken off and may hold an invitation. */
  readonly former: readonly Attendee[];
  /** Mail addresses of people outside the guidance: they only get the invitation. */
  readonly guests: readonly string[];
  readonly formerGuests: readonly string[];
  /** Why it was cancelled. */
  readonly reason?: string;
  /** Counts up at every change but votes; what a calendar knows the newest invitation by. */
  readonly sequence: number;
  /** When the sequence was raised last. */
  readonly changedAt: Date;
  readonly createdAt: Date;
  /** Counts up at every change. */
  readonly version: number;
}

export const MEETING_EVENTS = [
  'proposed',
  'proposedAgain',
  'voted',
  'fixed',
  'moved',
  'changed',
  'guestsAdded',
  'cancelled',
  'held',
] as const;
export type MeetingEventKind = (typeof MEETING_EVENTS)[number];

/** One thing that happened to a meeting. Events are only ever added. */
export interface MeetingEvent {
  readonly kind: MeetingEventKind;
  /** That the meeting had after it. */
  readonly sequence: number;
  readonly by: NamedPerson;
  readonly at: Date;
  /** Moments by their keys, addresses of guests, and a reason in full. */
  readonly details: Readonly<Record<string, string>>;
}

/** One string per moment, the same for the same moment always: 2027-09-07T10:00/120. */
export function momentKey({ day, begin, minutes }: MeetingMoment): string {
  return `${day}T${begin}/${minutes}`;
}

/** The same for several, in their order. */
export function momentKeys(moments: readonly MeetingMoment[]): string {
  return moments.map(momentKey).join();
}

export function isSameMoment(a: MeetingMoment | undefined, b: MeetingMoment): boolean {
  return a !== undefined && momentKey(a) === momentKey(b);
}

export function startOfMeeting({ day, begin }: MeetingMoment): Date {
  const [hour, minute] = begin.split(':').map(Number);
  return momentOn(day, hour ?? 0, minute ?? 0);
}

const MINUTE_MS = 60_000;

export function endOfMeeting(moment: MeetingMoment): Date {
  return new Date(startOfMeeting(moment).getTime() + moment.minutes * MINUTE_MS);
}

/** Whether the clocks in Brussels skip this hour: the night in which summer time begins. */
export function isSkippedHour(moment: MeetingMoment): boolean {
  return timeInWords(startOfMeeting(moment)) !== moment.begin;
}

/** The Brussels day and hour at which a meeting ends, as a calendar wants them. */
export function localEnd(moment: MeetingMoment): Pick<MeetingMoment, 'day' | 'begin'> {
  const end = endOfMeeting(moment);
  return { day: dayOf(end), begin: timeInWords(end) };
}

/** When it is, or else when it can be. */
export function momentsOf({
  moment,
  proposals,
}: Pick<Meeting, 'moment' | 'proposals'>): readonly MeetingMoment[] {
  return moment === undefined ? proposals : [moment];
}

/** From the first moment at which it can be until the last one: what lists are sorted by. */
export function spanOfMeeting(meeting: Pick<Meeting, 'moment' | 'proposals'>): {
  readonly start: Date;
  readonly end: Date;
} {
  const moments = momentsOf(meeting);
  return {
    start: new Date(Math.min(...moments.map((one) => startOfMeeting(one).getTime()))),
    end: new Date(Math.max(...moments.map((one) => endOfMeeting(one).getTime()))),
  };
}

/** Whether it still has to take place: proposed or fixed. */
export function isOpenMeeting({ state }: Pick<Meeting, 'state'>): boolean {
  return state === 'proposed' || state === 'fixed';
}
