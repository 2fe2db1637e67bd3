import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { startSinkConnector } from '../support/sink-connector.ts';
import { openStoredPool } from '../support/stored-pool.ts';
import { caseworkers, caseworkFigures } from './support/casework.ts';
import { coldStarts } from './support/cold-start.ts';
import {
  CHAT_TURN,
  type Contender,
  createContender,
  ECHO_TURN,
  PEOPLE,
  QUESTION_TURN,
  type RunningContender,
  startContender,
  WIZARD_TURN,
} from './support/contender.ts';
import { freshDataDir, removeDataDir } from './support/data-dir.ts';
import { fillCases } from './support/fill-cases.ts';
import { fillDatabase } from './support/fill-database.ts';
import { fillFaq } from './support/fill-faq.ts';
import { fillGuidances } from './support/fill-guidances.ts';
import { type Latency, latencyOf } from './support/latencies.ts';
import { residentMb } from './support/process-figures.ts';
import { caseworkLines, type Report, tableOf } from './support/report.ts';
import { interleaved } from './support/rounds.ts';
import { rounded } from './support/statistics.ts';
import { personNumber, type Walker } from './support/walker.ts';

// `node test/bench/run.ts [--quick] [--casework] [--json FILE]`: Kernbot beside a bare bot on the same SDK, on this
// machine; with --casework only what caseworkers wait for.
const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    casework: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const SIZE = flags.quick
  ? {
      few: 100,
      many: 5_000,
      rounds: 3,
      warmUp: 260,
      turns: 260,
      starts: 1,
      seconds: 2,
      caseworkTurns: 40,
    }
  : {
      few: 100,
      many: 100_000,
      rounds: 7,
      warmUp: 780,
      turns: 260,
      starts: 3,
      seconds: 5,
      caseworkTurns: 200,
    };

/** Entries of the FAQ. */
const FAQ_SIZES = [80, 1_000, 10_000];

/** As many as took part in the first programme; each has eight steps. */
const GUIDANCES = 93;

/** Sent files that a caseworker works with. */
const CASEWORK_SIZES = [100, 10_000, 100_000];

const began = performance.now();
const tell = (line: string): void => void process.stderr.write(`${line}\n`);
const undo: (() => Promise<void>)[] = [];
try {
  if (flags.casework) {
    const casework = await measureCasework();
    process.stdout.write(`${caseworkLines(casework).join('\n')}\n`);
    await keep({ casework });
  } else {
    const report = await measureAll();
    process.stdout.write(tableOf(report));
    await keep(report);
  }
} finally {
  for (const step of undo.reverse()) await step();
}

async function keep(report: Report | Pick<Report, 'casework'>): Promise<void> {
  if (flags.json) await writeFile(flags.json, `${JSON.stringify(report, null, 2)}\n`);
}

async function measureCasework(): Promise<Report['casework']> {
  const connector = await startSinkConnector();
  undo.push(() => connector.stop());
  const echo = await started('echo', connector.serviceUrl);
  return await caseworkFigures(connector.serviceUrl, echo, CASEWORK_SIZES, SIZE.caseworkTurns);
}

async function measureAll(): Promise<Report> {
  tell('cold starts');
  const start = await coldStarts(SIZE.starts);
  const connector = await startSinkConnector();
  undo.push(() => connector.stop());
  const { serviceUrl } = connector;
  const echo = await started('echo', serviceUrl);
  const waterfall = await started('waterfall', serviceUrl);
  tell(`filling databases with ${SIZE.few} and ${SIZE.many} files`);
  const few = await kernbotWithFiles(serviceUrl, SIZE.few);
  const many = await kernbotWithFiles(serviceUrl, SIZE.many);
  tell(`FAQs of ${FAQ_SIZES.join(', ')} entries`);
  const asked = await Promise.all(FAQ_SIZES.map((entries) => kernbotWithFaq(serviceUrl, entries)));
  tell(`${GUIDANCES} guidances`);
  const overview = await kernbotWithGuidances(serviceUrl);
  tell('turns by turns');
  const turns = await interleaved(
    [
      createContender('bare bot', echo, walkersOf(echo), ECHO_TURN),
      createContender('waterfall of prompts', waterfall, walkersOf(waterfall), ECHO_TURN),
      ...(await turnsOf('few files', few)),
      ...(await turnsOf('many files', many)),
      ...asked,
      overview,
    ],
    SIZE,
    {
      bare: 'bare bot',
      few: {
        'Kernbot card, many files': 'Kernbot card, few files',
        'Kernbot chat, many files': 'Kernbot chat, few files',
        'Kernbot status, many files': 'Kernbot status, few files',
      },
    },
  );
  const memory = {
    bareBotMb: rounded(residentMb(echo.bot.pid), 0),
    kernbotMb: rounded(residentMb(few.running.bot.pid), 0),
  };
  tell('latencies');
  const prepared = { ...WIZARD_TURN, prepare: (walker: Walker) => walker.prepareCards() };
  const latency = {
    'bare bot': await latencies(echo, ECHO_TURN),
    'Kernbot card': await latencies(few.running, prepared),
  };
  tell(`casework with ${CASEWORK_SIZES.join(', ')} files`);
  const casework = await caseworkFigures(serviceUrl, echo, CASEWORK_SIZES, SIZE.caseworkTurns);
  const files = { few: SIZE.few, many: SIZE.many };
  const seconds = rounded((performance.now() - began) / 1000, 0);
  return { node: process.version, files, turns, latency, casework, start, memory, seconds };
}

