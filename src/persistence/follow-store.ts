import { bareConversation, type ChatPlace } from '../domain/chat-place.ts';
import { type Follow, type FollowSubject, type FollowTopic, subjectKey } from '../domain/follow.ts';
import type { FollowStore } from '../domain/ports-reminders.ts';
import { isUuid } from './is-uuid.ts';
import { type Executor, run, type StatementValue } from './statement.ts';
import { toJsonb } from './storable.ts';
import { BY, type ByColumns, byColumns, storedPerson, toNamedPerson } from './stored-person.ts';

interface Row extends ByColumns {
  readonly id: string;
  readonly programme_id: string;
  readonly subject: FollowSubject;
  readonly place: ChatPlace;
  readonly place_name: string;
  readonly topics: readonly FollowTopic[];
  readonly at: Date;
  readonly snoozed_until: Date | null;
  readonly ended_at: Date | null;
  readonly ended_because: NonNullable<Follow['endedBecause']> | null;
  readonly version: number;
}

const COLUMNS = `id, programme_id, subject, place, place_name, topics, ${BY}, at, snoozed_until,
    ended_at, ended_because, version`;
const INSERT = `/* follow-insert */
  insert into follows (${COLUMNS}, subject_key, conversation_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
  on conflict (conversation_id, subject_key) where ended_at is null do nothing returning 1`;
const SAVE = `/* follow-save */
  update follows set programme_id = $2, subject = $3, place = $4, place_name = $5, topics = $6,
    by_tenant = $7, by_object = $8, by_name = $9, at = $10, snoozed_until = $11, ended_at = $12,
    ended_because = $13, version = $14, subject_key = $15, conversation_id = $16
  where id = $1 and version = $14 - 1 returning 1`;
const LOAD = `/* follow-load */ select ${COLUMNS} from follows where id = $1`;
const LOCK = `/* follow-lock */ select ${COLUMNS} from follows where id = $1 for update`;
const IN_CONVERSATION = `/* follows-in-conversation */
  select ${COLUMNS} from follows where conversation_id = $1 and ended_at is null order by at, id`;
const ACTIVE = `/* follows-active */
  select ${COLUMNS} from follows where ended_at is null order by at, id`;
const SET_BY = `/* follows-set-by */
  select ${COLUMNS} from follows
  where by_tenant = $1 and by_object = $2 and ended_at is null order by at, id`;
const RENAME = `/* follows-rename */
  update follows f set place_name = one.name
  from unnest($1::text[], $2::text[]) as one(id, name)
  where f.conversation_id = one.id and f.ended_at is null and f.place_name <> one.name`;
/** $1: a Brussels day. A guidance that was stopped may go on. */
const OVER = `/* follows-over */
  select f.id from follows f
  where f.ended_at is null and case f.subject ->> 'kind'
    when 'round' then not exists (select 1 from rounds r where r.id = f.subject ->> 'roundId'
      and r.removed_at is null and r.deadline_day >= $1::date)
    when 'trajectory' then not exists (select 1 from trajectories t
      where t.dossier_id::text = f.subject ->> 'dossierId' and t.ended_at is null)
    else false end`;
const ANONYMISE = `/* follows-anonymise */
  update follows set by_name = $3 where by_tenant = $1 and by_object = $2`;

/** What channels follow, in PostgreSQL. Ids that are no uuid belong to nothing, which is no error. */
export function createFollowStore(on: Executor): FollowStore {
  const one = async (statement: string, id: string): Promise<Follow | undefined> => {
    if (!isUuid(id)) return undefined;
    const [row] = await run<Row>(on, statement, [id]);
    return row && toFollow(row);
  };
  return {
    insert: async (follow) => (await run(on, INSERT, valuesOf(follow))).length > 0,
    load: (id) => one(LOAD, id),
    lock: (id) => one(LOCK, id),
    async save(follow) {
      if ((await run(on, SAVE, valuesOf(follow))).length > 0) return;
      throw new Error(`follow ${follow.id} was changed since it was loaded`);
    },
    async inConversation(conversationId) {
      const bare = bareConversation(conversationId);
      return (await run<Row>(on, IN_CONVERSATION, [bare])).map(toFollow);
    },
    async active() {
      return (await run<Row>(on, ACTIVE, [])).map(toFollow);
    },
    async rename(channels) {
      const [ids, names] = [channels.map(({ id }) => id), channels.map(({ name }) => name)];
      if (ids.length > 0) await run(on, RENAME, [ids, names]);
    },
    async over(today) {
      return (await run<{ id: string }>(on, OVER, [today])).map(({ id }) => id);
    },
    async setBy(person) {
      const { tenantId, objectId } = storedPerson(person);
      return (await run<Row>(on, SET_BY, [tenantId, objectId])).map(toFollow);
    },
    async anonymise(person, replacement) {
      const { tenantId, objectId } = storedPerson(person);
      await run(on, ANONYMISE, [tenantId, objectId, replacement]);
    },
  };
}

function valuesOf(follow: Follow): readonly StatementValue[] {
  const by = byColumns(follow.setBy);
  return [
    follow.id,
    follow.programmeId,
    toJsonb(follow.subject),
    toJsonb(follow.place),
    follow.placeName,
    toJsonb(follow.topics),
    by.by_tenant,
    by.by_object,
    by.by_name,
    follow.setAt,
    follow.snoozedUntil ?? null,
    follow.endedAt ?? null,
    follow.endedBecause ?? null,
    follow.version,
    subjectKey(follow.programmeId, follow.subject),
    bareConversation(follow.place.conversationId),
  ];
}

function toFollow(row: Row): Follow {
  return {
    id: row.id,
    programmeId: row.programme_id,
    subject: row.subject,
    place: row.place,
    placeName: row.place_name,
    topics: row.topics,
    setBy: toNamedPerson(row),
    setAt: row.at,
    ...(row.snoozed_until === null ? {} : { snoozedUntil: row.snoozed_until }),
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
    ...(row.ended_because === null ? {} : { endedBecause: row.ended_because }),
    version: row.version,
  };
}
