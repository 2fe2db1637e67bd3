import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { countsOf, figuresOf } from '../../src/domain/figures.ts';
import { reviewOf } from '../../src/domain/review-change.ts';
import { createCaseFiles, keepFile } from '../support/case-files.ts';
import { type FaqDesk, startFaqDesk } from '../support/faq-desk.ts';
import { keepFilesOf2021 } from '../support/files-of-2021.ts';
import { aDraft, aPerson } from '../support/sample-dossier.ts';

let desk: FaqDesk;
const aFile = createCaseFiles();

beforeAll(async () => {
  desk = await startFaqDesk();
  await keepFilesOf2021(desk.deps);
  const other = { programmeId: 'labo', reference: 'LR-2021-0001' };
  await keepFile(desk.deps, aFile({ changes: other }));
  await keepFile(desk.deps, aDraft(aPerson('An'), { roundId: 'profploeg-2021-1' }));
});
afterAll(() => desk.close());

describe('counted in the database', () => {
  test('the first round is what the minister answered', async () => {
    const { cases, rounds } = desk.deps.work.stores;
    const figures = figuresOf(await cases.counts('profploeg'), await rounds.list('profploeg'));
    const [first, second] = figures.rounds;
    expect(first?.tally).toMatchObject({
      received: 35,
      inadmissible: 1,
      admissible: 34,
      deferred: 1,
      selected: 33,
      selectedCentreCities: 4,
    });
    expect(first?.provinces.map(({ tally }) => [tally.received, tally.selected])).toEqual([
      [7, 7],
      [3, 3],
      [5, 5],
      [7, 5],
      [13, 13],
    ]);
    expect(second?.tally).toMatchObject({ received: 2, late: 2 });
    expect(figures.controls.every(({ addsUp }) => addsUp)).toBe(true);
  });

  test('drafts and files of another programme are no part of it', async () => {
    const { cases } = desk.deps.work.stores;
    const ofLabo = await cases.counts('labo');
    expect(ofLabo.map(({ files }) => files)).toEqual([1]);
    expect(await cases.counts('vitrine')).toEqual([]);
  });

  test('the counts are those of the list, budgets too, also without a noted municipality', async () => {
    const review = { ...reviewOf(aFile()), budget: 12_500 };
    const { filing: _, ...unfiled } = aFile({ municipality: 'Brugge' });
    await keepFile(
      desk.deps,
      aFile({ changes: { state: 'selected', review, reference: 'PP-2021-9001' } }),
    );
    await keepFile(desk.deps, { ...unfiled, reference: 'PP-2021-9002' });
    const { cases, rounds } = desk.deps.work.stores;
    const listed = await rounds.list('profploeg');
    const facts = await cases.facts('profploeg', undefined);
    const counted = figuresOf(await cases.counts('profploeg'), listed);
    expect(figuresOf(countsOf(facts), listed)).toEqual(counted);
    expect(counted.total.tally).toMatchObject({ received: 39, budgeted: 1, budget: 12_500 });
    expect(counted.total.provinces.at(-1)).toMatchObject({ province: '', tally: { received: 1 } });
  });

  test('the list of a round holds its files alone, in order of sending', async () => {
    const facts = await desk.deps.work.stores.cases.facts('profploeg', 'profploeg-2021-2');
    expect(
      facts.map(({ municipality, movedFromRoundId }) => [municipality, movedFromRoundId]),
    ).toEqual([
      ['Tongeren', 'profploeg-2021-1'],
      ['Temse', 'profploeg-2021-1'],
    ]);
  });

  test('a file is told with the municipality of then, its decision and its moments', async () => {
    const facts = await desk.deps.work.stores.cases.facts('profploeg', 'profploeg-2021-1');
    expect(facts.find(({ municipality }) => municipality === 'Zwijndrecht')).toMatchObject({
      nis: '11056',
      province: 'Antwerpen',
      state: 'selected',
      decidedAt: new Date('2021-09-27T12:00:00Z'),
    });
    expect(facts.find(({ municipality }) => municipality === 'Landen')).toMatchObject({
      state: 'inadmissible',
      reasonId: 'too-little-information',
    });
  });
});
