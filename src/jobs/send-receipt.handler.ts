import { MailFailed } from '../domain/ports-mail.ts';
import type { Log } from '../log.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { type PostReceipt, sendReceipt } from '../use-cases/send-receipt.ts';
import type { JobHandler } from './job.ts';

/** A mailbox that does not exist is not tried again: the person has the receipt in Teams as well. */
export function createSendReceipt(
  deps: Dependencies,
  post: PostReceipt,
  log: Log,
): JobHandler<{ dossierId: string }> {
  return async ({ dossierId }) => {
    try {
      const outcome = await sendReceipt(deps, post, dossierId);
      log.info({ dossier: dossierId, outcome }, 'receipt mail');
    } catch (error) {
      if (!(error instanceof MailFailed) || !error.permanent) throw error;
      log.error({ dossier: dossierId, outcome: error.outcome }, 'receipt mail is refused for good');
    }
  };
}
