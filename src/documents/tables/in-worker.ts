import { Worker } from 'node:worker_threads';

export interface WorkerLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

export type WorkerOutcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** It took too long or too much memory, and was stopped. */
  | { readonly kind: 'tooMuch' }
  | { readonly kind: 'failed' };

/**
 * Runs a file that posts one message, in a thread of its own with `input` as its `workerData`. Resolves to that
 * message, and never rejects; the thread is gone by then.
 */
export async function inWorker<T>(
  file: URL,
  input: unknown,
  { seconds, megabytes }: WorkerLimits,
): Promise<WorkerOutcome<T>> {
  const worker = new Worker(file, {
    workerData: input,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    // What it would print about itself is no part of the bot's log.
    stdout: true,
    stderr: true,
  });
  const { promise, resolve } = Promise.withResolvers<WorkerOutcome<T>>();
  const timer = setTimeout(() => resolve({ kind: 'tooMuch' }), seconds * 1000);
  worker.once('message', (value: T) => resolve({ kind: 'done', value }));
  worker.once('messageerror', () => resolve({ kind: 'failed' }));
  worker.once('error', (error) => resolve({ kind: isOutOfMemory(error) ? 'tooMuch' : 'failed' }));
  worker.once('exit', () => resolve({ kind: 'failed' }));
  const outcome = await promise;
  clearTimeout(timer);
  await worker.terminate();
  return outcome;
}

function isOutOfMemory(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  );
}
