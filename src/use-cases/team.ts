import type { Stores } from '../domain/ports.ts';
import { type TeamMember, teamOf } from '../domain/team.ts';
import type { Dependencies } from './dependencies.ts';

/** Everybody who handles a programme at this moment; under its lock nobody changes that meanwhile. */
export async function readTeam(
  deps: Pick<Dependencies, 'caseworkers'>,
  stores: Pick<Stores, 'roles' | 'caseworkers'>,
  programmeId: string,
): Promise<readonly TeamMember[]> {
  const known = await stores.caseworkers.known();
  return teamOf(programmeId, deps.caseworkers, await stores.roles.list(programmeId), known);
}
