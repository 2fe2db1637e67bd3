import { describe, expect, test } from '@jest/globals';
import type { ChatPlace } from '../../src/domain/chat-place.ts';
import type { SendRateStore } from '../../src/domain/ports-reminders.ts';
import { SEND_GAPS_MS } from '../../src/domain/send-pace.ts';
import { createSendPacer } from '../../src/use-cases/send-pacer.ts';

const watch = {
  elapsed: () => performance.now(),
  pause: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
};

/** The pace of the database, in memory. */
function createRates(): SendRateStore {
  const free = new Map<string, number>();
  return {
    async reserve(wanted) {
      const now = performance.now();
      const at = wanted.map(({ key, gapMs }) => {
        const moment = Math.max(now, free.get(key) ?? 0);
        free.set(key, moment + gapMs);
        return moment;
      });
      return { now, at };
    },
  };
}

function place(conversationId: string, tenantId = 'tenant-1'): ChatPlace {
  return { conversationId, scope: 'channel', tenantId, serviceUrl: 'http://127.0.0.1:9/' };
}

/** When each of these may call, in milliseconds since now. */
async function turns(pacer: ReturnType<typeof createSendPacer>, places: readonly ChatPlace[]) {
  const begun = performance.now();
  return await Promise.all(
    places.map(async (one) => {
      await pacer.turn(one);
      return performance.now() - begun;
    }),
  );
}

const channels = (count: number) => Array.from({ length: count }, (_, index) => place(`c${index}`));

describe('the pace of one process', () => {
  test('is that of the tenant, however many wait', async () => {
    const all = await turns(createSendPacer(createRates(), watch), channels(40));
    const span = Math.max(...all) - Math.min(...all);
    expect(span).toBeGreaterThan(39 * SEND_GAPS_MS.tenant - 30);
  });

  test('keeps the calls of one conversation apart', async () => {
    const all = await turns(createSendPacer(createRates(), watch), [place('c'), place('c')]);
    expect(Math.max(...all)).toBeGreaterThan(SEND_GAPS_MS.conversation - 20);
  });

  test('of one tenant does not keep another one waiting', async () => {
    const pacer = createSendPacer(createRates(), watch);
    const busy = turns(pacer, channels(60));
    const [other = Number.NaN] = await turns(pacer, [place('x', 'tenant-2')]);
    expect(other).toBeLessThan(60 * SEND_GAPS_MS.tenant);
    await busy;
  });

  test('makes up for standing still, but never with more calls in a second than it was given', async () => {
    const pacer = createSendPacer(createRates(), watch);
    setTimeout(() => {
      const until = performance.now() + 300;
      while (performance.now() < until);
    }, 200);
    const all = (await turns(pacer, channels(110))).toSorted((a, b) => a - b);
    const most = Math.max(
      ...all.map((from) => all.filter((at) => at >= from && at < from + 1000).length),
    );
    expect(most).toBeLessThanOrEqual(50);
  });

  test('says so when it cannot be asked for', async () => {
    const broken = { reserve: () => Promise.reject(new Error('no database')) };
    await expect(createSendPacer(broken, watch).turn(place('c'))).rejects.toThrow('no database');
  });
});
