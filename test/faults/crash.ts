import { crashRun } from './support/crash-run.ts';

// How often and with which seed: `node test/faults/crash.ts 200 7`.
const kills = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? 20_260_301);
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

tell(`kill -9 of the bot, ${kills} times, seed ${seed}`);
const result = await crashRun({ kills, seed, people: 5, tell });
const { problems, ...figures } = result;
tell(JSON.stringify(figures));
const cleanEnd = result.exitCode === 0 && result.sameServer && result.serverEnded;
const lost = problems.length > 0 || !cleanEnd;
tell(lost ? 'Something was lost or done twice.' : 'Nothing was lost, nothing was done twice.');
process.exitCode = lost ? 1 : 0;
