import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { listFaq } from '../../src/use-cases/faq-list.ts';
import { saveFaq } from '../../src/use-cases/faq-save.ts';
import { retireFaqEntry } from '../../src/use-cases/faq-state.ts';
import { caseworkerOf, type FaqDesk, startFaqDesk } from '../support/faq-desk.ts';

let desk: FaqDesk;
const els = caseworkerOf('Els', 'profploeg');
beforeAll(async () => {
  desk = await startFaqDesk();
});
afterAll(() => desk.close());

async function list(query = '', page = 0, actor = els) {
  const view = await listFaq(desk.deps, { actor, query, page });
  if (view.kind !== 'faqList') throw new Error(view.kind);
  return view;
}

async function allPages(query = '') {
  const lines = [];
  for (let page = 0; ; page++) {
    const view = await list(query, page);
    expect(view.lines.length).toBeLessThanOrEqual(15);
    lines.push(...view.lines);
    if (!view.hasMore) return lines;
  }
}

const ownFaq = () => desk.deps.programmes.find(({ id }) => id === 'profploeg')?.faq ?? [];

describe('the list of the FAQ', () => {
  test('has every entry once, what caseworkers changed first, retired ones too', async () => {
    const [first, second] = ownFaq();
    if (first === undefined || second === undefined) throw new Error('no FAQ');
    const typed = {
      question: 'Mogen er éénden in de vijver?',
      alternatives: '',
      answer: 'Zeker.',
      source: 'VLAIO',
    };
    const input = { actor: els, turnKey: randomUUID(), version: 0, typed };
    expect(await saveFaq(desk.deps, input)).toMatchObject({ kind: 'faqEntry' });
    const press = { actor: els, turnKey: randomUUID(), version: 0 };
    await retireFaqEntry(desk.deps, { ...press, entryId: second.id });
    const lines = await allPages();
    expect(lines).toHaveLength(ownFaq().length + 1);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    expect(lines.slice(0, 3)).toMatchObject([
      { id: second.id, state: 'retired', version: 1 },
      { question: typed.question, state: 'published', version: 1 },
      { id: first.id, state: 'published', version: 0, programmeName: 'De Profploeg' },
    ]);
  });

  test('is searched without capitals and accents', async () => {
    expect((await list('EENDEN')).lines).toMatchObject([{ version: 1 }]);
    expect((await list('xyzzy')).lines).toEqual([]);
    const found = await allPages('intakefiche');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ question }) => /intakefiche/i.test(question))).toBe(true);
  });

  test('has only the programmes that somebody handles', async () => {
    const { lines } = await list('', 0, caseworkerOf('Vera', 'vitrine'));
    expect(new Set(lines.map(({ programmeName }) => programmeName))).toEqual(
      new Set([desk.deps.programmes.find(({ id }) => id === 'vitrine')?.name]),
    );
    const nobody = { actor: caseworkerOf('Gemeente'), query: '', page: 0 };
    expect(await listFaq(desk.deps, nobody)).toEqual({ kind: 'unavailable' });
  });
});
