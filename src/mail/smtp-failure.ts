import { MailFailed } from '../domain/ports-mail.ts';

/** Steps before the mail itself goes over the line, by nodemailer's error code. */
const BEFORE_THE_MAIL = new Set(['EDNS', 'ETLS', 'EAUTH', 'EENVELOPE', 'ECONFIG']);
const TIMEOUTS_BEFORE_THE_MAIL = new Set([
  'CONNECT_TIMEOUT',
  'GREETING_TIMEOUT',
  'UPGRADE_TIMEOUT',
]);

/**
 * What an error of nodemailer means for the mail. A reply of 500 or more ends it (RFC 5321, 4.2.1),
 * except 503 (a matter of the session) and a refused login (a matter of our settings, which somebody
 * may still correct). A connection that broke off without a reply leaves the outcome unknown.
 *
 * The error itself is not kept as a cause: a server's reply often quotes the recipient.
 */
export function smtpFailure(message: string, cause: unknown): MailFailed {
  const code = textOf(cause, 'code');
  const reply = numberOf(cause, 'responseCode');
  const details = [code, textOf(cause, 'originalCode'), reply, textOf(cause, 'command')]
    .filter((part) => part !== undefined)
    .join(' ');
  return new MailFailed(details === '' ? message : `${message} (${details})`, {
    outcome: isSurelyNotSent(cause, code, reply) ? 'notSent' : 'unknown',
    permanent: reply !== undefined && reply >= 500 && reply !== 503 && code !== 'EAUTH',
  });
}

function isSurelyNotSent(
  cause: unknown,
  code: string | undefined,
  reply: number | undefined,
): boolean {
  return (
    (reply !== undefined && reply >= 400) ||
    BEFORE_THE_MAIL.has(code ?? '') ||
    TIMEOUTS_BEFORE_THE_MAIL.has(textOf(cause, 'timeoutType') ?? '') ||
    textOf(cause, 'syscall') === 'connect' ||
    // A certificate is judged before anything is said.
    (textOf(cause, 'originalCode') ?? '').includes('CERT')
  );
}

function textOf(error: unknown, key: string): string | undefined {
  const value = property(error, key);
  return typeof value === 'string' ? value : undefined;
}

function numberOf(error: unknown, key: string): number | undefined {
  const value = property(error, key);
  return typeof value === 'number' ? value : undefined;
}

function property(error: unknown, key: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
}
