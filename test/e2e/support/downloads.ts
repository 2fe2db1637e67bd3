import type { Locator } from 'playwright-core';
import { readPdf } from '../../support/pdf-text.ts';
import { readWord } from '../../support/word-text.ts';
import type { TeamsClient } from './teams-client.ts';

/** Presses a button that gives a link to a file, and opens that link; resolves to the file. */
export async function download(
  client: TeamsClient,
  button: string,
  card: Locator = client.card(),
): Promise<Uint8Array> {
  await client.press(button, 'De link is alleen voor jou', card);
  return await openNewestLink(client);
}

/** The file behind the newest link. Throws when the bot does not give it. */
export async function openNewestLink(client: TeamsClient): Promise<Uint8Array> {
  const link = client.page.locator('a[href*="/bestand/"]').last();
  const opened = await fetch((await link.getAttribute('href')) ?? '');
  if (!opened.ok) throw new Error(`the link gives ${opened.status}`);
  return new Uint8Array(await opened.arrayBuffer());
}

/** The text of a PDF on one line. */
export function pdfText(bytes: Uint8Array): string {
  return readPdf(bytes).text.replace(/\s+/g, ' ');
}

/** The text of a Word file, a line per paragraph. */
export function wordText(bytes: Uint8Array): string {
  return readWord(bytes)
    .map(({ text }) => text)
    .join('\n');
}
