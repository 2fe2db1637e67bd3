import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import type { Means } from '../use-cases/tell-municipality.ts';
import { tellSheet } from '../use-cases/tell-sheet.ts';
import type { JobHandler, JobPayloads } from './job.ts';

export function createTellSheet(
  deps: Dependencies,
  means: Means,
  log: Log,
): JobHandler<JobPayloads['tell-sheet']> {
  return async (payload) => {
    const { kind, ...told } = await tellSheet(deps, means, payload);
    log.info({ sheet: payload.sheetId, version: payload.version, kind, ...told }, 'sheet told');
  };
}
