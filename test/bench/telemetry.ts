import { createServer } from 'node:http';
import { startTelemetry } from '../../src/telemetry/start-telemetry.ts';
import { startSinkConnector } from '../support/sink-connector.ts';
import { createContender, PEOPLE, startContender, WIZARD_TURN } from './support/contender.ts';
import { freshDataDir, removeDataDir } from './support/data-dir.ts';
import { median, rounded } from './support/statistics.ts';

// What it costs to be measured: `npm run bench:telemetry`. Two bots take the same turns by turns; one of them sends
// its measures and traces to a collector, and is asked for its measures every five seconds.
const ROUNDS = Number(process.argv[2] ?? 15);
const TURNS = 260;
const TOKEN = 'teken-van-de-meting';
const EVERY_MS = 5_000;
/** Enough for a cost of microseconds to show. */
const MEASURES = 50_000;
/** As many as a queue of traces takes before some are left out. */
const BATCH = 500;
const NOTHING_WAITS = { queue: [], remindersDue: 0, remindersLate: 0, questionsWaiting: 0 };

const undo: (() => Promise<unknown>)[] = [];
try {
  const connector = await startSinkConnector();
  undo.push(() => connector.stop());
  const collector = await startCollector();
  undo.push(() => collector.stop());
  const endpoint = `http://127.0.0.1:${collector.port}`;
  const alone = await costOfOne(endpoint);
  process.stdout.write(`a turn's measure and trace, sent: ${rounded(alone)} µs of processor\n`);
  const bare = await bot('not measured', connector.serviceUrl, {});
  const measured = await bot('measured', connector.serviceUrl, {
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    METRICS_TOKEN: TOKEN,
  });
  const headers = { authorization: `Bearer ${TOKEN}` };
  const asking = setInterval(() => void fetch(`${measured.url}/metrics`, { headers }), EVERY_MS);
  const ratios: number[] = [];
  const bareMs: number[] = [];
  for (let round = -2; round < ROUNDS; round += 1) {
    // Each goes first as often, so that neither always follows the other.
    const order = round % 2 === 0 ? [bare, measured] : [measured, bare];
    const cpu = new Map<string, number>();
    for (const { contender } of order) {
      cpu.set(contender.name, (await contender.measure(TURNS)).cpu);
    }
    if (round < 0) continue;
    const own = cpu.get('not measured') ?? 1;
    bareMs.push(own);
    ratios.push((cpu.get('measured') ?? 0) / own);
  }
  clearInterval(asking);
  const turnMs = median(bareMs);
  process.stdout.write(
    `a turn that is not measured: ${rounded(turnMs)} ms of processor; being counted and traced is ${rounded(alone / 10 / turnMs)}% of that\n`,
  );
  const sorted = ratios.toSorted((a, b) => a - b);
  const quartiles = [0.25, 0.75].map((part) => sorted[Math.floor(part * sorted.length)] ?? 0);
  process.stdout.write(
    `${ROUNDS} rounds of ${TURNS} turns; processor time measured / not measured: median ${rounded(median(ratios), 3)}, ` +
      `quartiles ${quartiles.map((one) => rounded(one, 3)).join(' and ')}; collector got ${collector.requests()} requests\n`,
  );
} finally {
  for (const step of undo.reverse()) await step();
}

/** Microseconds of processor that one turn takes to be counted, traced and sent. */
async function costOfOne(endpoint: string): Promise<number> {
  const standing = async () => NOTHING_WAITS;
  const pool = { totalCount: 0, idleCount: 0, waitingCount: 0 };
  const watched = { operations: { standing }, pool, now: () => new Date() };
  const telemetry = startTelemetry({ endpoint, instanceId: 'een', watched });
  const began = process.cpuUsage();
  for (let done = 0; done < MEASURES; done += 1) {
    telemetry.turnEnded({ turnId: '1a2b3c4d', kind: 'message', outcome: 'done', ms: done % 100 });
    if (done % BATCH === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await telemetry.stop();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / MEASURES;
}

async function bot(name: string, serviceUrl: string, env: Readonly<Record<string, string>>) {
  const dataDir = await freshDataDir();
  undo.push(() => removeDataDir(dataDir));
  const running = await startContender('kernbot', serviceUrl, dataDir, env);
  undo.push(() => running.stop());
  const walkers = Array.from({ length: PEOPLE }, (_, index) => running.walker(index));
  for (const walker of walkers) await walker.prepareCards();
  return {
    url: running.bot.url,
    contender: createContender(name, running, walkers, WIZARD_TURN),
  };
}

async function startCollector() {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    request.resume().on('end', () => response.end('{}'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    requests: () => requests,
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
