import { readExportCommand } from '../../domain/export-command.ts';
import { importReplies } from '../../texts/import-replies.ts';
import { roundToExport } from '../../use-cases/round-to-export.ts';
import { startImport } from '../../use-cases/start-import.ts';
import type { TextTurn } from '../turn.ts';
import { logRefusedImport, takesFiles } from './import-show.ts';
import { type HandlerKit, post } from './kit.ts';
import { offerLink } from './offer-file.ts';

/** Words about applications that came in on paper. */
export const IMPORT_COMMANDS = {
  async imports(kit: HandlerKit, turn: TextTurn): Promise<void> {
    const view = await startImport(kit.deps, kit.actor, takesFiles(kit, turn));
    if (view.kind === 'importStart') {
      await post(kit, turn, view);
      return;
    }
    logRefusedImport(turn, 'notYours');
    await turn.chat.sendText(importReplies.notYours);
  },
} as const;

/**
 * "exporteer ronde 1": a link to everything of that round. False when the text is about something else, or they
 * handle no rounds.
 */
export async function importText(kit: HandlerKit, turn: TextTurn): Promise<boolean> {
  if (turn.scope !== 'personal' || kit.actor.caseworkerOf.length === 0) return false;
  const command = readExportCommand(turn.text);
  if (command === undefined) return false;
  const { named, format } = command;
  const found = await roundToExport(kit.deps, kit.actor, named);
  if (found.kind === 'round') {
    await offerLink(kit, turn, { kind: 'round', roundId: found.roundId, format });
    return true;
  }
  if (named !== '' && !/ronde/i.test(named)) return false;
  await turn.chat.sendText(importReplies.whichRound(found.names));
  return true;
}
