import { hash, randomUUID } from 'node:crypto';
import type { Incoming } from './incoming.ts';
import type { IncomingActivity } from './incoming-activity.ts';

/**
 * What makes this activity itself, as 43 characters. A message has its id. A press on a button may come
 * again under another id, so there it is the card, the person, and all that was sent along, of which the
 * nonce tells one card from the next. The inputs count too: a client that falls back to an older card sends
 * its nonce again, with new text that must not be lost.
 */
export function turnKey(activity: IncomingActivity, incoming: Incoming): string {
  const own = pressOf(activity, incoming) ?? [activity.id ?? randomUUID()];
  return hash('sha256', [activity.conversation.id, ...own].join('\n'), 'base64url');
}

/** The conversation as the turns in it are kept in order: in a channel each thread is one of its own. */
export function conversationHash(activity: IncomingActivity): string {
  return hash('sha256', activity.conversation.id, 'base64url');
}

function pressOf(activity: IncomingActivity, incoming: Incoming): readonly string[] | undefined {
  if (incoming.kind !== 'cardAction' && incoming.kind !== 'extensionSubmit') return undefined;
  const { value } = incoming;
  const verb = incoming.kind === 'cardAction' ? incoming.verb : incoming.commandId;
  if (typeof value !== 'object' || value === null || !('nonce' in value)) return undefined;
  if (typeof value.nonce !== 'string') return undefined;
  return [activity.replyToId ?? '', activity.from?.id ?? '', verb ?? '', JSON.stringify(value)];
}
