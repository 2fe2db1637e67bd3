import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { mailProvince } from '../use-cases/tell-decision.ts';
import type { JobHandler, JobPayloads } from './job.ts';

type Means = Parameters<typeof mailProvince>[1];

/** A mailbox that refuses for good is told of to the caseworkers and not tried again. */
export function createMailProvince(
  deps: Dependencies,
  means: Means,
  log: Log,
): JobHandler<JobPayloads['mail-province']> {
  return async (payload) => {
    const outcome = await mailProvince(deps, means, payload);
    const fields = { dossier: payload.dossierId, version: payload.version, outcome };
    if (outcome === 'refused') log.error(fields, 'mail to the province is refused for good');
    else log.info(fields, 'mail to the province');
  };
}
