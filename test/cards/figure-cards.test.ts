import { describe, expect, test } from '@jest/globals';
import { cardBytes } from '../../src/cards/parts/fit-card.ts';
import { renderView } from '../../src/cards/render-view.ts';
import type { FiguresViews } from '../../src/domain/views-figures.ts';
import { cardTexts, findButton } from '../support/card-client.ts';
import { everyText, partsOfType } from '../support/card-parts.ts';
import {
  FIGURE_LINE,
  figureListView,
  figuresView,
  firstRoundView,
} from '../support/every-figure-view.ts';
import { COUNTS_OF_2021, FIRST, SECOND, someFiles } from '../support/sample-figures.ts';

function cardOf(view: FiguresViews) {
  return renderView(view, { municipalityChoices: [] }).card;
}

function textOf(view: FiguresViews): string {
  return cardTexts(cardOf(view)).join('\n');
}

describe('what people typed', () => {
  const evil = 'ZZZ **vet** [klik](https://evil.example) <at>Iedereen</at> # Kop';
  const named = { ...FIRST, name: evil };
  const lost = someFiles(1, { roundId: 'gone', movedFromRoundId: FIRST.id });

  test.each([
    ['the name of a round', figuresView([...COUNTS_OF_2021, lost], [named, SECOND])],
    [
      'a round that late files went to',
      firstRoundView({
        scope: { ...firstRoundView().scope, round: named },
        lateTo: [{ roundName: evil, files: 2 }],
        lateFrom: [{ roundName: evil, files: 2 }],
        reasons: [{ state: 'inadmissible', label: evil, files: 1 }],
      }),
    ],
    [
      'a municipality',
      figureListView([{ ...FIGURE_LINE, municipality: evil, roundName: evil, reference: evil }]),
    ],
  ])('is never read as mark-up: %s', (_, view) => {
    const found = everyText(cardOf(view)).filter(({ text }) => text.includes('ZZZ'));
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ path }) => path))).toEqual(new Set(['TextRun.text']));
  });
});

test('names of rounds make room before numbers do', () => {
  const rounds = Array.from({ length: 60 }, (_, index) => ({
    ...FIRST,
    id: `round-${index}`,
    name: '🏘'.repeat(80),
  }));
  const counts = rounds.map(({ id }) => someFiles(3, { roundId: id, movedFromRoundId: 'round-0' }));
  const view = figuresView(counts, rounds);
  expect(cardBytes(cardOf(view))).toBeLessThan(28_000);
  expect(textOf(view)).toContain('De cijfers kloppen: 180 = 180.');
});

test('every sum that fails is said, and which round it is of', () => {
  const text = textOf(
    figuresView([...COUNTS_OF_2021, someFiles(1, { state: 'draft' })], [FIRST, SECOND]),
  );
  expect(text).toContain('Deze sommen kloppen niet:');
  expect(text).toContain(
    '! Totaal – Ontvangen: 38 ≠ 33 geselecteerd + 1 nog niet duidelijk genoeg',
  );
  expect(text).toContain('! Eerste indieningsronde – Ontvangen: 36 ≠');
  expect(text).not.toContain('De cijfers kloppen:');
});

test('without a file there is no chart, no table and no large zero', () => {
  const card = cardOf(figuresView([], [FIRST]));
  expect(partsOfType(card, /^(Chart|Table)/)).toEqual([]);
  expect(cardTexts(card).join('\n')).toContain('Er zijn nog geen aanvragen ontvangen.');
});

test('what is zero is left out of the facts', () => {
  const text = textOf(figuresView([someFiles(3)], [FIRST]));
  expect(text).not.toMatch(/^(Ingetrokken|Wacht op .*|Niet geselecteerd|Te laat.*): /m);
});

test('where others read along there is no list and no file', () => {
  const card = cardOf(firstRoundView({ shared: true }));
  for (const title of ['Lijst van gemeenten', 'Excel', 'Word']) {
    expect(findButton(card, title)).toBeUndefined();
  }
  expect(findButton(card, 'Alle rondes')).toBeDefined();
});
