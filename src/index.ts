import { join, resolve } from 'node:path';
import { startApp } from './app.ts';
import { type Config, readConfig } from './config/config.ts';
import { isKernbotError } from './errors.ts';
import { type LocalClient, startLocalClient } from './local-client/local-client.ts';
import { createLog, errorFields, type Log } from './log.ts';
import { welcomeInTerminal } from './texts/terminal-texts.ts';
import { whenToStop } from './when-to-stop.ts';

/** The process: settings, start, and a stop that leaves nothing running. Exit code 2 means wrong settings. */
async function main(): Promise<number> {
  const read = readConfig(process.env);
  if (!read.ok) {
    for (const { message } of read.reason) process.stderr.write(`- ${message}\n`);
    return 2;
  }
  const config = read.value;
  const log = createLog(config.logLevel);
  const stopping = whenToStop(config.mode === 'local');
  try {
    const app = await startApp(config, log);
    const client = await openLocalClient(config, app.port, log);
    log.info({ mode: config.mode, port: app.port }, 'started');
    if (config.mode === 'local') process.stderr.write(welcomeInTerminal(app.port, client?.url));
    const reason = await stopping;
    log.info({ reason }, 'stopping');
    await client?.stop();
    await app.stop();
    return 0;
  } catch (error) {
    reportFailure(error, log);
    return 1;
  }
}

/** Microsoft's local Teams client; the bot is of use without it, so its failure is only told. */
async function openLocalClient(
  config: Config,
  botPort: number,
  log: Log,
): Promise<LocalClient | undefined> {
  if (config.mode !== 'local' || config.localClient === 'none') return undefined;
  const workDir = join(resolve(config.dataDir), 'local-client');
  try {
    return await startLocalClient({ botPort, workDir, openBrowser: true, log });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'unknown'}\n`);
    return undefined;
  }
}

function reportFailure(error: unknown, log: Log): void {
  if (isKernbotError(error)) process.stderr.write(`\n${error.code}: ${error.message}\n`);
  else log.error(errorFields(error), 'the bot could not start');
}

process.exitCode = await main();
