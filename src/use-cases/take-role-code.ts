import { type LinkRefusal, linkExpert } from '../domain/expert.ts';
import { isSamePerson, type NamedPerson } from '../domain/person.ts';
import type { Stores } from '../domain/ports.ts';
import type { RoleCode } from '../domain/ports-roles.ts';
import { type CodeRefusal, joinTeam, memberOf, type TeamRole } from '../domain/team.ts';
import type { Dependencies } from './dependencies.ts';
import { readTeam } from './team.ts';

/** What came of a code for a role. */
export type RoleJoin =
  | { readonly kind: 'joinedTeam'; readonly programmeId: string; readonly role: TeamRole }
  | { readonly kind: 'linkedExpert'; readonly programmeId: string; readonly expertId: string }
  | {
      readonly kind: 'refused';
      readonly reason: 'unknownCode' | CodeRefusal | LinkRefusal;
    };

interface Typed {
  /** Of any organisation that may talk to the bot. */
  readonly actor: NamedPerson;
  readonly code: string;
}

/**
 * Uses a code for a role: whoever typed it becomes a caseworker or a head, or is from now on known as an
 * expert, and its maker is told. Of several people who type one at the same moment it works for one. Refused for
 * a reason that lies with who typed it, the code stays; made by somebody who may do so no more, it is gone.
 */
export async function takeRoleCode(
  deps: Dependencies,
  stores: Stores,
  typed: Typed,
): Promise<RoleJoin> {
  const now = deps.clock.now();
  const code = await stores.roles.takeCode(deps.ids.hash(typed.code), now);
  const isKnown = deps.programmes.some(({ id }) => id === code?.programmeId);
  if (code === undefined || !isKnown) return { kind: 'refused', reason: 'unknownCode' };
  await stores.roles.lockProgramme(code.programmeId);
  const { gives } = code;
  const joined =
    gives.kind === 'expert'
      ? await becomeExpert(deps, stores, code, { ...typed, expertId: gives.expertId })
      : await becomeMember(deps, stores, code, { ...typed, role: gives.kind });
  if (joined.kind !== 'refused') await tellMaker(stores, code, typed.actor);
  else if (joined.reason !== 'makerGone') await stores.roles.addCode(code);
  return joined;
}

async function becomeMember(
  deps: Dependencies,
  stores: Stores,
  { programmeId, madeBy }: RoleCode,
  { actor: person, role }: Typed & { readonly role: TeamRole },
): Promise<RoleJoin> {
  const at = deps.clock.now();
  const team = await readTeam(deps, stores, programmeId);
  const joined = joinTeam(team, { programmeId, madeBy, role }, { person, at });
  if (!joined.ok) return { kind: 'refused', reason: joined.reason };
  await stores.roles.put(joined.value);
  // From now on work can be given to them.
  await stores.caseworkers.seen(person, at);
  return { kind: 'joinedTeam', programmeId, role };
}

async function becomeExpert(
  deps: Dependencies,
  stores: Stores,
  { programmeId, madeBy }: RoleCode,
  { actor: person, expertId }: Typed & { readonly expertId: string },
): Promise<RoleJoin> {
  const team = await readTeam(deps, stores, programmeId);
  if (memberOf(team, madeBy) === undefined) return { kind: 'refused', reason: 'makerGone' };
  const expert = await stores.experts.lock(expertId);
  if (expert === undefined) return { kind: 'refused', reason: 'expertGone' };
  const linked = linkExpert(expert, person, await stores.experts.ofPerson(person));
  if (!linked.ok) return { kind: 'refused', reason: linked.reason };
  await stores.experts.save(linked.value);
  return { kind: 'linkedExpert', programmeId, expertId };
}

/** Who made the code sees who used it, and can take them off when it is somebody else than was meant. */
async function tellMaker(
  { jobs }: Stores,
  { programmeId, gives, madeBy }: RoleCode,
  { tenantId, objectId, name }: NamedPerson,
): Promise<void> {
  if (isSamePerson(madeBy, { tenantId, objectId })) return;
  await jobs.enqueue({
    name: 'tell-code-used',
    payload: {
      programmeId,
      gives: gives.kind,
      ...(gives.kind === 'expert' ? { expertId: gives.expertId } : {}),
      madeBy: { tenantId: madeBy.tenantId, objectId: madeBy.objectId },
      usedBy: name,
    },
  });
}
