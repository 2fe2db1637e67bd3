import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import type { PostReceipt } from '../use-cases/send-receipt.ts';
import type { JobHandlers } from './job-runner.ts';
import { createSendReceipt } from './send-receipt.handler.ts';

export interface JobParts {
  readonly deps: Dependencies;
  readonly log: Log;
  readonly post: PostReceipt;
  /** Removes what is over and tells how much of each kind. */
  readonly purge: (now: Date) => Promise<object>;
}

/** The work of every job. */
export function createJobHandlers({ deps, log, post, purge }: JobParts): JobHandlers {
  return {
    sendReceipt: createSendReceipt(deps, post, log),
    async purgeExpired() {
      log.info(await purge(deps.clock.now()), 'purged what is over');
    },
  };
}
