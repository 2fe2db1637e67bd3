import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import type { TeamsClient } from './teams-client.ts';

/**
 * Keeps a picture of a card as `<name>.png`: always in `kernbot-screens` of the system's temporary folder, or in
 * `docs/screens` when asked: `UPDATE_SCREENS=1 npm run test:e2e`.
 */
export async function keepScreen(
  client: TeamsClient,
  name: string,
  card: Locator = client.card(),
): Promise<void> {
  await client.screenshotCard(await screenPath(name), card);
}

/** The same on a desktop and as wide as on a phone: `<name>.png` and `<name>-telefoon.png`. */
export async function keepBothScreens(
  client: TeamsClient,
  name: string,
  card: Locator = client.card(),
): Promise<void> {
  await keepScreen(client, name, card);
  await client.withCardWidth(PHONE_CARD_PX, () => keepScreen(client, `${name}-telefoon`, card));
}

/** The whole conversation as it is in view, for what is said outside cards. */
export async function keepConversation(client: TeamsClient, name: string): Promise<void> {
  await client.screenshotConversation(await screenPath(name));
}

/** Pictures to look at, on a desktop and a phone, that never become part of the documentation. */
export async function keepPassingScreens(
  client: TeamsClient,
  name: string,
  card: Locator = client.card(),
): Promise<void> {
  await client.screenshotCard(await pathIn(PASSING, name), card);
  await client.withCardWidth(PHONE_CARD_PX, async () =>
    client.screenshotCard(await pathIn(PASSING, `${name}-telefoon`), card),
  );
}

/** The conversation as it is in view, not for the documentation either. */
export async function keepPassingConversation(client: TeamsClient, name: string): Promise<void> {
  await client.screenshotConversation(await pathIn(PASSING, name));
}

async function screenPath(name: string): Promise<string> {
  return await pathIn(process.env.UPDATE_SCREENS === '1' ? DOCS : PASSING, name);
}

async function pathIn(folder: string, name: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return join(folder, `${name}.png`);
}

/** What Teams leaves for a card on a screen of 320 px. */
export const PHONE_CARD_PX = 288;
const PASSING = join(tmpdir(), 'kernbot-screens');
const DOCS = join(
  dirname(fileURLToPath(new URL('../../../package.json', import.meta.url))),
  'docs/screens',
);
