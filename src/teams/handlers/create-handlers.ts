import type { TurnHandlers } from '../turn.ts';
import { handleCardAction } from './card-action.ts';
import { openAskDialog, submitAskDialog } from './extension-ask.ts';
import { searchFaqForChat } from './extension-search.ts';
import { handleFileConsent } from './file-consent.ts';
import { handleInstalled, handleRemoved } from './installed.ts';
import type { HandlerKit } from './kit.ts';
import { handleMessage } from './message.ts';
import { searchMunicipalities } from './search-municipalities.ts';

/** All that the bot does, as the host wants it. */
export function createHandlers(kit: HandlerKit): TurnHandlers {
  return {
    message: (turn) => handleMessage(kit, turn),
    cardAction: (turn) => handleCardAction(kit, turn),
    search: (turn) => searchMunicipalities(kit, turn),
    installed: (turn) => handleInstalled(kit, turn),
    removed: (turn) => handleRemoved(kit, turn),
    fileConsent: (turn) => handleFileConsent(kit, turn),
    extensionQuery: (turn) => searchFaqForChat(kit, turn),
    extensionOpen: (turn) => openAskDialog(kit, turn),
    extensionSubmit: (turn) => submitAskDialog(kit, turn),
  };
}
