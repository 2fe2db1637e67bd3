import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A server on a free port of this machine. */
export interface LocalServer {
  /** Without a path: `http://127.0.0.1:4567`. */
  readonly url: string;
  /** Cuts what is under way. */
  stop(): Promise<void>;
}

/** Answers every request with `serve`; a request whose `serve` rejects is cut off. */
export async function listenLocally(
  serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<LocalServer> {
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export function replyJson(response: ServerResponse, status: number, body: object): void {
  // Not chained: restify patches every response in the process, and its writeHead gives nothing back.
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
