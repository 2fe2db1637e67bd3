import { describe, expect, test } from '@jest/globals';
import { cardBytes } from '../../src/cards/parts/fit-card.ts';
import { renderView } from '../../src/cards/render-view.ts';
import type { RoundsViews } from '../../src/domain/views-rounds.ts';
import { cardInputs, cardTexts, findButton } from '../support/card-client.ts';
import { everyText } from '../support/card-parts.ts';
import { EVERY_ROUND_VIEW, typedRoundViews } from '../support/every-round-view.ts';

function cardOf(view: RoundsViews | undefined) {
  if (view === undefined) throw new Error('There is no such view.');
  return renderView(view, { municipalityChoices: [] }).card;
}

const textsOf = (name: string) => cardTexts(cardOf(EVERY_ROUND_VIEW[name])).join('\n');

/** Where text of people may stand: shown as it is, in an input, or in what a button sends back. */
const SAFE = /^(TextRun\.text|Input\.Text\.value|undefined\.(name|opens|deadline|guidance))$/;

test.each([
  '# Kop **vet** [klik](https://evil.example)',
  '<at>Iedereen</at> <script>alert(1)</script> &lt;b&gt;',
  '{{DATE(2021-01-01T00:00:00Z,SHORT)}} 1. een\n- twee',
])('what people typed about rounds is never read as mark-up: %j', (evil) => {
  for (const view of typedRoundViews(`ZZZ${evil}`)) {
    const { card, summary } = renderView(view, { municipalityChoices: [] });
    const places = everyText(JSON.parse(JSON.stringify(card)))
      .filter(({ path, text }) => text.includes('ZZZ') && !SAFE.test(path))
      .map(({ path }) => `${view.kind}: ${path}`);
    expect(places).toEqual([]);
    expect(summary).not.toContain('ZZZ');
  }
});

describe('cards stay under 28 KB', () => {
  test('with the longest names there can be', () => {
    for (const view of typedRoundViews('🏘'.repeat(80))) {
      expect(cardBytes(cardOf(view))).toBeLessThan(28_000);
    }
  });

  test('with the longest texts that a form can send', () => {
    const form = EVERY_ROUND_VIEW['round to change'];
    if (form?.kind !== 'roundForm') throw new Error('That is no form.');
    const text = '🏘'.repeat(20_000);
    const typed = { name: text, opens: text, deadline: text, guidance: text };
    expect(cardBytes(cardOf({ ...form, typed }))).toBeLessThan(28_000);
  });
});

test('a form that a colleague overtook shows what is there now beside what was typed', () => {
  const card = cardOf(EVERY_ROUND_VIEW['round that a colleague changed meanwhile']);
  const texts = cardTexts(card).join('\n');
  expect(texts).toContain('Kato Maes wijzigde deze ronde intussen. Er is nog niets bewaard.');
  expect(texts).toContain('Indienen kan: tot en met vrijdag 13 augustus 2021 om 23.59 uur');
  expect(cardInputs(card)).toMatchObject({ deadline: 'vrijdag 12 november 2021' });
  expect(findButton(card, 'Controleren')?.data).toMatchObject({ version: 2 });
});

test('a wrong weekday is answered with the right one and the days nearby', () => {
  expect(textsOf('new round of a programme to choose')).toContain(
    'Opening: 13 augustus 2021 is een vrijdag, geen donderdag. Bedoel je vrijdag 13 augustus 2021, donderdag 12 augustus 2021 of donderdag 19 augustus 2021?',
  );
});

test('a confirmation says in words what changes and who is told', () => {
  const texts = textsOf('change of a round to confirm');
  for (const words of [
    'deadline verplaatst naar vrijdag 20 augustus 2021 (was vrijdag 13 augustus 2021)',
    '12 mensen met een concept krijgen bericht in Teams.',
    'De ronde is nu gesloten en blijft dat tot je ze heropent.',
    'De dossierbeheerders lezen het in hun kanaal.',
  ]) {
    expect(texts).toContain(words);
  }
});

test('who has a draft reads the new deadline and the old one', () => {
  expect(textsOf('told of a new deadline')).toContain(
    'De deadline is verplaatst naar vrijdag 20 augustus 2021 om 23.59 uur. Voordien was dat vrijdag 13 augustus 2021.',
  );
});

test('only a head is offered to remove a round', () => {
  const form = EVERY_ROUND_VIEW['round to change'];
  if (form?.kind !== 'roundForm' || form.round === undefined) throw new Error('That is no form.');
  const other = { ...form, round: { ...form.round, mayRemove: false } };
  expect(findButton(cardOf(form), 'Ronde verwijderen')).toBeDefined();
  expect(findButton(cardOf(other), 'Ronde verwijderen')).toBeUndefined();
});
