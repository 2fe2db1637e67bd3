import { z } from 'zod/v4';
import type { TypedMeeting } from '../domain/meeting-input.ts';
import { action, id, input, page, version } from './action-fields.ts';

/** What the form of a meeting holds. */
const typed = {
  moment1: input,
  moment2: input,
  moment3: input,
  duration: input,
  place: input,
  agenda: input,
  attendees: input,
  guests: input,
} as const;

/** The buttons of meetings. `sequence` is that of the meeting on the card. */
export const MEETING_ACTIONS = [
  action('meeting.list', { page: page.optional() }),
  /** Of a guidance: named by the button, or chosen in the list of the card. */
  action('meeting.file', { dossierId: id.optional(), file: input }),
  action('meeting.planForm', { dossierId: id, ruleId: id }),
  action('meeting.propose', { dossierId: id, ruleId: id, ...typed }),
  action('meeting.fixNow', { dossierId: id, ruleId: id, ...typed }),
  action('meeting.look', { meetingId: id }),
  action('meeting.voteForm', { meetingId: id }),
  /** `moments`: the keys of the moments on the card, in order. */
  action('meeting.vote', {
    meetingId: id,
    moments: z.string().max(200),
    vote1: input,
    vote2: input,
    vote3: input,
  }),
  action('meeting.choose', { meetingId: id, sequence: version, number: z.int().positive() }),
  action('meeting.changeForm', { meetingId: id }),
  action('meeting.save', { meetingId: id, sequence: version, ...typed }),
  action('meeting.cancelForm', { meetingId: id }),
  action('meeting.cancel', { meetingId: id, sequence: version, reason: input }),
  action('meeting.held', { meetingId: id, sequence: version }),
  action('meeting.calendar', { meetingId: id }),
] as const;

/** Those that change something, and carry the nonce of their card. */
export const CHANGING_MEETING_VERBS = [
  'meeting.propose',
  'meeting.fixNow',
  'meeting.vote',
  'meeting.choose',
  'meeting.save',
  'meeting.cancel',
  'meeting.held',
] as const;

type Fields = Readonly<Partial<Record<keyof typeof typed, string | undefined>>>;

/** What the form held; a field that was empty comes back from some clients as nothing. */
export function typedMeeting(fields: Fields): TypedMeeting {
  return {
    moment1: fields.moment1 ?? '',
    moment2: fields.moment2 ?? '',
    moment3: fields.moment3 ?? '',
    duration: fields.duration ?? '',
    place: fields.place ?? '',
    agenda: fields.agenda ?? '',
    attendees: fields.attendees ?? '',
    guests: fields.guests ?? '',
  };
}
