import { readLookWords } from '../../domain/read-look-words.ts';
import { caseworkReplies } from '../../texts/casework-replies.ts';
import { fileLookTexts } from '../../texts/file-look-texts.ts';
import { listLooks } from '../../use-cases/list-looks.ts';
import type { TextTurn } from '../turn.ts';
import { type HandlerKit, post } from './kit.ts';

/** "wie keek in PP-2026-0042": for who manages the programme, in their own chat. False when the text is about something else. */
export async function looksText(kit: HandlerKit, turn: TextTurn): Promise<boolean> {
  const reference = readLookWords(turn.text);
  if (reference === undefined) return false;
  if (kit.actor.headOf.length === 0 || turn.scope !== 'personal') {
    await turn.chat.sendText(fileLookTexts.onlyHeads);
    return true;
  }
  const view = await listLooks(kit.deps, { actor: kit.actor, reference, page: 0 });
  if (view.kind === 'unavailable') {
    turn.log.warn({ refused: 'unavailable', reference }, 'looks not shown');
    await turn.chat.sendText(caseworkReplies.unavailable);
    return true;
  }
  await post(kit, turn, view);
  return true;
}
