import { roleReplies } from '../../texts/role-replies.ts';
import { changeRoleOf } from '../../use-cases/change-role.ts';
import { askRoleChange, lookRole } from '../../use-cases/look-role.ts';
import { makeRoleCode } from '../../use-cases/make-role-code.ts';
import { showRoles } from '../../use-cases/show-roles.ts';
import type { CardHandlers } from './card-handler.ts';
import { showRoleCard } from './role-show.ts';

/** The buttons with which heads manage who handles a programme. */
export const ROLE_CARDS: CardHandlers<
  'roles.show' | 'role.code' | 'role.look' | 'role.ask' | 'role.set'
> = {
  async 'roles.show'(kit, turn, { programmeId, page = 0 }) {
    const input = { actor: kit.actor, programmeId, page };
    await showRoleCard(kit, turn, await showRoles(kit.deps, input));
  },

  async 'role.code'(kit, turn, { programmeId, role }) {
    const input = { actor: kit.actor, programmeId, role };
    await showRoleCard(kit, turn, await makeRoleCode(kit.deps, input));
  },

  async 'role.look'(kit, turn, { programmeId, key }) {
    const input = { actor: kit.actor, programmeId, key };
    await showRoleCard(kit, turn, await lookRole(kit.deps, input));
  },

  async 'role.ask'(kit, turn, { programmeId, key, to }) {
    const input = { actor: kit.actor, programmeId, key, to };
    await showRoleCard(kit, turn, await askRoleChange(kit.deps, input));
  },

  async 'role.set'(kit, turn, { programmeId, key, seen, to }) {
    const input = { turnKey: turn.key, actor: kit.actor, programmeId, key, seen, to };
    const result = await changeRoleOf(kit.deps, input);
    if (result.kind === 'left') return await turn.chat.answerMessage(roleReplies.left);
    await showRoleCard(kit, turn, result);
  },
};
