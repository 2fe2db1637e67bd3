/** Everything that can be wrong with the machine or its settings. Expected outcomes are values, not errors. */
export const ERROR_CODES = [
  'PROGRAMME_INVALID',
  'INHABITANTS_UNREADABLE',
  'DATABASE_URL_INVALID',
  'DATABASE_UNREACHABLE',
  'DATABASE_LOGIN_REFUSED',
  'DATABASE_MISSING',
  'DATABASE_TOO_OLD',
  'DATABASE_NEWER',
  'MIGRATION_FAILED',
  'DATA_FOLDER_VERSION',
  'DATA_FOLDER_UNUSABLE',
  'DISK_FULL',
  'EMBEDDED_SERVER_MISSING',
  'EMBEDDED_SERVER_FAILED',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * Broken infrastructure or settings. The message is for the log: what happened and what to do about
 * it, in English, without personal data or secrets. What a person in Teams reads is in `texts/`.
 */
export class KernbotError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'KernbotError';
    this.code = code;
  }
}

/** True for an error of ours, with this code when one is given. */
export function isKernbotError(error: unknown, code?: ErrorCode): error is KernbotError {
  return error instanceof KernbotError && (code === undefined || error.code === code);
}
