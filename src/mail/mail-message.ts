import type { SendMailOptions } from 'nodemailer';
import parseAddresses from 'nodemailer/lib/addressparser';
import { type MailAttachment, MailFailed, type OutgoingMail } from '../domain/ports-mail.ts';
import { meetingMailTexts } from '../texts/meeting-mail-texts.ts';
import { isBareAddress } from './bare-address.ts';
import { mailKey } from './mail-key.ts';
import { oneLine } from './one-line.ts';

export interface Sender {
  readonly name: string;
  readonly address: string;
}

/**
 * A mail as nodemailer takes it. What people typed can add no header and no recipient: headers are
 * one line, addresses are single and bare. The Message-ID follows from the mail's id, and those that tie
 * it to its thread follow from the id of the mail that began it.
 */
export function mailMessage(mail: OutgoingMail, sender: Sender): SendMailOptions {
  return {
    from: { ...sender },
    to: bareAddress(mail.to),
    ...(mail.replyTo === undefined ? {} : { replyTo: bareAddress(mail.replyTo) }),
    subject: oneLine(mail.subject),
    messageId: messageId(mail.id, sender),
    ...threadOf(mail, sender),
    text: mail.text,
    html: mail.html,
    attachments: mail.attachments.map(attachment),
    ...invitationOf(mail),
    // Without these two, an out-of-office notice would answer a machine.
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': 'nl-BE',
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function messageId(id: string, sender: Sender): string {
  return `<${mailKey(id)}@${sender.address.slice(sender.address.lastIndexOf('@') + 1)}>`;
}

function threadOf({ threadId }: OutgoingMail, sender: Sender): SendMailOptions {
  if (threadId === undefined) return {};
  const first = messageId(threadId, sender);
  return { inReplyTo: first, references: first };
}

/** The invitation as an alternative to the text, which calendars look at, and as an attachment for the others. */
function invitationOf({ invitation }: OutgoingMail): SendMailOptions {
  if (invitation === undefined) return {};
  const { method, content } = invitation;
  const filename = meetingMailTexts.fileNames[method];
  return { icalEvent: { method, filename, content: new TextDecoder().decode(content) } };
}

/** Reads a sender such as `Kernbot <kernbot@example.be>`; throws when there is not exactly one address. */
export function readSender(from: string): Sender {
  const [sender, ...others] = parseAddresses(oneLine(from), { flatten: true });
  if (sender === undefined || others.length > 0) {
    throw new Error('The sender of mail must be exactly one address');
  }
  return { name: sender.name, address: bareAddress(sender.address).address };
}

function bareAddress(address: string): Sender {
  if (!isBareAddress(address)) {
    throw new MailFailed('Not one bare mail address', {
      outcome: 'notSent',
      permanent: true,
    });
  }
  return { name: '', address };
}

function attachment(file: MailAttachment) {
  const known = /^[\w.+-]+\/[\w.+-]+$/.test(file.contentType);
  return {
    filename: oneLine(file.filename).replace(/[/\\]/g, '-'),
    contentType: known ? file.contentType : 'application/octet-stream',
    content: Buffer.from(file.content),
  };
}
