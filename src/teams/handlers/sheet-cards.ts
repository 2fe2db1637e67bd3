import { finishSheetOf, reopenSheetOf, type SheetResult } from '../../use-cases/finish-sheet.ts';
import { openSheet } from '../../use-cases/open-sheet.ts';
import type { CardTurn } from '../turn.ts';
import type { CardHandlers } from './card-handler.ts';
import { type HandlerKit, replace, walkInput } from './kit.ts';
import { sayNoSheet } from './no-sheet.ts';
import { inOwnChat } from './own-chat.ts';

/** The buttons of sheets. */
export const SHEET_CARDS: CardHandlers<
  'sheet.open' | 'sheet.look' | 'sheet.finish' | 'sheet.reopen'
> = {
  'sheet.open': inOwnChat(async (kit, turn, { dossierId, stepId }) => {
    const keepCursor = turn.repeated && !turn.unfinished;
    const opened = await openSheet(kit.deps, {
      ...cardInput(kit, turn),
      dossierId,
      stepId,
      keepCursor,
    });
    if (opened.kind === 'unavailable') return await sayNoSheet(kit, turn, dossierId);
    await replace(kit, turn, opened.view);
  }),

  'sheet.look': inOwnChat(async (kit, turn, { dossierId, stepId }) => {
    const looked = await openSheet(kit.deps, {
      ...cardInput(kit, turn),
      dossierId,
      stepId,
      onlyLook: true,
    });
    if (looked.kind === 'unavailable') return await sayNoSheet(kit, turn, dossierId);
    await replace(kit, turn, looked.view);
  }),

  'sheet.finish': inOwnChat(async (kit, turn, { sheetId }) => {
    const input = { turnKey: turn.key, actor: kit.actor, sheetId };
    await show(kit, turn, sheetId, await finishSheetOf(kit.deps, input));
  }),

  'sheet.reopen': inOwnChat(async (kit, turn, { sheetId }) => {
    const input = { turnKey: turn.key, actor: kit.actor, sheetId };
    await show(kit, turn, sheetId, await reopenSheetOf(kit.deps, input));
  }),
};

function cardInput(kit: HandlerKit, turn: CardTurn) {
  return { ...walkInput(kit, turn), cardActivityId: turn.cardActivityId };
}

async function show(
  kit: HandlerKit,
  turn: CardTurn,
  sheet: string,
  result: SheetResult,
): Promise<void> {
  if (result.kind === 'unavailable') return await sayNoSheet(kit, turn, sheet);
  const { refused, view } = result;
  if (refused !== undefined)
    turn.log.warn({ refused, verb: turn.verb, sheet }, 'sheet not changed');
  await replace(kit, turn, view);
}
