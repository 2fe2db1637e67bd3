import { type DestinationStream, pino } from 'pino';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** One JSON object per line. Fields hold ids, counts and kinds; never names, addresses or what somebody wrote. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
  /** A log whose every line carries these fields as well. */
  child(fields: Record<string, unknown>): Log;
}

/** Writes to standard output, or to `destination` (tests). Times are UTC, ISO 8601. */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const options = { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * What may be logged of an error: its name, code, HTTP status and the places in the code. Not its message
 * (unless the language or this bot made it): messages of databases and of the connector repeat the values they
 * failed on, which are people's names and answers.
 */
export function errorFields(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const own = OWN_ERRORS.includes(error.name);
  return {
    error: error.name,
    ...(own ? { message: error.message } : {}),
    ...('code' in error && isShort(error.code) ? { code: error.code } : {}),
    ...('statusCode' in error && isShort(error.statusCode) ? { status: error.statusCode } : {}),
    at: (error.stack ?? '').split('\n').filter(isStackLine).slice(0, 6).map(trimmed),
  };
}

/** By name: an error of another realm (a worker, a test) is no instance of this one's classes. */
const OWN_ERRORS = ['KernbotError', 'TypeError', 'ReferenceError', 'RangeError'];

function isShort(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value.length <= 60);
}

function isStackLine(line: string): boolean {
  return /^\s+at /.test(line);
}

function trimmed(line: string): string {
  return line.trim();
}
