import { type Actor, isHeadOf } from '../domain/access.ts';
import type { RoleCode } from '../domain/ports-roles.ts';
import type { TeamRole } from '../domain/team.ts';
import type { ShownCode } from '../domain/views-roles.ts';
import type { Dependencies } from './dependencies.ts';
import { type RolesResult, showRoles } from './show-roles.ts';

/** A code works for a week: long enough for a holiday, short enough to be forgotten in a mailbox. */
const CODE_VALID_MS = 7 * 24 * 60 * 60 * 1000;

/** Makes a code with which one person becomes a caseworker or a head, in their own chat with the bot. */
export async function makeRoleCode(
  deps: Dependencies,
  input: { readonly actor: Actor; readonly programmeId: string; readonly role: TeamRole },
): Promise<RolesResult | { readonly kind: 'refused'; readonly reason: 'notHead' }> {
  const { actor, programmeId, role } = input;
  if (!isHeadOf(actor, programmeId)) return { kind: 'refused', reason: 'notHead' };
  const code = await addCode(deps, actor, { programmeId, gives: { kind: role } });
  return await showRoles(deps, { actor, programmeId, page: 0 }, { code: { ...code, role } });
}

/** Makes a code that works once. Only its hash is kept, so it is shown now and never again. */
export async function addCode(
  deps: Dependencies,
  { tenantId, objectId, name }: Actor,
  about: Pick<RoleCode, 'programmeId' | 'gives'>,
): Promise<ShownCode> {
  const text = deps.ids.invitationCode();
  const until = new Date(deps.clock.now().getTime() + CODE_VALID_MS);
  const madeBy = { tenantId, objectId, name };
  const codeHash = deps.ids.hash(text);
  await deps.work.stores.roles.addCode({ ...about, codeHash, madeBy, expiresAt: until });
  return { text, until };
}
