import { writeSync } from 'node:fs';
import { createLog } from '../../src/log.ts';
import { openReminderBot, REMINDED_AT } from './reminder-bot.ts';

// A process that sends reminders until it is told to stop or killed. Its clock says `REMINDED_AT` at a moment of the
// machine, the same for every process. It says "ready" once it works.
const [databaseUrl = '', startsAt = ''] = process.argv.slice(2);
const offset = REMINDED_AT.getTime() - Number(startsAt);
const clock = { now: () => new Date(Date.now() + offset) };
const bot = await openReminderBot({ databaseUrl, clock, log: createLog('error') });
process.once('SIGTERM', () => void bot.stop().then(() => process.exit(0)));
await bot.work();
await bot.wake();
writeSync(1, 'ready\n');
