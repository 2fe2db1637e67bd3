import { answerInquiry } from '../../use-cases/answer-inquiry.ts';
import { askFurtherInInquiry } from '../../use-cases/ask-further.ts';
import { assignInquiry } from '../../use-cases/assign-inquiry.ts';
import type { InquiryResult } from '../../use-cases/change-inquiry.ts';
import { closeInquiry } from '../../use-cases/close-inquiry.ts';
import { endChannel } from '../../use-cases/end-channel.ts';
import { listInquiries } from '../../use-cases/list-inquiries.ts';
import { lookInquiry } from '../../use-cases/look-inquiry.ts';
import { markInquiryHelped } from '../../use-cases/mark-helped.ts';
import { myInquiries } from '../../use-cases/my-inquiries.ts';
import { sendInquiry } from '../../use-cases/send-inquiry.ts';
import { setChannel } from '../../use-cases/set-channel.ts';
import { startInquiry } from '../../use-cases/start-inquiry.ts';
import { suggestAnswer } from '../../use-cases/suggest-answer.ts';
import { takeInquiry } from '../../use-cases/take-inquiry.ts';
import type { CardTurn } from '../turn.ts';
import type { CardHandlers } from './card-handler.ts';
import { sayElsewhere, showChannelCard, showInquiryCard, showToPresser } from './inquiry-show.ts';
import { type HandlerKit, profileOf, replace } from './kit.ts';

/** The buttons of questions that people answer. */
export const INQUIRY_CARDS: CardHandlers<
  | 'inquiry.start'
  | 'inquiry.send'
  | 'inquiry.mine'
  | 'inquiry.look'
  | 'inquiry.list'
  | 'inquiry.take'
  | 'inquiry.assign'
  | 'inquiry.suggest'
  | 'inquiry.answer'
  | 'inquiry.helps'
  | 'inquiry.further'
  | 'inquiry.close'
  | 'channel.set'
  | 'channel.end'
> = {
  async 'inquiry.start'(kit, turn, { askedId, programmeId }) {
    const input = { ...lookInput(kit, turn), profile: profileOf(kit, turn), askedId, programmeId };
    await showToPresser(kit, turn, await startInquiry(kit.deps, input));
  },

  async 'inquiry.send'(kit, turn, { verb: _, nonce: __, ...typed }) {
    const who = { turnKey: turn.key, actor: kit.actor, place: turn.reference };
    await showToPresser(kit, turn, await sendInquiry(kit.deps, { ...who, ...typed }));
  },

  async 'inquiry.mine'(kit, turn) {
    if (turn.scope !== 'personal') return await sayElsewhere(turn);
    await replace(kit, turn, await myInquiries(kit.deps, kit.actor));
  },

  async 'inquiry.look'(kit, turn, { inquiryId }) {
    await showInquiryCard(kit, turn, await lookInquiry(kit.deps, lookInput(kit, turn), inquiryId));
  },

  async 'inquiry.list'(kit, turn, { filter, page }) {
    const input = { ...lookInput(kit, turn), filter, page };
    await showInquiryCard(kit, turn, await listInquiries(kit.deps, input));
  },

  async 'inquiry.take'(kit, turn, { inquiryId, version, answer }) {
    const input = { ...changeInput(kit, turn, inquiryId), version };
    await showInquiryCard(kit, turn, withDraft(await takeInquiry(kit.deps, input), answer));
  },

  async 'inquiry.assign'(kit, turn, { inquiryId, version, assignee = '', answer }) {
    const input = { ...changeInput(kit, turn, inquiryId), version, assignee };
    await showInquiryCard(kit, turn, withDraft(await assignInquiry(kit.deps, input), answer));
  },

  async 'inquiry.suggest'(kit, turn, { inquiryId, entryId, answer = '' }) {
    const chosen = { inquiryId, entryId, typed: answer };
    await showInquiryCard(kit, turn, await suggestAnswer(kit.deps, lookInput(kit, turn), chosen));
  },

  async 'inquiry.answer'(kit, turn, { inquiryId, seenMessage, answer, byHand }) {
    const input = { ...changeInput(kit, turn, inquiryId), seenMessage, text: answer };
    const view = await answerInquiry(kit.deps, { ...input, byHand: byHand === 'true' });
    await showInquiryCard(kit, turn, view);
  },

  async 'inquiry.helps'(kit, turn, { inquiryId }) {
    const view = await markInquiryHelped(kit.deps, changeInput(kit, turn, inquiryId));
    await showInquiryCard(kit, turn, view);
  },

  async 'inquiry.further'(kit, turn, { inquiryId, further }) {
    const input = { ...changeInput(kit, turn, inquiryId), text: further, place: turn.reference };
    await showInquiryCard(kit, turn, await askFurtherInInquiry(kit.deps, input));
  },

  async 'inquiry.close'(kit, turn, { inquiryId }) {
    const view = await closeInquiry(kit.deps, changeInput(kit, turn, inquiryId));
    await showInquiryCard(kit, turn, view);
  },

  async 'channel.set'(kit, turn, { programmeId }) {
    const input = { ...channelInput(kit, turn), programmeId };
    await showChannelCard(kit, turn, await setChannel(kit.deps, input));
  },

  async 'channel.end'(kit, turn, { programmeId }) {
    const input = { ...channelInput(kit, turn), programmeId };
    await showChannelCard(kit, turn, await endChannel(kit.deps, input));
  },
};

/** What was typed as an answer is still there after something else was pressed. */
function withDraft(result: InquiryResult, draft = ''): InquiryResult {
  return result.kind === 'inquiry' && draft !== '' ? { ...result, draft } : result;
}

function lookInput(kit: HandlerKit, turn: CardTurn) {
  return { actor: kit.actor, where: turn };
}

function changeInput(kit: HandlerKit, turn: CardTurn, inquiryId: string) {
  return { ...lookInput(kit, turn), turnKey: turn.key, inquiryId };
}

function channelInput(kit: HandlerKit, turn: CardTurn) {
  const { key: turnKey, reference: place, isSharedChannel } = turn;
  return { turnKey, actor: kit.actor, place, isSharedChannel };
}
