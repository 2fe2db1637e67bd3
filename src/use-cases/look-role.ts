import { type Actor, isHeadOf } from '../domain/access.ts';
import type { Person } from '../domain/person.ts';
import type { ProgrammeRole } from '../domain/role.ts';
import { changeRole, memberByKey, type RoleRefusal, type TeamMember } from '../domain/team.ts';
import type { Notice } from '../domain/views.ts';
import type { RoleChangeView, RoleView, Workload } from '../domain/views-roles.ts';
import { roleNotices } from '../texts/role-notices.ts';
import type { Dependencies } from './dependencies.ts';
import { programmeName } from './programme-name.ts';
import { readTeam } from './team.ts';
import { roleLine } from './views/role-line.ts';

export interface LookRoleInput {
  readonly actor: Actor;
  readonly programmeId: string;
  /** The key that the list had; whatever else a card sends is nobody. */
  readonly key: string;
}

export type RoleRefused = {
  readonly kind: 'refused';
  readonly reason: Exclude<RoleRefusal, 'changed'>;
};

/** One caseworker, with what they have on their name; for heads. */
export async function lookRole(
  deps: Dependencies,
  input: LookRoleInput,
  notice?: Notice,
): Promise<RoleView | RoleRefused> {
  const found = await findMember(deps, input);
  if (found.kind === 'refused') return found;
  const own = notice === undefined ? {} : { notice };
  return { kind: 'role', ...(await describe(deps, input, found.member)), ...own };
}

/** Asks whether a role has to change, with what that means; refused at once when it cannot. */
export async function askRoleChange(
  deps: Dependencies,
  input: LookRoleInput & { readonly to: ProgrammeRole },
): Promise<RoleChangeView | RoleView | RoleRefused> {
  const { actor, programmeId, key, to } = input;
  const found = await findMember(deps, input);
  if (found.kind === 'refused') return found;
  const seen = found.member.role;
  const change = { programmeId, key, seen, to, by: actor, at: deps.clock.now() };
  const possible = changeRole(found.team, change);
  if (!possible.ok) {
    const { reason } = possible;
    return reason === 'changed'
      ? await lookRole(deps, input, roleNotices.changedMeanwhile())
      : { kind: 'refused', reason };
  }
  return { kind: 'roleChange', ...(await describe(deps, input, found.member)), to };
}

type Found =
  | RoleRefused
  | { readonly kind: 'found'; readonly member: TeamMember; readonly team: readonly TeamMember[] };

async function findMember(
  deps: Dependencies,
  { actor, programmeId, key }: LookRoleInput,
): Promise<Found> {
  if (!isHeadOf(actor, programmeId)) return { kind: 'refused', reason: 'notHead' };
  const team = await readTeam(deps, deps.work.stores, programmeId);
  const member = memberByKey(team, key);
  return member === undefined
    ? { kind: 'refused', reason: 'gone' }
    : { kind: 'found', member, team };
}

async function describe(
  deps: Dependencies,
  { actor, programmeId }: LookRoleInput,
  member: TeamMember,
): Promise<Omit<RoleView, 'kind' | 'notice'>> {
  return {
    nonce: deps.ids.uuid(),
    programme: { id: programmeId, name: programmeName(deps, programmeId) },
    line: roleLine(member, actor),
    workload: await workloadOf(deps, programmeId, member.person),
  };
}

/** What somebody has on their name in a programme and is not finished. */
export async function workloadOf(
  { work }: Dependencies,
  programmeId: string,
  person: Person,
): Promise<Workload> {
  const { cases, inquiries } = work.stores;
  const programmeIds = [programmeId];
  const [ours, theirs, asked] = await Promise.all([
    cases.count({ programmeIds, assignee: person, turn: 'caseworker' }),
    cases.count({ programmeIds, assignee: person, turn: 'municipality' }),
    inquiries.count({ programmeIds, filter: 'mine', person }),
  ]);
  return { applications: ours + theirs, inquiries: asked };
}
