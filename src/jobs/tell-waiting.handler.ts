import type { Messenger } from '../domain/ports-chat.ts';
import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { tellWaiting } from '../use-cases/tell-waiting.ts';
import type { JobHandler } from './job.ts';

export function createTellWaiting(
  deps: Dependencies,
  messenger: Messenger,
  log: Log,
): JobHandler<unknown> {
  return async () => {
    const told = await tellWaiting(deps, messenger);
    log.info({ programmes: told }, 'told of questions that wait');
  };
}
