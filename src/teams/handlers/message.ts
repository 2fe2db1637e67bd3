import { INQUIRY_PREFIX } from '../../domain/inquiry.ts';
import { namesWork } from '../../domain/read-work-words.ts';
import { waitsForMore } from '../../domain/remark.ts';
import { type Command, type Understood, understand } from '../../domain/understand.ts';
import type { Walk } from '../../domain/walk.ts';
import { COMMAND_WORDS } from '../../texts/commands.ts';
import { turnTexts } from '../../texts/turn-texts.ts';
import { findInFaq } from '../../use-cases/answer-faq.ts';
import { lookUpReference } from '../../use-cases/look-at-dossier.ts';
import type { TextTurn } from '../turn.ts';
import { resume, sayFaq } from './answer-question.ts';
import { caseworkText } from './casework-text.ts';
import { GENERAL_COMMANDS, isWalkCommand, sharedCommand, walkWordWithoutWalk } from './commands.ts';
import { divideInChat } from './divide-sheet.ts';
import { followText } from './follow-commands.ts';
import { gatherInSession } from './gather-question.ts';
import { groupText } from './group-commands.ts';
import { helpView } from './help.ts';
import { importSentFile } from './import-file.ts';
import { showInquiry } from './inquiry-commands.ts';
import { itemFile, itemText, itemTextInWalk } from './item-commands.ts';
import { join } from './join-with-code.ts';
import { type HandlerKit, post } from './kit.ts';
import { experienceText } from './knowledge-commands.ts';
import { pauseText } from './reminder-commands.ts';
import { doneWithoutWalk, goOnWithSheet, isSheetWalk, sheetWords } from './sheet-walk.ts';
import { WALK_COMMANDS } from './walk-commands.ts';
import { walkText } from './walk-text.ts';

/** A message that somebody typed. */
export async function handleMessage(kit: HandlerKit, turn: TextTurn): Promise<void> {
  if (!turn.addressed) return await overhear(kit, turn);
  if (await itemFile(kit, turn)) return;
  if (await importSentFile(kit, turn)) return;
  if (turn.text === '' && turn.hasFile) {
    await turn.chat.sendText(turnTexts.filesNotRead);
    return;
  }
  const understood = understand(turn.text, COMMAND_WORDS);
  if (turn.scope !== 'personal') return await inShared(kit, turn, understood);
  const walk = await walkWhenBegun(kit, turn);
  if (walk?.active) return await inWalk(kit, turn, walk, understood);
  if (walk !== undefined && isCommand(understood, 'submit') && (await wasSent(kit, walk))) {
    return await WALK_COMMANDS.submit(kit, turn, walk);
  }
  await outsideWalk(kit, turn, walk, understood);
}

/** Read with the beginning of the turn, unless another turn of the conversation was still at work then. */
async function walkWhenBegun(kit: HandlerKit, turn: TextTurn): Promise<Walk | undefined> {
  const { walk } = turn;
  if (walk === undefined) return await kit.deps.work.stores.walks.get(turn.conversationId);
  return walk === 'none' ? undefined : walk;
}

/**
 * With the right permission Teams gives every message of a chat, also those among people. Only a question
 * round listens to them; on anything else that was not said to it the bot stays silent.
 */
async function overhear(kit: HandlerKit, turn: TextTurn): Promise<void> {
  if (understand(turn.text, COMMAND_WORDS).kind === 'text') await gatherInSession(kit, turn);
}

function isCommand(understood: Understood, command: Command): boolean {
  return understood.kind === 'command' && understood.command === command;
}

/**
 * "indienen" once more, right after sending, means what was sent: no new draft. What has to be completed is opened
 * first.
 */
async function wasSent({ deps }: HandlerKit, { dossierId }: Walk): Promise<boolean> {
  const dossier = await deps.work.stores.dossiers.load(dossierId);
  return dossier?.submittedAt !== undefined && !waitsForMore(dossier);
}

