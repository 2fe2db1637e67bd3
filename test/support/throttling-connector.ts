import type { IncomingMessage, ServerResponse } from 'node:http';
import { listenLocally, readBody, replyJson } from './local-http.ts';

/** What the stand-in does with a call that it has room for, instead of taking it. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number }
  /** The connection is cut before the message is taken, or after. */
  | { readonly kind: 'cut'; readonly taken: boolean };

export interface Arrival {
  readonly conversationId: string;
  /** Milliseconds, this machine's time. */
  readonly at: number;
}

/** Teams with its limits: 50 calls a second in a tenant; 7 in a second, 8 in two and 60 in 30 in a conversation. */
export interface ThrottlingConnector {
  readonly serviceUrl: string;
  /** Messages that were taken, in order, whatever the sender heard of it. */
  readonly taken: readonly Arrival[];
  /** Conversations in which a call was cut off. */
  readonly cut: ReadonlySet<string>;
  /** How often each status was answered instead of taking a message. */
  readonly refused: ReadonlyMap<number, number>;
  stop(): Promise<void>;
}

export interface ThrottlingOptions {
  /** Undefined: the call is taken. */
  readonly fault?: (conversationId: string) => Fault | undefined;
  /** How long a call takes, in milliseconds. */
  readonly latencyMs?: () => number;
  /** Seconds after which to come back; undefined leaves the header out. */
  readonly retryAfter?: () => number | undefined;
}

interface Limit {
  readonly calls: number;
  readonly withinMs: number;
}

const OF_TENANT: readonly Limit[] = [{ calls: 50, withinMs: 1000 }];
const OF_CONVERSATION: readonly Limit[] = [
  { calls: 7, withinMs: 1000 },
  { calls: 8, withinMs: 2000 },
  { calls: 60, withinMs: 30_000 },
];

export async function startThrottlingConnector(
  options: ThrottlingOptions = {},
): Promise<ThrottlingConnector> {
  const { fault = () => undefined, latencyMs = () => 5, retryAfter = () => 1 } = options;
  const taken: Arrival[] = [];
  const cut = new Set<string>();
  const refused = new Map<number, number>();
  const calls = new Map<string, number[]>();

  function isOver(key: string, limits: readonly Limit[], now: number): boolean {
    const recent = (calls.get(key) ?? []).filter((at) => now - at < 30_000);
    calls.set(key, recent);
    return limits.some(
      ({ calls: most, withinMs }) => recent.filter((at) => now - at < withinMs).length >= most,
    );
  }
  function refuse(response: ServerResponse, status: number): void {
    refused.set(status, (refused.get(status) ?? 0) + 1);
    const seconds = status === 429 ? retryAfter() : undefined;
    const headers = seconds === undefined ? {} : { 'retry-after': String(seconds) };
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end('{"error":{"code":"Throttled"}}');
  }
  function take(conversationId: string): string {
    taken.push({ conversationId, at: Date.now() });
    return `sent-${taken.length}`;
  }
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body: unknown = JSON.parse((await readBody(request)).toString());
    const [, , , encoded = ''] = (request.url ?? '').split('/');
    const conversationId = decodeURIComponent(encoded);
    const now = Date.now();
    const keys = [`tenant ${tenantIn(body)}`, `conversation ${conversationId}`] as const;
    const over = isOver(keys[0], OF_TENANT, now) || isOver(keys[1], OF_CONVERSATION, now);
    if (over) return refuse(response, 429);
    for (const key of keys) calls.get(key)?.push(now);
    await new Promise((resolve) => setTimeout(resolve, latencyMs()));
    const wrong = fault(conversationId);
    if (wrong?.kind === 'status') return refuse(response, wrong.status);
    if (wrong?.kind === 'cut') {
      cut.add(conversationId);
      if (wrong.taken) take(conversationId);
      return void request.socket.destroy();
    }
    replyJson(response, 201, { id: take(conversationId) });
  }

  const { url, stop } = await listenLocally(serve);
  return { serviceUrl: `${url}/`, taken, cut, refused, stop };
}

function tenantIn(body: unknown): string {
  const conversation =
    typeof body === 'object' && body !== null ? Reflect.get(body, 'conversation') : {};
  return String(Reflect.get(Object(conversation), 'tenantId'));
}
