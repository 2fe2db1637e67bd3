import { expect } from '@jest/globals';
import type { TeamsClient } from './teams-client.ts';

/** Opens the newest link to the page for tables, in the same browser, and hands a CSV file over there. */
export async function uploadTable(client: TeamsClient, csv: string): Promise<void> {
  const link = client.page.locator('a[href*="/opladen/"]').last();
  const page = await client.page.context().newPage();
  try {
    await page.goto((await link.getAttribute('href')) ?? '');
    await page
      .getByLabel('Tabel')
      .setInputFiles({ name: 'papier.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByRole('button', { name: 'Opladen' }).click();
    await page.getByRole('heading', { name: 'Je tabel is gelezen' }).waitFor();
    expect(await page.getByRole('heading').allInnerTexts()).toEqual(['Je tabel is gelezen']);
  } finally {
    await page.close();
  }
}
