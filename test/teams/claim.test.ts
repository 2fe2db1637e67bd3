import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Reply } from '../support/bot-talk.ts';
import { findButton } from '../support/card-client.ts';
import { decideFile, sentMails } from '../support/decision-talk.ts';
import { type FileServer, startFileServer } from '../support/file-server.ts';
import { sendFile } from '../support/import-talk.ts';
import { pressOn } from '../support/inquiry-talk.ts';
import { paperCsv, paperLine } from '../support/paper-table.ts';
import { createPeople } from '../support/people.ts';
import { caseworkerOf, eventKinds, fileNow, install, openCase } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let files: FileServer;
const somebody = createPeople();
const kato = somebody('Kato Maes');
const NOW = '2021-08-16T10:00:00Z';

beforeAll(async () => {
  files = await startFileServer();
  bot = await startTestBot({ caseworkers: [caseworkerOf(kato, 'profploeg')], now: NOW });
  await install(bot, kato);
});
afterAll(async () => {
  await bot.stop();
  await files.stop();
});
beforeEach(() => bot.setNow(NOW));

/** A file that came in on paper. */
async function onPaper(): Promise<{ readonly id: string }> {
  const reply = await sendFile(bot, kato, files.put(paperCsv([paperLine()])));
  await pressOn(bot, kato, reply.card, 'Importeer 1 aanvraag');
  const { rows } = await sql<{ id: string }>`
    select id from dossiers order by created_at desc, reference desc limit 1`.execute(bot.db);
  const [file] = rows;
  if (file === undefined) throw new Error('Nothing was taken in.');
  return file;
}

async function codeFor(file: { readonly id: string }): Promise<string> {
  const opened = await openCase(bot, kato, file);
  const shown = await pressOn(bot, kato, opened.card, 'Code voor de gemeente');
  return codeIn(shown);
}

function codeIn({ all }: Pick<Reply, 'all'>): string {
  const code = /KERN-\w{4}-\w{4}-\w{4}/.exec(all)?.[0];
  if (code === undefined) throw new Error(`There is no code in: ${all}`);
  return code;
}

describe('a code for a file that came in on paper', () => {
  test('makes who types it the owner, once', async () => {
    const file = await onPaper();
    const code = await codeFor(file);
    const hannes = somebody('Hannes Verbrugge');
    const claimed = await bot.say(hannes, `hier is mijn code: ${code.toLowerCase()}`);
    expect(claimed.all).toContain('Dit dossier kwam op papier binnen en is nu van jou.');
    expect(claimed.all).toContain('Tielt');
    expect((await fileNow(bot, file)).owner.objectId).toBe(hannes.aadObjectId);
    expect(await eventKinds(bot, file)).toEqual(['claimed', 'imported']);
    expect((await bot.say(hannes, 'status')).all).toContain('Tielt');

    expect((await bot.say(somebody(), code)).all).toContain('Deze code ken ik niet');
    const again = await bot.press(kato, 'claim.code', { dossierId: file.id, version: 1 });
    expect(again.all).toContain('Voor dit dossier kan ik geen code maken');
    expect(findButton(again.card, 'Code voor de gemeente')).toBeUndefined();
    expect(
      (await bot.press(kato, 'case.open', { dossierId: file.id, tab: 'history' })).all,
    ).toContain('Hannes Verbrugge nam dit dossier over in Teams.');
  });

  test('typed by two people at once works for one', async () => {
    const file = await onPaper();
    const codes = [await codeFor(file), await codeFor(file)];
    const people = [somebody('Een'), somebody('Twee'), somebody('Drie')];
    const replies = await Promise.all(
      people.map((person, index) => bot.say(person, codes[index % 2] ?? '')),
    );
    const won = replies.filter(({ all }) => all.includes('is nu van jou'));
    const lost = replies.filter(({ all }) => all.includes('Deze code ken ik niet'));
    expect([won.length, lost.length]).toEqual([1, 2]);
    expect(await eventKinds(bot, file)).toEqual(['claimed', 'imported']);
  });

  test('is not for who judges the file', async () => {
    const file = await onPaper();
    const code = await codeFor(file);
    expect((await bot.say(kato, code)).all).toContain(
      'Je behandelt zelf de aanvragen van dit programma',
    );
    expect((await fileNow(bot, file)).owner.tenantId).toBe('papier');
    expect((await bot.say(somebody(), code)).all).toContain('is nu van jou');
  });

  test('ends after a month, and is given to nobody else', async () => {
    const file = await onPaper();
    const code = await codeFor(file);
    for (const who of [somebody(), { ...kato, aadObjectId: somebody().aadObjectId }]) {
      const refused = await bot.press(who, 'claim.code', { dossierId: file.id, version: 1 });
      expect(refused.all).not.toContain('KERN-');
    }
    bot.setNow('2021-09-15T10:00:01Z');
    expect((await bot.say(somebody(), code)).all).toContain('Deze code ken ik niet');
  });

  test('does nothing for a file that was withdrawn meanwhile', async () => {
    const file = await onPaper();
    const code = await codeFor(file);
    const opened = await openCase(bot, kato, file);
    const asked = await pressOn(bot, kato, opened.card, 'Trek de aanvraag in');
    await pressOn(bot, kato, asked.card, 'Ja, trek in');
    expect((await fileNow(bot, file)).state).toBe('withdrawn');
    expect((await bot.say(somebody(), code)).all).toContain('Deze aanvraag is ingetrokken.');
  });
});

test('the code in the letter about a file that came back gives the file and its draft, to complete in Teams', async () => {
  const file = await onPaper();
  await decideFile(bot, kato, file);
  await bot.runJobs('tell-decision');
  const mail = (await sentMails(bot)).find(({ text }) => text?.includes('KERN-'));
  const code = codeIn({ all: mail?.text ?? '' });
  const hannes = somebody('Hannes Verbrugge');
  const claimed = await bot.say(hannes, code);
  expect(claimed.all).toContain('is nu van jou');
  expect(claimed.all).toContain('Kijk je aanvraag na');
  const [draft] = await bot.deps.work.stores.dossiers.returnedFrom(file.id);
  expect(draft?.owner.objectId).toBe(hannes.aadObjectId);
  expect((await fileNow(bot, file)).owner.objectId).toBe(hannes.aadObjectId);
  const sent = await bot.click(hannes, claimed.card, 'Indienen');
  expect(sent.all).toContain('PP-2021-');
});
