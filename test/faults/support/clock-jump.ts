import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { postJson } from '../../support/post-json.ts';
import { REMINDED_AT } from '../../support/reminder-bot.ts';
import type { Fault } from './fault.ts';
import type { FaultStage } from './fault-stage.ts';

const HOUR_MS = 60 * 60_000;
const SENT_WITHIN_MS = 40_000;
const POLL_MS = 200;

/** The machine's time jumps forward an hour, over the moment of the reminders, then a day, then back an hour. */
export function clockJump(): Fault {
  let file = '';
  let shift = 0;
  async function jump({ bot }: FaultStage, ms: number): Promise<void> {
    shift += ms;
    writeFileSync(file, String(shift));
    process.kill(bot.pid, 'SIGUSR2');
    await delay(POLL_MS);
    // What the minute brings, without waiting for the minute.
    await postJson(`${bot.url}/local/clock`, { now: new Date(Date.now() + shift).toISOString() });
  }
  return {
    name: 'clock-jump',
    says: 'the time of the bot’s machine jumps +1 h (over the reminders), +1 day, -1 h; emulated: Date in the bot’s process, the database’s time stays',
    mailMayRepeat: false,
    remindsItself: true,
    async place(databaseUrl) {
      const folder = mkdtempSync(join(tmpdir(), 'kernbot-clock-'));
      file = join(folder, 'shift');
      shift = REMINDED_AT.getTime() - HOUR_MS / 2 - Date.now();
      writeFileSync(file, String(shift));
      const entry = join(import.meta.dirname, 'jumping-bot.ts');
      const close = async (): Promise<void> => rmSync(folder, { recursive: true, force: true });
      return { databaseUrl, entry, env: { CLOCK_SHIFT_FILE: file }, close };
    },
    async layOn(stage, ms) {
      const figures: Record<string, number> = {};
      for (const [name, by] of JUMPS) {
        await jump(stage, by);
        const end = performance.now() + SENT_WITHIN_MS;
        while (performance.now() < end && stage.reminded.length < stage.channels)
          await delay(POLL_MS);
        await delay(ms / JUMPS.length);
        figures[name] = stage.reminded.length;
      }
      return figures;
    },
  };
}

const JUMPS = [
  ['remindedAfterHour', HOUR_MS],
  ['remindedAfterDay', 24 * HOUR_MS],
  ['remindedAfterBack', -HOUR_MS],
] as const;
