import { openPart } from '../../use-cases/open-part.ts';
import { divideSheet, showParts } from '../../use-cases/show-parts.ts';
import type { CardHandlers } from './card-handler.ts';
import { replace, walkInput } from './kit.ts';
import { sayNoSheet } from './no-sheet.ts';
import { inOwnChat } from './own-chat.ts';

/** The buttons with which a municipality divides a sheet among its people. */
export const SHEET_PART_CARDS: CardHandlers<'sheet.parts' | 'sheet.assign' | 'sheet.part'> = {
  'sheet.parts': inOwnChat(async (kit, turn, { sheetId }) => {
    const view = await showParts(kit.deps, kit.actor, sheetId);
    if (view === undefined) return await sayNoSheet(kit, turn, sheetId);
    await replace(kit, turn, view);
  }),

  'sheet.assign': inOwnChat(async (kit, turn, { sheetId, inputs }) => {
    const input = { turnKey: turn.key, actor: kit.actor, sheetId, to: inputs };
    const divided = await divideSheet(kit.deps, input);
    if (divided.kind === 'unavailable') return await sayNoSheet(kit, turn, sheetId);
    if (divided.refused !== undefined) {
      turn.log.warn({ refused: divided.refused, sheet: sheetId }, 'sheet not divided');
    }
    await replace(kit, turn, divided.view);
  }),

  'sheet.part': inOwnChat(async (kit, turn, { sheetId, stepId }) => {
    const view = await openPart(kit.deps, {
      ...walkInput(kit, turn),
      cardActivityId: turn.cardActivityId,
      keepCursor: turn.repeated && !turn.unfinished,
      sheetId,
      stepId,
    });
    if (view === undefined) return await sayNoSheet(kit, turn, sheetId);
    await replace(kit, turn, view);
  }),
};
