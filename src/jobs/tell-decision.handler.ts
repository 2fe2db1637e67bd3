import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { tellDecision } from '../use-cases/tell-decision.ts';
import type { JobHandler, JobPayloads } from './job.ts';

type Means = Parameters<typeof tellDecision>[1];

/** A municipality that is reached nowhere is told of to the caseworkers and not tried again. */
export function createTellDecision(
  deps: Dependencies,
  means: Means,
  log: Log,
): JobHandler<JobPayloads['tell-decision']> {
  return async (payload) => {
    const outcome = await tellDecision(deps, means, payload);
    const fields = { dossier: payload.dossierId, version: payload.version, outcome };
    const isReached = outcome.kind !== 'told' || outcome.people > 0 || outcome.mailed;
    if (isReached) log.info(fields, 'decision told');
    else log.warn(fields, 'decision reached nobody');
  };
}
