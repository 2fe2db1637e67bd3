import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { copyTemplate, type DatabaseCopy } from '../support/test-database.ts';
import { runLoadStep } from './support/load-step.ts';
import { type LoadWorld, startLoadWorld } from './support/load-world.ts';
import { faster, planHour } from './support/plan.ts';

let database: DatabaseCopy;
let world: LoadWorld;

beforeAll(async () => {
  database = await copyTemplate();
  world = await startLoadWorld({ databaseUrl: database.url, replicas: 2 });
}, 60_000);

afterAll(async () => {
  await world?.stop();
  await database?.drop();
}, 30_000);

test('two replicas answer everybody at the deadline: nothing is lost, nothing is done twice', async () => {
  const plan = faster(planHour({ minutes: 0.3, seed: 7 }), 4);
  const step = await runLoadStep(world, { plan, firstPerson: 0, serverPid: 0, receiptsMs: 0 });
  expect(step.kept.problems).toEqual([]);
  expect(step.turns.flatMap(({ errors }) => Object.keys(errors))).toEqual([]);
  const turns = step.turns.filter(({ kind }) => kind !== 'cards' && kind !== 'again');
  const answered = turns.reduce((sum, one) => sum + one.turns, 0);
  expect(answered).toBeGreaterThanOrEqual(plan.acts.length);
  expect(step.kept.applications.promised).toBe(plan.files);
  expect(step.kept.answers.promised).toBeGreaterThan(plan.people.length);
  const asked = plan.acts.filter(({ kind }) => kind === 'ask');
  expect(step.kept.questions.promised).toBe(asked.length);
}, 60_000);
