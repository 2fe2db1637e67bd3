import type { CalendarEntry, CalendarPerson } from '../domain/calendar-entry.ts';
import type { Meeting, MeetingMoment } from '../domain/meeting.ts';
import type { MeetingLetter, MeetingNews } from '../domain/meeting-letter.ts';
import type { MeetingHead } from '../domain/views-meetings.ts';
import type { Dependencies } from './dependencies.ts';
import type { File } from './file.ts';
import { mailboxOf } from './mailbox-of.ts';
import { lastMailed, type MeetingMeans, mailMeeting, meetingMailId } from './meeting-post.ts';
import { calendarEntryOf } from './views/calendar-entry-of.ts';

/** A meeting on its way by mail. */
export interface MeetingMailing {
  readonly file: File;
  readonly head: MeetingHead;
  readonly meeting: Meeting & { readonly moment: MeetingMoment };
  readonly what: MeetingNews;
  /** Everybody of the guidance who is mailed; each of them sees the others in the invitation. */
  readonly insiders: readonly CalendarPerson[];
}

/** To whom: a guest sees nobody but themselves, and learns nothing of the file. */
export interface Recipient extends CalendarPerson {
  readonly isGuest: boolean;
}

/**
 * Mails somebody what a meeting is now, with what their calendar takes in; once per sequence. Who was never invited is
 * not told that it does not take place. False when they were not mailed.
 */
export async function mailTo(
  deps: Dependencies,
  letters: MeetingMeans['letters'],
  mailing: MeetingMailing,
  recipient: Recipient,
): Promise<boolean> {
  const { meeting, what } = mailing;
  const { address } = recipient;
  if (address === '') return false;
  const isOff = what === 'cancelled' || what === 'excused';
  if (isOff && (await lastMailed(deps, meeting, address)) === undefined) return false;
  const id = meetingMailId(deps, meeting, address);
  return await mailMeeting(deps, letters, letterOf(deps, mailing, recipient, id));
}

/** Takes a meeting off the calendar of somebody who was invited and need not come any more; once per invitation. */
export async function mailExcuse(
  deps: Dependencies,
  letters: MeetingMeans['letters'],
  mailing: Omit<MeetingMailing, 'what' | 'insiders'>,
  recipient: Recipient,
): Promise<void> {
  const { meeting } = mailing;
  const { address } = recipient;
  const invited = address === '' ? undefined : await lastMailed(deps, meeting, address);
  if (invited === undefined) return;
  const id = `${meetingMailId(deps, { id: meeting.id, sequence: invited }, address)}-off`;
  const off = { ...mailing, what: 'excused', insiders: [] } as const;
  await mailMeeting(deps, letters, letterOf(deps, off, recipient, id));
}

function letterOf(
  deps: Dependencies,
  { file, head, meeting, what, insiders }: MeetingMailing,
  { name, address, isGuest }: Recipient,
  id: string,
): MeetingLetter {
  const method = what === 'cancelled' || what === 'excused' ? 'CANCEL' : 'REQUEST';
  const contactEmail = mailboxOf(deps, file.programme);
  const others = isGuest ? [] : insiders.filter((one) => !isSameAddress(one.address, address));
  const attendees = [{ name, address }, ...others];
  const { reference, title, municipality, programmeName, organisation, demonstration } = head;
  const { moment, place, agenda, reason } = meeting;
  const isTold = !isGuest && what === 'cancelled' && reason !== undefined;
  return {
    id,
    to: address,
    name,
    what,
    title,
    municipality,
    programmeName,
    organisation,
    moment,
    place,
    agenda,
    ...(isGuest ? {} : { reference }),
    ...(isTold ? { reason } : {}),
    ...(contactEmail === undefined ? {} : { contactEmail }),
    demonstration,
    invitation: { method, content: contentOf(deps, meeting, head, method, attendees, !isGuest) },
  };
}

function contentOf(
  { printer, sender }: Dependencies,
  meeting: MeetingMailing['meeting'],
  head: MeetingHead,
  method: CalendarEntry['method'],
  attendees: readonly CalendarPerson[],
  named: boolean,
): Uint8Array {
  return printer.calendar(calendarEntryOf(meeting, head, sender, { method, attendees, named }));
}

function isSameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
