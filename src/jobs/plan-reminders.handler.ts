import type { Messenger } from '../domain/ports-chat.ts';
import type { Log } from '../log.ts';
import { correctMoved } from '../use-cases/correct-moved.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { planReminders } from '../use-cases/plan-reminders.ts';
import { startAnnouncements } from '../use-cases/start-announcements.ts';
import { wakeSending } from '../use-cases/wake-sending.ts';
import type { JobHandler, JobPayloads } from './job.ts';

/** What goes wrong in one part keeps none of the others from being done. */
export function createPlanReminders(
  deps: Dependencies,
  messenger: Messenger,
  log: Log,
): JobHandler<JobPayloads['plan-reminders']> {
  return async () => {
    const failures: unknown[] = [];
    const parts = [
      async () => {
        const outcome = await planReminders(deps);
        if (Object.values(outcome).some((count) => count > 0))
          log.info(outcome, 'reminders planned');
      },
      () => correctMoved(deps, messenger),
      () => startAnnouncements(deps),
      () => wakeSending(deps),
    ];
    for (const part of parts) {
      try {
        await part();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  };
}
