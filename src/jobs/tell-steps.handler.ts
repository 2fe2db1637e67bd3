import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { tellSteps } from '../use-cases/tell-steps.ts';
import type { JobHandler, JobPayloads } from './job.ts';

type Means = Parameters<typeof tellSteps>[1];

/** Who is reached in no way finds the step in their guidance. */
export function createTellSteps(
  deps: Dependencies,
  means: Means,
  log: Log,
): JobHandler<JobPayloads['tell-steps']> {
  return async (payload) => {
    const outcome = await tellSteps(deps, means, payload);
    log.info({ dossier: payload.dossierId, version: payload.version, outcome }, 'steps told');
  };
}
