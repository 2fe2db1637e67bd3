import { describe, expect, test } from '@jest/globals';
import { CHANGING_VERBS } from '../../src/cards/card-action.ts';
import { typedItem } from '../../src/cards/item-actions.ts';
import { renderView } from '../../src/cards/render-view.ts';
import type { ItemViews } from '../../src/domain/views-items.ts';
import { buttonTitles, cardInputs, cardTexts, findButton } from '../support/card-client.ts';
import { everyText } from '../support/card-parts.ts';
import { EVERY_ITEM_VIEW } from '../support/every-item-view.ts';

const render = (view: ItemViews) => renderView(view, { municipalityChoices: [] });
const wordsOf = (view: ItemViews) => cardTexts(render(view).card).join('\n');
const VIEWS: Readonly<Record<string, ItemViews>> = EVERY_ITEM_VIEW;

const EVIL = 'ZZZ# **vet** [klik](https://evil.example) <at>Iedereen</at> {{DATE(x)}}';
/** Where text of people may stand: shown as it is, or in an input. */
const SAFE = /^(TextRun\.text|Input\.Text\.value)$/;

/** The same view with this text wherever people can type. */
function withText<Part>(part: Part, text: string): Part {
  const TYPED = [
    'text',
    'who',
    'note',
    'reason',
    'proof',
    'by',
    'municipality',
    'lines',
    'sentence',
  ];
  return JSON.parse(JSON.stringify(part), (key, value) =>
    TYPED.includes(key) && typeof value === 'string' && value !== '' ? text : value,
  );
}

test('text of people is never read as mark-up, on no card of a list', () => {
  for (const [name, view] of Object.entries(VIEWS)) {
    const evil = withText(view, EVIL);
    // Labels and names of fields are the programme's own.
    const fields =
      'list' in view
        ? { list: { ...('list' in evil ? evil.list : view.list), fields: view.list.fields } }
        : {};
    const { card, summary } = render({ ...evil, ...fields } as ItemViews);
    const places = everyText(JSON.parse(JSON.stringify(card)))
      .filter(({ path, text }) => text.includes('**vet**') && !SAFE.test(path))
      .map(({ path }) => `${name}: ${path}`);
    expect(places).toEqual([]);
    expect(summary).not.toContain('ZZZ');
  }
});

describe('the card of a list', () => {
  test('shows who, by when, and what is late; only who writes can tick off', () => {
    const words = wordsOf(EVERY_ITEM_VIEW['list of homework']);
    expect(words).toContain('○ 1. Tel de passanten in de Kerkstraat');
    expect(words).toContain('Bram · tegen vrijdag 15 januari 2027');
    expect(words).toContain('tegen maandag 2 november 2026 · ! Te laat');
    expect(words).toContain('2 open, 1 gedaan en 1 weggelaten · ! 1 te laat');
    expect(words).toContain('Typen kan ook: “huiswerk: actie | wie | tegen wanneer | uitleg”.');
    const { card } = render(EVERY_ITEM_VIEW['list of homework']);
    expect(buttonTitles(card).filter((title) => title === 'Klaar')).toHaveLength(2);
    const read = render(EVERY_ITEM_VIEW['list that others write in']);
    expect(buttonTitles(read.card)).toEqual(['Bekijk', 'Als Word-document', 'Naar de stap']);
  });

  test('that is too long for one card keeps its buttons and says where the rest is', () => {
    const view = EVERY_ITEM_VIEW['fullest page of a list'];
    const { card } = render(view);
    expect(buttonTitles(card).filter((title) => title === 'Klaar')).toHaveLength(10);
    expect(wordsOf(view)).toContain('Lange teksten zijn ingekort.');
  });

  test('says in what it is empty, and what can be typed', () => {
    expect(wordsOf(EVERY_ITEM_VIEW['empty list'])).toContain(
      'Er staat nog geen actie op deze lijst.',
    );
  });
});

test('the card of an item shows what was typed also where there is no input for it any more', () => {
  const view = EVERY_ITEM_VIEW['item that was dropped while somebody typed'];
  expect(cardInputs(render(view).card)).toEqual({});
  expect(wordsOf(view)).toContain('Je typte:');
});

test('every button that changes a list carries the nonce of its card', () => {
  for (const view of Object.values(VIEWS)) {
    const { card } = render(view);
    for (const title of buttonTitles(card)) {
      const found = findButton(card, title);
      if (found !== undefined && CHANGING_VERBS.has(found.verb)) {
        expect(found.data).toHaveProperty('nonce', view.nonce);
      }
    }
  }
});

test('a choice that was left open is nothing, and so is a field that a client left out', () => {
  expect(typedItem({ text: 'x', theme: 'none', moment: 'after' })).toEqual({
    text: 'x',
    who: '',
    due: '',
    note: '',
    theme: '',
    moment: 'after',
  });
});
