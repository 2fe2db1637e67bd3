import { turnTexts } from '../../texts/turn-texts.ts';
import { copyFile } from '../../use-cases/copy-file.ts';
import {
  inviteByObjectId,
  makeInvitationCode,
  showInvite,
  uninvite,
} from '../../use-cases/invite-colleague.ts';
import { askWithdrawal } from '../../use-cases/look-at-file.ts';
import { withdrawFile } from '../../use-cases/withdraw-file.ts';
import type { CardHandlers } from './card-handler.ts';
import { replace, walkInput } from './kit.ts';
import { offerPdf } from './offer-file.ts';
import { showFile, showFiles } from './show-file.ts';

/** The buttons of somebody's own files. */
export const FILE_CARDS: CardHandlers<
  | 'files.list'
  | 'file.look'
  | 'file.copy'
  | 'file.withdrawAsk'
  | 'file.withdraw'
  | 'receipt.pdf'
  | 'invite.open'
  | 'invite.code'
  | 'invite.add'
  | 'invite.remove'
> = {
  'files.list': (kit, turn) => showFiles(kit, turn),
  'file.look': (kit, turn, { dossierId }) => showFile(kit, turn, dossierId),
  'receipt.pdf': (kit, turn, { dossierId }) => offerPdf(kit, turn, dossierId),

  async 'file.copy'(kit, turn, { dossierId }) {
    const input = { ...walkInput(kit, turn), cardActivityId: turn.cardActivityId, dossierId };
    await replace(kit, turn, await copyFile(kit.deps, input));
  },

  async 'file.withdrawAsk'(kit, turn, { dossierId }) {
    await replace(kit, turn, await askWithdrawal(kit.deps, kit.actor, dossierId));
  },

  async 'file.withdraw'(kit, turn, { dossierId }) {
    const input = { turnKey: turn.key, actor: kit.actor, dossierId };
    await replace(kit, turn, await withdrawFile(kit.deps, input));
  },

  async 'invite.open'(kit, turn, { dossierId }) {
    await replace(kit, turn, await showInvite(kit.deps, kit.actor, dossierId));
  },

  async 'invite.code'(kit, turn, { dossierId }) {
    const input = { turnKey: turn.key, actor: kit.actor, dossierId };
    await replace(kit, turn, await makeInvitationCode(kit.deps, input));
  },

  async 'invite.add'(kit, turn, { dossierId, objectId }) {
    if (objectId === undefined || objectId === '') {
      return await turn.chat.answerMessage(turnTexts.pickSomebody);
    }
    const input = { turnKey: turn.key, actor: kit.actor, dossierId, objectId };
    await replace(kit, turn, await inviteByObjectId(kit.deps, input));
  },

  async 'invite.remove'(kit, turn, { dossierId, objectId }) {
    const input = { turnKey: turn.key, actor: kit.actor, dossierId, objectId };
    await replace(kit, turn, await uninvite(kit.deps, input));
  },
};
