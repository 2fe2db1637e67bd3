import type { CalendarFeed, CalendarFeedStore } from '../domain/ports-reminders.ts';
import { type Executor, run } from './statement.ts';
import { storedPerson } from './stored-person.ts';

interface FeedRow {
  readonly token_hash: string;
  readonly tenant_id: string;
  readonly object_id: string;
  readonly name: string;
  readonly at: Date;
}

const PUT = `/* calendar-feed-put */
  insert into calendar_feeds (token_hash, tenant_id, object_id, name, at)
  values ($1, $2, $3, $4, $5)
  on conflict (tenant_id, object_id) do update
  set token_hash = excluded.token_hash, name = excluded.name, at = excluded.at`;
const FIND = `/* calendar-feed-find */
  select token_hash, tenant_id, object_id, name, at from calendar_feeds where token_hash = $1`;
const OF_PERSON = `/* calendar-feed-of-person */
  select token_hash, tenant_id, object_id, name, at from calendar_feeds
  where tenant_id = $1 and object_id = $2`;
const REMOVE_OF_PERSON = `/* calendar-feed-remove-person */
  delete from calendar_feeds where tenant_id = $1 and object_id = $2`;

/** Addresses of calendars, by the hash of their secret, in PostgreSQL; one per person. */
export function createCalendarFeedStore(on: Executor): CalendarFeedStore {
  return {
    async put({ tokenHash, person, createdAt }) {
      const { tenantId, objectId } = storedPerson(person);
      await run(on, PUT, [tokenHash, tenantId, objectId, person.name, createdAt]);
    },
    async find(tokenHash) {
      const [row] = await run<FeedRow>(on, FIND, [tokenHash]);
      return row && toFeed(row);
    },
    async ofPerson(person) {
      const { tenantId, objectId } = storedPerson(person);
      const [row] = await run<FeedRow>(on, OF_PERSON, [tenantId, objectId]);
      return row && toFeed(row);
    },
    async removeOfPerson(person) {
      const { tenantId, objectId } = storedPerson(person);
      await run(on, REMOVE_OF_PERSON, [tenantId, objectId]);
    },
  };
}

function toFeed(row: FeedRow): CalendarFeed {
  return {
    tokenHash: row.token_hash,
    person: { tenantId: row.tenant_id, objectId: row.object_id, name: row.name },
    createdAt: row.at,
  };
}
