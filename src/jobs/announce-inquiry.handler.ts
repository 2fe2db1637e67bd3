import type { Messenger } from '../domain/ports-chat.ts';
import type { Log } from '../log.ts';
import { announceInquiry } from '../use-cases/announce-inquiry.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import type { JobHandler, JobPayloads } from './job.ts';

/** A channel that the bot was removed from is no reason to try again: the question is on the list all the same. */
export function createAnnounceInquiry(
  deps: Dependencies,
  messenger: Messenger,
  log: Log,
): JobHandler<JobPayloads['announce-inquiry']> {
  return async ({ inquiryId }) => {
    const outcome = await announceInquiry(deps, messenger, inquiryId);
    log.info({ inquiry: inquiryId, outcome }, 'question in the channel');
  };
}
