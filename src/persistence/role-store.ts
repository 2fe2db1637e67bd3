import { type Person, personKey } from '../domain/person.ts';
import type { RoleCode, RoleStore } from '../domain/ports-roles.ts';
import type { ProgrammeRole, RoleGrant, StoredRoles } from '../domain/role.ts';
import { type Executor, run } from './statement.ts';
import { toJsonb } from './storable.ts';
import { type ByColumns, byColumns, storedPerson, toNamedPerson } from './stored-person.ts';

/** Everybody with a role or an expert of their own in the database. Who is in it too long costs one query a turn. */
export interface RoleCache {
  /** Whether somebody may be one of them, as far as was known three seconds ago or less. */
  has(person: Person, load: () => Promise<readonly Person[]>): Promise<boolean>;
  /** Somebody of whom this process writes, committed or not: they are looked up from now on. */
  add(person: Person): void;
}

const KEEP_MS = 3_000;

/** Every turn asks who somebody is, and most people have no role: those cost no query. `now` is in milliseconds. */
export function createRoleCache(now: () => number = () => performance.now()): RoleCache {
  const added = new Set<string>();
  const kept: { people: Promise<ReadonlySet<string>> | undefined; until: number } = {
    people: undefined,
    until: 0,
  };
  const read = (load: () => Promise<readonly Person[]>): Promise<ReadonlySet<string>> => {
    if (kept.people !== undefined && now() < kept.until) return kept.people;
    const people = load().then((all) => new Set(all.map(personKey)));
    // What could not be read is read again by the next who asks.
    people.catch(() => {
      if (kept.people === people) kept.people = undefined;
    });
    kept.people = people;
    kept.until = now() + KEEP_MS;
    return people;
  };
  return {
    async has(person, load) {
      const key = personKey(person);
      return added.has(key) || (await read(load)).has(key);
    },
    add(person) {
      added.add(personKey(person));
    },
  };
}

interface PersonRow {
  readonly tenant_id: string;
  readonly object_id: string;
}

interface GrantRow extends PersonRow, ByColumns {
  readonly programme_id: string;
  readonly name: string;
  readonly role: ProgrammeRole;
  readonly at: Date;
}

interface CodeRow extends ByColumns {
  readonly code_hash: string;
  readonly programme_id: string;
  readonly gives: RoleCode['gives'];
  readonly expires_at: Date;
}

const EVERYBODY = `/* role-everybody */
  select tenant_id, object_id from role_grants
  union select tenant_id, object_id from experts where object_id is not null`;
const OF = `/* role-of */
  select
    (select coalesce(json_agg(json_build_object('programmeId', programme_id, 'role', role)), '[]')
      from (select distinct on (programme_id) programme_id, role from role_grants
        where tenant_id = $1 and object_id = $2 order by programme_id, id desc) latest) as grants,
    (select coalesce(json_agg(id order by id), '[]') from experts
      where tenant_id = $1 and object_id = $2 and active) as "expertIds"`;
const LIST = `/* role-list */
  select distinct on (tenant_id, object_id)
    programme_id, tenant_id, object_id, name, role, at, by_tenant, by_object, by_name
  from role_grants where programme_id = $1 order by tenant_id, object_id, id desc`;
const PUT = `/* role-put */
  insert into role_grants
    (programme_id, tenant_id, object_id, name, role, at, by_tenant, by_object, by_name)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const LOCK_PROGRAMME = `/* role-lock-programme */
  select 1 from (select pg_advisory_xact_lock(hashtextextended('roles:' || $1, 0))) held`;
const ADD_CODE = `/* role-code-add */
  insert into role_codes
    (code_hash, programme_id, gives, expires_at, by_tenant, by_object, by_name)
  values ($1, $2, $3, $4, $5, $6, $7)`;
const TAKE_CODE = `/* role-code-take */
  delete from role_codes where code_hash = $1 and expires_at > $2
  returning code_hash, programme_id, gives, expires_at, by_tenant, by_object, by_name`;

/**
 * Roles in PostgreSQL. Who got their first role on another replica may wait three seconds for it; a role that was
 * taken back counts no more at once, on every replica.
 */
export function createRoleStore(on: Executor, cache: RoleCache): RoleStore {
  const everybody = async () => (await run<PersonRow>(on, EVERYBODY, [])).map(toPerson);
  return {
    async of(person) {
      if (!(await cache.has(person, everybody))) return { grants: [], expertIds: [] };
      const { tenantId, objectId } = storedPerson(person);
      const [roles] = await run<StoredRoles>(on, OF, [tenantId, objectId]);
      return roles ?? { grants: [], expertIds: [] };
    },
    async list(programmeId) {
      return (await run<GrantRow>(on, LIST, [programmeId])).map(toGrant);
    },
    async put({ programmeId, person, role, by, at }) {
      cache.add(person);
      const { tenantId, objectId } = storedPerson(person);
      const { by_tenant, by_object, by_name } = byColumns(by);
      const whom = [programmeId, tenantId, objectId, person.name];
      await run(on, PUT, [...whom, role, at, by_tenant, by_object, by_name]);
    },
    async lockProgramme(programmeId) {
      await run(on, LOCK_PROGRAMME, [programmeId]);
    },
    async addCode({ codeHash, programmeId, gives, madeBy, expiresAt }) {
      const { by_tenant, by_object, by_name } = byColumns(madeBy);
      const what = [codeHash, programmeId, toJsonb(gives), expiresAt];
      await run(on, ADD_CODE, [...what, by_tenant, by_object, by_name]);
    },
    async takeCode(codeHash, now) {
      const [row] = await run<CodeRow>(on, TAKE_CODE, [codeHash, now]);
      return row && toCode(row);
    },
  };
}

function toPerson(row: PersonRow): Person {
  return { tenantId: row.tenant_id, objectId: row.object_id };
}

function toGrant(row: GrantRow): RoleGrant {
  return {
    programmeId: row.programme_id,
    person: { ...toPerson(row), name: row.name },
    role: row.role,
    by: toNamedPerson(row),
    at: row.at,
  };
}

function toCode(row: CodeRow): RoleCode {
  return {
    codeHash: row.code_hash,
    programmeId: row.programme_id,
    gives: row.gives,
    madeBy: toNamedPerson(row),
    expiresAt: row.expires_at,
  };
}
