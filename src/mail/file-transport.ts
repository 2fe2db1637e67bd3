import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { MailFailed, type MailTransport, type OutgoingMail } from '../domain/ports-mail.ts';
import { mailKey } from './mail-key.ts';
import { mailMessage, readSender, type Sender } from './mail-message.ts';

export interface FileTransportOptions {
  /** Made when it is not there. */
  readonly folder: string;
  /** `Kernbot <kernbot@example.be>` */
  readonly from: string;
}

/**
 * Writes each mail as an .eml file that any mail program opens, for machines without a mail server.
 * A file is there in full or not at all; sending the same id again changes nothing.
 */
export function createFileTransport(options: FileTransportOptions): MailTransport {
  const sender = readSender(options.from);
  return {
    async send(mail) {
      const file = join(options.folder, `${mailKey(mail.id)}.eml`);
      const message = await compose(mail, sender);
      await onDisk(async () => {
        await makeFolder(options.folder);
        if (!(await exists(file))) await writeAtomically(options.folder, file, message);
      });
    },
    async verify() {
      await onDisk(async () => {
        await makeFolder(options.folder);
        await access(options.folder, constants.W_OK);
      });
    },
  };
}

async function compose(mail: OutgoingMail, sender: Sender): Promise<Uint8Array> {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await composer.sendMail(mailMessage(mail, sender));
  if (!Buffer.isBuffer(message)) throw new Error('nodemailer gave a stream for a buffer');
  return message;
}

/** Mails hold personal data: only the account of the bot reads them. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

async function writeAtomically(folder: string, file: string, content: Uint8Array): Promise<void> {
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}

async function onDisk(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw new MailFailed('The folder for mail cannot be written', {
      outcome: 'notSent',
      permanent: false,
      cause,
    });
  }
}
