import type { IncomingMessage } from 'node:http';

/**
 * Reads a body of at most `maxBytes`; undefined when there is more. Up to `patience` more is thrown away first: a
 * browser sends all that it has before it listens to why it was not taken. Rejects when the caller hangs up.
 */
export function readBytes(
  request: IncomingMessage,
  maxBytes: number,
  patience = 0,
): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes + patience) {
        request.pause();
        request.removeAllListeners('data');
        resolve(undefined);
      } else if (size > maxBytes) {
        chunks.length = 0;
      } else {
        chunks.push(chunk);
      }
    });
    request.once('end', () => resolve(size > maxBytes ? undefined : whole(chunks)));
    request.once('error', reject);
    request.once('aborted', () => reject(new Error('the caller hung up')));
  });
}

function whole(chunks: readonly Buffer[]): Buffer {
  const [only, ...others] = chunks;
  return only !== undefined && others.length === 0 ? only : Buffer.concat(chunks);
}
