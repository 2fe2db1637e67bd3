import type { Question } from '../../domain/question.ts';
import { readSheetWords, type SheetWords } from '../../domain/read-sheet-words.ts';
import { isWritable } from '../../domain/remark.ts';
import { isSheet } from '../../domain/sheet.ts';
import type { Understood } from '../../domain/understand.ts';
import { hasAnswer, isUnsettled, openQuestion, type Walk } from '../../domain/walk.ts';
import { chatTexts } from '../../texts/chat-texts.ts';
import { interviewTexts } from '../../texts/interview-texts.ts';
import { sheetNotices } from '../../texts/sheet-texts.ts';
import { answerInChat } from '../../use-cases/answer-in-chat.ts';
import { type File, readFile } from '../../use-cases/file.ts';
import { finishSheetOf } from '../../use-cases/finish-sheet.ts';
import { lookAtSheet } from '../../use-cases/look-at-sheet.ts';
import { moveInChat } from '../../use-cases/move-in-chat.ts';
import { offeredText } from '../../use-cases/offered-text.ts';
import { ownSheets } from '../../use-cases/own-sheets.ts';
import type { TextTurn } from '../turn.ts';
import { type HandlerKit, post, profileOf } from './kit.ts';
import { moveInput, moveWalk } from './move-walk.ts';
import { postWalkCard, syncCard } from './sync-card.ts';
import { walkOf } from './walk-of.ts';
import { sayAnswered, sayGone, sayPlace } from './walk-replies.ts';
import { takeAnswer } from './walk-text.ts';

/** Words that mean something of their own while a sheet is written; false when this was none of them. */
export async function sheetWords(
  kit: HandlerKit,
  turn: TextTurn,
  walk: Walk,
  understood: Understood,
): Promise<boolean> {
  const words = readSheetWords(turn.text) ?? (isSubmit(understood) ? DONE : undefined);
  if (words === undefined) return false;
  const { deps, actor } = kit;
  const file = await readFile(deps, deps.work.stores, actor, walk.dossierId, 'edit');
  if (file?.of === undefined) return false;
  if (words.kind === 'done') {
    await handOver(kit, turn, walk);
    return true;
  }
  const question = openQuestion(file.form, walk.place);
  if (question?.kind !== 'longText' && question?.kind !== 'shortText') return false;
  const offered = await offeredText(deps, deps.work.stores, file, question);
  await (words.kind === 'takeOver'
    ? takeOver(kit, turn, walk, offered)
    : add(kit, turn, walk, { words, offered, answered: hasAnswer(file.dossier, question.id) }));
  return true;
}

/** A sheet is handed over where an application is sent. */
const DONE = { kind: 'done' } as const;

function isSubmit(understood: Understood): boolean {
  return understood.kind === 'command' && understood.command === 'submit';
}

/** Whether a walk is through a sheet. */
export async function isSheetWalk({ deps }: HandlerKit, { dossierId }: Walk): Promise<boolean> {
  const dossier = await deps.work.stores.dossiers.load(dossierId);
  return dossier !== undefined && isSheet(dossier);
}

async function takeOver(
  kit: HandlerKit,
  turn: TextTurn,
  walk: Walk,
  offered: string | undefined,
): Promise<void> {
  // What came twice was taken over the first time: the same outcome is said again.
  if (offered !== undefined || turn.repeated) return await takeAnswer(kit, turn, walk, offered);
  await moveWalk(kit, turn, walk, 'here', () => [interviewTexts.nothingOffered]);
}

