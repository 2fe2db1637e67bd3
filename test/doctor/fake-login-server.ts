import { once } from 'node:events';
import { createServer } from 'node:http';

export interface LoginServer {
  readonly url: string;
  /** The path and the form of every request for a token. */
  readonly asked: { readonly path: string; readonly form: URLSearchParams }[];
  stop(): Promise<void>;
}

/** Microsoft's token server on this machine: gives a token to one secret, and refuses others with `refusal`. */
export async function startLoginServer(options: {
  readonly secret: string;
  readonly refusal?: string;
  /** What its clock says; the machine's own when absent. */
  readonly date?: Date;
}): Promise<LoginServer> {
  const { secret, refusal = 'AADSTS7000215: Invalid client secret provided.', date } = options;
  const asked: LoginServer['asked'] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const form = new URLSearchParams(Buffer.concat(chunks).toString());
    asked.push({ path: request.url ?? '', form });
    if (date !== undefined) response.setHeader('date', date.toUTCString());
    const knows = form.get('client_secret') === secret;
    response.writeHead(knows ? 200 : 401, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(
        knows ? { access_token: 'x' } : { error: 'invalid_client', error_description: refusal },
      ),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
