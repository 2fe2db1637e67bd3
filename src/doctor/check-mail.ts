import { MailFailed } from '../domain/ports-mail.ts';
import { createSmtpTransport } from '../mail/smtp-transport.ts';
import { readSmtpUrl } from '../mail/smtp-url.ts';
import { type Finding, fine, problem } from './finding.ts';

const ABOUT = 'SMTP_URL';
const PATIENCE = {
  dnsTimeout: 10_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 10_000,
} as const;

/** Whether the mail server lets the bot in. No mail is sent. */
export async function checkMail(url: string, from: string): Promise<Finding> {
  try {
    const { host, port, auth } = readSmtpUrl(url);
    const where = `${host}:${port}`;
    const transport = createSmtpTransport({ url, from, patience: PATIENCE });
    const failed = await failureOf(() => transport.verify());
    if (failed !== undefined) return problem(ABOUT, adviceOn(failed, where));
    const login = auth === undefined ? 'without a login' : 'and takes the login';
    return fine(ABOUT, `The mail server on ${where} answers ${login}. No mail was sent.`);
  } catch (error) {
    // Of reading the address; its words never repeat it.
    return problem(ABOUT, `${error instanceof Error ? error.message : 'It cannot be read'}.`);
  }
}

async function failureOf(verify: () => Promise<void>): Promise<string | undefined> {
  try {
    await verify();
    return undefined;
  } catch (error) {
    if (error instanceof MailFailed) return error.message;
    throw error;
  }
}

function adviceOn(failed: string, where: string): string {
  if (failed.includes('EAUTH')) {
    return `The mail server on ${where} refuses the login. Check user and password in SMTP_URL, write special characters in them as %XX, and ask whether the account may send by SMTP.`;
  }
  if (/EDNS|ENOTFOUND|EAI_AGAIN/.test(failed)) {
    return `The host of the mail server (${where}) is not known. Check its spelling in SMTP_URL.`;
  }
  if (/ETLS|CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(failed)) {
    return `No encrypted connection to the mail server on ${where} can be made (${failed}). smtps:// is for port 465 and smtp:// for 587; the certificate has to be valid for that host.`;
  }
  return `The mail server on ${where} does not let the bot in (${failed}). Check host and port in SMTP_URL, and whether a firewall is in between; many clouds close port 25.`;
}
