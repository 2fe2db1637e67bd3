import { sheetReplies } from '../../texts/sheet-texts.ts';
import { openSheet } from '../../use-cases/open-sheet.ts';
import { type OwnSheet, ownSheets } from '../../use-cases/own-sheets.ts';
import type { PlaceView } from '../../use-cases/views/place-view.ts';
import type { BaseTurn, TextTurn } from '../turn.ts';
import { type HandlerKit, post, walkInput } from './kit.ts';
import { postWalkCard } from './sync-card.ts';

/** "intakefiche": goes on with the sheet of the one guidance that somebody is part of, or asks which is meant. */
export async function showOwnSheet(kit: HandlerKit, turn: TextTurn): Promise<void> {
  const own = await ownSheets(kit.deps, kit.actor);
  const [only, ...others] = own;
  if (only === undefined) {
    await turn.chat.sendText(sheetReplies.none);
    return;
  }
  if (others.length > 0) return await postSheetChoice(kit, turn, own);
  const { dossierId, stepId } = only;
  const opened = await openSheet(kit.deps, { ...walkInput(kit, turn), dossierId, stepId });
  if (opened.kind === 'unavailable') {
    await turn.chat.sendText(sheetReplies.notBegun(only.title));
    return;
  }
  await postPlace(kit, turn, opened.view, opened.writes);
}

/** The card of a place: the walk's card when this person writes there. */
export async function postPlace(
  kit: HandlerKit,
  turn: BaseTurn,
  view: PlaceView,
  writes: boolean,
): Promise<void> {
  await (writes ? postWalkCard(kit, turn, view) : post(kit, turn, view));
}

/** Asks which of several sheets is meant. */
export async function postSheetChoice(
  kit: HandlerKit,
  turn: BaseTurn,
  own: readonly OwnSheet[],
): Promise<void> {
  const sheets = own.map(({ dossierId, stepId, title, municipality }) => ({
    dossierId,
    stepId,
    title,
    municipality,
  }));
  await post(kit, turn, { kind: 'sheetChoice', nonce: kit.deps.ids.uuid(), sheets });
}
