import { meetingReplies } from '../../texts/meeting-replies.ts';
import { listMeetings } from '../../use-cases/list-meetings.ts';
import type { MeetingResult } from '../../use-cases/meeting-result.ts';
import { noteMeetingCard } from '../../use-cases/note-meeting-card.ts';
import type { CardTurn, TextTurn } from '../turn.ts';
import { type HandlerKit, post, replace } from './kit.ts';

/** Words about meetings. */
export const MEETING_COMMANDS = { meetings: showMeetings } as const;

async function showMeetings(kit: HandlerKit, turn: TextTurn): Promise<void> {
  await post(kit, turn, await listMeetings(kit.deps, kit.actor, 0));
}

/** Shows what came of an action on a meeting, and notes what its message shows from now on. */
export async function showMeetingCard(
  kit: HandlerKit,
  turn: CardTurn,
  about: string,
  { view, refused }: MeetingResult,
): Promise<void> {
  if (view.kind === 'unavailable') return await sayNoMeeting(turn, about);
  if (refused !== undefined) {
    turn.log.warn({ refused, verb: turn.verb, about }, 'meeting not changed');
  }
  // Before the card is there: a vote that comes in meanwhile may not be put over a form.
  const { cardActivityId, reference } = turn;
  if (cardActivityId !== undefined) {
    await noteMeetingCard(kit.deps, kit.actor, reference, cardActivityId, view);
  }
  await replace(kit, turn, view);
}

/** The same words whether a meeting is of others or was never there. */
async function sayNoMeeting(turn: CardTurn, about?: string): Promise<void> {
  turn.log.warn({ refused: 'unavailable', verb: turn.verb, about }, 'meeting not shown');
  await turn.chat.answerMessage(meetingReplies.unavailable);
}
