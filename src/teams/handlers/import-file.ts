import type { TableProblem } from '../../domain/ports-documents.ts';
import { importReplies } from '../../texts/import-replies.ts';
import { TABLE_PROBLEMS } from '../../texts/table-problem-texts.ts';
import { lookAtImport } from '../../use-cases/look-import.ts';
import { receiveImport } from '../../use-cases/receive-import.ts';
import type { FileFailure, TextTurn } from '../turn.ts';
import { logRefusedImport } from './import-show.ts';
import { type HandlerKit, post } from './kit.ts';

/**
 * A file that a caseworker sent in their own chat: read as a table of applications, and what is in it shown. False for
 * whoever handles no applications, whose files are not read.
 */
export async function importSentFile(kit: HandlerKit, turn: TextTurn): Promise<boolean> {
  const { file } = turn;
  if (file === undefined || turn.scope !== 'personal') return false;
  if (kit.actor.caseworkerOf.length === 0) return false;
  const fetched = await file.read();
  if (!fetched.ok) {
    await refuse(turn, fetched.reason, FETCH_FAILED[fetched.reason]);
    return true;
  }
  const sent = { name: file.name, content: fetched.value };
  const received = await receiveImport(kit.deps, {
    turnKey: turn.key,
    actor: kit.actor,
    file: sent,
  });
  if (!received.ok) {
    await refuse(turn, received.reason, sentenceFor(received.reason));
    return true;
  }
  await post(kit, turn, await lookAtImport(kit.deps, kit.actor, received.value));
  return true;
}

const FETCH_FAILED: Readonly<Record<FileFailure, string>> = {
  tooLarge: TABLE_PROBLEMS.tooLarge,
  foreign: importReplies.fileRefused,
  unreachable: importReplies.fileGone,
};

function sentenceFor(reason: TableProblem | 'notYours'): string {
  return reason === 'notYours' ? importReplies.notYours : TABLE_PROBLEMS[reason];
}

async function refuse(turn: TextTurn, reason: string, sentence: string): Promise<void> {
  logRefusedImport(turn, reason);
  await turn.chat.sendText(sentence);
}
