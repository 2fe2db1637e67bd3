import { describe, expect, test } from '@jest/globals';
import { createTableReader } from '../../src/documents/table-reader.ts';
import { inWorker } from '../../src/documents/tables/in-worker.ts';
import { rawXlsx, textRows } from '../support/raw-xlsx.ts';

const tables = createTableReader();
const CSV = Buffer.from('Gemeente;Postcode\r\nGent;9000\r\n');
const XLSX = rawXlsx({ sheets: [{ rows: textRows(['Gemeente', 'Postcode'], ['Gent', '9000']) }] });
const READ = {
  ok: true,
  value: {
    header: ['Gemeente', 'Postcode'],
    rows: [{ line: 2, cells: ['Gent', '9000'] }],
    formulas: [],
  },
};

describe('a table is read', () => {
  test('by what it holds, not by what it is called', async () => {
    expect(await tables.read('tabel.xlsx', CSV)).toEqual(READ);
    expect(await tables.read('tabel.csv', XLSX)).toEqual(READ);
    expect(await tables.read('../../niets', XLSX)).toEqual(READ);
  });

  test('also when several are sent at once', async () => {
    const all = await Promise.all(
      [CSV, XLSX, Buffer.from('x'), CSV].map((content) => tables.read('tabel', content)),
    );
    expect(all).toEqual([READ, READ, { ok: false, reason: 'empty' }, READ]);
  });

  test('not when it is empty or over 5 MB', async () => {
    expect(await tables.read('a.csv', new Uint8Array())).toEqual({ ok: false, reason: 'empty' });
    const large = Buffer.alloc(5 * 1024 * 1024 + 1, 'a;b\n');
    expect(await tables.read('a.csv', large)).toEqual({ ok: false, reason: 'tooLarge' });
  });

  test('while the bot goes on', async () => {
    const columns = Array.from({ length: 20 }, (_, index) => `waarde ${index}`);
    const rows = textRows(...Array.from({ length: 5000 }, () => columns));
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 5);
    const result = await tables.read('groot.xlsx', rawXlsx({ sheets: [{ rows }] }));
    clearInterval(timer);
    expect(result.ok && result.value.rows).toHaveLength(4999);
    expect(turns).toBeGreaterThan(10);
  });
});

describe('work in a thread of its own', () => {
  const run = (code: string, limits = { seconds: 20, megabytes: 64 }) =>
    inWorker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), 'x', limits);
  const port = "import { parentPort, workerData } from 'node:worker_threads';";

  test('gives what it posts', async () => {
    expect(await run(`${port} parentPort.postMessage(workerData + 'y')`)).toEqual({
      kind: 'done',
      value: 'xy',
    });
  });

  test('is stopped when it takes too long', async () => {
    expect(await run('for (;;);', { seconds: 0.2, megabytes: 64 })).toEqual({ kind: 'tooMuch' });
  });

  test('is stopped when it takes too much memory', async () => {
    const hoard = 'const all = []; for (;;) all.push(new Array(1e5).fill(0.5));';
    expect(await run(hoard, { seconds: 20, megabytes: 16 })).toEqual({ kind: 'tooMuch' });
  });

  test.each(["throw new Error('kapot')", 'process.exit(0)', 'syntax fout', ''])(
    'that ends without posting has failed: %j',
    async (code) => expect(await run(code)).toEqual({ kind: 'failed' }),
  );
});
