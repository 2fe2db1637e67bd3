import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/domain/dossier.ts';
import { TENANT } from '../support/activities.ts';
import { createCaseFiles, keepFile } from '../support/case-files.ts';
import { linkIn } from '../support/link-in.ts';
import { createPeople } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { readWord } from '../support/word-text.ts';

let bot: TestBot;
let file: Dossier;
const somebody = createPeople();
const kato = somebody('Kato Maes');
const KATO = { tenantId: TENANT, objectId: kato.aadObjectId, name: kato.name };
const aFile = createCaseFiles();

beforeAll(async () => {
  const caseworkers = [{ ...KATO, programmes: ['profploeg'] }];
  bot = await startTestBot({ fileConsent: false, caseworkers, now: '2021-07-15T10:00:00Z' });
  file = await keepFile(bot.deps, aFile({ municipality: 'Zwijndrecht' }));
});
afterAll(() => bot.stop());

test('a caseworker gets the file as a Word document, under the name it had when it was sent', async () => {
  const reply = await bot.press(kato, 'file.word', { dossierId: file.id });
  expect(reply.texts.join()).toContain('Open de aanvraag als Word-document');
  const fetched = await fetch(linkIn(reply));
  expect(fetched.status).toBe(200);
  expect(fetched.headers.get('content-type')).toContain('wordprocessingml');
  expect(fetched.headers.get('content-disposition')).toContain(
    `aanvraag-${file.reference}-zwijndrecht.docx`,
  );
  const paragraphs = readWord(new Uint8Array(await fetched.arrayBuffer()));
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  expect(text).toContain('In onze Stationsstraat staan 9 van de 40 winkels leeg');
  expect(text).toContain(file.reference);
});

test('and the same as a PDF', async () => {
  const reply = await bot.press(kato, 'receipt.pdf', { dossierId: file.id });
  const fetched = await fetch(linkIn(reply));
  expect(fetched.headers.get('content-type')).toBe('application/pdf');
});

test('a link dies with the role of who it was made for', async () => {
  const wim = somebody('Wim Aerts');
  const person = { tenantId: TENANT, objectId: wim.aadObjectId, name: wim.name };
  const grant = (role: 'caseworker' | 'none') =>
    bot.deps.work.stores.roles.put({
      programmeId: 'profploeg',
      person,
      role,
      by: KATO,
      at: bot.deps.clock.now(),
    });
  await grant('caseworker');
  const url = linkIn(await bot.press(wim, 'file.word', { dossierId: file.id }));
  const first = await fetch(url);
  expect(first.status).toBe(200);
  await grant('none');
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect((await fetch(url, { headers: { cookie } })).status).toBe(404);
  const again = await bot.press(wim, 'file.word', { dossierId: file.id });
  const nobodys = await bot.press(wim, 'file.word', { dossierId: randomUUID() });
  expect(again.all).toBe(nobodys.all);
  expect(linkIn(again)).toBe('no link');
});
