import type { NamedPerson, Person } from './person.ts';

/** What somebody is in a programme; `none` takes back what configuration says. */
export const ROLES = ['caseworker', 'head', 'none'] as const;
export type ProgrammeRole = (typeof ROLES)[number];

/** A role that a head caseworker gave or took in chat. */
export interface RoleGrant {
  readonly programmeId: string;
  readonly person: NamedPerson;
  readonly role: ProgrammeRole;
  readonly by: NamedPerson;
  readonly at: Date;
}

/** What the database says somebody is. */
export interface StoredRoles {
  readonly grants: readonly { readonly programmeId: string; readonly role: ProgrammeRole }[];
  /** Ids of the experts they are. */
  readonly expertIds: readonly string[];
}

/** Who configuration makes a caseworker; of every programme when none is named. */
export interface CaseworkerSetting extends Person {
  readonly programmes?: readonly string[];
  /** A head caseworker manages the others; nobody can take that back in chat. */
  readonly head?: true;
}

/** What configuration says of one person. */
type OwnSetting = Omit<CaseworkerSetting, keyof Person>;

export interface EffectiveRoles {
  readonly caseworkerOf: readonly string[];
  readonly headOf: readonly string[];
}

/** What somebody is in each of these programmes. A head is a caseworker too. */
export function effectiveRoles(
  programmeIds: readonly string[],
  settings: readonly OwnSetting[],
  grants: StoredRoles['grants'],
): EffectiveRoles {
  const roles = programmeIds.map((id) => {
    const granted = grants.find(({ programmeId }) => programmeId === id)?.role;
    return { id, role: roleInProgramme(id, settings, granted) };
  });
  return {
    caseworkerOf: roles.filter(({ role }) => role !== 'none').map(({ id }) => id),
    headOf: roles.filter(({ role }) => role === 'head').map(({ id }) => id),
  };
}

/**
 * What somebody is in a programme: a head of configuration always; else what was given or taken in chat; else
 * what configuration says.
 */
export function roleInProgramme(
  programmeId: string,
  settings: readonly OwnSetting[],
  granted: ProgrammeRole | undefined,
): ProgrammeRole {
  const own = settings.filter(({ programmes }) => programmes?.includes(programmeId) ?? true);
  if (own.some(({ head }) => head === true)) return 'head';
  return granted ?? (own.length > 0 ? 'caseworker' : 'none');
}
