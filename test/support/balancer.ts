import { Agent, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { listenLocally, readBody } from './local-http.ts';

/** Stands before replicas as a load balancer does: round robin, without stickiness. */
export interface Balancer {
  readonly url: string;
  /** How many requests each backend answered, by its address. */
  readonly answered: ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

/** A backend that refused a connection is left alone for so long. */
const OUT_MS = 1_000;
const NOBODY = 503;
const BROKEN = 502;

/**
 * Listens on a free port of this machine and hands each request to the next of these addresses. One that refuses the
 * connection is taken out for a second, and the request goes to the next; one that breaks off in the middle is answered
 * with 502, since nobody knows what it did. 503 when none takes it.
 */
export async function createBalancer(urls: readonly string[]): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true, maxSockets: 512 });
  const answered = new Map<string, number>(urls.map((url) => [url, 0]));
  const outUntil = new Map<string, number>();
  let turn = 0;

  /** All of them from the next one on, those that are out at the end. */
  function order(): readonly string[] {
    const from = turn++ % Math.max(1, urls.length);
    const round = [...urls.slice(from), ...urls.slice(0, from)];
    const isOut = (url: string) => (outUntil.get(url) ?? 0) > performance.now();
    return [...round.filter((url) => !isOut(url)), ...round.filter(isOut)];
  }

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(incoming);
    for (const url of order()) {
      const outcome = await passOn(url, { incoming, body, response, agent });
      if (outcome === 'answered') {
        answered.set(url, (answered.get(url) ?? 0) + 1);
        return;
      }
      outUntil.set(url, performance.now() + OUT_MS);
      if (outcome === 'broken') return end(response, BROKEN);
    }
    end(response, NOBODY);
  }

  const { url, stop } = await listenLocally(serve);
  return {
    url,
    answered,
    stop() {
      agent.destroy();
      return stop();
    },
  };
}

interface Handed {
  readonly incoming: IncomingMessage;
  readonly body: Buffer;
  readonly response: ServerResponse;
  readonly agent: Agent;
}

/** `refused` is harmless to try elsewhere: the backend saw nothing of it. */
function passOn(url: string, handed: Handed): Promise<'answered' | 'refused' | 'broken'> {
  const { incoming, body, response, agent } = handed;
  const { method, headers } = incoming;
  return new Promise((resolve) => {
    const target = new URL(incoming.url ?? '/', url);
    const call = request(target, { method, headers, agent }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', () => resolve('broken'));
      answer.on('end', () => {
        const { connection, 'transfer-encoding': _chunked, ...kept } = answer.headers;
        response.writeHead(answer.statusCode ?? BROKEN, kept);
        response.end(Buffer.concat(chunks));
        resolve('answered');
      });
    });
    call.on('error', (error) => {
      // A kept connection that its other side had just closed is no refusal, but nothing was read from it either.
      const unseen = call.reusedSocket && 'code' in error && error.code === 'EPIPE';
      resolve(unseen || isRefusal(error) ? 'refused' : 'broken');
    });
    call.end(body);
  });
}

function isRefusal(error: Error): boolean {
  return 'code' in error && error.code === 'ECONNREFUSED';
}

function end(response: ServerResponse, status: number): void {
  if (response.headersSent) return;
  response.writeHead(status);
  response.end();
}
