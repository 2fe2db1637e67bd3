import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Address, type Email } from 'postal-mime';

/** A mail as it stands in a list. Every text is as it was sent: not yet safe to show. */
export interface OutboxEntry {
  /** Name of the file without `.eml`. */
  readonly key: string;
  readonly writtenAt: Date;
  readonly to: string;
  readonly subject: string;
}

export interface OutboxMail extends OutboxEntry {
  readonly from: string;
  readonly replyTo: string;
  readonly messageId: string;
  readonly inReplyTo: string;
  readonly text: string;
  readonly attachments: readonly OutboxAttachment[];
  /** The file itself. */
  readonly raw: Uint8Array;
}

export interface OutboxAttachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

export interface Outbox {
  /** The newest first, at most `limit`, with the number there are. An absent folder holds none. */
  list(limit: number): Promise<{ readonly entries: readonly OutboxEntry[]; readonly all: number }>;
  /** Undefined when there is no mail of this name. */
  read(key: string): Promise<OutboxMail | undefined>;
}

/** As `mailKey` makes them, so that no name leads out of the folder. */
const KEY = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/;

/** Reads the mails that `createFileTransport` wrote. Rejects when the folder cannot be read. */
export function readOutbox(folder: string): Outbox {
  return {
    async list(limit) {
      const files = await filesOf(folder);
      const entries = files.slice(0, limit).map((file) => entryOf(folder, file));
      return { entries: await Promise.all(entries), all: files.length };
    },
    async read(key) {
      if (!KEY.test(key)) return undefined;
      const file = (await filesOf(folder)).find((one) => one.key === key);
      if (file === undefined) return undefined;
      const raw = await readFile(pathOf(folder, key));
      return { ...file, ...mailOf(await PostalMime.parse(raw)), raw };
    },
  };
}

interface MailFile {
  readonly key: string;
  readonly writtenAt: Date;
}

async function filesOf(folder: string): Promise<readonly MailFile[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
  const keys = names
    .filter((name) => name.endsWith('.eml'))
    .map((name) => name.slice(0, -'.eml'.length))
    .filter((key) => KEY.test(key));
  const files = await Promise.all(keys.map((key) => fileOf(folder, key)));
  return files
    .filter((file) => file !== undefined)
    .sort(
      (one, other) =>
        other.writtenAt.getTime() - one.writtenAt.getTime() || (one.key < other.key ? -1 : 1),
    );
}

/** Undefined for what was taken away meanwhile. */
async function fileOf(folder: string, key: string): Promise<MailFile | undefined> {
  const found = await stat(pathOf(folder, key)).catch(() => undefined);
  return found?.isFile() ? { key, writtenAt: found.mtime } : undefined;
}

/** Of a long list only the headers are read: bytes. */
const HEADERS = 16_384;

async function entryOf(folder: string, file: MailFile): Promise<OutboxEntry> {
  const handle = await open(pathOf(folder, file.key));
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADERS), 0, HEADERS, 0);
    const beginning = buffer.subarray(0, bytesRead);
    const end = beginning.indexOf('\r\n\r\n');
    const { to, subject } = mailOf(await PostalMime.parse(beginning.subarray(0, Math.max(end, 0))));
    return { ...file, to, subject };
  } finally {
    await handle.close();
  }
}

function mailOf(email: Email): Omit<OutboxMail, keyof MailFile | 'raw'> {
  return {
    to: addresses(email.to),
    subject: email.subject ?? '',
    from: addresses(email.from === undefined ? [] : [email.from]),
    replyTo: addresses(email.replyTo),
    messageId: email.messageId ?? '',
    inReplyTo: email.inReplyTo ?? '',
    text: email.text ?? '',
    attachments: email.attachments.map(({ filename, mimeType, content }) => ({
      filename: filename ?? '',
      contentType: mimeType,
      content: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    })),
  };
}

function addresses(list: readonly Address[] | undefined): string {
  return (list ?? [])
    .map(({ name, address = '' }) => (name === '' ? address : `${name} <${address}>`))
    .join(', ');
}

function pathOf(folder: string, key: string): string {
  return join(folder, `${key}.eml`);
}

function isAbsent(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
