import { Pool } from 'pg';
import { createPost } from '../../support/post-activity.ts';
import { postJson } from '../../support/post-json.ts';
import { planForChannels, REMINDED_AT } from '../../support/reminder-bot.ts';
import type { SunkCall } from '../../support/sink-connector.ts';
import { openStoredPool } from '../../support/stored-pool.ts';
import type { Fault, FaultPlace } from './fault.ts';
import { createFaultCrowd, type FaultCrowd } from './fault-crowd.ts';
import { type FaultySmtp, startFaultySmtp } from './faulty-smtp.ts';
import { type FaultyTeams, startFaultyTeams } from './faulty-teams.ts';
import { type KeptBot, keepBot } from './kept-bot.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { type RestartablePostgres, startRestartablePostgres } from './restartable-postgres.ts';

/** A bot with everything around it, and people who use it. */
export interface FaultStage {
  readonly postgres: RestartablePostgres;
  readonly teams: FaultyTeams;
  readonly smtp: FaultySmtp;
  readonly bot: KeptBot;
  readonly crowd: FaultCrowd;
  readonly ledger: Ledger;
  /** Past whatever stands between the bot and its database. */
  readonly database: Pool;
  /** Conversations that a reminder arrived in, once per message. */
  readonly reminded: readonly string[];
  /** Channels that wait for a reminder. */
  readonly channels: number;
  /** Lets the moment come at which the reminders are due. */
  remind(): Promise<void>;
  close(): Promise<number | null>;
}

export interface StageOptions {
  readonly people: number;
  readonly channels: number;
  readonly random: () => number;
  readonly tell: (line: string) => void;
}

/** Opens with the clock of the bot an hour before the reminders are due. */
export async function openFaultStage(fault: Fault, options: StageOptions): Promise<FaultStage> {
  const undo: (() => Promise<unknown>)[] = [];
  try {
    return await open(fault, options, undo);
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => undefined);
    throw error;
  }
}

async function open(
  fault: Fault,
  options: StageOptions,
  undo: (() => Promise<unknown>)[],
): Promise<FaultStage> {
  const postgres = await startRestartablePostgres();
  undo.push(() => postgres.remove());
  const reminded: string[] = [];
  let hear = (_call: SunkCall): void => undefined;
  const teams = await startFaultyTeams((call) => {
    if (call.method === 'POST' && isChannel(call)) reminded.push(call.conversationId);
    hear(call);
  });
  undo.push(() => teams.stop());
  const smtp = await startFaultySmtp();
  undo.push(() => smtp.stop());
  const place = (await fault.place?.(postgres.url)) ?? { databaseUrl: postgres.url };
  undo.push(async () => place.close?.());
  // A bot with a server of its own makes its tables itself.
  const channels = place.databaseUrl === undefined ? 0 : options.channels;
  const { serviceUrl } = teams;
  if (channels > 0) await planForChannels({ databaseUrl: postgres.url, serviceUrl, channels });
  const bot = await keepBot(botOptions(place, smtp));
  undo.push(() => bot.stop());
  const database = await poolOf(place, postgres, bot);
  undo.push(() => database.end());
  const http = createPost(bot.url);
  undo.push(async () => http.close());
  const ledger = createLedger(options.tell);
  const { people, random } = options;
  const crowd = createFaultCrowd({ people, post: http.post, serviceUrl, ledger, random });
  hear = crowd.hear;
  const parts = { postgres, teams, smtp, bot, crowd, ledger, database, reminded, channels };
  return {
    ...parts,
    async remind() {
      await postJson(`${bot.url}/local/clock`, { now: REMINDED_AT.toISOString() });
    },
    async close() {
      let exitCode: number | null = null;
      for (const step of undo.splice(0).reverse()) {
        const gave = await step();
        if (typeof gave === 'number') exitCode = gave;
      }
      return exitCode;
    },
  };
}

function botOptions(place: FaultPlace, smtp: FaultySmtp) {
  const { databaseUrl, dataDir, entry, env } = place;
  return {
    ...(dataDir === undefined ? {} : { dataDir }),
    ...(entry === undefined ? {} : { entry }),
    env: {
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
      SMTP_URL: smtp.url,
      MAIL_FROM: 'Kernbot <kernbot@vlaanderen.example>',
      MAILBOXES: 'profploeg:vragen@vlaio.example',
      CLOCK_START: new Date(REMINDED_AT.getTime() - 60 * 60_000).toISOString(),
      ...env,
    },
  };
}

async function poolOf(place: FaultPlace, { url }: RestartablePostgres, { dataDir }: KeptBot) {
  if (place.databaseUrl === undefined) return (await openStoredPool(dataDir)).pool;
  const pool = new Pool({ connectionString: url, max: 2 });
  pool.on('error', () => undefined);
  return pool;
}

function isChannel({ conversationId }: SunkCall): boolean {
  return conversationId.startsWith('19:kanaal-');
}
