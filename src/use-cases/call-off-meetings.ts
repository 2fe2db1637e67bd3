import type { Dossier } from '../domain/dossier.ts';
import { isOpenMeeting } from '../domain/meeting.ts';
import { cancelMeeting } from '../domain/meeting-life.ts';
import type { Stores } from '../domain/ports.ts';
import type { Act } from '../domain/review-change.ts';
import { meetingToldTexts } from '../texts/meeting-told-texts.ts';
import { letBeTold } from './change-meeting.ts';

/**
 * Cancels what is planned of a guidance that ended, in the transaction that ends it and under the lock of its file;
 * everybody is told. A file that is still guided keeps its meetings.
 */
export async function callOffMeetings(
  stores: Pick<Stores, 'meetings' | 'jobs'>,
  { id, state }: Dossier,
  act: Act,
): Promise<void> {
  if (state === 'selected') return;
  for (const { id: meetingId } of (await stores.meetings.ofDossier(id)).filter(isOpenMeeting)) {
    const meeting = await stores.meetings.lock(meetingId);
    if (meeting === undefined) continue;
    const cancelled = cancelMeeting(meeting, meetingToldTexts.stopped, meeting.sequence, act);
    if (!cancelled.ok) continue;
    const { meeting: changed, events } = cancelled.value;
    await stores.meetings.save(changed, events);
    for (const event of events) await letBeTold(stores, changed, event);
  }
}
