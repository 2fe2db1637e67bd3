import type { BaseTurn, TurnHandlers } from '../turn.ts';
import { handleCardAction } from './card-action.ts';
import { openAskDialog, submitAskDialog } from './extension-ask.ts';
import { searchFaqForChat } from './extension-search.ts';
import { handleFileConsent } from './file-consent.ts';
import { handleInstalled, handleRemoved } from './installed.ts';
import { type HandlerKit, type HandlerSetup, kitFor } from './kit.ts';
import { handleMessage } from './message.ts';
import { searchMunicipalities } from './search-municipalities.ts';

/** All that the bot does, as the host wants it. */
export function createHandlers(setup: HandlerSetup): TurnHandlers {
  const withKit =
    <Turn extends BaseTurn, Answer>(
      handle: (kit: HandlerKit, turn: Turn) => Promise<Answer>,
    ): ((turn: Turn) => Promise<Answer>) =>
    async (turn) =>
      await handle(await kitFor(setup, turn), turn);
  return {
    message: withKit(handleMessage),
    cardAction: withKit(handleCardAction),
    search: (turn) => searchMunicipalities(setup, turn),
    installed: (turn) => handleInstalled(setup, turn),
    removed: (turn) => handleRemoved(setup, turn),
    fileConsent: withKit(handleFileConsent),
    extensionQuery: withKit(searchFaqForChat),
    extensionOpen: withKit(openAskDialog),
    extensionSubmit: withKit(submitAskDialog),
  };
}
