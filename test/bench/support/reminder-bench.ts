import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { openReminderBot, planForChannels } from '../../support/reminder-bot.ts';
import { createReminderFleet } from '../../support/reminder-fleet.ts';
import { copyTemplate } from '../../support/test-database.ts';
import { startThrottlingConnector } from '../../support/throttling-connector.ts';

export interface ReminderFigures {
  readonly processes: number;
  readonly channels: number;
  /** Messages a second, from the first to the last, in one tenant. */
  readonly perSecond: number;
  /** That, of the 50 that Teams takes. */
  readonly percent: number;
  /** Seconds from the moment to the first and to the last one that was taken. */
  readonly firstSeconds: number;
  readonly lastSeconds: number;
  /** Calls that Teams turned away, and messages that were given up for it. */
  readonly throttled: number;
  readonly unhandled: number;
}

/** What Teams takes in one tenant in a second. */
const ALLOWED = 50;
/** The processes are ready before the moment comes. */
const LEAD_MS = 20_000;
const PATIENCE_MS = 180_000;

/** Lets so many processes send so many reminders to as many channels of one tenant, all due at one moment. */
export async function measureReminders(
  processes: number,
  channels: number,
): Promise<ReminderFigures> {
  const database = await copyTemplate();
  const connector = await startThrottlingConnector({ latencyMs: () => 60 });
  const { serviceUrl } = connector;
  const { url: databaseUrl } = database;
  await planForChannels({ databaseUrl, serviceUrl, channels });
  const startsAt = Date.now() + LEAD_MS;
  const fleet = createReminderFleet({ databaseUrl, startsAt });
  const caller = await openReminderBot({ databaseUrl, clock: { now: () => new Date() } });
  try {
    for (let count = 0; count < processes; count++) await fleet.start();
    // What the plan does for every moment of the next minute.
    await caller.wake(startsAt - Date.now());
    const end = startsAt + PATIENCE_MS;
    while (connector.taken.length < channels && Date.now() < end) await delay(100);
    await delay(500);
    const moments = connector.taken.map(({ at }) => at).toSorted((a, b) => a - b);
    const [first = Number.NaN, last = Number.NaN] = [moments[0], moments.at(-1)];
    const perSecond = ((moments.length - 1) / (last - first)) * 1000;
    return {
      processes,
      channels,
      perSecond: round(perSecond),
      percent: round((perSecond / ALLOWED) * 100),
      firstSeconds: round((first - startsAt) / 1000),
      lastSeconds: round((last - startsAt) / 1000),
      throttled: connector.refused.get(429) ?? 0,
      unhandled: channels - (await countSent(databaseUrl)),
    };
  } finally {
    await fleet.stop();
    await caller.stop();
    await connector.stop();
    await database.drop();
  }
}

async function countSent(connectionString: string): Promise<number> {
  const client = new Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ sent: number }>(
    `select count(*)::integer as sent from reminder_messages where state = 'sent'`,
  );
  await client.end();
  return rows[0]?.sent ?? 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
