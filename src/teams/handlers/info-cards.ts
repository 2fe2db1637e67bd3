import { turnTexts } from '../../texts/turn-texts.ts';
import { askRemoval, removePersonalData, showPrivacy } from '../../use-cases/privacy.ts';
import { showDeadlines } from '../../use-cases/show-deadlines.ts';
import { programmeView } from '../../use-cases/views/programme-view.ts';
import type { CardHandlers } from './card-handler.ts';
import { helpView } from './help.ts';
import { replace } from './kit.ts';
import { offerFile } from './offer-file.ts';

/** The buttons that tell something, and those about a person's own data. */
export const INFO_CARDS: CardHandlers<
  | 'help.show'
  | 'deadlines.show'
  | 'programme.show'
  | 'privacy.show'
  | 'privacy.copy'
  | 'privacy.removeAsk'
  | 'privacy.remove'
> = {
  async 'help.show'(kit, turn) {
    await replace(kit, turn, await helpView(kit, turn, 'help'));
  },

  async 'deadlines.show'(kit, turn) {
    await replace(kit, turn, await showDeadlines(kit.deps));
  },

  async 'programme.show'(kit, turn, { programmeId }) {
    const programme = kit.deps.programmes.find((one) => one.id === programmeId);
    if (programme === undefined) return await turn.chat.answerMessage(turnTexts.unavailable);
    await replace(kit, turn, programmeView(programme));
  },

  async 'privacy.show'(kit, turn) {
    await replace(kit, turn, await showPrivacy(kit.deps, kit.actor));
  },

  async 'privacy.copy'(kit, turn) {
    await offerFile(kit, turn, { kind: 'personalData' });
  },

  async 'privacy.removeAsk'(kit, turn) {
    await replace(kit, turn, await askRemoval(kit.deps, kit.actor));
  },

  async 'privacy.remove'(kit, turn) {
    const input = { turnKey: turn.key, actor: kit.actor };
    const view = await removePersonalData(kit.deps, input);
    await kit.profiles.forget(turn.person);
    await replace(kit, turn, view);
  },
};
