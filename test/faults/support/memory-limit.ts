import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { residentMb } from '../../bench/support/process-figures.ts';
import type { Fault, FaultFigures } from './fault.ts';
import type { FaultStage } from './fault-stage.ts';

/** Heaps to go down to, in MB, then whole processes. */
const HEAPS = [256, 160, 128, 96, 80, 64] as const;
const WHOLE = [512, 320, 256, 224, 192, 160] as const;
const GROUPS = '/sys/fs/cgroup/memory';
const LEAST_STEP_MS = 4_000;

/** The bot gets less and less memory, until it dies; it is started again each time. */
export const MEMORY_LIMIT: Fault = {
  name: 'memory-limit',
  says: 'the bot runs with an ever smaller heap (--max-old-space-size), then in an ever smaller memory cgroup',
  mailMayRepeat: true,
  async place(databaseUrl) {
    const entry = join(import.meta.dirname, 'bounded-bot.ts');
    return { databaseUrl, entry, close: async () => leaveGroups() };
  },
  async layOn(stage, ms) {
    const grouped = makeGroup(WHOLE[0]) !== undefined;
    const stepMs = Math.max(LEAST_STEP_MS, ms / (HEAPS.length + (grouped ? WHOLE.length : 0)));
    const heaps = await stepDown(stage, HEAPS, stepMs, (mb) => ({
      NODE_OPTIONS: `--max-old-space-size=${mb}`,
    }));
    const none = { none: 'this machine lets us make no memory cgroup' };
    const whole = !grouped
      ? none
      : await stepDown(stage, WHOLE, stepMs, (mb) => ({
          NODE_OPTIONS: '',
          MEMORY_GROUP: makeGroup(mb) ?? '',
        }));
    await stage.bot.restart({ NODE_OPTIONS: '', MEMORY_GROUP: '' });
    return { ...prefixed('heap', heaps), ...prefixed('cgroup', whole) };
  },
};

/** Ends at the first size at which it died. Per size how it went. */
async function stepDown(
  { bot, crowd }: FaultStage,
  sizes: readonly number[],
  stepMs: number,
  limit: (mb: number) => Readonly<Record<string, string>>,
): Promise<FaultFigures> {
  const figures: Record<string, string> = {};
  for (const mb of sizes) {
    const deaths = bot.deaths;
    const turns = crowd.turns.length;
    await bot.restart(limit(mb));
    await delay(stepMs);
    const died = bot.deaths - deaths;
    const good = crowd.turns.slice(turns).filter(({ end }) => end === 'good').length;
    figures[String(mb)] =
      died > 0
        ? `died ${died}x, ${good} good turns`
        : `${good} good turns, ${resident(bot.pid)} MB resident`;
    if (died > 0) break;
  }
  return figures;
}

function resident(pid: number): number {
  try {
    return Math.round(residentMb(pid));
  } catch {
    return 0;
  }
}

/** One of its own for each size: what is in use cannot be limited below it. Undefined where there can be none. */
function makeGroup(mb: number): string | undefined {
  const group = groupOf(mb);
  try {
    mkdirSync(group, { recursive: true });
    writeFileSync(join(group, 'memory.limit_in_bytes'), `${mb}M`);
    return existsSync(join(group, 'cgroup.procs')) ? group : undefined;
  } catch {
    return undefined;
  }
}

function groupOf(mb: number): string {
  return join(GROUPS, `kernbot-faults-${process.pid}-${mb}`);
}

function leaveGroups(): void {
  for (const mb of WHOLE) {
    try {
      rmdirSync(groupOf(mb));
    } catch {
      // There was none.
    }
  }
}

function prefixed(name: string, figures: FaultFigures): FaultFigures {
  return Object.fromEntries(Object.entries(figures).map(([mb, went]) => [`${name} ${mb}:`, went]));
}
