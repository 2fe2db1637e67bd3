import { findQuestion } from '../domain/form.ts';
import type { Messenger } from '../domain/ports-chat.ts';
import { newestEvent } from './decision-events.ts';
import type { Dependencies } from './dependencies.ts';
import type { File } from './file.ts';
import { readOwnersFile } from './owners-file.ts';
import { type Message, tellPerson } from './tell-person.ts';
import { type HandlerTold, handlerOf, tellWhoHandles } from './tell-who-handles.ts';
import { caseLine } from './views/case-line.ts';

type Told = HandlerTold | 'gone';

interface Payload {
  readonly dossierId: string;
  readonly version: number;
}

/**
 * Tells whoever handles a file that its municipality sent what was asked: the caseworker who has it, or without one
 * that can be reached the caseworkers' channel. Rejects when Teams has trouble.
 */
export async function tellHandler(
  deps: Dependencies,
  messenger: Messenger,
  { dossierId, version }: Payload,
): Promise<Told> {
  const file = await readOwnersFile(deps, dossierId);
  const event = await newestEvent(
    deps.work.stores,
    dossierId,
    ({ kind }) => kind === 'moreAnswered',
  );
  if (file === undefined || event === undefined) return 'gone';
  const { questions = '', unchanged = '' } = event.details;
  const message: Message = {
    key: `more-answered-${dossierId}-${version}`,
    view: {
      kind: 'moreAnswered',
      line: caseLine(deps, file),
      by: event.by.name,
      questions: labels(file, questions),
      unchanged: labels(file, unchanged),
    },
  };
  return await tellWhoHandles(deps, messenger, file, message);
}

/** Tells a caseworker in their own chat that a colleague gave them a file, while they still have it. */
export async function tellAssignee(
  deps: Dependencies,
  messenger: Messenger,
  { dossierId, version }: Payload,
): Promise<Told> {
  const file = await readOwnersFile(deps, dossierId);
  const event = await newestEvent(
    deps.work.stores,
    dossierId,
    ({ kind }) => kind === 'taken' || kind === 'assigned',
  );
  if (file === undefined || event === undefined) return 'gone';
  const assignee = await handlerOf(deps, file.dossier);
  if (event.kind !== 'assigned' || assignee === undefined) return 'nobody';
  const told = await tellPerson(deps, messenger, assignee, {
    key: `assigned-${dossierId}-${version}`,
    view: { kind: 'caseAssigned', line: caseLine(deps, file), by: event.by.name },
  });
  return told ? 'assignee' : 'nobody';
}

function labels({ whole }: File, ids: string | number): readonly string[] {
  return String(ids)
    .split(',')
    .filter((id) => id !== '')
    .map((id) => findQuestion(whole, id)?.shortLabel ?? id);
}
