import { errorFields, type Log } from '../log.ts';
import type { DeliveryMeans } from '../use-cases/deliver-reminder.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { sendReminders } from '../use-cases/send-reminders.ts';
import { tellUnreached } from '../use-cases/tell-unreached.ts';
import type { JobHandler, JobPayloads } from './job.ts';

/** After sending, caseworkers are told of what reached nobody. */
export function createSendReminders(
  deps: Dependencies,
  {
    reminderSender: sender,
    letters,
  }: Pick<DeliveryMeans, 'letters'> & {
    readonly reminderSender: DeliveryMeans['sender'];
  },
  log: Log,
): JobHandler<JobPayloads['send-reminders']> {
  const means: DeliveryMeans = {
    sender,
    letters,
    watch: {
      elapsed: () => performance.now(),
      pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    },
    random: Math.random,
    failed: (error) => log.error(errorFields(error), 'a reminder could not be sent or kept'),
  };
  return async (_payload, signal) => {
    const counts = await sendReminders(deps, means, signal);
    if (Object.values(counts).some((count) => count > 0)) log.info(counts, 'reminders sent');
    const { told, untold } = await tellUnreached(deps, sender);
    if (told > 0)
      log.warn({ messages: told }, 'caseworkers were told of reminders without a reader');
    if (untold > 0) log.error({ messages: untold }, 'reminders reached nobody, nor did the alarm');
  };
}
