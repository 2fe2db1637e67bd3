import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { tellMoreAsked } from '../use-cases/tell-more-asked.ts';
import type { JobHandler, JobPayloads } from './job.ts';

type Means = Parameters<typeof tellMoreAsked>[1];

/** A municipality that is reached nowhere is told of to the caseworkers and not tried again. */
export function createAskMore(
  deps: Dependencies,
  means: Means,
  log: Log,
): JobHandler<JobPayloads['ask-more']> {
  return async (payload) => {
    const outcome = await tellMoreAsked(deps, means, payload);
    const fields = { dossier: payload.dossierId, version: payload.version, outcome };
    const isReached = outcome.kind !== 'asked' || outcome.people > 0 || outcome.mailed;
    if (isReached) log.info(fields, 'more information asked');
    else log.warn(fields, 'request for more information reached nobody');
  };
}
