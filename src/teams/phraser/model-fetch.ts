import type { Log } from '../../log.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';
import { type Completion, readCompletion } from './read-completion.ts';

export interface ModelFetchOptions {
  readonly key: string;
  /** For the whole of it, the body included. */
  readonly limitMs: number;
  readonly breaker: CircuitBreaker;
  readonly log: Log;
}

/** What teams-ai's model uses of `fetch`. */
export type ModelFetch = (url: unknown, init?: { readonly body?: unknown }) => Promise<Response>;

/**
 * The way to the language model, in place of the one its SDK has: it sends nothing but the question and the
 * secret (no description of this machine), follows no redirect, waits and reads within limits, and never
 * rejects, since teams-ai prints what is thrown. What fails is logged here and is an answer without text there.
 */
export function createModelFetch(options: ModelFetchOptions): ModelFetch {
  return async (url, init) => {
    const started = performance.now();
    const completion = await ask(options, String(url), String(init?.body ?? ''));
    // A model that declines works.
    if (completion.ok || completion.reason === 'declined') options.breaker.answered();
    else options.breaker.failed();
    if (!completion.ok) {
      const { reason, status } = completion;
      const ms = Math.round(performance.now() - started);
      const fields = { reason, ms, ...(status === undefined ? {} : { status }) };
      options.log.warn(fields, 'the language model gave no answer');
    }
    const content = completion.ok ? completion.text : '';
    return Response.json({ choices: [{ message: { role: 'assistant', content } }] });
  };
}

async function ask(
  { key, limitMs }: ModelFetchOptions,
  url: string,
  body: string,
): Promise<Completion> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), limitMs);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        accept: 'application/json',
      },
      body,
      redirect: 'error',
      signal: stop.signal,
    });
    return await readCompletion(response);
  } catch {
    // The message of the error may repeat what was sent.
    return { ok: false, reason: stop.signal.aborted ? 'slow' : 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}
