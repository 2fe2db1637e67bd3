import { isSamePerson, type NamedPerson, type Person, personKey } from './person.ts';
import type { RoleCode } from './ports-roles.ts';
import { ok, type Result, refused } from './result.ts';
import {
  type CaseworkerSetting,
  type ProgrammeRole,
  type RoleGrant,
  roleInProgramme,
} from './role.ts';

/** A role of somebody who handles a programme. */
export type TeamRole = Exclude<ProgrammeRole, 'none'>;

/** Somebody who handles a programme now. */
export interface TeamMember {
  /** The name is empty for who was never seen. */
  readonly person: NamedPerson;
  readonly role: TeamRole;
  /** Who gave them this role, and when; absent when configuration did. */
  readonly grant?: RoleGrant;
  /** Configuration makes them a head: nobody can take that back in chat. */
  readonly fixed: boolean;
}

/**
 * Everybody who handles a programme, of configuration and of chat. `grants` has the latest of each person, `known`
 * the names that people have now.
 */
export function teamOf(
  programmeId: string,
  settings: readonly CaseworkerSetting[],
  grants: readonly RoleGrant[],
  known: readonly NamedPerson[],
): readonly TeamMember[] {
  const people = new Map<string, Person>();
  for (const person of [...settings, ...grants.map((grant) => grant.person)]) {
    const { tenantId, objectId } = person;
    people.set(personKey(person), { tenantId, objectId });
  }
  return [...people.values()].flatMap((somebody): readonly TeamMember[] => {
    const own = settings.filter((setting) => isSamePerson(setting, somebody));
    const grant = grants.find((one) => isSamePerson(one.person, somebody));
    const seen = known.find((one) => isSamePerson(one, somebody));
    const person = { ...somebody, name: seen?.name ?? grant?.person.name ?? '' };
    const role = roleInProgramme(programmeId, own, grant?.role);
    if (role === 'none') return [];
    const fixed = roleInProgramme(programmeId, own, 'none') === 'head';
    return [{ person, role, fixed, ...(grant === undefined || fixed ? {} : { grant }) }];
  });
}

/** Somebody's place in a team; undefined when they are not in it. */
export function memberOf(team: readonly TeamMember[], person: Person): TeamMember | undefined {
  return team.find((member) => isSamePerson(member.person, person));
}

/** The same by the key that a card carries. */
export function memberByKey(team: readonly TeamMember[], key: string): TeamMember | undefined {
  return team.find(({ person }) => personKey(person) === key);
}

/** What a head wants somebody of the team to be from now on. */
export interface RoleChange {
  readonly programmeId: string;
  /** Of the person in question, as `personKey` gives it; whatever else comes in is nobody. */
  readonly key: string;
  /** What they were when the head decided. */
  readonly seen: TeamRole;
  readonly to: ProgrammeRole;
  readonly by: NamedPerson;
  readonly at: Date;
}

/**
 * `notHead`: who asks manages nobody here; `gone`: who it is about is not in the team; `changed`: somebody else
 * changed their role meanwhile; `configured`: only configuration can; `lastHead`: nobody could manage the rest.
 */
export type RoleRefusal = 'notHead' | 'gone' | 'changed' | 'configured' | 'lastHead';

/** Gives somebody of the team another role, or takes them off it. A programme always keeps a head. */
export function changeRole(
  team: readonly TeamMember[],
  { programmeId, key, seen, to: role, by, at }: RoleChange,
): Result<RoleGrant, RoleRefusal> {
  if (memberOf(team, by)?.role !== 'head') return refused('notHead');
  const member = memberByKey(team, key);
  if (member === undefined) return refused('gone');
  if (member.fixed) return refused('configured');
  if (member.role !== seen || member.role === role) return refused('changed');
  const heads = team.filter(({ role }) => role === 'head').length;
  if (member.role === 'head' && heads === 1) return refused('lastHead');
  return ok({ programmeId, person: member.person, role, by, at });
}

/** `makerGone`: who made the code could not do it themselves any more; `hasRole`: there is nothing to gain. */
export type CodeRefusal = 'makerGone' | 'hasRole';

/** Gives whoever typed a code the role that it is for. Nobody loses by a code: a head stays a head. */
export function joinTeam(
  team: readonly TeamMember[],
  code: Pick<RoleCode, 'programmeId' | 'madeBy'> & { readonly role: TeamRole },
  { person, at }: { readonly person: NamedPerson; readonly at: Date },
): Result<RoleGrant, CodeRefusal> {
  if (memberOf(team, code.madeBy)?.role !== 'head') return refused('makerGone');
  const { role, programmeId, madeBy: by } = code;
  const present = memberOf(team, person)?.role;
  if (present === 'head' || present === role) return refused('hasRole');
  return ok({ programmeId, person, role, by, at });
}
