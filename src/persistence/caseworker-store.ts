import { bareConversation, type ChatPlace } from '../domain/chat-place.ts';
import { personKey } from '../domain/person.ts';
import type { CaseworkerChannel, CaseworkerStore } from '../domain/ports-questions.ts';
import { dayOf } from '../domain/time.ts';
import { type Executor, run } from './statement.ts';
import { toJsonb } from './storable.ts';
import { type ByColumns, byColumns, toNamedPerson } from './stored-person.ts';

interface ChannelRow extends ByColumns {
  readonly programme_id: string;
  readonly place: ChatPlace;
  readonly at: Date;
}

/** Whether this was noted today: most turns of a caseworker change nothing here, and then write nothing. */
const IS_NOTED = `/* caseworker-noted */
  select 1 from caseworkers
  where tenant_id = $1 and object_id = $2 and name = $3 and seen_on = $4::date`;
const NOTE = `/* caseworker-note */
  insert into caseworkers (tenant_id, object_id, name, seen_on) values ($1, $2, $3, $4::date)
  on conflict (tenant_id, object_id) do update set
    name = excluded.name, seen_on = excluded.seen_on`;
const KNOWN = `/* caseworker-known */
  select tenant_id as by_tenant, object_id as by_object, name as by_name from caseworkers
  order by tenant_id, object_id`;
const CHANNEL = `/* caseworker-channel */
  select programme_id, place, by_tenant, by_object, by_name, at
  from caseworker_channels where programme_id = $1`;
const PUT_CHANNEL = `/* caseworker-channel-put */
  insert into caseworker_channels
    (programme_id, conversation_id, place, by_tenant, by_object, by_name, at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (programme_id) do update set
    conversation_id = excluded.conversation_id, place = excluded.place,
    by_tenant = excluded.by_tenant, by_object = excluded.by_object, by_name = excluded.by_name,
    at = excluded.at`;
const REMOVE_CHANNEL = `/* caseworker-channel-remove */
  delete from caseworker_channels where conversation_id = $1 returning programme_id`;

/** By person: the name and the day with which this process found that they were noted. */
export type NotedCaseworkers = Map<string, string>;

/**
 * Caseworkers and their channels in PostgreSQL. The days on which they were seen are Brussels days. `noted` is what this
 * process has seen of what is committed: somebody who is in it is not looked up again that day.
 */
export function createCaseworkerStore(
  on: Executor,
  noted: NotedCaseworkers = new Map(),
): CaseworkerStore {
  return {
    async seen(caseworker, now) {
      const { by_tenant, by_object, by_name } = byColumns(caseworker);
      const values = [by_tenant, by_object, by_name, dayOf(now)];
      const [key, as] = [personKey(caseworker), `${dayOf(now)} ${by_name}`];
      if (noted.get(key) === as) return;
      if ((await run(on, IS_NOTED, values)).length > 0) noted.set(key, as);
      else await run(on, NOTE, values);
    },
    async known() {
      const people = (await run<ByColumns>(on, KNOWN, [])).map(toNamedPerson);
      // Not by the database, whose order of letters depends on how it was made.
      return people.sort((a, b) => a.name.localeCompare(b.name, 'nl-BE'));
    },
    async channel(programmeId) {
      const [row] = await run<ChannelRow>(on, CHANNEL, [programmeId]);
      return row && toChannel(row);
    },
    async putChannel({ programmeId, place, setBy, setAt }) {
      const bare = bareConversation(place.conversationId);
      const { by_tenant, by_object, by_name } = byColumns(setBy);
      const by = [by_tenant, by_object, by_name];
      await run(on, PUT_CHANNEL, [programmeId, bare, toJsonb(place), ...by, setAt]);
    },
    async removeChannel(conversationId) {
      const bare = bareConversation(conversationId);
      const removed = await run<{ programme_id: string }>(on, REMOVE_CHANNEL, [bare]);
      return removed.map((row) => row.programme_id).sort();
    },
  };
}

function toChannel(row: ChannelRow): CaseworkerChannel {
  return {
    programmeId: row.programme_id,
    place: row.place,
    setBy: toNamedPerson(row),
    setAt: row.at,
  };
}
