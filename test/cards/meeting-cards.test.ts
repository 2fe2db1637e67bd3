import { expect, test } from '@jest/globals';
import { cardBytes } from '../../src/cards/parts/fit-card.ts';
import { renderView } from '../../src/cards/render-view.ts';
import { cardInputs, cardTexts, findButton } from '../support/card-client.ts';
import { everyText } from '../support/card-parts.ts';
import { EVERY_MEETING_VIEW, typedMeetingViews } from '../support/every-meeting-view.ts';

function cardOf(name: string) {
  const view = EVERY_MEETING_VIEW[name];
  if (view === undefined) throw new Error(`There is no ${name}.`);
  return renderView(view, { municipalityChoices: [] }).card;
}

const textsOf = (name: string) => cardTexts(cardOf(name)).join('\n');

/** Where text of people may stand: shown as it is, in an input, or without its signs in a choice. */
const SAFE = /^(TextRun\.text|Input\.Text\.value|undefined\.title)$/;

test.each([
  '# Kop **vet** [klik](https://evil.example)',
  '<at>Iedereen</at> <script>alert(1)</script> &lt;b&gt;',
  '{{DATE(2021-01-01T00:00:00Z,SHORT)}} 1. een\n- twee',
])('what people typed about meetings is never read as mark-up: %j', (evil) => {
  for (const view of typedMeetingViews(`ZZZ${evil}`)) {
    const { card, summary } = renderView(view, { municipalityChoices: [] });
    const texts = everyText(JSON.parse(JSON.stringify(card))).filter(({ text }) =>
      text.includes('ZZZ'),
    );
    const places = texts.filter(({ path }) => !SAFE.test(path)).map(({ path }) => path);
    expect([view.kind, places]).toEqual([view.kind, []]);
    const titles = texts.filter(({ path }) => path === 'undefined.title');
    for (const { text } of titles) expect(text).not.toMatch(/[*#<>[\]{}_]/);
    expect(summary).not.toContain('ZZZ');
  }
});

test.each(['🏘'.repeat(2000), 'é'.repeat(20_000), '"\\'.repeat(5000), 'a\n'.repeat(3000)])(
  'cards about meetings stay under 28 KB whatever was typed',
  (text) => {
    for (const view of typedMeetingViews(text)) {
      const { card } = renderView(view, { municipalityChoices: [] });
      expect([view.kind, cardBytes(card) < 28_000]).toEqual([view.kind, true]);
    }
  },
);

test('a form that somebody else overtook shows what is there now beside what was typed', () => {
  const card = cardOf('move a meeting that changed meanwhile');
  const texts = cardTexts(card).join('\n');
  expect(texts).toContain('Kato Maes wijzigde dit overleg intussen. Er is nog niets bewaard.');
  expect(texts).toContain('dinsdag 7 september 2027 van 10.00 tot 12.00 uur');
  expect(cardInputs(card)).toMatchObject({
    moment1: 'dinsdag 7 september 2027 om 10u',
    moment2: '9 september 2027 van 14u tot 16u',
  });
  expect(findButton(card, 'Opslaan en laten weten')?.data).toMatchObject({ sequence: 4 });
});

test('who looks sees the mail addresses of guests only when they organise', () => {
  expect(textsOf('fixed meeting')).toContain('Gasten: handelaar@tielt.example en bakker@');
  const colleague = textsOf('fixed meeting for a colleague');
  expect(colleague).toContain('Gasten: 2 gasten');
  expect(colleague).not.toContain('@');
});

test('the best moment is named with why, and with the side of which nobody can come', () => {
  expect(textsOf('proposed meeting')).toContain(
    'Beste keuze: dinsdag 7 september 2027 van 10.00 tot 12.00 uur. Dan kan maar één persoon niet, het minst van alle momenten. Van De Profploeg kan dan niemand.',
  );
});

test('only a meeting that has begun can be noted as held, and no longer goes into a calendar', () => {
  expect(findButton(cardOf('fixed meeting'), 'Het is doorgegaan')).toBeUndefined();
  const begun = cardOf('meeting that has begun');
  expect(findButton(begun, 'Het is doorgegaan')).toBeDefined();
  expect(findButton(begun, 'Zet in mijn agenda')).toBeUndefined();
});
