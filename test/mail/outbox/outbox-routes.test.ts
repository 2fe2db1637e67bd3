import { mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createFileTransport } from '../../../src/mail/file-transport.ts';
import { outboxRoutes } from '../../../src/mail/outbox/outbox-routes.ts';
import { outboxTexts } from '../../../src/texts/outbox-texts.ts';
import { outgoingMail } from '../../support/outgoing-mail.ts';
import { startTestHost, type TestHost } from '../../support/test-host.ts';

let parent: string;
let folder: string;
let host: TestHost;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'kernbot-outbox-'));
  folder = join(parent, 'outbox');
  host = await startTestHost({}, { routes: outboxRoutes(folder) });
});

afterEach(async () => {
  await host.stop();
  await rm(parent, { recursive: true, force: true });
});

async function send(changes: Parameters<typeof outgoingMail>[0], writtenAt: string) {
  const mail = outgoingMail(changes);
  await createFileTransport({ folder, from: 'Kernbot <kernbot@x.example>' }).send(mail);
  await utimes(join(folder, `${mail.id}.eml`), new Date(writtenAt), new Date(writtenAt));
}

async function get(path: string) {
  const response = await fetch(`${host.url}/local/outbox${path}`);
  return { status: response.status, headers: response.headers, bytes: await response.bytes() };
}

async function page(path: string): Promise<string> {
  return new TextDecoder().decode((await get(path)).bytes);
}

describe('the outbox page', () => {
  test('says that there are no mails before there is a folder', async () => {
    expect(await page('')).toContain(outboxTexts.none);
  });

  test('lists to whom, what and when in Brussels, the newest first', async () => {
    await send({ id: 'oud', to: 'zoe@gent.example', subject: 'Eerste' }, '2026-07-05T10:00:00Z');
    await send({ id: 'nieuw', to: 'an@aalst.example', subject: 'Tweede' }, '2026-12-05T10:00:00Z');
    const list = await page('');
    for (const part of ['zoe@gent.example', 'an@aalst.example', 'Eerste', '5 juli 2026 om 12:00']) {
      expect(list).toContain(part);
    }
    expect(list.indexOf('Tweede')).toBeLessThan(list.indexOf('Eerste'));
  });

  test('shows a mail as text, with its headers', async () => {
    await send(
      { id: 'vraag-2', threadId: 'vraag-1', replyTo: 'zoe@gent.example' },
      '2026-07-05T10:00:00Z',
    );
    const mail = await page('/vraag-2');
    for (const part of [
      'je aanvraag is ontvangen.',
      'Kernbot &lt;kernbot@x.example&gt;',
      '&lt;vraag-2@x.example&gt;',
      '&lt;vraag-1@x.example&gt;',
      outboxTexts.replyTo,
      'aanvraag é.pdf',
    ]) {
      expect(mail).toContain(part);
    }
  });

  test('gives attachments and the mail itself as downloads, byte for byte', async () => {
    await send({}, '2026-07-05T10:00:00Z');
    const { headers, bytes } = await get('/receipt-7d6f/1');
    expect(Buffer.compare(bytes, outgoingMail().attachments[0]?.content ?? Buffer.alloc(0))).toBe(
      0,
    );
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="aanvraag-.pdf"; filename*=UTF-8''aanvraag%20%C3%A9.pdf`,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const raw = await get('/receipt-7d6f/eml');
    expect(raw.headers.get('content-disposition')).toContain('attachment');
    expect(Buffer.from(raw.bytes).toString('latin1')).toContain('Message-ID: <receipt-7d6f@');
  });

  test('escapes what is in a mail and lets a browser run nothing', async () => {
    const nasty = `</pre><script>alert("x")</script>`;
    const attachments = [
      { filename: `${nasty}.html`, contentType: 'text/html', content: new Uint8Array([60]) },
    ];
    await send({ id: 'm', subject: nasty, text: nasty, attachments }, '2026-07-05T10:00:00Z');
    for (const path of ['', '/m']) {
      expect(await page(path)).not.toContain('<script');
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
      );
      expect(headers.get('cache-control')).toBe('no-store');
    }
    expect((await get('/m/1')).headers.get('content-type')).toBe('application/octet-stream');
  });

  test.each([
    '/bestaat-niet',
    '/..%2f..%2fetc%2fpasswd',
    '/%2e%2e%2fgeheim',
    '/geheim',
    '/receipt-7d6f/0',
    '/receipt-7d6f/2',
    '/receipt-7d6f/x',
  ])('has nothing at %s', async (path) => {
    await send({}, '2026-07-05T10:00:00Z');
    await writeFile(join(parent, 'geheim.eml'), 'geheim');
    const { status, bytes } = await get(path);
    expect(status).toBe(404);
    expect(new TextDecoder().decode(bytes)).not.toContain('root:');
  });

  test('stays of use when something in the folder is no mail', async () => {
    await send({ subject: 'Gewoon' }, '2026-07-05T10:00:00Z');
    await writeFile(join(folder, 'stuk.eml'), Buffer.alloc(100_000, 'a: b\r\n'));
    await writeFile(join(folder, 'leeg.eml'), '');
    await symlink('/bestaat/niet', join(folder, 'weg.eml'));
    expect(await page('')).toContain('Gewoon');
    expect((await get('/leeg')).status).toBe(200);
    expect((await get('/stuk')).status).toBe(200);
  });

  test('answers nobody who calls it by another name or through a proxy', async () => {
    const asked = (headers: Record<string, string>) =>
      new Promise<number>((resolve, reject) => {
        const path = '/local/outbox';
        request({ port: host.port, host: '127.0.0.1', path, headers }, (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        })
          .on('error', reject)
          .end();
      });
    expect(await asked({ host: 'kwaad.example' })).toBe(403);
    expect(await asked({ 'x-forwarded-for': '1.2.3.4' })).toBe(403);
    expect(await asked({ host: 'localhost' })).toBe(200);
  });
});
