import { describe, expect, test } from '@jest/globals';
import { readCardAction } from '../../src/cards/card-action.ts';
import { cardBytes } from '../../src/cards/parts/fit-card.ts';
import { renderView } from '../../src/cards/render-view.ts';
import { type CaseFilter, readCaseFilter } from '../../src/domain/case-filter.ts';
import type { View } from '../../src/domain/views.ts';
import type { CaseViews } from '../../src/domain/views-cases.ts';
import { buttonOf, buttonTitles } from '../support/card-client.ts';
import { everyText, partsOfType } from '../support/card-parts.ts';
import { ANSWERS, aCaseLine, aCasesView, aCaseView, aRemark } from '../support/every-case-view.ts';
import { DOSSIER_ID, NONCE } from '../support/views.ts';

const LIMIT = 28_000;
const AT = new Date('2021-08-16T08:30:00Z');
const render = (view: View) => renderView(view, { municipalityChoices: [] });

/** Every field that somebody types, with the same text in it. */
function viewsWith(text: string): readonly CaseViews[] {
  const line = aCaseLine({
    municipality: text,
    roundName: text,
    programmeName: text,
    assigneeName: text,
    reference: text,
  });
  const notice = { tone: 'warning', text: text.slice(0, 200) } as const;
  const lines = Array.from({ length: 25 }, () => line);
  const rounds = Array.from({ length: 40 }, (_, index) => ({ id: `round-${index}`, name: text }));
  const remark = aRemark({ text, by: text, settledAt: AT });
  const history = Array.from({ length: 20 }, () => ({ at: AT, sentence: text }));
  const linked = { roundName: text, sent: { dossierId: DOSSIER_ID, reference: text } };
  const common = { line, notice, lateFrom: text, colleagues: [{ key: 'a:b', name: text }] };
  /** A page of answers has room for about this. */
  const part = text.slice(0, 500);
  const sections =
    ANSWERS.tab === 'answers'
      ? ANSWERS.sections.slice(0, 2).map(({ title, items }) => ({
          title,
          items: items.map((item) => ({
            ...item,
            answerText: part,
            remarks: [{ ...remark, text: part }],
          })),
        }))
      : [];
  return [
    aCasesView({
      lines,
      rounds,
      programmes: rounds.slice(0, 3),
      notice,
      found: [text],
      filter: { query: [...text].slice(0, 60).join(''), roundId: 'round-1' },
    }),
    { kind: 'guided', nonce: NONCE, lines, cut: true },
    aCaseView({
      ...common,
      part: {
        tab: 'overview',
        decision: { kind: 'deferred', reason: 'Reden', explanation: text, by: text, at: AT },
        openRemarks: [remark, remark, remark],
        panel: [text, text, text, text],
        earlier: linked,
        returned: linked,
      },
    }),
    aCaseView({
      ...common,
      line: { ...line, state: 'selected' },
      part: { tab: 'overview', openRemarks: [], panel: Array(12).fill(text) },
    }),
    aCaseView({ ...common, part: { tab: 'answers', sections, page: 0, pages: 2 } }),
    aCaseView({ ...common, part: { tab: 'history', lines: history, page: 0, pages: 2 } }),
    aCaseView({
      ...common,
      part: {
        tab: 'people',
        groups: Array.from({ length: 4 }, () => ({
          title: 'Titel',
          people: Array.from({ length: 8 }, () => ({ name: text, notes: [text, text] })),
        })),
      },
    }),
    aCaseView({ ...common, part: { tab: 'documents' } }),
    {
      kind: 'fileHistory',
      nonce: NONCE,
      dossierId: DOSSIER_ID,
      reference: 'PP-2021-0042',
      municipality: text,
      lines: history,
      page: 0,
      pages: 2,
    },
  ];
}

test.each([
  ['emoji', '🏘🛍'.repeat(1500)],
  ['quotes', '"\\'.repeat(1500)],
  ['lines', 'a\n'.repeat(1500)],
])('a card about files stays under 28 KB with %s in every field', (_, text) => {
  const sizes = viewsWith(text).map(
    (view) =>
      [view.kind === 'case' ? view.part.tab : view.kind, cardBytes(render(view).card)] as const,
  );
  expect(sizes.filter(([, size]) => size >= LIMIT)).toEqual([]);
});

/** Where text of people may stand: shown as it is, or in an input. */
const SAFE = /^(TextRun\.text|Input\.Text\.value)$/;

