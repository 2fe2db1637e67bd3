import { createDocumentPrinter } from '../../src/documents/document-printer.ts';
import type { TestPerson } from './activities.ts';
import type { Reply } from './bot-talk.ts';
import { PAPER_HEADER, type PaperLine } from './paper-table.ts';
import type { TestBot } from './test-bot.ts';

/** Sends a file in somebody's own chat, the way Teams does. */
export async function sendFile(
  bot: TestBot,
  person: TestPerson,
  downloadUrl: string,
  { name = 'papier.csv', id = crypto.randomUUID() as string, text = '' } = {},
): Promise<Reply> {
  const content = { downloadUrl, uniqueId: id, fileType: name.split('.').at(-1) };
  return await bot.send({
    ...bot.activities.message(text, { from: person, id }),
    attachments: [
      { contentType: 'text/html', content: '<div></div>' },
      { contentType: 'application/vnd.microsoft.teams.file.download.info', name, content },
    ],
  });
}

/** The table as an Excel file. */
export async function paperXlsx(lines: readonly PaperLine[]): Promise<Uint8Array> {
  return await createDocumentPrinter().workbook({
    sheets: [
      {
        name: 'Aanvragen',
        columns: PAPER_HEADER.map((title) => ({ title, kind: 'text' as const })),
        rows: lines.map((cells) => PAPER_HEADER.map((title) => cells[title] ?? '')),
      },
    ],
    madeAt: new Date('2021-07-05T10:00:00Z'),
  });
}

/** A browser that keeps the cookies of the page it opened. */
export function createBrowser() {
  const cookies = new Map<string, string>();
  const ask = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...init.headers, ...(cookie === '' ? {} : { cookie }) };
    const response = await fetch(url, { ...init, headers });
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    return response;
  };
  return {
    open: (url: string) => ask(url),
    /** Sends the form of the page with this file. */
    handOver(url: string, content: string | Uint8Array<ArrayBuffer>, name = 'papier.csv') {
      const body = new FormData();
      body.set('tabel', new File([content], name));
      return ask(url, { method: 'POST', body });
    },
    post: (url: string, init: RequestInit) => ask(url, { ...init, method: 'POST' }),
  };
}

/** The address in a message of the bot. */
export function linkIn({ all }: Pick<Reply, 'all'>): string {
  const url = /\((http:\/\/127\.0\.0\.1[^)]+)\)/.exec(all)?.[1];
  if (url === undefined) throw new Error(`There is no link in: ${all}`);
  return url;
}

/** The table that a card is about. */
export function importIdOf({ card }: Pick<Reply, 'card'>): string {
  const id = /"importId":"([0-9a-f-]{36})"/.exec(JSON.stringify(card))?.[1];
  if (id === undefined) throw new Error('The card is about no table.');
  return id;
}
