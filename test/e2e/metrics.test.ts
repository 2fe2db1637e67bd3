import { expect, test } from '@jest/globals';
import { runBot } from './support/run-bot.ts';

const TOKEN = 'teken-van-wie-meet';
const headers = { authorization: `Bearer ${TOKEN}` };
const PATIENCE_MS = 90_000;

test(
  'a bot of which nobody asked to be measured has no page with measures',
  async () => {
    const bot = await runBot();
    const { status } = await fetch(`${bot.url}/metrics`, { headers });
    expect([status, await bot.stop()]).toEqual([404, 0]);
  },
  PATIENCE_MS,
);

test(
  'a bot with a token gives its measures to whoever shows it, and ends as it should',
  async () => {
    const bot = await runBot({ env: { METRICS_TOKEN: TOKEN } });
    const shut = await fetch(`${bot.url}/metrics`);
    const measures = await (await fetch(`${bot.url}/metrics`, { headers })).text();
    expect([shut.status, await bot.stop()]).toEqual([401, 0]);
    for (const name of ['database_connections', 'reminders_due', 'questions_waiting']) {
      expect(measures).toContain(`kernbot_${name}{`);
    }
    expect(bot.output()).not.toContain(TOKEN);
  },
  PATIENCE_MS,
);
