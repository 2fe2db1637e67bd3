import type { IncomingMessage } from 'node:http';
import { ok, type Result, refused } from '../domain/result.ts';
import { type HttpAnswer, refusal } from './http-answer.ts';

/**
 * Reads a JSON body of at most `maxBytes`. Refused with the answer to give: 415 for another or a compressed
 * type (a small compressed body can unfold into a huge one, and a web page cannot send JSON to another site
 * unasked), 413 for too much, 400 for what is no JSON. Rejects when the caller hangs up.
 */
export async function readJsonBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Result<unknown, HttpAnswer>> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (type !== 'application/json' || encoding !== 'identity') return refused(UNSUPPORTED);
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return refused(TOO_LARGE);
  const bytes = await readBytes(request, maxBytes);
  if (bytes === undefined) return refused(TOO_LARGE);
  try {
    return ok(JSON.parse(bytes.toString('utf8')));
  } catch {
    return refused(refusal(400, 'The body is not JSON.'));
  }
}

const UNSUPPORTED = refusal(415, 'Send application/json, not compressed.');
/** The rest of the body is not read, so the connection cannot be used again. */
const TOO_LARGE: HttpAnswer = {
  ...refusal(413, 'The body is too large.'),
  headers: { connection: 'close' },
};

function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) {
        request.pause();
        request.removeAllListeners('data');
        resolve(undefined);
      } else {
        chunks.push(chunk);
      }
    });
    request.once('end', () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    request.once('error', reject);
    request.once('aborted', () => reject(new Error('the caller hung up')));
  });
}