async function add(
  kit: HandlerKit,
  turn: TextTurn,
  walk: Walk,
  about: {
    readonly words: Extract<SheetWords, { kind: 'add' }>;
    readonly offered: string | undefined;
    readonly answered: boolean;
  },
): Promise<void> {
  const { words, offered, answered } = about;
  if (words.text !== undefined) {
    const under: Walk = answered ? { ...walk, adds: true } : walk;
    const text = offered === undefined ? words.text : `${offered}\n\n${words.text}`;
    return await takeAnswer(kit, turn, under, text);
  }
  if (offered !== undefined) {
    const input = { turnKey: turn.key, actor: kit.actor, profile: profileOf(kit, turn) };
    const result = await answerInChat(kit.deps, { ...input, walk, text: offered, stays: true });
    return await sayAnswered(kit, turn, walk, result, offered);
  }
  if (!answered) {
    return await moveWalk(kit, turn, walk, 'here', () => [interviewTexts.nothingToAdd]);
  }
  const moved = await moveInChat(kit.deps, { ...moveInput(kit, turn, walk, 'here'), adds: true });
  if (moved.kind !== 'moved') return await sayGone(kit, turn, walk, moved);
  await sayPlace(kit, turn, walk, moved.view, []);
}

/** "klaar": first to the overview, where it is read back, and from there out of hand. */
async function handOver(kit: HandlerKit, turn: TextTurn, walk: Walk): Promise<void> {
  if (walk.place.kind !== 'overview') return await moveWalk(kit, turn, walk, 'overview');
  const input = { turnKey: turn.key, actor: kit.actor, sheetId: walk.dossierId };
  const result = await finishSheetOf(kit.deps, input);
  if (result.kind === 'unavailable') return await sayGone(kit, turn, walk);
  if (result.refused === 'incomplete') {
    turn.log.warn({ refused: result.refused, sheet: walk.dossierId }, 'sheet not handed over');
    return await sayPlace(kit, turn, walk, result.view, [sheetNotices.incomplete.text]);
  }
  await post(kit, turn, result.view);
  await syncCard(kit, turn, walk, result.view);
}

/** Words that go on with what was left. */
const GO_ON = ['next', 'whereAmI', 'overview', 'card'];

/** "verder" after a sheet was left goes on with it; false when what was left is none, or something else was typed. */
export async function goOnWithSheet(
  kit: HandlerKit,
  turn: TextTurn,
  walk: Walk | undefined,
  understood: Understood,
): Promise<boolean> {
  if (walk === undefined || understood.kind !== 'command') return false;
  const { command } = understood;
  if (!GO_ON.includes(command)) return false;
  const { deps, actor } = kit;
  const file = await readFile(deps, deps.work.stores, actor, walk.dossierId, 'edit');
  if (file?.of === undefined || !isWritable(file.dossier)) return false;
  if (command === 'card') {
    const moved = await moveInChat(deps, moveInput(kit, turn, walk, 'here'));
    if (moved.kind === 'moved') await postWalkCard(kit, turn, moved.view);
    return true;
  }
  const to = command === 'overview' ? 'overview' : stays(file, walk) ? 'here' : 'next';
  await moveWalk(kit, turn, walk, to, () => [chatTexts.stillOpen(walkOf(file))]);
  return true;
}

/** Whether what was open still needs its person. */
function stays({ form, dossier }: File, walk: Walk): boolean {
  const question: Question | undefined = openQuestion(form, walk.place);
  return question !== undefined && (walk.adds === true || isUnsettled(dossier, question));
}

/**
 * "klaar" while nothing is being filled in: shows the sheet that was just handed over, or what is still needed in it.
 * Nothing is handed over unread. False for who has none, and for whatever else was typed.
 */
export async function doneWithoutWalk(kit: HandlerKit, turn: TextTurn): Promise<boolean> {
  if (readSheetWords(turn.text)?.kind !== 'done') return false;
  const [only, ...others] = await ownSheets(kit.deps, kit.actor);
  if (only === undefined || others.length > 0) return false;
  const sheet = await kit.deps.work.stores.sheets.find(only.dossierId, only.stepId);
  const view = sheet && (await lookAtSheet(kit.deps, kit.actor, sheet.id));
  if (view === undefined) return false;
  await post(kit, turn, view);
  return true;
}
