import { createTransport } from 'nodemailer';
import type { MailTransport } from '../domain/ports-mail.ts';
import { mailMessage, readSender } from './mail-message.ts';
import { smtpFailure } from './smtp-failure.ts';
import { readSmtpUrl } from './smtp-url.ts';

/** How long to wait, in milliseconds. A server that is silent for longer is away; the job tries again later. */
export interface SmtpPatience {
  readonly dnsTimeout: number;
  readonly connectionTimeout: number;
  readonly greetingTimeout: number;
  readonly socketTimeout: number;
}

const PATIENCE: SmtpPatience = {
  dnsTimeout: 10_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
};

export interface SmtpOptions {
  /** See `readSmtpUrl`. */
  readonly url: string;
  /** `Kernbot <kernbot@example.be>` */
  readonly from: string;
  /** Ten seconds to connect and thirty of silence, when absent. */
  readonly patience?: SmtpPatience;
}

/** Hands mail to an SMTP server, one connection for each mail. Throws at once on a wrong url or sender. */
export function createSmtpTransport(options: SmtpOptions): MailTransport {
  const sender = readSender(options.from);
  const mailer = createTransport({
    ...readSmtpUrl(options.url),
    ...(options.patience ?? PATIENCE),
  });
  return {
    async send(mail) {
      const message = mailMessage(mail, sender);
      try {
        await mailer.sendMail(message);
      } catch (error) {
        throw smtpFailure('The mail server did not take the mail', error);
      }
    },
    async verify() {
      try {
        await mailer.verify();
      } catch (error) {
        throw smtpFailure('The mail server cannot be reached or refuses us', error);
      }
    },
  };
}
