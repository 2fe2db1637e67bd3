import { once } from 'node:events';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer as createPlainServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createSurroundings } from '../../src/surroundings/create-surroundings.ts';
import { readCertificateEnd } from '../../src/surroundings/read-certificate.ts';
import { SELF_SIGNED } from '../support/self-signed.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kernbot-surroundings-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function portOf(server: { address(): unknown }): number {
  const address = server.address() as { readonly port: number };
  return address.port;
}

function around(options: Partial<Parameters<typeof createSurroundings>[0]> = {}) {
  return createSurroundings({
    publicUrl: 'http://localhost',
    secretExpiresOn: undefined,
    backupStampFile: undefined,
    dataDir: undefined,
    ...options,
  });
}

test('the end of a certificate is read as whoever connects gets it, although nobody here trusts it', async () => {
  const server = createServer({ key: SELF_SIGNED.key, cert: SELF_SIGNED.cert }).listen(0);
  await once(server, 'listening');
  for (const host of ['localhost', '127.0.0.1']) {
    const end = await readCertificateEnd(`https://${host}:${portOf(server)}/pad`);
    expect(end).toEqual(SELF_SIGNED.endsAt);
  }
  await new Promise((resolve) => server.close(resolve));
});

test('an address without a certificate has no end, and one where nothing answers is told of', async () => {
  expect(await readCertificateEnd('http://localhost:9/')).toBeUndefined();
  await expect(readCertificateEnd('https://127.0.0.1:9/')).rejects.toThrow();
  const rude = createPlainServer((socket) => socket.resume().end('hallo')).listen(0);
  await once(rude, 'listening');
  await expect(readCertificateEnd(`https://127.0.0.1:${portOf(rude)}/`)).rejects.toThrow();
  await new Promise((resolve) => rude.close(resolve));
});

test('a backup was made when its file was last touched', async () => {
  const backupStampFile = join(folder, 'last-good');
  const surroundings = around({ backupStampFile });
  expect(await surroundings.backupMadeAt()).toBe('never');
  await writeFile(backupStampFile, '');
  const at = new Date('2026-03-01T02:30:00Z');
  await utimes(backupStampFile, at, at);
  expect(await surroundings.backupMadeAt()).toEqual(at);
  expect(await around().backupMadeAt()).toBeUndefined();
});

test('room on the disk is told where the database is the own one of the bot', async () => {
  expect(await around({ dataDir: folder }).freeBytes()).toBeGreaterThan(1_000_000);
  expect(await around().freeBytes()).toBeUndefined();
});
