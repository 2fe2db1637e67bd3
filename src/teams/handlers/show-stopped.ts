import { lookAtSheet } from '../../use-cases/look-at-sheet.ts';
import type { CardTurn } from '../turn.ts';
import { type HandlerKit, replace } from './kit.ts';
import { showFiles } from './show-file.ts';

/** What is shown after "Bewaar en stop": the parts of a sheet, else somebody's applications. */
export async function showStopped(
  kit: HandlerKit,
  turn: CardTurn,
  dossierId: string,
): Promise<void> {
  const sheet = await lookAtSheet(kit.deps, kit.actor, dossierId);
  await (sheet === undefined ? showFiles(kit, turn) : replace(kit, turn, sheet));
}
