import type { Command } from '../../domain/understand.ts';
import { hasAnswer, openQuestion, type Walk } from '../../domain/walk.ts';
import { chatHelp, chatTexts } from '../../texts/chat-texts.ts';
import { interviewTexts } from '../../texts/interview-texts.ts';
import { moveInChat } from '../../use-cases/move-in-chat.ts';
import { pauseWalk } from '../../use-cases/pause-walk.ts';
import { submitApplication } from '../../use-cases/submit-application.ts';
import type { TextTurn } from '../turn.ts';
import { answerQuestion } from './answer-question.ts';
import { type HandlerKit, post } from './kit.ts';
import { type Moved, moveInput, moveWalk } from './move-walk.ts';
import { offerPdf } from './offer-file.ts';
import { isSheetWalk } from './sheet-walk.ts';
import { postWalkCard, syncCard } from './sync-card.ts';
import { walkOf } from './walk-of.ts';
import { sayGone, sayPlace } from './walk-replies.ts';
import { takeAnswer } from './walk-text.ts';

export type WalkCommand = Extract<
  Command,
  | 'previous'
  | 'next'
  | 'skip'
  | 'whereAmI'
  | 'card'
  | 'overview'
  | 'submit'
  | 'stop'
  | 'why'
  | 'yes'
  | 'no'
  | 'itIsAnswer'
  | 'itIsQuestion'
  | 'takeOver'
>;

type WalkCommandHandler = (kit: HandlerKit, turn: TextTurn, walk: Walk) => Promise<void>;

/** What the words of the walk do while a question is open. */
export const WALK_COMMANDS: Readonly<Record<WalkCommand, WalkCommandHandler>> = {
  previous: (kit, turn, walk) => moveWalk(kit, turn, walk, 'previous'),
  next: (kit, turn, walk) => moveWalk(kit, turn, walk, 'next'),
  skip: (kit, turn, walk) => moveWalk(kit, turn, walk, 'next', skipWarning),
  whereAmI: (kit, turn, walk) => moveWalk(kit, turn, walk, 'here'),
  overview: (kit, turn, walk) => moveWalk(kit, turn, walk, 'overview'),

  async card(kit, turn, walk) {
    const moved = await moveInChat(kit.deps, moveInput(kit, turn, walk, 'here'));
    if (moved.kind !== 'moved') return await sayGone(kit, turn, walk, moved);
    await postWalkCard(kit, turn, moved.view);
  },

  async submit(kit, turn, walk) {
    if (walk.place.kind !== 'overview') return await moveWalk(kit, turn, walk, 'overview');
    await send(kit, turn, walk);
  },

  async stop(kit, turn, walk) {
    await pauseWalk(kit.deps, walk, kit.actor);
    const { stopped, stoppedSheet } = chatTexts;
    await turn.chat.sendText((await isSheetWalk(kit, walk)) ? stoppedSheet : stopped);
  },

  async why(kit, turn, walk) {
    await moveWalk(kit, turn, walk, 'here', ({ file }) => {
      const question = openQuestion(file.form, walk.place);
      return question === undefined ? [] : [chatHelp(question.help)];
    });
  },

  async yes(kit, turn, walk) {
    const offered = await offeredText(kit, turn, walk);
    await takeAnswer(kit, turn, walk, offered ?? turn.text);
  },

  async no(kit, turn, walk) {
    const offered = await offeredText(kit, turn, walk);
    if (offered === undefined) return await takeAnswer(kit, turn, walk, turn.text);
    await turn.chat.sendText(chatTexts.changeProfile);
  },

  async itIsAnswer(kit, turn, walk) {
    await takeAnswer(kit, turn, walk, walk.pendingText);
  },

  // Where something is offered, the words of a sheet come first: here nothing is.
  takeOver: (kit, turn, walk) =>
    moveWalk(kit, turn, walk, 'here', () => [interviewTexts.nothingOffered]),

  async itIsQuestion(kit, turn, walk) {
    if (walk.pendingText === undefined) return await moveWalk(kit, turn, walk, 'here');
    await answerQuestion(kit, turn, walk, walk.pendingText);
  },
};

function skipWarning({ file }: Moved, walk: Walk): readonly string[] {
  const question = openQuestion(file.form, walk.place);
  return question?.required && !hasAnswer(file.dossier, question.id)
    ? [chatTexts.requiredLater(question.shortLabel, walkOf(file))]
    : [];
}

/**
 * What "ja" says yes to: the text from the profile or from elsewhere, the order as it is, or the one municipality that
 * was meant.
 */
async function offeredText(
  kit: HandlerKit,
  turn: TextTurn,
  walk: Walk,
): Promise<string | undefined> {
  const moved = await moveInChat(kit.deps, moveInput(kit, turn, walk, 'here'));
  if (moved.kind !== 'moved' || moved.view.kind !== 'step') return undefined;
  const { questions, openQuestionId } = moved.view;
  const open = questions.find(({ question }) => question.id === openQuestionId);
  if (open?.prefilled || open?.outdated) return open.input;
  if (open?.offered !== undefined) return open.offered.text;
  const [name, ...others] =
    open?.invalid?.kind === 'severalMunicipalities' ? open.invalid.names : [];
  return others.length === 0 ? name : undefined;
}

async function send(kit: HandlerKit, turn: TextTurn, walk: Walk): Promise<void> {
  const sent = await submitApplication(kit.deps, {
    turnKey: turn.key,
    actor: kit.actor,
    conversationId: turn.conversationId,
    cardActivityId: walk.cardActivityId,
    dossierId: walk.dossierId,
  });
  switch (sent.kind) {
    case 'sent':
      await post(kit, turn, sent.view);
      await syncCard(kit, turn, walk, sent.view);
      return await offerPdf(kit, turn, walk.dossierId);
    case 'moreSent':
      await post(kit, turn, sent.view);
      return await syncCard(kit, turn, walk, sent.view);
    case 'incomplete':
      return await sayPlace(kit, turn, walk, sent.view, []);
    case 'closed':
      await post(kit, turn, sent.view);
      return;
    case 'withdrawn':
      return await sayGone(kit, turn, walk, { kind: 'notADraft', file: sent.file });
    case 'unavailable':
      return await sayGone(kit, turn, walk);
  }
}