async function inWalk(
  kit: HandlerKit,
  turn: TextTurn,
  walk: Walk,
  understood: Understood,
): Promise<void> {
  if (await sheetWords(kit, turn, walk, understood)) return;
  switch (understood.kind) {
    case 'command': {
      const { command } = understood;
      if (isWalkCommand(command)) return await WALK_COMMANDS[command](kit, turn, walk);
      if (command === 'apply' && !(await isSheetWalk(kit, walk))) {
        return await WALK_COMMANDS.card(kit, turn, walk);
      }
      // Another draft or sheet is the walk from here on; this one is not gone back to.
      if (command === 'apply' || command === 'applyNew' || command === 'sheet') {
        return await GENERAL_COMMANDS[command](kit, turn);
      }
      await GENERAL_COMMANDS[command](kit, turn);
      return await resume(kit, turn, walk);
    }
    case 'reference':
      await showReference(kit, turn, understood.reference);
      return await resume(kit, turn, walk);
    case 'invitation':
      return await join(kit, turn, understood.code);
    case 'text':
      if (await pauseText(kit, turn)) return await resume(kit, turn, walk);
      if (await divideInChat(kit, turn, walk)) return;
      if (namesWork(turn.text) && (await caseworkText(kit, turn))) {
        return await resume(kit, turn, walk);
      }
      if (await itemTextInWalk(kit, turn)) return await resume(kit, turn, walk);
      return await walkText(kit, turn, walk, understood);
  }
}

async function outsideWalk(
  kit: HandlerKit,
  turn: TextTurn,
  walk: Walk | undefined,
  understood: Understood,
): Promise<void> {
  if (await goOnWithSheet(kit, turn, walk, understood)) return;
  switch (understood.kind) {
    case 'command': {
      const { command } = understood;
      return isWalkCommand(command)
        ? await walkWordWithoutWalk(kit, turn, command)
        : await GENERAL_COMMANDS[command](kit, turn);
    }
    case 'reference':
      return await showReference(kit, turn, understood.reference);
    case 'invitation':
      return await join(kit, turn, understood.code);
    case 'text':
      if (await pauseText(kit, turn)) return;
      if (await doneWithoutWalk(kit, turn)) return;
      if (await divideInChat(kit, turn, walk)) return;
      if (await experienceText(kit, turn)) return;
      if (await groupText(kit, turn)) return;
      if (await followText(kit, turn)) return;
      if (await itemText(kit, turn)) return;
      if (await caseworkText(kit, turn)) return;
      return await freeText(kit, turn, understood.question !== 'no');
  }
}

async function inShared(kit: HandlerKit, turn: TextTurn, understood: Understood): Promise<void> {
  switch (understood.kind) {
    case 'command':
      return await sharedCommand(kit, turn, understood.command);
    case 'reference':
    case 'invitation':
      await turn.chat.sendText(turnTexts.personalOnly);
      return;
    case 'text':
      if (await gatherInSession(kit, turn)) return;
      if (await experienceText(kit, turn)) return;
      if (await groupText(kit, turn)) return;
      if (await followText(kit, turn)) return;
      if (await itemText(kit, turn)) return;
      return await freeText(kit, turn, understood.question !== 'no');
  }
}

/** Text that no question waits for: perhaps the sources know, or something near it; other input gets help, never silence. */
async function freeText(kit: HandlerKit, turn: TextTurn, asks: boolean): Promise<void> {
  const found = turn.text === '' ? undefined : await findInFaq(kit.deps, turn.text);
  const isNothing = found?.kind === 'unknown' && found.near.length === 0;
  if (found === undefined || (isNothing && !asks)) {
    await post(kit, turn, await helpView(kit, turn, 'lost'));
    return;
  }
  await sayFaq(kit, turn, turn.text, found);
}

async function showReference(kit: HandlerKit, turn: TextTurn, reference: string): Promise<void> {
  if (reference.startsWith(`${INQUIRY_PREFIX}-`)) return await showInquiry(kit, turn, reference);
  const view = await lookUpReference(kit.deps, kit.actor, reference);
  if (view.kind === 'unavailable') turn.log.warn({ refused: 'unavailable', reference }, 'no file');
  await post(kit, turn, view);
}
