import { isSamePerson, type Person, personKey } from '../../domain/person.ts';
import type { TeamMember } from '../../domain/team.ts';
import type { RoleLine } from '../../domain/views-roles.ts';

/** Signs that tell one account without a name from another. */
const ACCOUNT_SIGNS = 4;

/** Somebody of a team as `viewer` sees them. */
export function roleLine({ person, role, grant, fixed }: TeamMember, viewer: Person): RoleLine {
  return {
    key: personKey(person),
    ...(person.name === '' ? {} : { name: person.name }),
    accountEnd: person.objectId.slice(-ACCOUNT_SIGNS),
    role,
    ...(grant === undefined ? {} : { given: { at: grant.at, by: grant.by.name } }),
    fixed,
    isSelf: isSamePerson(person, viewer),
  };
}

/** Heads first, then by name; who was never seen comes last. */
export function byRoleAndName(a: RoleLine, b: RoleLine): number {
  const rank = ({ role, name }: RoleLine) =>
    (role === 'head' ? 0 : 2) + (name === undefined ? 1 : 0);
  const [nameOfA, nameOfB] = [a.name ?? a.accountEnd, b.name ?? b.accountEnd];
  return rank(a) - rank(b) || nameOfA.localeCompare(nameOfB, 'nl-BE') || a.key.localeCompare(b.key);
}
