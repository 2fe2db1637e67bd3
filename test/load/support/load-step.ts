import { personNumber } from '../../bench/support/walker.ts';
import { personalChatId } from '../../support/activities.ts';
import { createPost } from '../../support/post-activity.ts';
import { drive } from './drive.ts';
import { figuresOf, type KindFigures, peakPerSecond, whyBroken } from './figures.ts';
import { fillScene } from './fill-scene.ts';
import { createLoadPerson } from './load-person.ts';
import type { LoadWorld, Receipts } from './load-world.ts';
import type { Plan } from './plan.ts';
import { processorTimes, sharesOf } from './processors.ts';
import { createPromises, FIRST_NUMBER } from './promises.ts';
import { type ReadBack, readBack } from './read-back.ts';
import type { TurnRecord } from './turn-record.ts';

/** The whole plan, done once at one pace. */
export interface LoadStep {
  readonly replicas: number;
  readonly people: number;
  readonly files: number;
  readonly plannedSeconds: number;
  readonly seconds: number;
  readonly offeredPerSecond: number;
  /** In the busiest ten seconds of the plan. */
  readonly peakPerSecond: number;
  /** Turns that were answered well; one planned act may take more than one. */
  readonly donePerSecond: number;
  readonly turns: readonly KindFigures[];
  /** Part of one processor each used. */
  readonly processors: Readonly<Record<string, number>>;
  /** How much later than planned the generator itself was with the slowest hundredth. */
  readonly generatorLateMs: number;
  readonly receipts: Receipts;
  readonly kept: ReadBack;
  /** Why this was too much; empty when it was carried. */
  readonly broken: readonly string[];
}

export interface LoadStepOptions {
  readonly plan: Plan;
  /** Of the first person: nobody takes part in two steps. */
  readonly firstPerson: number;
  /** 0 when somebody else's server is used, whose processor time is not known. */
  readonly serverPid: number;
  /** How long receipts are waited for. */
  readonly receiptsMs: number;
}

/** Lets the people of a plan come, with new files, and holds what is stored against what they were told. */
export async function runLoadStep(world: LoadWorld, options: LoadStepOptions): Promise<LoadStep> {
  const { plan, firstPerson, serverPid } = options;
  const { pool, serviceUrl } = world;
  const persons = plan.people.map((_, index) => personNumber(firstPerson + index));
  const files = await fillScene(pool, plan.people, persons);
  const promises = createPromises(FIRST_NUMBER + firstPerson * NUMBERS_EACH);
  const records: TurnRecord[] = [];
  const { post, close } = createPost(world.url);
  const people = persons.map((person, index) => {
    const dossierId = files[plan.people[index]?.file ?? 0] ?? '';
    const note = (record: TurnRecord): void => void records.push(record);
    const firstQuestion = 2 * placeInFile(plan, index);
    const about = { person, firstQuestion, dossierId };
    const one = createLoadPerson({ ...about, serviceUrl, post, promises, note });
    world.listeners.set(personalChatId(person), one.hear);
    return one;
  });
  const times = () =>
    processorTimes(
      world.bots.map(({ pid }) => pid),
      serverPid,
    );
  const before = times();
  const { elapsedMs, lateMs } = await drive(plan, people);
  const processors = sharesOf(before, times(), elapsedMs);
  const receipts = await world.drained(options.receiptsMs);
  close();
  const seconds = elapsedMs / 1000;
  const plannedSeconds = plan.durationMs / 1000;
  const turns = figuresOf(records);
  const wellAnswered = records.filter(({ outcome }) => outcome === 'good').length;
  return {
    replicas: world.bots.length,
    people: people.length,
    files: files.length,
    ...{ plannedSeconds, seconds, turns, processors, receipts },
    offeredPerSecond: plan.acts.length / plannedSeconds,
    peakPerSecond: peakPerSecond(plan.acts, plan.durationMs),
    donePerSecond: wellAnswered / seconds,
    generatorLateMs: lateMs,
    kept: await readBack(pool, promises, files),
    broken: whyBroken(records),
  };
}

/** More than anybody uses, so that no two steps use the same. */
const NUMBERS_EACH = 40;

/** How many people of the same file come before this one. */
function placeInFile({ people }: Plan, index: number): number {
  return people.slice(0, index).filter(({ file }) => file === people[index]?.file).length;
}