async function started(kind: 'echo' | 'waterfall', serviceUrl: string): Promise<RunningContender> {
  const running = await startContender(kind, serviceUrl);
  undo.push(() => running.stop());
  return running;
}

interface FilledKernbot {
  readonly running: RunningContender;
  readonly serverPid: number;
}

/** A Kernbot with a database of its own that holds what `fill` puts there. */
async function filledKernbot(
  serviceUrl: string,
  fill: (dataDir: string) => Promise<void>,
  env: Readonly<Record<string, string>> = {},
): Promise<FilledKernbot> {
  const dataDir = await freshDataDir();
  undo.push(() => removeDataDir(dataDir));
  const running = await startContender('kernbot', serviceUrl, dataDir, env);
  undo.push(() => running.stop());
  await fill(dataDir);
  const { pool, serverPid } = await openStoredPool(dataDir);
  await pool.end();
  return { running, serverPid };
}

async function kernbotWithFiles(serviceUrl: string, files: number): Promise<FilledKernbot> {
  const people = Array.from({ length: PEOPLE }, (_, index) => personNumber(index));
  return await filledKernbot(serviceUrl, (dataDir) => fillDatabase(dataDir, files, people));
}

/** A bot whose FAQ has this many entries; it has taken them in before anything is measured. */
async function kernbotWithFaq(serviceUrl: string, entries: number): Promise<Contender> {
  const fill = (dataDir: string) => fillFaq(dataDir, entries);
  const { running, serverPid } = await filledKernbot(serviceUrl, fill);
  const walkers = walkersOf(running);
  for (const walker of walkers) await walker.ask();
  const name = `Kernbot question, ${entries} entries`;
  return createContender(name, running, walkers, QUESTION_TURN, serverPid);
}

/** A bot whose caseworkers look at every guidance at a glance. */
async function kernbotWithGuidances(serviceUrl: string): Promise<Contender> {
  const fill = async (dataDir: string) => {
    await fillCases(dataDir, GUIDANCES * 5);
    await fillGuidances(dataDir, GUIDANCES);
  };
  const { running, serverPid } = await filledKernbot(serviceUrl, fill, caseworkers(PEOPLE));
  const turn = { turn: (walker: Walker) => walker.say('trajecten') };
  const name = `Kernbot overview, ${GUIDANCES} guidances`;
  return createContender(name, running, walkersOf(running), turn, serverPid);
}

async function turnsOf(
  files: string,
  { running, serverPid }: FilledKernbot,
): Promise<readonly Contender[]> {
  const onCards = walkersOf(running);
  for (const walker of onCards) await walker.prepareCards();
  const inChat = Array.from({ length: PEOPLE }, (_, n) => running.walker(PEOPLE + n));
  const status = { turn: (walker: Walker) => walker.say('status') };
  return [
    createContender(`Kernbot card, ${files}`, running, onCards, WIZARD_TURN, serverPid),
    createContender(`Kernbot chat, ${files}`, running, inChat, CHAT_TURN, serverPid),
    createContender(`Kernbot status, ${files}`, running, onCards, status, serverPid),
  ];
}

function walkersOf(running: RunningContender) {
  return Array.from({ length: PEOPLE }, (_, index) => running.walker(index));
}

async function latencies(
  running: RunningContender,
  kind: Parameters<typeof latencyOf>[1],
): Promise<readonly Latency[]> {
  const all: Latency[] = [];
  for (const conversations of [1, 20, 200]) {
    const options = { conversations, seconds: SIZE.seconds, first: 1000 * conversations };
    all.push(await latencyOf(running, kind, options));
  }
  return all;
}
