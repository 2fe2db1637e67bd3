import type { Messenger } from '../domain/ports-chat.ts';
import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { tellPanel } from '../use-cases/tell-panel.ts';
import type { JobHandler, JobPayloads } from './job.ts';

export function createTellPanel(
  deps: Dependencies,
  messenger: Messenger,
  log: Log,
): JobHandler<JobPayloads['tell-panel']> {
  return async (payload) => {
    const experts = await tellPanel(deps, messenger, payload);
    log.info({ dossier: payload.dossierId, version: payload.version, experts }, 'panel told');
  };
}
