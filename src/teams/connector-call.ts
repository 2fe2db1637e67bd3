import { setTimeout as delay } from 'node:timers/promises';

/** The HTTP status with which Teams refused a call; undefined when it was something else that failed. */
export function refusalStatus(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}

/**
 * Calls Teams, and once more when it asked to come back: the SDK repeats 429 only with a Retry-After and 412
 * never. Other statuses are left to the SDK, since repeating them can send a message twice.
 */
export async function callConnector<T>(
  call: () => Promise<T>,
  pauseMs: () => number = jitter,
): Promise<T> {
  try {
    return await call();
  } catch (error) {
    const status = refusalStatus(error);
    if (status !== 412 && status !== 429) throw error;
    await delay(pauseMs());
    return await call();
  }
}

function jitter(): number {
  return 400 + Math.random() * 800;
}
