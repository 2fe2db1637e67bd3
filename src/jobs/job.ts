import type { z } from 'zod/v4';
import type { QueuedJob } from '../domain/ports-jobs.ts';

/** What a job is: its name, what it carries, and how often it is tried. The work is in `<name>.handler.ts`. */
export interface JobDefinition<Name extends string, Payload> {
  readonly name: Name;
  readonly payload: z.ZodType<Payload>;
  /** Attempts after the first; pauses grow from `retryDelaySeconds`, doubling, up to `retryDelayMaxSeconds`. */
  readonly retryLimit: number;
  readonly retryDelaySeconds: number;
  readonly retryDelayMaxSeconds: number;
  /** How often is looked for this job; every two seconds when absent. */
  readonly pollSeconds?: number;
  /** Brussels time, cron notation; a job without it is enqueued by a use case. */
  readonly cron?: string;
}

/**
 * Does the work of one job. A throw is tried again; doing it twice has to be harmless. `signal` tells long work to stop:
 * the bot stops, or another process has the job.
 */
export type JobHandler<Payload> = (payload: Payload, signal?: AbortSignal) => Promise<void>;

/** Jobs that a clock starts. */
type ClockedJob = 'purge-expired' | 'tell-waiting' | 'hold-meetings' | 'follow-up' | 'self-check';

export type JobName = QueuedJob['name'] | ClockedJob;

/** What each job carries. */
export type JobPayloads = {
  readonly [Job in QueuedJob as Job['name']]: Job['payload'];
} & { readonly [Name in ClockedJob]: unknown };

/** The work of every job. */
export type JobHandlers = { readonly [Name in JobName]: JobHandler<JobPayloads[Name]> };
