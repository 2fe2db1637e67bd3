import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { NamedPerson } from '../../src/domain/person.ts';
import type { UnitOfWork } from '../../src/domain/ports.ts';
import { reviewOf } from '../../src/domain/review-change.ts';
import type { Trajectory, TrajectoryEvent } from '../../src/domain/trajectory.ts';
import { beginTrajectory, finishStep, skipStep } from '../../src/domain/trajectory-steps.ts';
import { stopTrajectory } from '../../src/domain/trajectory-stop.ts';
import { createUnitOfWork } from '../../src/persistence/unit-of-work.ts';
import { PROFPLOEG_TRAJECTORY } from '../../src/programmes/profploeg/trajectory.ts';
import { createCaseFiles } from '../support/case-files.ts';
import { aPerson } from '../support/sample-dossier.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let opened: TestDatabase;
let work: UnitOfWork;
const aFile = createCaseFiles();
const KATO = aPerson('Kato Maes');
const at = (day: string) => ({ by: KATO, at: new Date(`${day}T10:00:00.123Z`) });
const PAGE = { limit: 25, offset: 0 };

beforeAll(async () => {
  opened = await createTestDatabase();
  work = createUnitOfWork(opened.database.db, () => ({ enqueue: async () => undefined }));
});
afterAll(() => opened.drop());
beforeEach(async () => {
  await sql`truncate dossiers cascade`.execute(opened.database.db);
});

interface Options {
  readonly owner?: NamedPerson;
  readonly colleagues?: readonly NamedPerson[];
  readonly expertId?: string;
  readonly municipality?: string;
}

/** Keeps a selected file. */
async function selected({ owner = aPerson('An'), colleagues = [], ...rest }: Options = {}) {
  const { expertId, municipality = 'Tielt' } = rest;
  const panel = expertId === undefined ? [] : [{ expertId, name: 'Els' }];
  const review = { ...reviewOf(aFile()), panel };
  const changes: Partial<Dossier> = { state: 'selected', owner, colleagues, review };
  const file = aFile({ municipality, changes });
  await work.transaction(({ dossiers }) => dossiers.insert(file, []));
  return file;
}

function begunFor({ id }: Pick<Dossier, 'id'>, day = '2021-09-01') {
  const ids = { dossierId: id, programmeId: 'profploeg', guidanceDay: '2021-09-01' };
  return beginTrajectory(PROFPLOEG_TRAJECTORY, ids, at(day));
}

async function begun(options: Options = {}, day?: string): Promise<Trajectory> {
  const { trajectory, events } = begunFor(await selected(options), day);
  await work.stores.trajectories.insert(trajectory, events);
  return trajectory;
}

function done<T, R>(result: { ok: true; value: T } | { ok: false; reason: R }): T {
  if (!result.ok) throw new Error(String(result.reason));
  return result.value;
}

const finished = (trajectory: Trajectory, stepId = 'intakeSheet') =>
  done(finishStep(PROFPLOEG_TRAJECTORY, trajectory, stepId, trajectory.version, at('2021-09-20')));

