import type { IncomingMessage } from 'node:http';
import { ok, type Result, refused } from '../domain/result.ts';
import type { FormRefusal } from './http-routes.ts';
import { readBytes } from './read-bytes.ts';

/** Parts of a form of ours; one with thousands would keep the process busy for seconds. */
const MOST_PARTS = 4;
/** Around the file: names and boundaries. */
const ENVELOPE = 16 * 1024;
/** A file that is too large by more than this is cut off. */
const PATIENCE = 20 * 1024 * 1024;

/**
 * Reads a form with files (multipart/form-data), whose files together have at most `maxBytes`, with Node's own parser:
 * the body is whole and small by then. Refused for another or a compressed type and for what is no such form. Rejects
 * when the caller hangs up.
 */
export async function readFormBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Result<FormData, FormRefusal>> {
  const type = request.headers['content-type'] ?? '';
  const boundary = /^multipart\/form-data\s*;.*?\bboundary="?([^";]{1,70})"?/i.exec(type)?.[1];
  const isPlain = (request.headers['content-encoding'] ?? 'identity') === 'identity';
  if (boundary === undefined || !isPlain) return refused('notAForm');
  const most = maxBytes + ENVELOPE;
  const length = Number(request.headers['content-length'] ?? 0);
  if (length > most + PATIENCE) return refused('tooLarge');
  const bytes = await readBytes(request, most, PATIENCE);
  if (bytes === undefined) return refused('tooLarge');
  if (!hasFewParts(bytes, Buffer.from(`--${boundary}`))) return refused('notAForm');
  try {
    const body = new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
    return ok(await body.formData());
  } catch {
    // It throws one and the same error for whatever is broken.
    return refused('notAForm');
  }
}

function hasFewParts(bytes: Buffer, delimiter: Buffer): boolean {
  let at = -1;
  for (let count = 0; count <= MOST_PARTS + 1; count++) {
    at = bytes.indexOf(delimiter, at + 1);
    if (at < 0) return true;
  }
  return false;
}
