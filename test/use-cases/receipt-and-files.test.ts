import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { z } from 'zod/v4';
import type { TestPerson } from '../support/activities.ts';
import type { Reply } from '../support/bot-talk.ts';
import {
  dossierIdOf,
  everythingStored,
  filledDraft,
  sentApplication,
} from '../support/filled-draft.ts';
import { readPdf } from '../support/pdf-text.ts';
import { createPeople } from '../support/people.ts';
import { IN_FIRST_ROUND, startTestBot, type TestBot } from '../support/test-bot.ts';
import { startUploadServer, type UploadServer } from '../support/upload-server.ts';

let bot: TestBot;
let drive: UploadServer;
const somebody = createPeople();
beforeAll(async () => {
  bot = await startTestBot();
  drive = await startUploadServer();
});
afterAll(async () => {
  await bot.stop();
  await drive.stop();
});
beforeEach(() => bot.setNow(IN_FIRST_ROUND));
afterEach(() => drive.answerWith(201));

async function mails() {
  const names = await readdir(bot.outbox).catch(() => []);
  return await Promise.all(
    names.map(async (name) => await simpleParser(await readFile(join(bot.outbox, name)))),
  );
}

describe('the receipt mail', () => {
  test('is sent once, with the application as PDF, also when its job runs again', async () => {
    const receipt = await sentApplication(bot, somebody());
    const reference = /PP-2021-\d{4}/.exec(receipt.all)?.[0] ?? '';
    expect(await mails()).toEqual([]);
    expect(await bot.runReceiptJobs()).toBe(1);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    // The folder keeps one file per mail anyway; without it a second sending would show.
    for (const name of await readdir(bot.outbox)) await rm(join(bot.outbox, name));
    await bot.runReceiptJobs();
    expect(await mails()).toEqual([]);
    expect(mail?.subject).toContain(reference);
    expect(mail?.to).toMatchObject({ text: 'an.peeters@tielt.be' });
    expect(mail?.text).toContain('Tielt');
    const [pdf] = mail?.attachments ?? [];
    expect(pdf?.filename).toBe(`aanvraag-${reference}-tielt.pdf`.toLowerCase().replace('pp', 'PP'));
    const read = readPdf(pdf?.content ?? new Uint8Array());
    expect(read.text).toContain(reference);
    expect(read.text.replace(/\s+/g, ' ')).toContain('In onze Stationsstraat staan 9 van de 40');
  });

  test('is sent by the queue itself', async () => {
    const before = (await mails()).length;
    await bot.startWorking();
    await sentApplication(bot, somebody());
    const until = Date.now() + 15_000;
    while ((await mails()).length === before && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect((await mails()).length).toBe(before + 1);
  }, 20_000);
});

const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const FILE_INFO = 'application/vnd.microsoft.teams.card.file.info';

const CONSENT_CARD = z.object({ sizeInBytes: z.number(), acceptContext: z.unknown() });

function consentIn({ calls }: Reply) {
  const found = calls
    .flatMap(({ body }) => body?.attachments ?? [])
    .find(({ contentType }) => contentType === CONSENT);
  return found && { name: found.name, ...CONSENT_CARD.parse(found.content) };
}

type Consent = NonNullable<ReturnType<typeof consentIn>>;

async function answer(
  person: TestPerson,
  action: 'accept' | 'decline',
  context: unknown,
  url = drive.url,
): Promise<Reply> {
  const options = { from: person, replyToId: 'consent-1' };
  return await bot.send(bot.activities.fileConsent(action, context, url, options));
}

async function offered(person: TestPerson): Promise<{ id: string; consent: Consent }> {
  const receipt = await sentApplication(bot, person);
  const consent = consentIn(receipt);
  if (consent === undefined) throw new Error('no file was offered');
  return { id: dossierIdOf(receipt), consent };
}

describe('a file into OneDrive', () => {
  test('is asked for first; yes uploads exactly the PDF that was announced', async () => {
    const an = somebody();
    const { consent } = await offered(an);
    expect(consent.name).toMatch(/^aanvraag-PP-2021-\d{4}-tielt\.pdf$/);
    const before = drive.uploads.length;
    const reply = await answer(an, 'accept', consent.acceptContext);
    expect(reply.status).toBe(200);
    const uploaded = drive.uploads.slice(before);
    expect(uploaded).toHaveLength(1);
    const { content, range } = uploaded[0] ?? { content: Buffer.alloc(0), range: '' };
    expect(content.byteLength).toBe(consent.sizeInBytes);
    expect(range).toBe(`bytes 0-${content.byteLength - 1}/${content.byteLength}`);
    expect(readPdf(content).text).toContain('Tielt');
    const sent = reply.calls.flatMap(({ body }) => body?.attachments ?? []);
    expect(sent.map(({ contentType }) => contentType)).toEqual([FILE_INFO]);
    expect(reply.calls.map(({ method }) => method)).toEqual(['DELETE', 'POST']);
  });

  test('no uploads nothing', async () => {
    const an = somebody();
    const { consent } = await offered(an);
    const before = drive.uploads.length;
    const reply = await answer(an, 'decline', consent.acceptContext);
    expect(reply.texts[0]).toContain('ik zet niets in je OneDrive');
    expect(drive.uploads).toHaveLength(before);
  });

  test('that fails gives a link that works instead', async () => {
    const an = somebody();
    const { consent } = await offered(an);
    drive.answerWith(507);
    const reply = await answer(an, 'accept', consent.acceptContext);
    expect(reply.texts[0]).toContain('kon niet in je OneDrive gezet worden');
    const fetched = await fetch(linkIn(reply));
    expect(fetched.status).toBe(200);
    expect(fetched.headers.get('content-type')).toBe('application/pdf');
  });

  test('of somebody else is refused like one that does not exist, and nothing is uploaded', async () => {
    const { id } = await offered(somebody());
    const before = drive.uploads.length;
    const [theirs, nobodys] = [id, crypto.randomUUID()].map((dossierId) => ({
      file: { kind: 'application', dossierId },
    }));
    const stranger = somebody('Vreemde');
    const forged = await answer(stranger, 'accept', theirs);
    const unknown = await answer(stranger, 'accept', nobodys);
    expect(forged.texts).toEqual(unknown.texts);
    expect(forged.texts[0]).toContain('Deze aanvraag kan ik je niet tonen');
    expect(drive.uploads).toHaveLength(before);
  });

  test.each([undefined, null, 5, {}, { file: { kind: 'application' } }, { file: { kind: 'all' } }])(
    'with a context that makes no sense (%j) uploads nothing',
    async (context) => {
      const before = drive.uploads.length;
      const reply = await answer(somebody(), 'accept', context);
      expect(reply.status).toBe(200);
      expect(reply.texts).toHaveLength(1);
      expect(drive.uploads).toHaveLength(before);
    },
  );

  test('answered twice is uploaded once', async () => {
    const an = somebody();
    const { consent } = await offered(an);
    const before = drive.uploads.length;
    const activity = bot.activities.fileConsent('accept', consent.acceptContext, drive.url, {
      from: an,
    });
    await bot.send(activity);
    await bot.send(activity);
    expect(drive.uploads).toHaveLength(before + 1);
  });
});

function linkIn({ all }: Reply): string {
  const url = /\((http[^)]+)\)/.exec(all)?.[1];
  if (url === undefined) throw new Error(`There is no link in: ${all}`);
  return url;
}

