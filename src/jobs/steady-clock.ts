import { type Clock, systemClock } from 'pg-boss';

/**
 * A clock for the queue that a correction of the machine's time does not move. By the time of day a queue whose work
 * was under way when the machine went back an hour would look for no more work for an hour. What the database stamps,
 * it stamps by its own clock.
 */
export const STEADY_CLOCK: Clock = {
  ...systemClock,
  now: () => performance.timeOrigin + performance.now(),
};
