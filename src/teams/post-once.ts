import http from 'node:http';
import https from 'node:https';
import type { TLSSocket } from 'node:tls';

/** An answer of Teams, or why there is none. */
export type PostOutcome =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly retryAfter: string | undefined;
      readonly body: string;
    }
  /** Nothing was written: it did not arrive. */
  | { readonly kind: 'notWritten' }
  /** The connection was there, and no whole answer came: it may have arrived. */
  | { readonly kind: 'cut' };

export interface PostOptions {
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: string;
  readonly timeLimitMs: number;
}

/** Longest wait for a connection; within the limit of the whole call, so that both can be told apart. */
const CONNECT_MS = 6_000;
/** A connection that was idle for longer is not used again: the other side may be about to close it. */
const IDLE_MS = 8_000;
const LONGEST_ANSWER = 100_000;

const AGENT = { keepAlive: true, timeout: IDLE_MS, maxFreeSockets: 64 } as const;
const PLAIN = new http.Agent(AGENT);
const SECURE = new https.Agent(AGENT);

/**
 * Posts JSON once. Never rejects, and never posts again: the SDK repeats a POST by itself when the answer was an error
 * of the server or the connection broke, which writes a message twice when only the answer was lost.
 */
export function postOnce({ url, authorization, body, timeLimitMs }: PostOptions) {
  return new Promise<PostOutcome>((resolve) => {
    const secure = url.startsWith('https:');
    const request = (secure ? https : http).request(url, {
      method: 'POST',
      agent: secure ? SECURE : PLAIN,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        accept: 'application/json',
        ...(authorization === undefined ? {} : { authorization }),
      },
    });
    const connection = followConnection(request);
    const limit = setTimeout(() => request.destroy(new Error('no answer in time')), timeLimitMs);
    const end = (outcome: PostOutcome): void => {
      clearTimeout(limit);
      connection.forget();
      resolve(outcome);
    };
    request.on('error', () => end({ kind: connection.isUp() ? 'cut' : 'notWritten' }));
    request.on('response', (response) => void answered(response).then(end));
    request.end(body);
  });
}

interface Connection {
  /** Whether anything can have been written. */
  isUp(): boolean;
  forget(): void;
}

function followConnection(request: http.ClientRequest): Connection {
  let up = false;
  let limit: NodeJS.Timeout | undefined;
  request.on('socket', (socket: TLSSocket) => {
    // One that was used before is up.
    if (request.reusedSocket) {
      up = true;
      return;
    }
    limit = setTimeout(() => request.destroy(new Error('no connection in time')), CONNECT_MS);
    socket.once('encrypted' in socket ? 'secureConnect' : 'connect', () => {
      up = true;
      clearTimeout(limit);
    });
  });
  return { isUp: () => up, forget: () => clearTimeout(limit) };
}

/** An answer that began with a status is an answer; what is missing of its body changes nothing. */
async function answered(response: http.IncomingMessage): Promise<PostOutcome> {
  let body = '';
  try {
    for await (const chunk of response) {
      if (body.length < LONGEST_ANSWER) body += String(chunk);
    }
  } catch {
    // Cut in the middle: the status came whole.
  }
  const { statusCode: status = 0, headers } = response;
  return { kind: 'answered', status, retryAfter: headers['retry-after'], body };
}
