import type { View } from '../../domain/views.ts';
import { sheetReplies } from '../../texts/sheet-texts.ts';
import { confirmSheetOf } from '../../use-cases/confirm-sheet.ts';
import { showSheetHistory, showSheetResult } from '../../use-cases/show-sheet.ts';
import type { CardTurn } from '../turn.ts';
import type { CardHandlers } from './card-handler.ts';
import { type HandlerKit, replace } from './kit.ts';
import { offerFile } from './offer-file.ts';
import { inOwnChat } from './own-chat.ts';

/** The buttons of what comes out of a sheet: to read it, to keep it, to agree to it. */
export const SHEET_RESULT_CARDS: CardHandlers<
  'sheet.result' | 'sheet.file' | 'sheet.history' | 'sheet.confirm'
> = {
  'sheet.result': inOwnChat(async (kit, turn, { dossierId, stepId, version }) => {
    const asked = { actor: kit.actor, dossierId, stepId, version };
    await show(kit, turn, dossierId, await showSheetResult(kit.deps, asked));
  }),

  'sheet.file': inOwnChat(async (kit, turn, { dossierId, stepId, version, format }) => {
    await offerFile(kit, turn, { kind: 'sheet', dossierId, stepId, version, format });
  }),

  'sheet.history': inOwnChat(async (kit, turn, { dossierId, stepId, page = 0 }) => {
    const asked = { actor: kit.actor, dossierId, stepId, page };
    await show(kit, turn, dossierId, await showSheetHistory(kit.deps, asked));
  }),

  'sheet.confirm': inOwnChat(async (kit, turn, { sheetId, version }) => {
    const input = { turnKey: turn.key, actor: kit.actor, sheetId, version };
    const result = await confirmSheetOf(kit.deps, input);
    if (result.kind === 'unavailable') return await show(kit, turn, sheetId, undefined);
    const { refused, view } = result;
    if (refused !== undefined)
      turn.log.warn({ refused, verb: turn.verb, sheetId, version }, 'sheet not confirmed');
    await replace(kit, turn, view);
  }),
};

/** The same words whether it is of others, was never there, or is not theirs to read yet. */
async function show(
  kit: HandlerKit,
  turn: CardTurn,
  about: string,
  view: View | undefined,
): Promise<void> {
  if (view !== undefined) return await replace(kit, turn, view);
  turn.log.warn({ refused: 'unavailable', verb: turn.verb, about }, 'sheet not shown');
  await turn.chat.answerMessage(sheetReplies.unavailable);
}
