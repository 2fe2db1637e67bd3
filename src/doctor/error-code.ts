import { errorCodeOf } from '../persistence/error-code.ts';

/** "ENOENT" and the like; the name of the error when it has none. */
export function errorCode(error: unknown): string {
  const code = errorCodeOf(error);
  if (code !== undefined) return code;
  if (typeof error !== 'object' || error === null) return 'unknown';
  return 'name' in error && typeof error.name === 'string' ? error.name : 'unknown';
}

/** The same of a `fetch` that failed: what went wrong stands in its cause. */
export function fetchErrorCode(error: unknown): string {
  const cause = typeof error === 'object' && error !== null && 'cause' in error && error.cause;
  return errorCode(cause || error);
}
