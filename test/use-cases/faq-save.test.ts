import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Actor } from '../../src/domain/access.ts';
import type { TypedFaq } from '../../src/domain/faq-draft.ts';
import { editFaq } from '../../src/use-cases/faq-edit.ts';
import { manageFaqEntry } from '../../src/use-cases/faq-manage.ts';
import { type FaqSaveInput, saveFaq } from '../../src/use-cases/faq-save.ts';
import { restoreFaqEntry, retireFaqEntry } from '../../src/use-cases/faq-state.ts';
import { answeredInquiry, caseworkerOf, type FaqDesk, startFaqDesk } from '../support/faq-desk.ts';

const NOON = '2021-07-05T10:00:00Z';
const TYPED = {
  question: 'Mogen we onze drone laten vliegen boven de zwemvijver?',
  alternatives: 'Is een drone boven de zwemvijver toegelaten?\nDronebeelden van de zwemvijver',
  answer: 'Ja, met een vergunning van het luchtvaartagentschap.',
  source: 'Antwoord van VLAIO van maandag 5 juli 2021',
} satisfies TypedFaq;

let desk: FaqDesk;
const els = caseworkerOf('Els', 'profploeg');
const tom = caseworkerOf('Tom', 'profploeg');
const vera = caseworkerOf('Vera', 'vitrine');
const nobody = caseworkerOf('Gemeente');
beforeAll(async () => {
  desk = await startFaqDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.setNow(NOON));

/** Words that no other test uses, so that tests do not find one another's entries. */
function aboutOwn(subject: string) {
  const question = TYPED.question.replace('zwemvijver', subject);
  const alternatives = TYPED.alternatives.replaceAll('zwemvijver', subject);
  return { ...TYPED, question, alternatives };
}

function save(typed: TypedFaq, input: Partial<FaqSaveInput> & { actor?: Actor } = {}) {
  const own = { turnKey: crypto.randomUUID(), actor: els, version: 0 };
  return saveFaq(desk.deps, { ...own, ...input, typed });
}

async function saved(typed: TypedFaq, input: Partial<FaqSaveInput> = {}) {
  const view = await save(typed, input);
  if (view.kind !== 'faqEntry') throw new Error(JSON.stringify(view));
  return { ...view, id: view.entry.id };
}

describe('a new entry', () => {
  test('is found at once in other words, by another replica too, without a restart', async () => {
    const replica = desk.replica();
    expect(await desk.found('vliegt er een drone over de visvijver', replica)).toBeUndefined();
    const { id } = await saved(aboutOwn('visvijver'));
    expect(await desk.found('vliegt er een drone over de visvijver', replica)).toBe(id);
    expect(await desk.found('VISVIJVER drone?')).toBe(id);
  });

  test('has an id of its own that people can read, also with the same beginning', async () => {
    const first = await saved({ ...aboutOwn('roeivijver'), alternatives: '' });
    const question = 'Mogen we onze drone laten vliegen boven de kade?';
    const second = await saved({ ...TYPED, question, alternatives: '' });
    expect(first.id).toMatch(/^mogen-we-onze-drone-laten-vliegen-[0-9a-f]{8}$/);
    expect(second.id).toMatch(/^mogen-we-onze-drone-laten-vliegen-[0-9a-f]{8}$/);
    expect(second.id).not.toBe(first.id);
  });

  test('that comes twice in the same turn is one entry with one version', async () => {
    const turnKey = crypto.randomUUID();
    const typed = aboutOwn('eendenvijver');
    const [first, again] = [await saved(typed, { turnKey }), await saved(typed, { turnKey })];
    expect(again.id).toBe(first.id);
    expect(again.history).toHaveLength(1);
  });

  test('keeps who wrote it, when, and the inquiry it grew from', async () => {
    const asked = { text: 'Hoe zit het?', answer: 'Zo zit het.', answeredAt: NOON };
    const { id: inquiryId } = await desk.insert(answeredInquiry(asked, els));
    const { id, history } = await saved(aboutOwn('bosvijver'), { inquiryId });
    expect(history).toEqual([{ version: 1, by: 'Els', at: new Date(NOON), state: 'published' }]);
    expect(await desk.deps.work.stores.faq.latest(id)).toMatchObject({ inquiryId });
  });

  test('is found only on its days', async () => {
    const days = { validFrom: '2021-08-01', validUntil: '2021-08-31' };
    const { id } = await saved({ ...aboutOwn('zomervijver'), ...days });
    const ask = () => desk.found('Is een drone boven de zomervijver toegelaten?');
    expect(await ask()).not.toBe(id);
    desk.setNow('2021-07-31T22:00:00Z');
    expect(await ask()).toBe(id);
    desk.setNow('2021-08-31T21:59:00Z');
    expect(await ask()).toBe(id);
    desk.setNow('2021-08-31T22:00:00Z');
    expect(await ask()).not.toBe(id);
  });
});

describe('what cannot be saved', () => {
  test.each([
    ['no question', { question: ' a ' }, 'questionMissing'],
    ['no answer', { answer: '' }, 'answerMissing'],
    ['no source', { source: ' ' }, 'sourceMissing'],
    ['a question of 301 characters', { question: 'a'.repeat(301) }, 'tooLong'],
    ['an answer of 4001 characters', { answer: 'a'.repeat(4001) }, 'tooLong'],
    ['an alternative of 301 characters', { alternatives: 'a'.repeat(301) }, 'tooLong'],
    ['days in the wrong order', { validFrom: '2021-09-01', validUntil: '2021-08-01' }, 'days'],
    ['a day that does not exist', { validFrom: '2021-02-30' }, 'days'],
  ])('%s comes back with everything that was typed', async (_, typed, problem) => {
    const all = { ...aboutOwn('tuinvijver'), ...typed };
    const view = await save(all);
    expect(view).toMatchObject({ kind: 'faqEdit', ...all, problems: [problem] });
    const page = { limit: 10, offset: 0 };
    const stored = await desk.deps.work.stores.faq.list(['profploeg'], 'tuinvijver', page);
    expect(stored).toEqual([]);
  });

  test('more than 150 alternatives are too many, doubles do not count', async () => {
    const lines = Array.from({ length: 151 }, (_, n) => `Regel nummer ${n} over de sierviskweek`);
    const typed = { ...aboutOwn('siervijver'), alternatives: lines.join('\n') };
    expect(await save(typed)).toMatchObject({ problems: ['tooLong'] });
    const doubles = [...lines.slice(0, 150), 'REGEL nummer 1, over de sierviskweek!', ''];
    const view = await saved({ ...typed, alternatives: doubles.join('\n') });
    expect(view.alternatives).toHaveLength(150);
  });

  test('a phrasing that an entry of another programme has names that entry', async () => {
    const vitrine = desk.deps.programmes.find(({ id }) => id === 'vitrine');
    const taken = vitrine?.faq[0];
    const alternatives = `  ${taken?.question.toUpperCase()}`;
    const view = await save({ ...aboutOwn('parkvijver'), alternatives });
    expect(view).toMatchObject({
      kind: 'faqEdit',
      problems: ['phrasingTaken'],
      takenBy: taken?.question,
      alternatives,
    });
  });
});

describe('two caseworkers in one entry', () => {
  test('the second sees that it changed, keeps what was typed, and may overwrite knowingly', async () => {
    const { id } = await saved(aboutOwn('dorpsvijver'));
    const input = { entryId: id, version: 1 };
    const [ofEls, ofTom] = await Promise.all([
      save({ ...aboutOwn('dorpsvijver'), answer: 'Tekst van Els' }, input),
      save({ ...aboutOwn('dorpsvijver'), answer: 'Tekst van Tom' }, { ...input, actor: tom }),
    ]);
    const views = [ofEls, ofTom];
    expect(views.map(({ kind }) => kind).sort()).toEqual(['faqEdit', 'faqEntry']);
    const late = views.find((view) => view.kind === 'faqEdit');
    if (late?.kind !== 'faqEdit') throw new Error('nobody was late');
    expect(late).toMatchObject({ version: 2, problems: ['changedMeanwhile'] });
    expect(late.answer).toBe(late === ofEls ? 'Tekst van Els' : 'Tekst van Tom');
    const { version, answer } = late;
    const typed = { ...aboutOwn('dorpsvijver'), answer };
    const after = await saved(typed, { entryId: id, version });
    expect(after).toMatchObject({ version: 3, entry: { answer } });
    expect(after.history.map((one) => one.version)).toEqual([3, 2, 1]);
  });
});

describe("an entry of the programme's own data", () => {
  const own = () => {
    const entry = desk.deps.programmes
      .find(({ id }) => id === 'profploeg')
      ?.faq.find(({ answer, validFrom }) => typeof answer === 'string' && validFrom === undefined);
    if (entry === undefined) throw new Error('no entry');
    return entry;
  };

  test('is changed, retired and restored like any other, and keeps its neighbours', async () => {
    const { id, question, related } = own();
    const form = await editFaq(desk.deps, { actor: els, entryId: id });
    if (form.kind !== 'faqEdit') throw new Error(form.kind);
    expect(form).toMatchObject({ version: 0, question, programmeId: 'profploeg' });
    const changed = await saved({ ...form, answer: 'Nu anders.' }, { entryId: id });
    expect(changed).toMatchObject({ version: 1, entry: { id, answer: 'Nu anders.' } });
    expect(changed.history.map(({ version }) => version)).toEqual([1, 0]);
    expect((await desk.deps.work.stores.faq.latest(id))?.related).toEqual(related);
    expect((await desk.replica().faq.current()).get(id)?.entry.answer).toBe('Nu anders.');

    const press = { actor: tom, entryId: id };
    const retired = await retireFaqEntry(desk.deps, { ...press, turnKey: 'r1', version: 1 });
    expect(retired).toMatchObject({ state: 'retired', version: 2, notice: { tone: 'good' } });
    expect(await desk.found(question)).not.toBe(id);
    const again = await retireFaqEntry(desk.deps, { ...press, turnKey: 'r1', version: 1 });
    expect(again).toMatchObject({ version: 2 });

    const edited = await saved({ ...form, answer: 'Beter.' }, { entryId: id, version: 2 });
    expect(edited).toMatchObject({ version: 3, state: 'retired' });
    const old = await restoreFaqEntry(desk.deps, { ...press, turnKey: 'r2', version: 2 });
    expect(old).toMatchObject({ state: 'retired', version: 3, notice: { tone: 'warning' } });
    const back = await restoreFaqEntry(desk.deps, { ...press, turnKey: 'r3', version: 3 });
    expect(back).toMatchObject({ state: 'published', version: 4, entry: { answer: 'Beter.' } });
    expect(await desk.found(question)).toBe(id);
  });

  test('cannot come back when another entry took its words', async () => {
    const { id } = await saved(aboutOwn('kasteelvijver'));
    const press = { actor: els, entryId: id };
    await retireFaqEntry(desk.deps, { ...press, turnKey: 'k1', version: 1 });
    const other = await saved({ ...aboutOwn('kasteelvijver'), alternatives: '' });
    const view = await restoreFaqEntry(desk.deps, { ...press, turnKey: 'k2', version: 2 });
    expect(view).toMatchObject({ state: 'retired', version: 2, notice: { tone: 'warning' } });
    expect(JSON.stringify(view)).toContain(other.entry.question);
  });
});

describe('an answer that depends on the round', () => {
  const typed = () => ({
    ...aboutOwn('rondevijver'),
    answer: 'Indienen voor {ronde} kan tot {deadline}.',
    answerUpcoming: 'Indienen kan vanaf {opent}.',
    answerClosed: 'Indienen kan niet meer.',
  });

  test('keeps its three texts, is shown as it is today, and none of them may go missing', async () => {
    const { id, entry } = await saved(typed());
    expect(entry.answer).toBe(
      'Indienen voor Eerste indieningsronde 2021 kan tot vrijdag 13 augustus 2021.',
    );
    desk.setNow('2022-07-05T10:00:00Z');
    expect(await manageFaqEntry(desk.deps, els, id)).toMatchObject({
      entry: { answer: 'Indienen kan niet meer.' },
    });
    expect(await editFaq(desk.deps, { actor: els, entryId: id })).toMatchObject({
      ...typed(),
      problems: [],
    });
    const emptied = { ...typed(), answerUpcoming: undefined, answerClosed: undefined };
    expect(await save(emptied, { entryId: id, version: 1 })).toMatchObject({
      kind: 'faqEdit',
      problems: ['answerMissing'],
      answerUpcoming: '',
      answerClosed: '',
    });
  });
});

describe('the form from an answered inquiry', () => {
  test('holds the question, its wording without personal numbers, the answer and its source', async () => {
    const asked = {
      text: 'Mag ons\nbedrijf meedoen? Mijn rekening is BE68 5390 0754 7034.',
      answer: 'Ja, als de gemeente indient.',
      answeredAt: NOON,
    };
    const { id } = await desk.insert(answeredInquiry(asked, els));
    const form = await editFaq(desk.deps, { actor: tom, inquiryId: id });
    const masked = 'Mag ons bedrijf meedoen? Mijn rekening is [rekeningnummer weggelaten].';
    expect(form).toMatchObject({
      kind: 'faqEdit',
      version: 0,
      programmeId: 'profploeg',
      question: masked,
      alternatives: masked,
      answer: 'Ja, als de gemeente indient.',
      source: 'Antwoord van VLAIO van maandag 5 juli 2021',
      inquiryId: id,
    });
    const theirs = { kind: 'unavailable' };
    expect(await editFaq(desk.deps, { actor: vera, inquiryId: id })).toEqual(theirs);
    expect(await save(aboutOwn('x'), { actor: vera, inquiryId: id })).toEqual(theirs);
  });
});

describe('somebody who does not handle the programme', () => {
  test.each([
    ['a municipal user', nobody],
    ['a caseworker of another programme', vera],
  ])('%s gets what is not there, and changes nothing', async (_, actor) => {
    const { id } = await saved(aboutOwn(`vijver ${actor.name}`));
    const press = { actor, entryId: id, version: 1, turnKey: crypto.randomUUID() };
    const refused = { kind: 'unavailable' };
    expect(await manageFaqEntry(desk.deps, actor, id)).toEqual(refused);
    expect(await editFaq(desk.deps, { actor, entryId: id })).toEqual(refused);
    expect(await retireFaqEntry(desk.deps, press)).toEqual(refused);
    expect(await save(aboutOwn('y'), { ...press, turnKey: crypto.randomUUID() })).toEqual(refused);
    const programmeId = 'profploeg';
    expect(await save(aboutOwn('z'), { actor, programmeId })).toEqual(refused);
    expect(await desk.deps.work.stores.faq.history(id)).toHaveLength(1);
  });
});