describe('a trajectory', () => {
  test('comes back with every field, and without those that are absent', async () => {
    const { trajectories } = work.stores;
    const first = await begun();
    expect(await trajectories.load(first.dossierId)).toStrictEqual(first);
    const skipped = done(
      skipStep(
        PROFPLOEG_TRAJECTORY,
        first,
        { stepId: 'intakeSheet', reason: 'Was er al: “zie bijlage” 😀' },
        1,
        at('2021-09-20'),
      ),
    );
    const full = {
      ...stopTrajectory(skipped.trajectory, 'decisionWithdrawn', at('2021-09-21')).trajectory,
      version: 2,
    };
    await trajectories.save(full, skipped.events);
    expect(await trajectories.load(first.dossierId)).toStrictEqual(full);
    const locked = await work.transaction((stores) => stores.trajectories.lock(first.dossierId));
    expect(locked).toStrictEqual(full);
  });

  test('with an id that is none is not there, which is no error', async () => {
    const { trajectories } = work.stores;
    expect(await trajectories.load('geen-id')).toBeUndefined();
    expect(await trajectories.lock(randomUUID())).toBeUndefined();
    expect(await trajectories.events('geen-id', PAGE)).toEqual([]);
    expect(await trajectories.countEvents('geen-id')).toBe(0);
  });

  test('begins once, and only for a file that is there', async () => {
    const { trajectories } = work.stores;
    const first = await begun();
    await expect(trajectories.insert(first, [])).rejects.toThrow(/trajectories_pkey/);
    const gone = begunFor({ id: randomUUID() });
    await expect(trajectories.insert(gone.trajectory, gone.events)).rejects.toThrow(/foreign key/);
  });

  test('is saved over the version before, and over no other; then nothing of it is kept', async () => {
    const { trajectories } = work.stores;
    const first = await begun();
    const one = finished(first);
    await trajectories.save(one.trajectory, one.events);
    await expect(trajectories.save(one.trajectory, one.events)).rejects.toThrow('was changed');
    expect(await trajectories.load(first.dossierId)).toStrictEqual(one.trajectory);
    expect(await trajectories.countEvents(first.dossierId)).toBe(4);
  });

  test('is changed by one transaction at a time', async () => {
    const { dossierId } = await begun();
    const finish = (stepId: string) =>
      work.transaction(async ({ trajectories }) => {
        const locked = await trajectories.lock(dossierId);
        if (locked === undefined) throw new Error('it is not there');
        const change = finishStep(PROFPLOEG_TRAJECTORY, locked, stepId, 1, at('2021-09-20'));
        if (!change.ok) return change.reason;
        await trajectories.save(change.value.trajectory, change.value.events);
        return 'done';
      });
    const outcomes = await Promise.all([finish('intakeSheet'), finish('intakeSheet')]);
    expect(outcomes.toSorted()).toEqual(['changed', 'done']);
  });
});

test('what happened comes back newest first, in pages, and by step', async () => {
  const { trajectories } = work.stores;
  const first = await begun();
  const one = finished(first);
  await trajectories.save(one.trajectory, one.events);
  const kinds = (events: readonly { kind: string }[]) => events.map(({ kind }) => kind);
  const all = await trajectories.events(first.dossierId, PAGE);
  expect(kinds(all)).toEqual(['stepStarted', 'stepDone', 'stepStarted', 'begun']);
  expect(all[1]).toStrictEqual(one.events[0]);
  const page = await trajectories.events(first.dossierId, { limit: 2, offset: 2 });
  expect(page).toEqual(all.slice(2));
  const ofStep = await trajectories.events(first.dossierId, PAGE, 'projectPlan');
  expect(kinds(ofStep)).toEqual(['stepStarted']);
});

