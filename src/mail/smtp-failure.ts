import { MailFailed } from '../domain/ports-mail.ts';

/** Steps before the mail itself goes over the line, by nodemailer's error code. */
const BEFORE_THE_MAIL = new Set(['EDNS', 'ETLS', 'EAUTH', 'EENVELOPE', 'ECONFIG']);
const TIMEOUTS_BEFORE_THE_MAIL = new Set([
  'CONNECT_TIMEOUT',
  'GREETING_TIMEOUT',
  'UPGRADE_TIMEOUT',
]);

/** Where a server judges the mail. Before that it judges us: our address, login or sender. */
const ABOUT_THE_MAIL = new Set(['RCPT TO', 'DATA']);
const TOO_LARGE = 552;
const WRONG_ORDER = 503;

/**
 * What an error of nodemailer means for the mail. A reply of 500 or more to the recipient or the mail ends it
 * (RFC 5321, 4.2.1), and so does a mail that is too large. A refusal of the connection, the login or the
 * sender does not: that is a matter of settings, ours or theirs, which somebody may still correct. A
 * connection that broke off without a reply leaves the outcome unknown.
 *
 * The error itself is not kept as a cause: a server's reply often quotes the recipient.
 */
export function smtpFailure(message: string, cause: unknown): MailFailed {
  const code = textOf(cause, 'code');
  const reply = numberOf(cause, 'responseCode');
  const command = textOf(cause, 'command');
  const details = [code, textOf(cause, 'originalCode'), reply, command]
    .filter((part) => part !== undefined)
    .join(' ');
  return new MailFailed(details === '' ? message : `${message} (${details})`, {
    outcome: isSurelyNotSent(cause, code, reply) ? 'notSent' : 'unknown',
    permanent: isForGood(code, reply, command),
  });
}

function isForGood(
  code: string | undefined,
  reply: number | undefined,
  command: string | undefined,
): boolean {
  if (reply === undefined || reply < 500 || reply === WRONG_ORDER || code === 'EAUTH') return false;
  return ABOUT_THE_MAIL.has(command ?? '') || reply === TOO_LARGE;
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
