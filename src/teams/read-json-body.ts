import type { IncomingMessage } from 'node:http';
import { ok, type Result, refused } from '../domain/result.ts';
import { type HttpAnswer, refusal } from './http-answer.ts';
import { readBytes } from './read-bytes.ts';

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
