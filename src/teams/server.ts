import restify from 'restify';
import type { PaceRule } from '../domain/pace.ts';
import type { Log } from '../log.ts';
import { createRequestAnswerer, type RequestAnswerer } from './answer-request.ts';
import { sendAnswer } from './http-answer.ts';
import type { FormRoute, GetRoute, PostRoute } from './http-routes.ts';
import { createPageGate } from './page-gate.ts';
import { refuseRemote, refuseTarget, setSecurityHeaders } from './request-guards.ts';

export interface ServerOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** Listens on this machine only, and answers nobody else. */
  readonly loopbackOnly: boolean;
  readonly get: readonly GetRoute[];
  readonly post: readonly PostRoute[];
  readonly forms: readonly FormRoute[];
  /** How fast one address may ask for pages; absent where nobody is slowed down. */
  readonly pagePace: PaceRule | undefined;
  readonly log: Log;
}

export interface RunningServer {
  readonly port: number;
  /**
   * Takes no new request, lets those in flight end for at most `patienceMs`, then closes. Resolves to false
   * when it cut some off.
   */
  stop(patienceMs: number): Promise<boolean>;
}

/** Resolves once it listens; rejects when it cannot (the port is taken). */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const answerer = createRequestAnswerer(options.log, createPageGate(options.pagePace));
  const server = restify.createServer({ name: '' });
  server.server.requestTimeout = REQUEST_MS;
  server.server.keepAliveTimeout = KEPT_MS;
  server.pre(guard(options.loopbackOnly));
  for (const route of options.get) server.get(route.path, answerer.get(route));
  for (const route of options.post) server.post(route.path, answerer.post(route));
  for (const route of options.forms) server.post(route.path, answerer.form(route));
  server.on('restifyError', (_request, response: restify.Response, error, done: () => void) => {
    const { status, text } = ownError(error);
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    response.sendRaw(status, JSON.stringify({ error: text }), headers);
    done();
  });
  await listening(server, options);
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    stop: (patienceMs) => stopServer(server, answerer, patienceMs),
  };
}

/**
 * A connection without a request is kept longer than any balancer keeps its own (Azure's: 4 minutes): who closes first
 * may cut off a request that is on its way.
 */
const KEPT_MS = 5 * 60_000;

/** For a whole request to come in: no caller of ours is slow, and a slow one only keeps a connection. */
const REQUEST_MS = 30_000;

function guard(loopbackOnly: boolean): restify.RequestHandler {
  return (request, response, next) => {
    setSecurityHeaders(response, !loopbackOnly);
    const refused = refuseTarget(request) ?? (loopbackOnly ? refuseRemote(request) : undefined);
    if (refused) sendAnswer(response, refused);
    next(refused === undefined ? undefined : false);
  };
}

/** restify's own errors (404, 405, a broken path) repeat what was sent; only their status is kept. */
function ownError(error: unknown): { readonly status: number; readonly text: string } {
  const known = typeof error === 'object' && error !== null && 'statusCode' in error;
  const status = known && typeof error.statusCode === 'number' ? error.statusCode : 500;
  if (status === 404) return { status, text: 'There is nothing here.' };
  return { status, text: status === 405 ? 'Not in this way.' : 'This cannot be answered.' };
}

function listening(server: restify.Server, options: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      server.server.off('error', reject);
      resolve();
    };
    server.server.once('error', reject);
    if (options.loopbackOnly) server.listen(options.port, '127.0.0.1', done);
    else server.listen(options.port, done);
  });
}

async function stopServer(
  server: restify.Server,
  answerer: RequestAnswerer,
  patienceMs: number,
): Promise<boolean> {
  answerer.refuseNew();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = await answerer.inFlight.settled(patienceMs);
  // An open connection without a request would keep the server from closing.
  if (idle) server.server.closeIdleConnections();
  else server.server.closeAllConnections();
  await closed;
  return idle;
}
