import type { MailTransport } from '../domain/ports-mail.ts';
import { createFileTransport } from './file-transport.ts';
import { readSender, type Sender } from './mail-message.ts';
import { createSmtpTransport } from './smtp-transport.ts';

/** The sender of local mode; its domain is reserved and never delivers. */
const LOCAL_SENDER = 'Kernbot <kernbot@localhost.invalid>';

/** Mail by SMTP where there is a server, else as .eml files in `outbox`. */
export function createMailTransport(
  settings: { readonly smtpUrl: string | undefined; readonly mailFrom: string | undefined },
  outbox: string,
): MailTransport {
  const from = settings.mailFrom ?? LOCAL_SENDER;
  return settings.smtpUrl === undefined
    ? createFileTransport({ folder: outbox, from })
    : createSmtpTransport({ url: settings.smtpUrl, from });
}

/** Who the mail comes from. */
export function senderOf({ mailFrom }: { readonly mailFrom: string | undefined }): Sender {
  return readSender(mailFrom ?? LOCAL_SENDER);
}
