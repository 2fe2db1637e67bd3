import { type Actor, isHeadOf } from '../domain/access.ts';
import { unlinkExpert } from '../domain/expert.ts';
import type { Stores } from '../domain/ports.ts';
import type { KeptRole } from '../domain/views-privacy.ts';
import type { Dependencies } from './dependencies.ts';
import { programmeName } from './programme-name.ts';

/** What somebody is for a programme, by ids alone. */
export type RoleOfPerson = { readonly programmeId: string; readonly role: KeptRole['role'] };

/** Everything that somebody is: caseworker or head, and expert, also one that guides no more. */
export async function rolesOfPerson(
  { experts }: Pick<Stores, 'experts'>,
  actor: Actor,
): Promise<readonly RoleOfPerson[]> {
  const own = await experts.ofPerson(actor);
  return [
    ...actor.caseworkerOf.map((programmeId) => ({
      programmeId,
      role: isHeadOf(actor, programmeId) ? ('head' as const) : ('caseworker' as const),
    })),
    ...own.map(({ programmeId }) => ({ programmeId, role: 'expert' as const })),
  ];
}

/** The same for somebody to read. */
export function keptRoles(
  deps: Pick<Dependencies, 'programmes'>,
  roles: readonly RoleOfPerson[],
): readonly KeptRole[] {
  return roles.map(({ programmeId, role }) => ({
    programmeName: programmeName(deps, programmeId),
    role,
  }));
}

/** Cuts somebody's account from every expert that they are; who the expert is stays. */
export async function unlinkFromExperts(
  stores: Pick<Stores, 'experts' | 'roles'>,
  actor: Actor,
): Promise<void> {
  const own = await stores.experts.ofPerson(actor);
  // In one order, so that two removals do not wait for each other.
  const programmeIds = [...new Set(own.map(({ programmeId }) => programmeId))].sort();
  for (const programmeId of programmeIds) await stores.roles.lockProgramme(programmeId);
  for (const expert of await stores.experts.ofPerson(actor)) {
    await stores.experts.save(unlinkExpert(expert));
  }
}
