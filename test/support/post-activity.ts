import { Agent, request } from 'node:http';

export interface PostAnswer {
  readonly status: number;
  /** The parsed body; undefined when there is none. */
  readonly body: unknown;
  /** From the call to the last byte, in milliseconds. */
  readonly ms: number;
}

/** Posts an activity to a bot on this machine. Rejects when the connection breaks. */
export type PostActivity = (activity: object) => Promise<PostAnswer>;

/** `url` is that of the bot. Connections are kept, as those of Teams are. */
export function createPost(url: string): { readonly post: PostActivity; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const target = new URL('/api/messages', url);
  if (target.hostname !== '127.0.0.1') throw new Error('load goes to this machine only');
  const post: PostActivity = (activity) =>
    new Promise((resolve, reject) => {
      const started = performance.now();
      const body = Buffer.from(JSON.stringify(activity));
      const headers = { 'content-type': 'application/json', 'content-length': body.byteLength };
      const call = request(target, { method: 'POST', agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const ms = performance.now() - started;
          resolve({ status: response.statusCode ?? 0, body: parsed(text), ms });
        });
      });
      call.on('error', reject);
      call.end(body);
    });
  return { post, close: () => agent.destroy() };
}

function parsed(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text);
}
