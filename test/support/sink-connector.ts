import type { IncomingMessage, ServerResponse } from 'node:http';
import { listenLocally, readBody, replyJson } from './local-http.ts';

/** One message that the bot posted or changed. */
export interface SunkCall {
  readonly method: string;
  readonly conversationId: string;
  readonly activityId: string;
  readonly body: unknown;
}

/** Teams for long runs: takes every message, gives it an id, tells of it, and keeps nothing. */
export interface SinkConnector {
  readonly serviceUrl: string;
  stop(): Promise<void>;
}

/**
 * Listens on a free port of this machine. `onCall` hears of a call just before it is answered, which takes
 * `latencyMs`; no time when absent.
 */
export async function startSinkConnector(
  onCall: (call: SunkCall) => void = () => undefined,
  latencyMs?: () => number,
): Promise<SinkConnector> {
  const take = createCallTaker(onCall);
  const { url, stop } = await listenLocally(async (request, response) => {
    const text = (await readBody(request)).toString();
    if (latencyMs) await new Promise((resolve) => setTimeout(resolve, latencyMs()));
    take(request, text, response);
  });
  return { serviceUrl: `${url}/`, stop };
}

/** Answers calls as Teams does, and tells of those that are of messages. */
export function createCallTaker(onCall: (call: SunkCall) => void) {
  let sent = 0;
  return (request: IncomingMessage, text: string, response: ServerResponse): void => {
    const [, , , conversation = '', kind, id = ''] = (request.url ?? '').split('/');
    if (kind === 'members') {
      replyJson(response, 200, member(id));
      return;
    }
    sent += 1;
    const method = request.method ?? '';
    const activityId = method === 'POST' ? `sent-${sent}` : decodeURIComponent(id);
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    onCall({ method, conversationId: decodeURIComponent(conversation), activityId, body });
    replyJson(response, 200, { id: activityId });
  };
}

function member(id: string): object {
  return { id: decodeURIComponent(id), name: 'An Peeters', email: 'an.peeters@kernegem.be' };
}
