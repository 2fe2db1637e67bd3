import { z } from 'zod/v4';
import type { MovableClock } from '../local-clock.ts';
import { type HttpAnswer, refusal } from './http-answer.ts';
import type { GetRoute, PostRoute } from './http-routes.ts';

/** The clock of local mode, and what should happen at once when it was moved (jobs that are now due). */
export interface LocalClockOptions {
  readonly clock: MovableClock;
  readonly moved?: () => Promise<void>;
}

const bodySchema = z.object({ now: z.iso.datetime({ offset: true }) });

/** `GET /local/clock` tells the time; `POST` with `{"now": …}` moves it forward. Local mode only. */
export function clockRoutes({ clock, moved }: LocalClockOptions): {
  readonly get: GetRoute;
  readonly post: PostRoute;
} {
  const tell = (): HttpAnswer => ({ status: 200, body: { now: clock.now().toISOString() } });
  return {
    get: { path: '/local/clock', handle: async () => tell() },
    post: {
      path: '/local/clock',
      maxBytes: 1024,
      async handle(body) {
        const read = bodySchema.safeParse(body);
        if (!read.success) return refusal(400, INVALID);
        if (!clock.moveTo(new Date(read.data.now))) return refusal(400, BACKWARD);
        await moved?.();
        return tell();
      },
    },
  };
}

const INVALID =
  'Send {"now": "2026-03-01T09:00:00+01:00"}: a moment in ISO 8601 with its time zone.';
const BACKWARD = 'The clock only moves forward; GET /local/clock tells where it is.';