describe('a download link', () => {
  async function linkTo(person: TestPerson): Promise<{ id: string; url: string }> {
    const { id, consent } = await offered(person);
    drive.answerWith(500);
    return { id, url: linkIn(await answer(person, 'accept', consent.acceptContext)) };
  }

  test('works again and again in the browser that opened it first, and in no other', async () => {
    const { url } = await linkTo(somebody());
    const first = await fetch(url);
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(first.status).toBe(200);
    expect((await fetch(url, { headers: { cookie } })).status).toBe(200);
    const other = await fetch(url);
    expect(other.status).toBe(404);
    expect(await other.text()).toContain('Deze link werkt niet meer');
    const guessed = { cookie: `kernbot-bestand=${'a'.repeat(43)}` };
    expect((await fetch(url, { headers: guessed })).status).toBe(404);
  });

  test('works until a quarter of an hour has passed', async () => {
    const { url } = await linkTo(somebody());
    bot.setNow('2021-07-05T10:14:59Z');
    const first = await fetch(url);
    expect(first.status).toBe(200);
    bot.setNow('2021-07-05T10:15:00Z');
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await fetch(url, { headers: { cookie } })).status).toBe(404);
  });

  test('dies when the person may not see the file any more', async () => {
    const [an, bram] = [somebody(), somebody('Bram De Smet')];
    const overview = await filledDraft(bot, an);
    const dossierId = dossierIdOf(overview);
    const objectId = bram.aadObjectId;
    await bot.press(an, 'invite.add', { dossierId, nonce: 'i', objectId });
    drive.answerWith(500);
    const context = { file: { kind: 'application', dossierId } };
    const url = linkIn(await answer(bram, 'accept', context));
    const first = await fetch(url);
    expect(first.status).toBe(200);
    await bot.press(an, 'invite.remove', { dossierId, nonce: 'r', objectId });
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await fetch(url, { headers: { cookie } })).status).toBe(404);
  });

  test('that never was looks like one that is over', async () => {
    const { url } = await linkTo(somebody());
    await fetch(url);
    const over = await fetch(url);
    const unknown = await fetch(`${bot.url}/bestand/${'x'.repeat(43)}`);
    expect([unknown.status, await unknown.text()]).toEqual([over.status, await over.text()]);
  });

  test('is not kept anywhere: only its hash is', async () => {
    const { url } = await linkTo(somebody());
    const token = url.split('/').at(-1) ?? '';
    expect(await everythingStored(bot)).not.toContain(token);
    const hash = bot.deps.ids.hash(token);
    expect(await bot.deps.work.stores.downloads.find(hash)).toBeDefined();
  });
});

test('a client that cannot take files gets a link at once', async () => {
  const other = await startTestBot({ fileConsent: false });
  try {
    const receipt = await sentApplication(other, somebody());
    expect(consentIn(receipt)).toBeUndefined();
    expect((await fetch(linkIn(receipt))).status).toBe(200);
  } finally {
    await other.stop();
  }
});
