import type { Dossier } from '../../domain/dossier.ts';
import { sheetReplies } from '../../texts/sheet-texts.ts';
import { turnTexts } from '../../texts/turn-texts.ts';
import { type File, readFile } from '../../use-cases/file.ts';
import type { CardTurn } from '../turn.ts';
import type { HandlerKit } from './kit.ts';

/**
 * Says why a sheet cannot be shown or changed, beside the card, which keeps what was typed on it: its guidance stopped,
 * or else the same words whether it is of others or was never there. `about`: the sheet, or its application.
 */
export async function sayNoSheet(kit: HandlerKit, turn: CardTurn, about: string): Promise<void> {
  turn.log.warn({ refused: 'unavailable', verb: turn.verb, about }, 'sheet not shown');
  const file = await fileOf(kit, about);
  const stopped = file && (await stoppedText(kit, file.of?.application ?? file.dossier));
  await turn.chat.answerMessage(stopped ?? sheetReplies.unavailable);
}

/** The same of something that may also be an application. */
export async function sayNoFile(kit: HandlerKit, turn: CardTurn, about: string): Promise<void> {
  await turn.chat.answerMessage((await stoppedSheetText(kit, about)) ?? turnTexts.unavailable);
}

/** Why nobody writes in a sheet that this person may read: its guidance stopped. Undefined for anything else. */
export async function stoppedSheetText(
  kit: HandlerKit,
  sheetId: string,
): Promise<string | undefined> {
  const file = await fileOf(kit, sheetId);
  return file?.of && (await stoppedText(kit, file.of.application));
}

async function fileOf({ deps, actor }: HandlerKit, id: string): Promise<File | undefined> {
  return await readFile(deps, deps.work.stores, actor, id);
}

async function stoppedText(
  { deps }: HandlerKit,
  { id, state }: Pick<Dossier, 'id' | 'state'>,
): Promise<string | undefined> {
  const trajectory = await deps.work.stores.trajectories.load(id);
  if (trajectory?.stoppedAt === undefined) return undefined;
  return sheetReplies.stopped(state === 'withdrawn' ? 'withdrawn' : 'notSelected');
}
