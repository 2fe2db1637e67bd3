import type { Walk } from '../../domain/walk.ts';
import {
  chatInvalid,
  chatOverview,
  chatOverviewButtons,
  chatQuestion,
  chatQuestionButtons,
  chatSaved,
  chatTexts,
} from '../../texts/chat-texts.ts';
import { municipalityTitle } from '../../texts/municipality-texts.ts';
import { turnTexts } from '../../texts/turn-texts.ts';
import type { AnswerInChatResult } from '../../use-cases/answer-in-chat.ts';
import type { Dependencies } from '../../use-cases/dependencies.ts';
import { pauseWalk } from '../../use-cases/pause-walk.ts';
import { answerText } from '../../use-cases/views/answer-text.ts';
import type { PlaceView } from '../../use-cases/views/place-view.ts';
import type { BaseTurn } from '../turn.ts';
import type { HandlerKit } from './kit.ts';
import { postWalkCard, syncCard } from './sync-card.ts';

export type Answered = Extract<AnswerInChatResult, { kind: 'answered' }>;

/** Shows back what was saved (or why it was not) and asks the next question, in chat and on the card. */
export async function sayAnswered(
  kit: HandlerKit,
  turn: BaseTurn,
  walk: Walk,
  result: AnswerInChatResult,
  typed?: string,
): Promise<void> {
  if (result.kind === 'nothingPending') {
    await turn.chat.sendText(chatTexts.nothingPending);
    return;
  }
  if (result.kind !== 'answered') return await sayGone(kit, turn, walk, result);
  await sayPlace(kit, turn, walk, result.view, [acknowledgement(kit, result, typed)]);
}

/** Teams shows no more suggested buttons. */
const SHOWN_BUTTONS = 3;

/** Says where the walk is: the open question or the overview, after what came before it. */
export async function sayPlace(
  kit: HandlerKit,
  turn: BaseTurn,
  walk: Walk,
  view: PlaceView,
  before: readonly string[],
  firstButtons: readonly string[] = [],
): Promise<void> {
  if (view.kind === 'conflict') {
    await turn.chat.sendText([...before, chatTexts.conflict].join('\n\n'));
    return await postWalkCard(kit, turn, view);
  }
  const [text, buttons] =
    view.kind === 'step'
      ? [chatQuestion(view), chatQuestionButtons(view)]
      : [chatOverview(view), chatOverviewButtons(view)];
  await Promise.all([
    turn.chat.sendText([...before, text].join('\n\n'), {
      suggested: [...firstButtons, ...buttons].slice(0, SHOWN_BUTTONS),
    }),
    syncCard(kit, turn, walk, view),
  ]);
}

/** The file of this walk is sent, withdrawn, gone or not theirs any more: the walk ends, the text stays in the chat. */
export async function sayGone(
  kit: HandlerKit,
  turn: BaseTurn,
  walk: Walk,
  result?: Exclude<AnswerInChatResult, { kind: 'answered' | 'nothingPending' }>,
): Promise<void> {
  await pauseWalk(kit.deps, walk, kit.actor);
  const text =
    result?.kind === 'notADraft'
      ? turnTexts.noDraftAnyMore(result.file.dossier)
      : turnTexts.unavailable;
  await turn.chat.sendText(text);
}

/** What became of a text, in words. */
export function acknowledgement(
  { deps }: HandlerKit,
  { outcome, question, file }: Answered,
  typed?: string,
): string {
  const value = file.dossier.answers[question.id]?.value ?? '';
  switch (outcome.kind) {
    case 'saved':
    case 'unchanged': {
      const kept = answerText(question, value, deps.municipalities);
      const isName = question.kind === 'municipality';
      return chatSaved(question.shortLabel, isName ? municipalityText(deps, kept, typed) : kept);
    }
    case 'cleared':
      return chatInvalid(question.shortLabel, { kind: 'empty' });
    case 'invalid':
      return chatInvalid(question.shortLabel, outcome.reason);
    case 'conflict':
      return '';
  }
}

/** The municipality as it is kept, with the former name when that was typed. */
function municipalityText(
  { municipalities }: Dependencies,
  kept: string,
  typed: string | undefined,
): string {
  const match = typed === undefined ? undefined : municipalities.find(typed, 1)[0];
  return match?.municipality.name === kept ? municipalityTitle(kept, match.formerName) : kept;
}
