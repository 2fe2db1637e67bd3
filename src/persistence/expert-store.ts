import type { Expert } from '../domain/expert.ts';
import type { ExpertLoad } from '../domain/panel.ts';
import type { ExpertStore } from '../domain/ports-roles.ts';
import { isUuid } from './is-uuid.ts';
import type { RoleCache } from './role-store.ts';
import { type Executor, run, type StatementValue } from './statement.ts';
import { toJsonb } from './storable.ts';
import { storedPerson } from './stored-person.ts';

interface ExpertRow {
  readonly id: string;
  readonly programme_id: string;
  readonly name: string;
  readonly organisation: string;
  readonly email: string | null;
  readonly fields: readonly string[];
  readonly capacity: number;
  readonly tenant_id: string | null;
  readonly object_id: string | null;
  readonly active: boolean;
  readonly version: number;
}

interface LoadRow extends ExpertRow {
  readonly guiding: number;
}

const COLUMNS = `id, programme_id, name, organisation, email, fields, capacity, tenant_id, object_id,
  active, version`;
const INSERT = `/* expert-insert */
  insert into experts (${COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
const LOAD = `/* expert-load */ select ${COLUMNS} from experts where id = $1`;
const LOCK = `/* expert-lock */ select ${COLUMNS} from experts where id = $1 for update`;
const OF_PERSON = `/* expert-of-person */
  select ${COLUMNS} from experts where tenant_id = $1 and object_id = $2 order by id`;
const SAVE = `/* expert-save */
  update experts set programme_id = $2, name = $3, organisation = $4, email = $5, fields = $6,
    capacity = $7, tenant_id = $8, object_id = $9, active = $10, version = $11
  where id = $1 and version = $11 - 1 returning id`;
const LOADS = `/* expert-loads */
  select ${COLUMNS}, (
    select count(*)::integer from dossiers
    where state = 'selected' and review->'panel'
      @> jsonb_build_array(jsonb_build_object('expertId', experts.id))) as guiding
  from experts where programme_id = $1`;

/** Experts in PostgreSQL. Ids that are no uuid belong to nobody, which is no error. */
export function createExpertStore(on: Executor, cache: RoleCache): ExpertStore {
  return {
    async insert(expert) {
      await run(on, INSERT, valuesOf(expert, cache));
    },
    load: (id) => one(on, LOAD, id),
    lock: (id) => one(on, LOCK, id),
    async save(expert) {
      const saved = await run(on, SAVE, valuesOf(expert, cache));
      if (saved.length === 0)
        throw new Error(`expert ${expert.id} was changed since it was loaded`);
    },
    async ofPerson(person) {
      const { tenantId, objectId } = storedPerson(person);
      return (await run<ExpertRow>(on, OF_PERSON, [tenantId, objectId])).map(toExpert);
    },
    async loads(programmeId) {
      const loads = (await run<LoadRow>(on, LOADS, [programmeId])).map(toLoad);
      // Not by the database, whose order of letters depends on how it was made.
      return loads.sort(
        ({ expert: a }, { expert: b }) =>
          a.name.localeCompare(b.name, 'nl-BE') || a.id.localeCompare(b.id),
      );
    },
  };
}

async function one(on: Executor, statement: string, id: string): Promise<Expert | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await run<ExpertRow>(on, statement, [id]);
  return row && toExpert(row);
}

/** Whoever the expert is in Teams is looked up from now on. */
function valuesOf(expert: Expert, cache: RoleCache): readonly StatementValue[] {
  const { id, programmeId, name, organisation, email, fields, capacity, active, version } = expert;
  if (expert.person !== undefined) cache.add(expert.person);
  const person = expert.person && storedPerson(expert.person);
  const what = [id, programmeId, name, organisation, email ?? null, toJsonb(fields), capacity];
  return [...what, person?.tenantId ?? null, person?.objectId ?? null, active, version];
}

function toLoad(row: LoadRow): ExpertLoad {
  return { expert: toExpert(row), guiding: row.guiding };
}

function toExpert(row: ExpertRow): Expert {
  const { id, name, organisation, email, fields, capacity, active, version } = row;
  return {
    id,
    programmeId: row.programme_id,
    name,
    organisation,
    ...(email === null ? {} : { email }),
    fields,
    capacity,
    ...(row.tenant_id === null || row.object_id === null
      ? {}
      : { person: { tenantId: row.tenant_id, objectId: row.object_id } }),
    active,
    version,
  };
}
