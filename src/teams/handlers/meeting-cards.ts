import { typedMeeting } from '../../cards/meeting-actions.ts';
import { meetingReplies } from '../../texts/meeting-replies.ts';
import { listMeetings } from '../../use-cases/list-meetings.ts';
import { lookFileMeetings, lookMeeting } from '../../use-cases/look-meeting.ts';
import { planMeeting, showPlanForm } from '../../use-cases/plan-meeting.ts';
import { saveMeeting, showChangeForm } from '../../use-cases/save-meeting.ts';
import {
  callOffMeeting,
  chooseMoment,
  holdMeeting,
  showCancelForm,
} from '../../use-cases/settle-meeting.ts';
import { showVoteForm, voteOnMeeting } from '../../use-cases/vote-meeting.ts';
import type { CardTurn } from '../turn.ts';
import type { ActionOf, CardHandlers } from './card-handler.ts';
import type { HandlerKit } from './kit.ts';
import { showMeetingCard } from './meeting-show.ts';
import { offerLink } from './offer-file.ts';
import { inOwnChat } from './own-chat.ts';

/** The buttons of meetings. */
export const MEETING_CARDS: CardHandlers<
  | 'meeting.list'
  | 'meeting.file'
  | 'meeting.planForm'
  | 'meeting.propose'
  | 'meeting.fixNow'
  | 'meeting.look'
  | 'meeting.voteForm'
  | 'meeting.vote'
  | 'meeting.choose'
  | 'meeting.changeForm'
  | 'meeting.save'
  | 'meeting.cancelForm'
  | 'meeting.cancel'
  | 'meeting.held'
  | 'meeting.calendar'
> = {
  'meeting.list': inOwnChat(async (kit, turn, { page = 0 }) => {
    const view = await listMeetings(kit.deps, kit.actor, page);
    await showMeetingCard(kit, turn, 'list', { view });
  }),

  'meeting.file': inOwnChat(async (kit, turn, { dossierId, file = '' }) => {
    const id = dossierId ?? file;
    if (id === '') return await turn.chat.answerMessage(meetingReplies.noFile);
    await showMeetingCard(kit, turn, id, await lookFileMeetings(kit.deps, kit.actor, id));
  }),

  'meeting.planForm': inOwnChat(async (kit, turn, { dossierId, ruleId }) => {
    const input = { actor: kit.actor, dossierId, ruleId };
    await showMeetingCard(kit, turn, dossierId, await showPlanForm(kit.deps, input));
  }),

  'meeting.propose': inOwnChat(async (kit, turn, action) => {
    const input = { ...planInput(kit, turn, action), how: 'propose' } as const;
    await showMeetingCard(kit, turn, action.dossierId, await planMeeting(kit.deps, input));
  }),

  'meeting.fixNow': inOwnChat(async (kit, turn, action) => {
    const input = { ...planInput(kit, turn, action), how: 'fix' } as const;
    await showMeetingCard(kit, turn, action.dossierId, await planMeeting(kit.deps, input));
  }),

  'meeting.look': inOwnChat(async (kit, turn, { meetingId }) => {
    await showMeetingCard(kit, turn, meetingId, await lookMeeting(kit.deps, kit.actor, meetingId));
  }),

  'meeting.voteForm': inOwnChat(async (kit, turn, { meetingId }) => {
    const shown = await showVoteForm(kit.deps, kit.actor, meetingId);
    await showMeetingCard(kit, turn, meetingId, shown);
  }),

  'meeting.vote': inOwnChat(async (kit, turn, { meetingId, moments, ...said }) => {
    const { vote1 = '', vote2 = '', vote3 = '' } = said;
    const choices = [vote1, vote2, vote3];
    const input = { ...changeInput(kit, turn, meetingId), moments, choices };
    await showMeetingCard(kit, turn, meetingId, await voteOnMeeting(kit.deps, input));
  }),

  'meeting.choose': inOwnChat(async (kit, turn, { meetingId, sequence, number }) => {
    const input = { ...changeInput(kit, turn, meetingId), sequence, number };
    await showMeetingCard(kit, turn, meetingId, await chooseMoment(kit.deps, input));
  }),

  'meeting.changeForm': inOwnChat(async (kit, turn, { meetingId }) => {
    const shown = await showChangeForm(kit.deps, kit.actor, meetingId);
    await showMeetingCard(kit, turn, meetingId, shown);
  }),

  'meeting.save': inOwnChat(async (kit, turn, action) => {
    const { meetingId, sequence } = action;
    const typed = typedMeeting(action);
    const input = { ...changeInput(kit, turn, meetingId), sequence, typed };
    await showMeetingCard(kit, turn, meetingId, await saveMeeting(kit.deps, input));
  }),

  'meeting.cancelForm': inOwnChat(async (kit, turn, { meetingId }) => {
    const shown = await showCancelForm(kit.deps, kit.actor, meetingId);
    await showMeetingCard(kit, turn, meetingId, shown);
  }),

  'meeting.cancel': inOwnChat(async (kit, turn, { meetingId, sequence, reason = '' }) => {
    const input = { ...changeInput(kit, turn, meetingId), sequence, reason };
    await showMeetingCard(kit, turn, meetingId, await callOffMeeting(kit.deps, input));
  }),

  'meeting.held': inOwnChat(async (kit, turn, { meetingId, sequence }) => {
    const input = { ...changeInput(kit, turn, meetingId), sequence };
    await showMeetingCard(kit, turn, meetingId, await holdMeeting(kit.deps, input));
  }),

  'meeting.calendar': inOwnChat(async (kit, turn, { meetingId }) => {
    // A calendar takes it from a browser; in OneDrive it would be of no use.
    await offerLink(kit, turn, { kind: 'meeting', meetingId }, async () => {
      turn.log.warn({ refused: 'unavailable', verb: turn.verb, meetingId }, 'no calendar file');
      await turn.chat.answerMessage(meetingReplies.noCalendar);
    });
  }),
};

function changeInput(kit: HandlerKit, turn: CardTurn, meetingId: string) {
  return { turnKey: turn.key, actor: kit.actor, meetingId };
}

function planInput(
  kit: HandlerKit,
  turn: CardTurn,
  action: ActionOf<'meeting.propose' | 'meeting.fixNow'>,
) {
  const { dossierId, ruleId } = action;
  const typed = typedMeeting(action);
  return { turnKey: turn.key, actor: kit.actor, dossierId, ruleId, typed };
}
