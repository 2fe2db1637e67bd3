import { setTimeout as delay } from 'node:timers/promises';
import type { GetRoute } from './http-routes.ts';

/** Something the bot cannot work without. A rejection counts as false. */
export interface ReadyCheck {
  readonly name: string;
  check(): Promise<boolean>;
}

/** `/healthz`: the process answers. `/readyz`: and so does all it needs, each within `CHECK_MS`; else 503. */
export function healthRoutes(checks: readonly ReadyCheck[]): readonly GetRoute[] {
  let asking: Promise<Record<string, boolean>> | undefined;
  const ask = (): Promise<Record<string, boolean>> => {
    // Callers at the same time share one round, so that nobody can wear the database out by asking.
    asking ??= askAll(checks).finally(() => {
      asking = undefined;
    });
    return asking;
  };
  return [
    {
      path: '/healthz',
      uncounted: true,
      handle: async () => ({ status: 200, body: { status: 'ok' } }),
    },
    {
      path: '/readyz',
      uncounted: true,
      async handle() {
        const results = await ask();
        const ready = Object.values(results).every((fine) => fine);
        const status = ready ? 'ready' : 'not ready';
        return { status: ready ? 200 : 503, body: { status, checks: results } };
      },
    },
  ];
}

const CHECK_MS = 2000;

async function askAll(checks: readonly ReadyCheck[]): Promise<Record<string, boolean>> {
  const entries = checks.map(async ({ name, check }) => [name, await inTime(check())] as const);
  return Object.fromEntries(await Promise.all(entries));
}

async function inTime(check: Promise<boolean>): Promise<boolean> {
  const stop = new AbortController();
  try {
    const tooLate = delay(CHECK_MS, false, { signal: stop.signal, ref: false });
    return await Promise.race([check, tooLate]);
  } catch {
    return false;
  } finally {
    stop.abort();
  }
}
