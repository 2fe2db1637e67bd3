import { LARGEST_TABLE } from '../domain/largest-table.ts';
import { ok, type Result, refused } from '../domain/result.ts';
import type { FileFailure } from './turn.ts';

/** Teams waits fifteen seconds for the whole turn. */
const FETCH_MS = 8_000;
const MOST_REDIRECTS = 3;

/**
 * Fetches a file that somebody sent: without any sign-in (the address is the permission), from hosts that may hold such
 * files, wherever it is redirected to. No more is read than a table may be.
 */
export async function fetchFile(
  address: string,
  isAllowed: (url: string) => boolean,
): Promise<Result<Uint8Array, FileFailure>> {
  const signal = AbortSignal.timeout(FETCH_MS);
  try {
    let url = address;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      if (!isAllowed(url)) return refused('foreign');
      const response = await fetch(url, { redirect: 'manual', signal });
      const next = redirectOf(response, url);
      if (next === undefined) return await contentOf(response);
      await response.body?.cancel();
      url = next;
    }
    return refused('unreachable');
  } catch {
    // The network, or the time limit; neither says more than that it did not work.
    return refused('unreachable');
  }
}

function redirectOf({ status, headers }: Response, from: string): string | undefined {
  const location = headers.get('location');
  if (status < 300 || status > 399 || location === null) return undefined;
  return URL.parse(location, from)?.href;
}

async function contentOf(response: Response): Promise<Result<Uint8Array, FileFailure>> {
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    return refused('unreachable');
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    // Leaving the loop ends the download.
    if (size > LARGEST_TABLE) return refused('tooLarge');
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks));
}
