import {
  makeExpertCode,
  setExpertActive,
  unlinkExpertAccount,
} from '../../use-cases/change-expert.ts';
import { editExpert } from '../../use-cases/edit-expert.ts';
import { listExperts } from '../../use-cases/list-experts.ts';
import { lookExpert } from '../../use-cases/look-expert.ts';
import { saveExpert } from '../../use-cases/save-expert.ts';
import type { CardHandlers } from './card-handler.ts';
import { showRoleCard } from './role-show.ts';

/** The buttons with which caseworkers register experts and see how much they guide. */
export const EXPERT_CARDS: CardHandlers<
  | 'experts.list'
  | 'expert.look'
  | 'expert.edit'
  | 'expert.save'
  | 'expert.code'
  | 'expert.unlink'
  | 'expert.active'
> = {
  async 'experts.list'(kit, turn, { programmeId, page = 0, query = '' }) {
    const input = { actor: kit.actor, programmeId, page, query };
    await showRoleCard(kit, turn, await listExperts(kit.deps, input));
  },

  async 'expert.look'(kit, turn, { expertId }) {
    await showRoleCard(kit, turn, await lookExpert(kit.deps, kit.actor, expertId));
  },

  async 'expert.edit'(kit, turn, { programmeId, expertId }) {
    const input = { actor: kit.actor, programmeId, expertId };
    await showRoleCard(kit, turn, await editExpert(kit.deps, input));
  },

  async 'expert.save'(kit, turn, { programmeId, expertId, version, ...rest }) {
    const { name, organisation, email, fields, capacity } = rest;
    const typed = { name, organisation, email, fields, capacity };
    const about = { turnKey: turn.key, actor: kit.actor, programmeId, expertId, version };
    await showRoleCard(kit, turn, await saveExpert(kit.deps, { ...about, typed }));
  },

  async 'expert.code'(kit, turn, { expertId }) {
    await showRoleCard(kit, turn, await makeExpertCode(kit.deps, kit.actor, expertId));
  },

  async 'expert.unlink'(kit, turn, { expertId, version }) {
    const input = { turnKey: turn.key, actor: kit.actor, expertId, version };
    await showRoleCard(kit, turn, await unlinkExpertAccount(kit.deps, input));
  },

  async 'expert.active'(kit, turn, { expertId, version, active }) {
    const input = { turnKey: turn.key, actor: kit.actor, expertId, version, active };
    await showRoleCard(kit, turn, await setExpertActive(kit.deps, input));
  },
};
