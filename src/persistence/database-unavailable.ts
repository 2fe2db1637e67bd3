import { isKernbotError } from '../errors.ts';
import { errorCodeOf } from './error-code.ts';

const SYSTEM_CODES = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
];

/**
 * Broken connection (08), out of memory, disk or connections (53), ended, starting or stopping
 * (57P01 to 57P05), statement timeout (57014), idle transaction ended (25P03), read-only because
 * another server has just taken over (25006).
 */
const SQL_STATES = /^(08...|53...|57P0\d|57014|25P03|25006)$/;

/** What pg says without a code. */
const MESSAGES =
  /^(timeout expired|timeout exceeded when trying to connect|Query read timeout|Connection terminated|Client has encountered a connection error|Client was closed and is not queryable|Cannot use a pool after)/;

/**
 * True when an error means that the database could not be reached or did not answer, now: the person
 * can try again later, and nothing is wrong with what was asked. After a lost COMMIT the change may
 * all the same be stored.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (isKernbotError(error, 'DATABASE_UNREACHABLE')) return true;
  const code = errorCodeOf(error);
  if (code !== undefined && (isConnectCode(error, code) || SQL_STATES.test(code))) return true;
  if (!(error instanceof Error)) return false;
  return (
    MESSAGES.test(error.message) ||
    (error.cause !== undefined && isDatabaseUnavailable(error.cause))
  );
}

/** ENOENT is a missing socket only when it comes from connecting; elsewhere it is a missing file. */
function isConnectCode(error: unknown, code: string): boolean {
  if (code !== 'ENOENT') return SYSTEM_CODES.includes(code);
  return error instanceof Error && 'syscall' in error && error.syscall === 'connect';
}
