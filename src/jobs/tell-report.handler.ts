import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { tellReport } from '../use-cases/tell-report.ts';
import type { JobHandler, JobPayloads } from './job.ts';

type Means = Parameters<typeof tellReport>[1];

/** What reaches nobody stands on the card of the guidance; the log says so. */
export function createTellReport(
  deps: Dependencies,
  means: Means,
  log: Log,
): JobHandler<JobPayloads['tell-report']> {
  return async (payload) => {
    const outcome = await tellReport(deps, means, payload);
    const fields = { dossier: payload.dossierId, report: payload.reportId, outcome };
    const isLost = typeof outcome === 'object' && outcome.people === 0 && !outcome.mailed;
    if (isLost) log.warn(fields, 'advice reached nobody');
    else log.info(fields, 'report told');
  };
}
