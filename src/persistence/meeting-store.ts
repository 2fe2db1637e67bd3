import type { Meeting, MeetingEvent } from '../domain/meeting.ts';
import type { MeetingStore } from '../domain/ports-meetings.ts';
import { isUuid } from './is-uuid.ts';
import {
  type CardRow,
  type ComingRow,
  cardValues,
  type EventRow,
  type MeetingRow,
  meetingValues,
  toCard,
  toComing,
  toEvent,
  toMeeting,
} from './meeting-rows.ts';
import {
  CARDS,
  COMING,
  DROP_CARD,
  EVENTS,
  INSERT,
  LOAD,
  LOCK,
  OF_DOSSIER,
  OVER,
  PUT_CARD,
  SAVE,
} from './meeting-statements.ts';
import { type Executor, run } from './statement.ts';

/** Meetings in PostgreSQL. Ids that are no uuid belong to nothing, which is no error. */
export function createMeetingStore(on: Executor): MeetingStore {
  return {
    insert: (meeting, events) => write(on, INSERT, meeting, events),
    load: (id) => one(on, LOAD, id),
    lock: (id) => one(on, LOCK, id),
    async save(meeting, events) {
      if (await write(on, SAVE, meeting, events)) return;
      throw new Error(`meeting ${meeting.id} was changed since it was loaded`);
    },
    async ofDossier(dossierId) {
      if (!isUuid(dossierId)) return [];
      return (await run<MeetingRow>(on, OF_DOSSIER, [dossierId])).map(toMeeting);
    },
    async coming({ programmeIds, dossierIds, now }, { limit, offset }) {
      const ids = dossierIds.filter(isUuid);
      const values = [programmeIds, ids, now, limit, offset];
      return (await run<ComingRow>(on, COMING, values)).map(toComing);
    },
    async over(now, limit) {
      return (await run<{ id: string }>(on, OVER, [now, limit])).map(({ id }) => id);
    },
    async events(id) {
      if (!isUuid(id)) return [];
      return (await run<EventRow>(on, EVENTS, [id])).map(toEvent);
    },
    async cards(meetingId) {
      if (!isUuid(meetingId)) return [];
      return (await run<CardRow>(on, CARDS, [meetingId])).map(toCard);
    },
    async putCard(card) {
      await run(on, PUT_CARD, cardValues(card));
    },
    async dropCard({ conversationId }, messageId) {
      return (await run(on, DROP_CARD, [conversationId, messageId])).length > 0;
    },
  };
}

async function one(on: Executor, statement: string, id: string): Promise<Meeting | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await run<MeetingRow>(on, statement, [id]);
  return row && toMeeting(row);
}

/** False when nothing was written. */
async function write(
  on: Executor,
  statement: string,
  meeting: Meeting,
  events: readonly MeetingEvent[],
): Promise<boolean> {
  const values = meetingValues(meeting, events);
  const [own] = await run<{ changed: number }>(on, statement, values);
  return own?.changed === 1;
}
