import type { Messenger } from '../domain/ports-chat.ts';
import type { Surroundings } from '../domain/ports-operations.ts';
import { errorFields, type Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { selfCheck } from '../use-cases/self-check.ts';
import type { JobHandler } from './job.ts';

export function createSelfCheck(
  deps: Dependencies,
  {
    messenger,
    surroundings,
  }: { readonly messenger: Messenger; readonly surroundings: Surroundings },
  log: Log,
): JobHandler<unknown> {
  const failed = (what: string, error: unknown) =>
    log.warn({ what, ...errorFields(error) }, 'could not look at a part of the bot');
  return async () => {
    for (const { programmeId, alarms, heard } of await selfCheck(deps, {
      messenger,
      surroundings,
      failed,
    })) {
      const fields = { programme: programmeId, alarms };
      if (alarms.length === 0) log.info(fields, 'self-check');
      else if (heard) log.warn(fields, 'caseworkers were told of alarms');
      else log.error(fields, 'nobody could be told of alarms');
    }
  };
}
