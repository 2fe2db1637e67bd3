import type { RunningBot } from './run-bot.ts';

/** Moves the bot's clock forward to this ISO moment. Throws when the bot refuses. */
export async function moveClock(bot: RunningBot, now: string): Promise<void> {
  const response = await fetch(`${bot.url}/local/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now }),
  });
  if (!response.ok) throw new Error(`the clock did not move: ${await response.text()}`);
}
