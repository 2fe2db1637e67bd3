import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AskedQuestion } from '../../src/domain/asked-question.ts';
import { dismissAskedGroup, showAskedGroups } from '../../src/use-cases/asked-groups.ts';
import { editFaq } from '../../src/use-cases/faq-edit.ts';
import { saveFaq } from '../../src/use-cases/faq-save.ts';
import { caseworkerOf, type FaqDesk, startFaqDesk } from '../support/faq-desk.ts';

const NOON = '2021-07-05T10:00:00Z';
const DRONE = [
  'Mogen we een drone laten vliegen tijdens het terreinbezoek?',
  'drone vliegen terreinbezoek',
  'Is een drone toegelaten bij het terreinbezoek?',
  'DRONE vliegen, terreinbezoek!',
  'kunnen we met een drone filmen op het terreinbezoek',
  'mag er een drone vliegen op het terreinbezoek',
];
const OCMW = ['Kan ons OCMW mee indienen?', 'mag het ocmw een aanvraag doen', 'OCMW aanvraag'];
const PARKING = ['Is er parking voorzien voor elektrische wagens?'];

let desk: FaqDesk;
const els = caseworkerOf('Els', 'profploeg');
const nobody = caseworkerOf('Gemeente');
beforeAll(async () => {
  desk = await startFaqDesk();
});
afterAll(() => desk.close());
beforeEach(async () => {
  desk.setNow(NOON);
  const { asked } = desk.deps.work.stores;
  const left = await asked.unanswered(new Date(0), 1000);
  await asked.settle(left.map(({ id }) => id));
});

/** Asks each a minute later than the one before. */
async function ask(texts: readonly string[], about: Partial<AskedQuestion> = {}) {
  for (const [minute, text] of texts.entries()) {
    const at = new Date(Date.parse('2021-07-04T08:00:00Z') + minute * 60_000);
    const asked = { id: randomUUID(), text, outcome: 'unknown', at, ...about } as const;
    await desk.deps.work.stores.asked.add(asked);
  }
}

async function groups(page = 0) {
  const view = await showAskedGroups(desk.deps, { actor: els, page });
  if (view.kind !== 'askedGroups') throw new Error(view.kind);
  return view;
}

describe('what people asked and did not find', () => {
  test('is together by likeness, the most asked first, with at most four wordings', async () => {
    await ask([...PARKING, ...OCMW, ...DRONE]);
    const [first, second, third, ...others] = (await groups()).groups;
    expect(first?.count).toBe(6);
    expect(first?.examples).toHaveLength(4);
    expect(first?.examples.every((text) => /drone/i.test(text))).toBe(true);
    expect(second).toMatchObject({ count: 3 });
    expect(third).toMatchObject({ count: 1, examples: PARKING });
    expect(others).toEqual([]);
  });

  test('is shown eight groups a page', async () => {
    const subjects = ['fiets', 'boot', 'tractor', 'kermis', 'zwembad', 'molen', 'kasteel', 'kerk'];
    await ask([...subjects, 'brandweer'].map((subject) => `${subject} ${subject}en ${subject}je`));
    expect(await groups()).toMatchObject({ page: 0, hasMore: true });
    expect((await groups()).groups).toHaveLength(8);
    expect(await groups(1)).toMatchObject({ groups: [{ count: 1 }], hasMore: false });
  });

  test('of more than 180 days ago is not on the list', async () => {
    await ask(PARKING, { at: new Date('2021-01-06T10:00:00Z') });
    expect((await groups()).groups).toHaveLength(1);
    desk.setNow('2021-07-06T10:00:00Z');
    expect((await groups()).groups).toEqual([]);
  });

  test('is not shown to somebody who is no caseworker, who cannot take it off either', async () => {
    await ask(PARKING);
    const askedId = (await groups()).groups[0]?.askedId ?? '';
    const refused = { kind: 'unavailable' };
    expect(await showAskedGroups(desk.deps, { actor: nobody, page: 0 })).toEqual(refused);
    const press = { actor: nobody, turnKey: randomUUID(), askedId };
    expect(await dismissAskedGroup(desk.deps, press)).toEqual(refused);
    expect(await editFaq(desk.deps, { actor: nobody, askedId })).toEqual(refused);
    expect((await groups()).groups).toHaveLength(1);
  });
});

describe('a group', () => {
  test('that needs no answer goes from the list as a whole', async () => {
    await ask([...OCMW, ...DRONE]);
    const askedId = (await groups()).groups[0]?.askedId ?? '';
    const view = await dismissAskedGroup(desk.deps, { actor: els, turnKey: 'd1', askedId });
    expect(view).toMatchObject({ notice: { tone: 'good' }, groups: [{ count: 3 }] });
    expect(
      await dismissAskedGroup(desk.deps, { actor: els, turnKey: 'd1', askedId }),
    ).toMatchObject({ groups: [{ count: 3 }] });
  });

  test('fills a form with its wordings, and goes from the list when that is saved', async () => {
    await ask([...OCMW, ...DRONE]);
    const askedId = (await groups()).groups[0]?.askedId ?? '';
    const form = await editFaq(desk.deps, { actor: els, askedId });
    if (form.kind !== 'faqEdit') throw new Error(form.kind);
    expect(form.askedId).toBe(askedId);
    expect(form.alternatives.split('\n')).toHaveLength(5);
    const typed = { ...form, question: 'Mag een drone?', answer: 'Ja, dat mag.', source: 'VLAIO' };
    const input = { actor: els, turnKey: randomUUID(), version: 0, askedId, typed };
    const saved = await saveFaq(desk.deps, input);
    expect(saved).toMatchObject({ kind: 'faqEntry', version: 1 });
    expect((await groups()).groups).toMatchObject([{ count: 3 }]);
    const id = saved.kind === 'faqEntry' ? saved.entry.id : '';
    expect(await desk.found('mogen wij vliegen met een drone bij het terreinbezoek?')).toBe(id);
  });
});
