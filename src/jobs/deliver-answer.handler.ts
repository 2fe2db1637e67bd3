import type { Log } from '../log.ts';
import { deliverAnswer } from '../use-cases/deliver-answer.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import type { JobHandler, JobPayloads } from './job.ts';

type Means = Parameters<typeof deliverAnswer>[1];

/** An answer that can be brought nowhere is told to the caseworkers and not tried again. */
export function createDeliverAnswer(
  deps: Dependencies,
  means: Means,
  log: Log,
): JobHandler<JobPayloads['deliver-answer']> {
  return async (payload) => {
    const outcome = await deliverAnswer(deps, means, payload);
    const fields = { inquiry: payload.inquiryId, message: payload.message, outcome };
    if (outcome === 'failed') log.warn(fields, 'answer reached nobody');
    else log.info(fields, 'answer');
  };
}
