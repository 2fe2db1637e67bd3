import { createWalker, type Walker } from '../../bench/support/walker.ts';
import type { PostActivity } from '../../support/post-activity.ts';

/** People who go on as soon as they are answered, as fast as the bots answer. */
export interface FullSpeed {
  /** Gets everybody as far as their first turn. */
  prepare(): Promise<void>;
  /** Goes on for so long; each person ends the turn they are in. */
  run(post: PostActivity, seconds: number): Promise<SpeedOfTurns>;
}

export interface SpeedOfTurns {
  readonly turns: number;
  /** Why turns failed, one line each. */
  readonly failures: readonly string[];
  /** Of turns that went well. */
  readonly perSecond: number;
}

/** What everybody does time and again: mostly answering on cards, now and then something else. */
const ROUND: readonly ((walker: Walker) => Promise<number>)[] = [
  (walker) => walker.saveStep(),
  (walker) => walker.saveStep(),
  (walker) => walker.saveStep(),
  (walker) => walker.saveStep(),
  (walker) => walker.say('status'),
  (walker) => walker.saveStep(),
  (walker) => walker.saveStep(),
  (walker) => walker.ask(),
];

export function createFullSpeed(
  people: number,
  first: PostActivity,
  serviceUrl: string,
): FullSpeed {
  let post = first;
  const posts: PostActivity = (activity) => post(activity);
  const walkers = Array.from({ length: people }, (_, n) => createWalker(n, posts, serviceUrl));
  const done = walkers.map((_, index) => index);

  async function goOn(index: number, end: number, failures: string[]): Promise<number> {
    const walker = walkers[index];
    let turns = 0;
    while (walker !== undefined && performance.now() < end) {
      const next = (done[index] ?? 0) % ROUND.length;
      done[index] = next + 1;
      try {
        await ROUND[next]?.(walker);
      } catch (error) {
        failures.push(String(error));
        // Without a card there would be nothing to go on with.
        await walker.prepareCards().catch(() => undefined);
      }
      turns += 1;
    }
    return turns;
  }
  return {
    async prepare() {
      for (const walker of walkers) await walker.prepareCards();
    },
    async run(through, seconds) {
      post = through;
      const started = performance.now();
      const end = started + seconds * 1000;
      const failures: string[] = [];
      const counts = await Promise.all(walkers.map((_, index) => goOn(index, end, failures)));
      const turns = counts.reduce((sum, count) => sum + count, 0);
      const elapsed = (performance.now() - started) / 1000;
      return { turns, failures, perSecond: (turns - failures.length) / elapsed };
    },
  };
}
