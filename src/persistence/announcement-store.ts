import type {
  Announcement,
  AnnouncementAudience,
  AnnouncementEvent,
  AnnouncementState,
  MakerCount,
} from '../domain/announcement.ts';
import type { AnnouncementStore } from '../domain/ports-reminders.ts';
import {
  ANONYMISE,
  CANCEL_MESSAGES,
  COUNT,
  COUNT_MAKERS,
  DUE,
  INSERT,
  LIST,
  LOAD,
  LOCK,
  MAKERS,
  OF_PERSON,
  SAVE,
} from './announcement-statements.ts';
import { isUuid } from './is-uuid.ts';
import { type Executor, run, type StatementValue } from './statement.ts';
import { toJsonb } from './storable.ts';
import { type ByColumns, byColumns, storedPerson, toNamedPerson } from './stored-person.ts';

interface Row extends ByColumns {
  readonly id: string;
  readonly programme_id: string;
  readonly audience: AnnouncementAudience;
  readonly title: string;
  readonly text: string;
  readonly state: AnnouncementState;
  readonly send_at: Date | null;
  readonly made_at: Date | null;
  readonly history: readonly (Omit<AnnouncementEvent, 'at'> & { readonly at: string })[];
  readonly created_at: Date;
  readonly changed_at: Date;
  readonly version: number;
}

/**
 * Announcements in PostgreSQL. Ids that are no uuid belong to nothing, which is no error. `anonymise` leaves what was
 * said, and that somebody did.
 */
export function createAnnouncementStore(on: Executor): AnnouncementStore {
  const one = async (statement: string, id: string): Promise<Announcement | undefined> => {
    if (!isUuid(id)) return undefined;
    const [row] = await run<Row>(on, statement, [id]);
    return row && toAnnouncement(row);
  };
  return {
    async insert(announcement) {
      await run(on, INSERT, columns(announcement));
    },
    load: (id) => one(LOAD, id),
    lock: (id) => one(LOCK, id),
    async save(announcement) {
      if ((await run(on, SAVE, columns(announcement))).length > 0) return;
      throw new Error(`announcement ${announcement.id} was changed since it was loaded`);
    },
    async list(programmeIds, { limit, offset }) {
      return (await run<Row>(on, LIST, [programmeIds, limit, offset])).map(toAnnouncement);
    },
    async count(programmeIds) {
      const counting = run<{ announcements: number }>(on, COUNT, [programmeIds]);
      return (await counting)[0]?.announcements ?? 0;
    },
    async due(now) {
      return (await run<Row>(on, DUE, [now])).map(toAnnouncement);
    },
    async makers(roundId, onlyDrafts, after, limit) {
      const { tenantId, objectId } = storedPerson(after ?? { tenantId: '', objectId: '' });
      const values = [roundId, onlyDrafts, tenantId, objectId, limit];
      const rows = await run<{ tenant: string; object: string }>(on, MAKERS, values);
      return rows.map(({ tenant, object }) => ({ tenantId: tenant, objectId: object }));
    },
    async countMakers(roundId, onlyDrafts) {
      const [counted] = await run<MakerCount>(on, COUNT_MAKERS, [roundId, onlyDrafts]);
      return counted ?? { people: 0, onPaper: 0 };
    },
    async cancelMessages(about, now) {
      const [counted] = await run<{ cancelled: number }>(on, CANCEL_MESSAGES, [about, now]);
      return counted?.cancelled ?? 0;
    },
    async ofPerson(person) {
      const { tenantId, objectId } = storedPerson(person);
      return (await run<Row>(on, OF_PERSON, [tenantId, objectId])).map(toAnnouncement);
    },
    async anonymise(person, replacement) {
      const { tenantId, objectId } = storedPerson(person);
      await run(on, ANONYMISE, [tenantId, objectId, replacement]);
    },
  };
}

function columns(announcement: Announcement): readonly StatementValue[] {
  const by = byColumns(announcement.by);
  const history = announcement.history.map(({ kind, by: person, at }) => ({
    kind,
    by: { ...storedPerson(person), name: person.name },
    at,
  }));
  return [
    announcement.id,
    announcement.programmeId,
    toJsonb(announcement.audience),
    announcement.title,
    announcement.text,
    by.by_tenant,
    by.by_object,
    by.by_name,
    announcement.state,
    announcement.sendAt ?? null,
    announcement.madeAt ?? null,
    toJsonb(history),
    announcement.createdAt,
    announcement.changedAt,
    announcement.version,
  ];
}

function toAnnouncement(row: Row): Announcement {
  return {
    id: row.id,
    programmeId: row.programme_id,
    audience: row.audience,
    title: row.title,
    text: row.text,
    by: toNamedPerson(row),
    state: row.state,
    ...(row.send_at === null ? {} : { sendAt: row.send_at }),
    ...(row.made_at === null ? {} : { madeAt: row.made_at }),
    createdAt: row.created_at,
    changedAt: row.changed_at,
    history: row.history.map((event) => ({ ...event, at: new Date(event.at) })),
    version: row.version,
  };
}
