import { reactionTo } from '../../domain/reaction.ts';
import { isSheet } from '../../domain/sheet.ts';
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
import { chatSheet, chatSheetButtons, sheetReplies } from '../../texts/sheet-texts.ts';
import { turnTexts } from '../../texts/turn-texts.ts';
import type { AnswerInChatResult } from '../../use-cases/answer-in-chat.ts';
import type { Dependencies } from '../../use-cases/dependencies.ts';
import { pauseWalk } from '../../use-cases/pause-walk.ts';
import { answerText } from '../../use-cases/views/answer-text.ts';
import type { PlaceView } from '../../use-cases/views/place-view.ts';
import type { BaseTurn } from '../turn.ts';
import type { HandlerKit } from './kit.ts';
import { stoppedSheetText } from './no-sheet.ts';
import { postWalkCard, syncCard } from './sync-card.ts';
import { closedText } from './walk-of.ts';

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
  const said = [acknowledgement(kit, result, typed), ...reaction(result)];
  await sayPlace(kit, turn, walk, result.view, said);
}

/** One true sentence about what was just said, where the programme has one. */
function reaction({ outcome, question, file }: Answered): readonly string[] {
  const value = file.dossier.answers[question.id]?.value;
  const said = outcome.kind === 'saved' && value !== undefined && reactionTo(question, value);
  return said ? [said] : [];
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
  const [text, buttons] = saying(view);
  await Promise.all([
    turn.chat.sendText([...before, text].join('\n\n'), {
      suggested: [...firstButtons, ...buttons].slice(0, SHOWN_BUTTONS),
    }),
    syncCard(kit, turn, walk, view),
  ]);
}

function saying(
  view: Exclude<PlaceView, { kind: 'conflict' }>,
): readonly [string, readonly string[]] {
  switch (view.kind) {
    case 'step':
      return [chatQuestion(view), chatQuestionButtons(view)];
    case 'overview':
      return [chatOverview(view), chatOverviewButtons(view)];
    case 'sheet':
      return [chatSheet(view), chatSheetButtons(view)];
  }
}

/** The file of this walk is sent, withdrawn, gone or not theirs any more: the walk ends, the text stays in the chat. */
export async function sayGone(
  kit: HandlerKit,
  turn: BaseTurn,
  walk: Walk,
  result?: Exclude<AnswerInChatResult, { kind: 'answered' | 'nothingPending' }>,
): Promise<void> {
  await pauseWalk(kit.deps, walk, kit.actor);
  if (result?.kind === 'notADraft') {
    await turn.chat.sendText(closedText(result.file));
    return;
  }
  const dossier = await kit.deps.work.stores.dossiers.load(walk.dossierId);
  const isOfSheet = dossier !== undefined && isSheet(dossier);
  const stopped = isOfSheet ? await stoppedSheetText(kit, walk.dossierId) : undefined;
  await turn.chat.sendText(
    stopped ?? (isOfSheet ? sheetReplies.unavailable : turnTexts.unavailable),
  );
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
