import type { Actor } from '../domain/access.ts';
import { CONTENT_TYPES } from '../domain/content-types.ts';
import type { PrintedFile } from '../domain/ports-documents.ts';
import { meetingMailTexts } from '../texts/meeting-mail-texts.ts';
import type { Dependencies } from './dependencies.ts';
import { findMeeting } from './find-meeting.ts';
import { calendarEntryOf, withMoment } from './views/calendar-entry-of.ts';
import { meetingHead } from './views/meeting-head.ts';

/**
 * A meeting for the calendar of somebody who may read its file, under the id that its invitations have. Undefined for
 * one that is not theirs, or is not fixed.
 */
export async function printMeeting(
  deps: Dependencies,
  actor: Actor,
  meetingId: string,
): Promise<PrintedFile | undefined> {
  const found = await fixedMeeting(deps, actor, meetingId);
  if (found === undefined) return undefined;
  const { file, meeting } = found;
  const head = meetingHead(deps, file, meeting);
  const part = { method: 'PUBLISH', attendees: [], named: true } as const;
  return {
    filename: meetingMailTexts.fileNames.PUBLISH,
    description: meetingMailTexts.fileDescription,
    contentType: CONTENT_TYPES.ics,
    content: deps.printer.calendar(calendarEntryOf(meeting, head, deps.sender, part)),
  };
}

/** Whether there is a calendar file of a meeting for somebody. */
export async function mayPrintMeeting(
  deps: Dependencies,
  actor: Actor,
  meetingId: string,
): Promise<boolean> {
  return (await fixedMeeting(deps, actor, meetingId)) !== undefined;
}

async function fixedMeeting(deps: Dependencies, actor: Actor, meetingId: string) {
  const found = await findMeeting(deps, deps.work.stores, actor, meetingId);
  const meeting = found && withMoment(found.meeting);
  return found === undefined || meeting?.state !== 'fixed'
    ? undefined
    : { file: found.file, meeting };
}
