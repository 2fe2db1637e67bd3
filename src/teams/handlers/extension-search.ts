import { sharedEntry } from '../../cards/shared-entry.ts';
import { extensionTexts } from '../../texts/extension-texts.ts';
import { searchFaq } from '../../use-cases/search-faq.ts';
import { EXTENSION_COMMANDS } from '../extension-commands.ts';
import type { ExtensionQueryTurn, ExtensionResults } from '../turn.ts';
import type { HandlerKit } from './kit.ts';

/** Answers of the FAQ to put in the message that somebody is writing, in any chat. */
export async function searchFaqForChat(
  { deps }: HandlerKit,
  turn: ExtensionQueryTurn,
): Promise<ExtensionResults> {
  const { commandId, query, skip, limit } = turn;
  if (commandId !== EXTENSION_COMMANDS.searchFaq) {
    turn.log.warn({ refused: 'unknownCommand' }, 'message extension');
    return { kind: 'message', text: extensionTexts.unknownCommand };
  }
  const search = await searchFaq(deps, query);
  if (search.kind === 'found') {
    const entries = search.entries.slice(skip, skip + limit);
    return { kind: 'items', items: entries.map(sharedEntry) };
  }
  const { language, organisation } = search;
  const text =
    language === undefined
      ? extensionTexts.nothing(organisation)
      : extensionTexts.foreign(language, organisation);
  return { kind: 'message', text };
}
