import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { mailInquiry } from '../use-cases/mail-inquiry.ts';
import type { JobHandler, JobPayloads } from './job.ts';

type Means = Parameters<typeof mailInquiry>[1];

/** A mailbox that refuses a question for good is not tried again: the caseworkers are told instead. */
export function createMailInquiry(
  deps: Dependencies,
  means: Means,
  log: Log,
): JobHandler<JobPayloads['mail-inquiry']> {
  return async (payload) => {
    const outcome = await mailInquiry(deps, means, payload);
    const fields = { inquiry: payload.inquiryId, message: payload.message, outcome };
    if (outcome === 'refused') log.error(fields, 'question mail is refused for good');
    else log.info(fields, 'question mail');
  };
}
