import { randomUUID } from 'node:crypto';
import type { Dossier } from '../../src/domain/dossier.ts';
import { startReview } from '../../src/domain/review.ts';
import type { Trajectory } from '../../src/domain/trajectory.ts';
import { beginTrajectories } from '../../src/use-cases/begin-trajectories.ts';
import type { TestPerson } from './activities.ts';
import type { PressOptions, Reply } from './bot-talk.ts';
import { findButton } from './card-client.ts';
import { pressOn } from './inquiry-talk.ts';
import { personOf, sentFile } from './review-talk.ts';
import type { TestBot } from './test-bot.ts';

/** Makes somebody an expert of De Profploeg; resolves to the member of a panel that they are. */
export async function anExpert(bot: TestBot, person: TestPerson) {
  const expertId = randomUUID();
  await bot.deps.work.stores.experts.insert({
    id: expertId,
    programmeId: 'profploeg',
    name: person.name,
    organisation: 'Studio Kern',
    fields: ['mobility'],
    capacity: 30,
    person: personOf(person),
    active: true,
    version: 1,
  });
  return { expertId, name: person.name };
}

type Member = Awaited<ReturnType<typeof anExpert>>;

/** A file that was selected on 20 August 2021, with its guidance; it begins on 1 September. */
export async function guidedFile(
  bot: TestBot,
  owner: TestPerson,
  changes: Partial<Dossier> = {},
  panel: readonly Member[] = [],
): Promise<Dossier> {
  const at = new Date('2021-08-20T10:00:00Z');
  const by = { tenantId: 'vlaio', objectId: 'greet', name: 'Greet Nijs' };
  const decision = { kind: 'selected', explanation: '', by, at } as const;
  const review = { ...startReview(at), decision, panel };
  const file = await sentFile(bot, owner, { state: 'selected', review, ...changes });
  await beginTrajectories(bot.deps);
  return file;
}

/** The guidance as it is stored now. */
export async function trajectoryNow(
  bot: TestBot,
  { id }: Pick<Dossier, 'id'>,
): Promise<Trajectory> {
  const trajectory = await bot.deps.work.stores.trajectories.load(id);
  if (trajectory === undefined) throw new Error(`There is no trajectory of ${id}.`);
  return trajectory;
}

/** What happened to it, newest first. */
export async function trajectoryKinds(bot: TestBot, { id }: Pick<Dossier, 'id'>) {
  const events = await bot.deps.work.stores.trajectories.events(id, { limit: 100, offset: 0 });
  return events.map(({ kind }) => kind);
}

/** Opens the card of a guidance. */
export async function openTrajectory(
  bot: TestBot,
  who: TestPerson,
  { id }: Pick<Dossier, 'id'>,
): Promise<Reply> {
  return await bot.press(who, 'trajectory.open', { dossierId: id });
}

/** Opens the card of a step, by its name. */
export async function openStep(
  bot: TestBot,
  who: TestPerson,
  file: Pick<Dossier, 'id'>,
  name: string,
): Promise<Reply> {
  const { card } = await openTrajectory(bot, who, file);
  return await pressOn(bot, who, card, `Bekijk stap ${name}`);
}

/** Of a step that misses something still; what only people end has another. */
export const FINISH = 'Toch afronden';
const FINISH_WHOLE = 'Ja, deze stap is klaar';
export const MOVE = 'Verplaats de datum';
export const SKIP = 'Sla deze stap over';
export const REOPEN = 'Open deze stap opnieuw';

/** Opens a step and presses one of its buttons. */
export async function pressStep(
  bot: TestBot,
  who: TestPerson,
  file: Pick<Dossier, 'id'>,
  name: string,
  title: string,
  typed: Readonly<Record<string, string>> = {},
  options: PressOptions = {},
): Promise<Reply> {
  const { card } = await openStep(bot, who, file, name);
  const isWhole = title === FINISH && findButton(card, FINISH_WHOLE) !== undefined;
  return await pressOn(bot, who, card, isWhole ? FINISH_WHOLE : title, typed, options);
}
