import { z } from 'zod/v4';

/** Why a language model gave no answer; for the log. */
export type ModelFailure =
  | 'slow'
  | 'unreachable'
  | 'status'
  | 'contentType'
  | 'tooBig'
  | 'unreadable'
  | 'empty'
  | 'cutOff'
  | 'declined';

export type Completion =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: ModelFailure; readonly status?: number };

/** An answer is a few sentences: more than this is no answer. */
const MOST_BYTES = 64 * 1024;

/** Reads the answer of a language model. Rejects when the connection breaks or the time is up meanwhile. */
export async function readCompletion(response: Response): Promise<Completion> {
  if (!response.ok) {
    await response.body?.cancel();
    return { ok: false, reason: 'status', status: response.status };
  }
  if (!JSON_TYPE.test(response.headers.get('content-type') ?? '')) {
    await response.body?.cancel();
    return { ok: false, reason: 'contentType' };
  }
  const body = await readBody(response);
  return body === undefined ? { ok: false, reason: 'tooBig' } : textIn(body);
}

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\b/i;

async function readBody(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

const COMPLETION = z.object({
  choices: z.array(
    z.object({
      finish_reason: z.string().nullish(),
      message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
    }),
  ),
});

function textIn(body: string): Completion {
  const read = COMPLETION.safeParse(parsed(body));
  if (!read.success) return { ok: false, reason: 'unreadable' };
  const [choice] = read.data.choices;
  const text = choice?.message.content?.trim() ?? '';
  if (choice?.message.refusal) return { ok: false, reason: 'declined' };
  if (choice?.finish_reason === 'content_filter') return { ok: false, reason: 'declined' };
  if (text === '') return { ok: false, reason: 'empty' };
  if (choice?.finish_reason === 'length') return { ok: false, reason: 'cutOff' };
  return { ok: true, text };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
