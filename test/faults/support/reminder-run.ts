import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { ALARM_CHANNEL, planForChannels } from '../../support/reminder-bot.ts';
import { createReminderFleet, type ReminderProcess } from '../../support/reminder-fleet.ts';
import {
  type Fault,
  startThrottlingConnector,
  type ThrottlingConnector,
} from '../../support/throttling-connector.ts';
import { seededRandom } from './seeded-random.ts';

export interface ReminderRunOptions {
  /** A migrated database of its own, on a server that outlives the kills. */
  readonly databaseUrl: string;
  readonly channels: number;
  readonly kills: number;
  readonly seed: number;
  /** Longest life of a process, in milliseconds. */
  readonly longestMs: number;
  readonly tell: (line: string) => void;
}

export interface ReminderRunResult {
  readonly problems: readonly string[];
  /** Messages by state at the end. */
  readonly states: Readonly<Record<string, number>>;
  /** Uncertain ones that had arrived. */
  readonly arrivedUncertain: number;
  /** Messages that Teams took, and how often it answered with what instead. */
  readonly taken: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly cut: number;
  readonly kills: number;
  readonly seconds: number;
}

/** Everything has to be done by then. */
const PATIENCE_MS = 15 * 60_000;

/**
 * Two processes send reminders to as many channels, through a Teams that throttles and fails; one of them is killed
 * every while and started again, and at the end both at once. Then what is stored is held against what arrived.
 */
export async function reminderRun(options: ReminderRunOptions): Promise<ReminderRunResult> {
  const { databaseUrl, channels, kills, seed, longestMs, tell } = options;
  const random = seededRandom(seed);
  const connector = await startThrottlingConnector({
    fault: (conversationId) => (conversationId === ALARM_CHANNEL ? undefined : faultOf(random)),
    latencyMs: () => 5 + random() * 60,
    retryAfter: () => (random() < 0.5 ? undefined : 1),
  });
  await planForChannels({ databaseUrl, serviceUrl: connector.serviceUrl, channels });
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const begun = Date.now();
  const fleet = createReminderFleet({ databaseUrl, startsAt: begun });
  const run: Run = { client, connector, sendingAtKill: new Set(), killed: 0 };
  try {
    const pair = await Promise.all([fleet.start(), fleet.start()]);
    for (let kill = 1; kill <= kills; kill++) {
      await delay(longestMs / 2 + (random() * longestMs) / 2);
      const index = kill % 2;
      await killed(run, pair[index]);
      pair[index] = await fleet.start();
      if (kill % 5 === 0) tell(`${kill} kills: ${connector.taken.length} messages arrived`);
    }
    await delay(longestMs / 2);
    await Promise.all(pair.map((process) => killed(run, process)));
    await passTime(client);
    await Promise.all([fleet.start(), fleet.start()]);
    await allDone(client, begun + PATIENCE_MS);
    return await compare(run, channels, Math.round((Date.now() - begun) / 1000));
  } finally {
    await fleet.stop();
    await client.end();
    await connector.stop();
  }
}

/** Three in a hundred calls go wrong. */
function faultOf(random: () => number): Fault | undefined {
  const drawn = random();
  if (drawn < 0.01)
    return { kind: 'status', status: [502, 503, 504, 412][Math.floor(random() * 4)] ?? 503 };
  if (drawn < 0.02) return { kind: 'cut', taken: false };
  return drawn < 0.03 ? { kind: 'cut', taken: true } : undefined;
}

interface Run {
  readonly client: Client;
  readonly connector: ThrottlingConnector;
  /** Channels whose message was being sent when a process was killed. */
  readonly sendingAtKill: Set<string>;
  killed: number;
}

interface MessageRow {
  readonly id: string;
  readonly conversation: string;
  readonly state: string;
  readonly told: boolean;
}

const MESSAGES = `select m.id, f.conversation_id as conversation, m.state, m.told_at is not null as told
  from reminder_messages m join follows f on f.id::text = m.recipient->>'followId'`;

async function killed(run: Run, process: ReminderProcess | undefined): Promise<void> {
  await process?.kill();
  run.killed += 1;
  const { rows } = await run.client.query<MessageRow>(`${MESSAGES} where m.state = 'sending'`);
  for (const { conversation } of rows) run.sendingAtKill.add(conversation);
}

/** Nobody lives who holds anything: a minute goes by. The queue gives back the jobs of those that are gone. */
async function passTime(client: Client): Promise<void> {
  await client.query(
    `update reminder_messages set claimed_until = claimed_until - interval '70 s'`,
  );
}

async function allDone(client: Client, end: number): Promise<void> {
  while (Date.now() < end) {
    const { rows } = await client.query<{ open: number }>(
      `select count(*)::integer as open from reminder_messages
       where state in ('planned', 'claimed', 'sending')
         or (state in ('failed', 'uncertain') and told_at is null)`,
    );
    if (rows[0]?.open === 0) return;
    await delay(500);
  }
}

async function compare(
  { client, connector, sendingAtKill, killed: kills }: Run,
  channels: number,
  seconds: number,
): Promise<ReminderRunResult> {
  const { rows } = await client.query<MessageRow>(MESSAGES);
  const arrived = new Map<string, number>();
  for (const { conversationId } of connector.taken) {
    arrived.set(conversationId, (arrived.get(conversationId) ?? 0) + 1);
  }
  const problems = rows.length === channels ? [] : [`${rows.length} messages, not ${channels}`];
  const states: Record<string, number> = {};
  let arrivedUncertain = 0;
  for (const { conversation, state, told } of rows) {
    const times = arrived.get(conversation) ?? 0;
    states[state] = (states[state] ?? 0) + 1;
    if (times > 1) problems.push(`${conversation} got ${times} messages`);
    if (state === 'uncertain') {
      arrivedUncertain += times;
      const isCut = connector.cut.has(conversation) || sendingAtKill.has(conversation);
      if (!isCut) problems.push(`${conversation} is uncertain, and nothing was cut`);
      if (!told) problems.push(`nobody was told that ${conversation} is uncertain`);
    } else if (state !== 'sent') problems.push(`${conversation} is ${state}`);
    else if (times !== 1) problems.push(`${conversation} is sent, and ${times} arrived`);
  }
  if ((states.uncertain ?? 0) > 0 && !arrived.has(ALARM_CHANNEL)) problems.push('no alarm came');
  return {
    problems,
    states,
    arrivedUncertain,
    taken: connector.taken.length,
    refused: Object.fromEntries(connector.refused),
    cut: connector.cut.size,
    kills,
    seconds,
  };
}
