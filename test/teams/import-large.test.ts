import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { MUNICIPALITIES } from '../../src/programmes/municipalities.ts';
import { type FileServer, startFileServer } from '../support/file-server.ts';
import { sendFile } from '../support/import-talk.ts';
import { pressOn } from '../support/inquiry-talk.ts';
import { paperCsv, paperLine } from '../support/paper-table.ts';
import { createPeople } from '../support/people.ts';
import { cardFor, caseworkerOf, install, toldBy } from '../support/review-talk.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let files: FileServer;
const kato = createPeople()('Kato Maes');
const ROWS = 10_000;

beforeAll(async () => {
  files = await startFileServer();
  const caseworkers = [caseworkerOf(kato, 'profploeg')];
  bot = await startTestBot({ caseworkers, now: '2026-11-23T10:00:00Z' });
  await install(bot, kato);
});
afterAll(async () => {
  await bot.stop();
  await files.stop();
});

/** Does something while somebody else keeps asking; resolves to how often they were answered meanwhile. */
async function answeredMeanwhile(work: () => Promise<unknown>): Promise<number> {
  const state = { busy: true, answers: 0 };
  const asking = (async () => {
    while (state.busy) {
      await (await fetch(`${bot.url}/healthz`)).text();
      state.answers += 1;
    }
  })();
  await work();
  state.busy = false;
  await asking;
  return state.answers;
}

test('ten thousand applications are taken in by one press, and others are answered meanwhile', async () => {
  const { municipalities } = bot.deps;
  const names = MUNICIPALITIES.flatMap(
    ({ nis }) => municipalities.at(nis, '2021-07-01')?.name ?? [],
  );
  const lines = Array.from({ length: ROWS }, (_, index) =>
    paperLine({
      Gemeente: names[index % names.length] ?? '',
      'Ontvangen op': `${1 + (index % 28)}/07/2021`,
      Contactpersoon: `Persoon ${index}`,
      'Uitdaging en verwachting': 'De helft staat leeg.',
    }),
  );
  const seen: { card?: unknown } = {};
  const checking = await answeredMeanwhile(async () => {
    const checked = await sendFile(bot, kato, files.put(paperCsv(lines)));
    expect(checked.all).toContain('10.000 aanvragen gelezen');
    seen.card = checked.card;
  });
  const started = await pressOn(bot, kato, seen.card, 'Importeer 10.000 aanvragen');
  expect(started.all).toContain('Ik neem de aanvragen nu over.');
  const taking = await answeredMeanwhile(async () => {
    const card = cardFor(await toldBy(bot, 'take-import'), kato);
    expect(JSON.stringify(card)).toContain('De aanvragen zijn overgenomen');
  });
  const { rows } = await sql<{ files: number; last: string }>`
    select count(*)::integer as files, max(reference) as last from dossiers`.execute(bot.db);
  expect(rows).toEqual([{ files: ROWS, last: 'PP-2021-9999' }]);
  // A process that did nothing else would answer once, at the end.
  expect(checking).toBeGreaterThan(10);
  expect(taking).toBeGreaterThan(10);

  const again = await pressOn(bot, kato, started.card, 'Importeer 10.000 aanvragen');
  expect(again.all).toContain('Deze tabel was al overgenomen.');
  expect(await toldBy(bot, 'take-import')).toEqual([]);
}, 180_000);
