import { createServer, type IncomingHttpHeaders } from 'node:http';

/** A place where Teams keeps files, as the bot sees it: addresses that give bytes, or lead elsewhere. */
export interface FileServer {
  readonly url: string;
  /** Puts a file there; resolves to its address. */
  put(content: string | Uint8Array): string;
  /** An address that leads to another. */
  lead(to: string): string;
  /** An address that never stops giving. */
  readonly endless: string;
  /** The headers of every request so far. */
  readonly asked: readonly IncomingHttpHeaders[];
  stop(): Promise<void>;
}

export async function startFileServer(): Promise<FileServer> {
  const files = new Map<string, Uint8Array>();
  const leads = new Map<string, string>();
  const asked: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers);
    const path = request.url ?? '';
    const to = leads.get(path);
    const file = files.get(path);
    if (to !== undefined) response.writeHead(302, { location: to });
    else if (path === '/endless') {
      response.writeHead(200);
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
      };
      response.on('drain', more);
      more();
      return;
    } else response.writeHead(file === undefined ? 404 : 200);
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const next = () => `/${files.size + leads.size}`;
  return {
    url,
    asked,
    endless: `${url}/endless`,
    put(content) {
      const path = next();
      files.set(path, Buffer.from(content));
      return `${url}${path}`;
    },
    lead(to) {
      const path = next();
      leads.set(path, to);
      return `${url}${path}`;
    },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
