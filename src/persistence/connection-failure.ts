import { type ErrorCode, KernbotError } from '../errors.ts';
import { isDatabaseUnavailable } from './database-unavailable.ts';
import { errorCodeOf } from './error-code.ts';

/** Where the bot tried to connect; without the password. */
export interface DatabaseTarget {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
}

/** What to do, in the order of what is looked for; the first that fits. */
const FAILURES: readonly {
  readonly when: RegExp;
  readonly code: ErrorCode;
  readonly say: (target: DatabaseTarget) => string;
}[] = [
  {
    when: /^(ENOTFOUND|EAI_AGAIN)/,
    code: 'DATABASE_UNREACHABLE',
    say: ({ host }) =>
      `The host "${host}" in DATABASE_URL is not known. Check its spelling and the network's name server.`,
  },
  {
    when: /^28P01|password authentication failed|client password must be a string/,
    code: 'DATABASE_LOGIN_REFUSED',
    say: ({ user, host }) =>
      `The database server on ${host} refuses user "${user}": wrong name or password. Check both in DATABASE_URL, and write special characters in them as %XX.`,
  },
  {
    when: /no encryption|SSL off|sslmode|SSL required/i,
    code: 'DATABASE_LOGIN_REFUSED',
    say: ({ host }) =>
      `The database server on ${host} wants an encrypted connection. Add "?sslmode=require" to DATABASE_URL.`,
  },
  {
    when: /does not support SSL|certificate|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|CERT_/i,
    code: 'DATABASE_UNREACHABLE',
    say: ({ host }) =>
      `No encrypted connection to ${host} can be made. Check "sslmode" in DATABASE_URL, and the certificate of the server ("sslrootcert" names the authority that signed it).`,
  },
  {
    when: /^28000/,
    code: 'DATABASE_LOGIN_REFUSED',
    say: ({ user, host }) =>
      `The database server on ${host} does not let user "${user}" in from this machine. Create the user, or allow it in the server's pg_hba.conf or firewall rules.`,
  },
  {
    when: /^3D000/,
    code: 'DATABASE_MISSING',
    say: ({ user, database, host }) =>
      `There is no database "${database}" on ${host}. Create it with: create database "${database}" owner "${user}"; or correct its name in DATABASE_URL.`,
  },
  {
    when: /^42501/,
    code: 'DATABASE_LOGIN_REFUSED',
    say: ({ user, database }) =>
      `User "${user}" may not use database "${database}". Run on the server: grant connect on database "${database}" to "${user}";`,
  },
];

/** A failed first connection as an error that says what to do. The password is never in it. */
export function connectionFailure(error: unknown, target: DatabaseTarget): KernbotError {
  const text = `${errorCodeOf(error) ?? ''} ${error instanceof Error ? error.message : ''}`.trim();
  const known = FAILURES.find((failure) => failure.when.test(text));
  if (known !== undefined) return new KernbotError(known.code, known.say(target), { cause: error });
  const where = `${target.host}:${target.port}`;
  const said = isDatabaseUnavailable(error) ? 'does not answer' : 'cannot be used';
  return new KernbotError(
    'DATABASE_UNREACHABLE',
    `The database server on ${where} ${said} (${text}). Check that it runs, that DATABASE_URL has the right host and port, and that no firewall is in between.`,
    { cause: error },
  );
}
