import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { createFileTransport } from '../../src/mail/file-transport.ts';
import { outgoingMail } from '../support/outgoing-mail.ts';

const from = 'Kernbot <kernbot@vlaanderen.example>';
const place = { folder: '' };

beforeEach(async () => {
  place.folder = join(await mkdtemp(join(tmpdir(), 'kernbot-outbox-')), 'outbox');
});

afterEach(async () => {
  await rm(join(place.folder, '..'), { recursive: true, force: true });
});

describe('mail to a folder', () => {
  test('is a mail that any mail program reads back, attachment included', async () => {
    const mail = outgoingMail({ replyTo: 'vragen@vlaio.example' });
    await createFileTransport({ folder: place.folder, from }).send(mail);
    const raw = await readFile(join(place.folder, 'receipt-7d6f.eml'));
    const parsed = await simpleParser(raw);
    expect(parsed.subject).toBe(mail.subject);
    expect(parsed.text?.trim()).toBe(mail.text.trim());
    expect(parsed.messageId).toBe('<receipt-7d6f@vlaanderen.example>');
    expect(parsed.replyTo?.text).toBe('vragen@vlaio.example');
    expect(
      Buffer.compare(
        parsed.attachments[0]?.content ?? Buffer.alloc(0),
        mail.attachments[0]?.content ?? Buffer.alloc(1),
      ),
    ).toBe(0);
    expect(raw.toString('latin1')).not.toMatch(/[^\r]\n/);
  });

  test('belongs to the thread of the mail that began it', async () => {
    const transport = createFileTransport({ folder: place.folder, from });
    await transport.send(outgoingMail({ id: 'vraag-2', threadId: 'vraag-1' }));
    const parsed = await simpleParser(await readFile(join(place.folder, 'vraag-2.eml')));
    expect(parsed.inReplyTo).toBe('<vraag-1@vlaanderen.example>');
    expect(parsed.references).toBe('<vraag-1@vlaanderen.example>');
  });

  test('is written once: a repeat changes nothing and leaves nothing else behind', async () => {
    const transport = createFileTransport({ folder: place.folder, from });
    await transport.send(outgoingMail());
    const first = await readFile(join(place.folder, 'receipt-7d6f.eml'));
    await transport.send(outgoingMail({ subject: 'Andere tekst' }));
    await Promise.all([transport.send(outgoingMail()), transport.send(outgoingMail())]);
    const again = await readFile(join(place.folder, 'receipt-7d6f.eml'));
    expect(Buffer.compare(first, again)).toBe(0);
    expect(await readdir(place.folder)).toEqual(['receipt-7d6f.eml']);
  });

  test('stays in its folder and apart, whatever the id', async () => {
    const transport = createFileTransport({ folder: place.folder, from });
    for (const id of ['../../buiten', '/etc/x', 'a/b', 'a:b', '..', '', 'x'.repeat(500)]) {
      await transport.send(outgoingMail({ id }));
    }
    const files = await readdir(place.folder);
    expect(files).toHaveLength(7);
    for (const file of files) expect(file).toMatch(/^[\w-]+\.eml$/);
  });

  test('is read by the account of the bot alone', async () => {
    await createFileTransport({ folder: place.folder, from }).send(outgoingMail());
    const { mode } = await stat(join(place.folder, 'receipt-7d6f.eml'));
    expect(mode & 0o077).toBe(process.platform === 'win32' ? mode & 0o077 : 0);
  });

  test('fails as a mail failure when the folder cannot be made', async () => {
    const file = join(place.folder, '..', 'file');
    await writeFile(file, '');
    const transport = createFileTransport({ folder: join(file, 'outbox'), from });
    await expect(transport.verify()).rejects.toMatchObject({ name: 'MailFailed' });
    await expect(transport.send(outgoingMail())).rejects.toMatchObject({
      outcome: 'notSent',
      permanent: false,
    });
  });

  test('is ready as soon as the folder can be written', async () => {
    const transport = createFileTransport({ folder: place.folder, from });
    await expect(transport.verify()).resolves.toBeUndefined();
  });
});
