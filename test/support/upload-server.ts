import { createServer } from 'node:http';

/** OneDrive as the bot sees it: an address that takes one file. */
export interface UploadServer {
  readonly url: string;
  /** What was put there, with its Content-Range. */
  readonly uploads: readonly { readonly content: Buffer; readonly range: string | undefined }[];
  /** Answers the next uploads with this status. */
  answerWith(status: number): void;
  stop(): Promise<void>;
}

export async function startUploadServer(): Promise<UploadServer> {
  const uploads: { content: Buffer; range: string | undefined }[] = [];
  const next = { status: 201 };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const range = request.headers['content-range'];
    if (request.method === 'PUT') uploads.push({ content: Buffer.concat(chunks), range });
    response.writeHead(next.status, { 'content-type': 'application/json' });
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/upload/1`,
    uploads,
    answerWith(status) {
      next.status = status;
    },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