test.each([
  '# Kop **vet** [klik](https://evil.example) ![x](https://evil.example/x.png)',
  '<at>Iedereen</at> <script>alert(1)</script> &lt;b&gt;',
  '{{DATE(2021-01-01T00:00:00Z,SHORT)}} $'.concat('{name}'),
  '1. een\n2. twee\n- drie\n\n> citaat | tabel |\n|---|',
])('text of people is never read as mark-up: %j', (evil) => {
  for (const view of viewsWith(`ZZZ${evil}`)) {
    const { card, summary } = render(view);
    const places = everyText(JSON.parse(JSON.stringify(card)))
      .filter(({ text }) => text.includes('ZZZ'))
      .filter(({ path, text }) => !SAFE.test(path) && /[#*[\]<>{}|$&]/.test(text))
      .map(({ path, text }) => `${view.kind}: ${path} ${text}`);
    expect(places.filter((place) => !place.includes('"query"'))).toEqual([]);
    expect(summary).not.toMatch(/[#*[\]<>{}|$]/);
  }
});

describe('the list', () => {
  test('holds all 25 files of a page, however long their names are', () => {
    const long = 'Beveren-Kruibeke-Zwijndrecht '.repeat(4);
    const lines = Array.from({ length: 25 }, (_, index) =>
      aCaseLine({
        reference: `PP-2021-${1000 + index}`,
        municipality: long,
        roundName: long,
        assigneeName: long,
        state: 'deferred',
        waitingDays: 1234,
      }),
    );
    const titles = buttonTitles(render(aCasesView({ lines })).card);
    for (const { reference } of lines) expect(titles).toContain(reference);
  });

  test('sends the filter that is shown along when its pages are turned', () => {
    const filter: CaseFilter = {
      programmeId: 'profploeg',
      roundId: 'profploeg-2021-1',
      province: 'Limburg',
      state: 'deferred',
      turn: 'municipality',
      waitingDays: 20,
      mine: true,
      query: 'Sint-Truiden',
    };
    const { card } = render(aCasesView({ filter, page: 1, pages: 3 }));
    const { verb, data, withInputs } = buttonOf(card, 'Volgende pagina');
    const read = readCardAction({ action: { verb, data } });
    expect(read).toMatchObject({ ok: true, value: { page: 2 } });
    expect(readCaseFilter(read.ok && read.value.verb === 'case.list' ? read.value : {})).toEqual(
      filter,
    );
    expect(withInputs).toBe(false);
  });

  test('has a value in every field, also when nothing is chosen', () => {
    const { card } = render(aCasesView());
    for (const { value, id } of partsOfType(card, /^Input\.ChoiceSet$/)) {
      expect([id, value]).toEqual([id, 'any']);
    }
    expect(buttonTitles(card)).not.toContain('Toon alle dossiers');
    expect(buttonTitles(card)).not.toContain('Selecteer in een lijst');
  });

  test('offers the round that is chosen among many, and the newest ones', () => {
    const rounds = Array.from({ length: 40 }, (_, index) => ({
      id: `round-${index}`,
      name: `Ronde ${index}`,
    }));
    const { card } = render(aCasesView({ rounds, filter: { roundId: 'round-3' } }));
    const [field] = partsOfType(card, /^Input\.ChoiceSet$/);
    expect(field?.value).toBe('round-3');
    expect(JSON.stringify(field)).toContain('Ronde 39');
    expect(JSON.stringify(field)).not.toContain('Ronde 20"');
  });
});

describe('a file', () => {
  test('has the buttons of what can be done and no others', () => {
    const titles = (view: CaseViews) => buttonTitles(render(view).card);
    const fresh = titles(aCaseView());
    expect(fresh).toEqual(
      expect.arrayContaining([
        'Ik neem dit dossier',
        'Geef door',
        'Ontvankelijkheid nagaan',
        'Vraag meer informatie',
        'Beslis',
      ]),
    );
    expect(fresh).not.toContain('Stel het panel samen');
    const selected = titles(aCaseView({}, { state: 'selected' }));
    expect(selected).toEqual(
      expect.arrayContaining(['Stel het panel samen', 'Leg het budget vast']),
    );
    expect(selected).not.toContain('Beslis');
  });

  test('sends a choice of a colleague with that button alone', () => {
    const { card } = render(aCaseView());
    expect(buttonOf(card, 'Geef door').withInputs).toBe(true);
    for (const title of ['Ik neem dit dossier', 'Beslis', 'Antwoorden', 'Terug naar de lijst']) {
      expect(buttonOf(card, title).withInputs).toBe(false);
    }
  });

  test('makes one next step stand out', () => {
    const primary = (view: CaseViews) =>
      partsOfType(render(view).card, /^Action\.Execute$/)
        .filter(({ style }) => style === 'positive')
        .map(({ title }) => title);
    expect(primary(aCaseView())).toEqual(['Overzicht', 'Ik neem dit dossier']);
    const taken = aCaseView({ line: aCaseLine({ assigneeName: 'Kato Maes' }) });
    expect(primary(taken)).toEqual(['Overzicht', 'Ontvankelijkheid nagaan']);
  });
});