describe('lists', () => {
  test('of a programme hold every trajectory with what its file is called', async () => {
    const [tielt, brugge] = [await begun(), await begun({ municipality: 'Brugge' })];
    const rows = await work.stores.trajectories.ofProgramme('profploeg');
    expect(rows).toHaveLength(2);
    expect(rows.find(({ municipality }) => municipality === 'Tielt')).toStrictEqual({
      trajectory: tielt,
      reference: expect.stringMatching(/^PP-2021-\d{4}$/),
      municipality: 'Tielt',
      province: 'West-Vlaanderen',
      roundName: 'profploeg-2021-1',
      demonstration: false,
    });
    expect(rows.find((row) => row.municipality === 'Brugge')?.trajectory).toStrictEqual(brugge);
    expect(await work.stores.trajectories.ofProgramme('labo')).toEqual([]);
  });

  test('of a programme hold what other processes wrote, and nothing of what was not committed', async () => {
    const other = createUnitOfWork(opened.database.db, () => ({ enqueue: async () => undefined }));
    const [changed, same] = [await begun({ municipality: 'Gent' }), await begun()];
    const listed = async () => {
      const rows = await work.stores.trajectories.ofProgramme('profploeg');
      return new Map(rows.map(({ trajectory }) => [trajectory.dossierId, trajectory]));
    };
    const before = await listed();
    const next = (reason: string) => ({
      ...changed,
      steps: { intake: { state: 'skipped' as const, startedAt: changed.startedAt, reason } },
      version: changed.version + 1,
    });
    const failing = work.transaction(async (stores) => {
      await stores.trajectories.save(next('niet bewaard'), []);
      expect(await stores.trajectories.ofProgramme('profploeg')).toContainEqual(
        expect.objectContaining({ trajectory: next('niet bewaard') }),
      );
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    await other.stores.trajectories.save(next('bewaard'), []);
    const after = await listed();
    expect(after.get(changed.dossierId)).toStrictEqual(next('bewaard'));
    expect(after.get(same.dossierId)).toBe(before.get(same.dossierId));
  });

  test('of a person hold files they made or were invited to, latest first', async () => {
    const an = aPerson('An');
    const older = await begun({ owner: an }, '2021-09-01');
    const newer = await begun({ colleagues: [an] }, '2021-10-01');
    await begun({ owner: aPerson('Bram'), colleagues: [aPerson('Mia')] });
    await selected({ owner: an });
    const ids = async (limit: number) =>
      (await work.stores.trajectories.ofPerson(an, limit)).map(({ dossier }) => dossier.id);
    expect(await ids(25)).toEqual([newer.dossierId, older.dossierId]);
    expect(await ids(1)).toEqual([newer.dossierId]);
  });

  test('of a person leave out files of another tenant, whatever its colleagues say', async () => {
    const stranger = aPerson('Vreemd', 'tenant-b');
    await begun({ colleagues: [stranger] });
    expect(await work.stores.trajectories.ofPerson(stranger, 25)).toEqual([]);
  });

  test('of experts hold selected files of their panels', async () => {
    const [els, wout] = [randomUUID(), randomUUID()];
    const own = await begun({ expertId: els });
    await begun({ expertId: wout });
    const ofEls = await work.stores.trajectories.ofExperts([els], 25);
    expect(ofEls.map(({ trajectory }) => trajectory)).toStrictEqual([own]);
    expect(ofEls[0]?.dossier.id).toBe(own.dossierId);
    expect(await work.stores.trajectories.ofExperts([], 25)).toEqual([]);
  });

  test('of what is missing hold selected files without a trajectory', async () => {
    const { trajectories, dossiers } = work.stores;
    const file = await selected();
    await begun();
    await dossiers.insert(aFile(), []);
    expect(await trajectories.missing(['profploeg'], 25)).toEqual([file.id]);
    expect(await trajectories.missing(['labo'], 25)).toEqual([]);
  });
});

test('what is said about it is kept beside it, found by its details and by kind, and left out where asked', async () => {
  const { trajectories } = work.stores;
  const first = await begun();
  const { dossierId } = first;
  const said = (
    kind: TrajectoryEvent['kind'],
    day: string,
    details: TrajectoryEvent['details'],
  ) => ({
    kind,
    ...at(day),
    details,
  });
  const report = said('reported', '2021-09-20', { report: 'r1', text: 'Eén “keer” 😀' });
  const advice = said('advised', '2021-09-21', { report: 'r2', version: 3 });
  await trajectories.note(dossierId, [report, advice]);
  expect(await trajectories.load(dossierId)).toStrictEqual(first);
  expect(await trajectories.eventsWith(dossierId, 'report', 'r1')).toStrictEqual([report]);
  expect(await trajectories.eventsWith(dossierId, 'version', '3')).toStrictEqual([advice]);
  expect(await trajectories.eventsWith(dossierId, 'report', "' or true --")).toEqual([]);
  expect(await trajectories.eventsOf(dossierId, ['reported', 'advised'], 5)).toEqual([
    advice,
    report,
  ]);
  expect(await trajectories.eventsOf(dossierId, ['reported', 'advised'], 1)).toEqual([advice]);
  const leftOut = ['reported'] as const;
  const left = await trajectories.events(dossierId, PAGE, undefined, leftOut);
  expect(left.map(({ kind }) => kind)).toEqual(['advised', 'stepStarted', 'begun']);
  expect(await trajectories.countEvents(dossierId, leftOut)).toBe(3);
  expect(await trajectories.countEvents(dossierId)).toBe(4);
  expect(await trajectories.eventsOf('geen-id', ['reported'], 5)).toEqual([]);
  expect(await trajectories.eventsWith('geen-id', 'report', 'r1')).toEqual([]);
});
