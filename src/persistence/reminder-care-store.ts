import { type Person, personKey } from '../domain/person.ts';
import type { CareTaken, ReminderCare, ReminderCareStore } from '../domain/ports-reminders.ts';
import { isUuid } from './is-uuid.ts';
import { type Executor, run } from './statement.ts';
import { BY, type ByColumns, byColumns, storedPerson, toNamedPerson } from './stored-person.ts';

interface CareRow extends ByColumns {
  readonly message_id: string;
  readonly care: ReminderCare;
}

interface NameRow {
  readonly tenant: string;
  readonly object: string;
  readonly name: string;
}

const TAKE = `/* reminder-care-take */
  insert into reminder_care (message_id, care, ${BY}, at) values ($1, $2, $3, $4, $5, $6)
  on conflict (message_id) do nothing returning 1`;
const OF = `/* reminder-care-of */
  select message_id, care, ${BY} from reminder_care where message_id = any($1::uuid[])`;
const ANONYMISE = `/* reminder-care-anonymise */
  update reminder_care set by_name = $3 where by_tenant = $1 and by_object = $2`;

/**
 * $1 and $2: tenants and objects of people; $3: programmes; $4: a round, or empty. The newest name that stands in a file that was sent, and
 * otherwise the one that experts and caseworkers are known by.
 */
const NAMES = `/* reminder-care-names */ with
  wanted as (select * from unnest($1::text[], $2::text[]) as one(tenant, object)),
  named as (
    select tenant, object, d.owner_name as name, 1 as place, d.updated_at
    from wanted join dossiers d on d.owner_tenant = tenant and d.owner_object = object
    where d.submitted_at is not null and d.programme_id = any($3::text[])
      and ($4 = '' or d.round_id = $4)
    union all
    select tenant, object, c.name, 1, d.updated_at
    from wanted join colleagues c on c.tenant_id = tenant and c.object_id = object
      join dossiers d on d.id = c.dossier_id and d.owner_tenant = c.tenant_id
    where d.submitted_at is not null and d.programme_id = any($3::text[])
      and ($4 = '' or d.round_id = $4)
    union all
    select tenant, object, e.name, 2, null
    from wanted join experts e on e.tenant_id = tenant and e.object_id = object
    where e.programme_id = any($3::text[]) and $4 = ''
    union all
    select tenant, object, k.name, 3, null
    from wanted join caseworkers k on k.tenant_id = tenant and k.object_id = object
    where $4 = '')
  select distinct on (tenant, object) tenant, object, name from named where name <> ''
  order by tenant, object, place, updated_at desc nulls last`;

/** What caseworkers do about messages that did not surely arrive, in PostgreSQL. */
export function createReminderCareStore(on: Executor): ReminderCareStore {
  return {
    async take(messageId, { care, by }, now) {
      const { by_tenant, by_object, by_name } = byColumns(by);
      const values = [messageId, care, by_tenant, by_object, by_name, now];
      return (await run(on, TAKE, values)).length > 0;
    },
    async of(messageIds) {
      const rows = await run<CareRow>(on, OF, [messageIds.filter(isUuid)]);
      const taken = (row: CareRow): CareTaken => ({ care: row.care, by: toNamedPerson(row) });
      return new Map(rows.map((row) => [row.message_id, taken(row)]));
    },
    names: (people, programmeIds, roundId) => names(on, people, programmeIds, roundId),
    async anonymise(person, replacement) {
      const { tenantId, objectId } = storedPerson(person);
      await run(on, ANONYMISE, [tenantId, objectId, replacement]);
    },
  };
}

async function names(
  on: Executor,
  people: readonly Person[],
  programmeIds: readonly string[],
  roundId: string,
): Promise<ReadonlyMap<string, string>> {
  if (people.length === 0) return new Map();
  const stored = people.map(storedPerson);
  const tenants = stored.map(({ tenantId }) => tenantId);
  const objects = stored.map(({ objectId }) => objectId);
  const rows = await run<NameRow>(on, NAMES, [tenants, objects, programmeIds, roundId]);
  return new Map(
    rows.map(({ tenant, object, name }) => [
      personKey({ tenantId: tenant, objectId: object }),
      name,
    ]),
  );
}
