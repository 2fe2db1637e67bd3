import { personKey } from '../domain/person.ts';
import type { Stores } from '../domain/ports.ts';
import type { ProgrammeRole } from '../domain/role.ts';
import { changeRole, type RoleRefusal, type TeamRole } from '../domain/team.ts';
import type { RolesView, RoleView } from '../domain/views-roles.ts';
import { roleNotices } from '../texts/role-notices.ts';
import { asActor, type Dependencies } from './dependencies.ts';
import { type LookRoleInput, lookRole, type RoleRefused, workloadOf } from './look-role.ts';
import { showRoles } from './show-roles.ts';
import { readTeam } from './team.ts';

export interface ChangeRoleInput extends LookRoleInput {
  readonly turnKey: string;
  /** What they were on the card. */
  readonly seen: TeamRole;
  readonly to: ProgrammeRole;
}

type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly reason: RoleRefusal };

/** `left`: they took themselves off, and have nothing to see here any more. */
export type ChangeRoleResult = RolesView | RoleView | RoleRefused | { readonly kind: 'left' };

/**
 * Gives a caseworker another role, or takes them off; it counts from their next turn, on every replica. What
 * they have on their name stays there. Of two heads who act at the same moment the second sees what the first did.
 */
export async function changeRoleOf(
  deps: Dependencies,
  input: ChangeRoleInput,
): Promise<ChangeRoleResult> {
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, (stores) =>
    change(deps, stores, input),
  );
  if (outcome.kind === 'done') return await afterwards(deps, input);
  const { reason } = outcome;
  return reason === 'changed'
    ? await lookRole(deps, input, roleNotices.changedMeanwhile())
    : { kind: 'refused', reason };
}

async function change(
  deps: Dependencies,
  stores: Stores,
  { actor, programmeId, key, seen, to }: ChangeRoleInput,
): Promise<Outcome> {
  await stores.roles.lockProgramme(programmeId);
  const team = await readTeam(deps, stores, programmeId);
  const at = deps.clock.now();
  const changed = changeRole(team, { programmeId, key, seen, to, by: actor, at });
  if (!changed.ok) return { kind: 'refused', reason: changed.reason };
  await stores.roles.put(changed.value);
  return { kind: 'done' };
}

async function afterwards(deps: Dependencies, input: ChangeRoleInput): Promise<ChangeRoleResult> {
  const { programmeId, key, to } = input;
  const grants = await deps.work.stores.roles.list(programmeId);
  const person = grants.find((grant) => personKey(grant.person) === key)?.person;
  // They may have changed what they are themselves.
  const actor = await asActor(deps, input.actor);
  const isGone = to === 'none' && person !== undefined;
  const workload = isGone ? await workloadOf(deps, programmeId, person) : undefined;
  const notice = roleNotices.changed(person?.name ?? '', to, workload);
  const shown = await showRoles(deps, { actor, programmeId, page: 0 }, { notice });
  return shown.kind === 'refused' ? { kind: 'left' } : shown;
}
