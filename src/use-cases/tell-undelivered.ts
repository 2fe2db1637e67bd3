import type { Inquiry } from '../domain/inquiry.ts';
import type { Messenger } from '../domain/ports-chat.ts';
import type { UndeliveredView } from '../domain/views-questions.ts';
import type { Dependencies } from './dependencies.ts';
import { inquiryLine } from './views/inquiry-line.ts';

/** Tells the caseworkers of something that reached nobody, in their channel if they have one. */
export async function tellUndelivered(
  deps: Dependencies,
  messenger: Messenger,
  inquiry: Inquiry,
  what: UndeliveredView['what'],
): Promise<void> {
  const channel = await deps.work.stores.caseworkers.channel(inquiry.programmeId);
  if (channel === undefined) return;
  const line = inquiryLine(deps, inquiry);
  await messenger.post(channel.place, { kind: 'undelivered', line, what });
}
