import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { TestPerson } from '../support/activities.ts';
import { createBrowser, linkIn } from '../support/import-talk.ts';
import { forgetJobs, pressOn } from '../support/inquiry-talk.ts';
import { paperCsv, paperLine } from '../support/paper-table.ts';
import { createPeople } from '../support/people.ts';
import { cardFor, caseworkerOf, install, personOf, toldBy } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
const somebody = createPeople();
const kato = somebody('Kato Maes');
const NOW = '2026-11-23T10:00:00Z';

beforeAll(async () => {
  bot = await startTestBot({ caseworkers: [caseworkerOf(kato, 'profploeg')], now: NOW });
  await install(bot, kato);
});
afterAll(() => bot.stop());
beforeEach(async () => {
  bot.setNow(NOW);
  await sql`delete from dossiers`.execute(bot.db);
  await sql`delete from reference_series`.execute(bot.db);
  await sql`delete from imports`.execute(bot.db);
  await forgetJobs(bot);
});

const upload = (who: TestPerson = kato) =>
  bot.press(who, 'import.upload', { programmeId: 'profploeg' });

describe('the page to hand a table over', () => {
  test('takes one table, of which the result comes in the chat', async () => {
    const url = linkIn(await upload());
    const browser = createBrowser();
    const page = await browser.open(url);
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(html).not.toContain('<script');
    expect(html).toContain('De Profploeg');

    const kept = await browser.handOver(url, paperCsv([paperLine()]));
    expect(kept.status).toBe(200);
    expect(await kept.text()).toContain('Ga terug naar Teams.');
    const card = cardFor(await toldBy(bot, 'show-import'), kato);
    expect(JSON.stringify(card)).toContain('1 aanvraag gelezen');
    expect(await toldBy(bot, 'show-import')).toEqual([]);
    const done = await pressOn(bot, kato, card, 'Importeer 1 aanvraag');
    expect(done.all).toContain('De aanvragen zijn overgenomen');

    expect((await browser.handOver(url, paperCsv([paperLine()]))).status).toBe(404);
    expect((await browser.open(url)).status).toBe(404);
  });

  test('stays for another try when the file cannot be read', async () => {
    const url = linkIn(await upload());
    const browser = createBrowser();
    await browser.open(url);
    const refusals = [
      await browser.handOver(url, 'geen tabel \u0000'),
      await browser.handOver(url, ''),
      await browser.handOver(url, 'a'.repeat(6 * 1024 * 1024)),
      await browser.post(url, { body: 'los', headers: { 'content-type': 'text/plain' } }),
      await browser.post(url, {
        body: 'los',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
      }),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422]);
    const texts = await Promise.all(refusals.map((response) => response.text()));
    expect(texts[0]).toContain('Dit bestand kan ik niet lezen als tabel.');
    expect(texts[1]).toContain('Kies eerst een bestand.');
    expect(texts[2]).toContain('Dit bestand is te groot');
    expect(texts[3]).toContain('Het bestand kwam niet goed aan.');
    expect((await browser.handOver(url, paperCsv([paperLine()]))).status).toBe(200);
  });

  test('works in the browser that opened it first, and is sent by no other site', async () => {
    const url = linkIn(await upload());
    expect((await createBrowser().handOver(url, paperCsv([paperLine()]))).status).toBe(404);
    await createBrowser().open(url);
    const other = createBrowser();
    expect((await other.open(url)).status).toBe(404);
    expect((await other.handOver(url, paperCsv([paperLine()]))).status).toBe(404);
    expect((await other.open(`${url}x`)).status).toBe(404);
    expect(await sql`select 1 from imports`.execute(bot.db)).toMatchObject({ rows: [] });
  });

  test('ends after a quarter of an hour, and when somebody is a caseworker no more', async () => {
    const eva = somebody('Eva Claes');
    const grant = (role: 'caseworker' | 'none') =>
      bot.deps.work.stores.roles.put({
        programmeId: 'profploeg',
        person: personOf(eva),
        role,
        by: personOf(kato),
        at: new Date(NOW),
      });
    await grant('caseworker');
    const browser = createBrowser();
    const url = linkIn(await upload(eva));
    await browser.open(url);
    bot.setNow('2026-11-23T10:15:00Z');
    expect((await browser.handOver(url, paperCsv([paperLine()]))).status).toBe(404);
    bot.setNow(NOW);
    expect((await browser.open(url)).status).toBe(200);
    await grant('none');
    expect((await browser.open(url)).status).toBe(404);
    expect((await browser.handOver(url, paperCsv([paperLine()]))).status).toBe(404);
  });

  test('of two tables at one moment takes one', async () => {
    const url = linkIn(await upload());
    const browser = createBrowser();
    await browser.open(url);
    const both = await Promise.all([
      browser.handOver(url, paperCsv([paperLine()])),
      browser.handOver(url, paperCsv([paperLine({ Gemeente: 'Lier' })])),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
    const { rows } = await sql`select 1 from imports`.execute(bot.db);
    expect(rows).toHaveLength(1);
  });
});
