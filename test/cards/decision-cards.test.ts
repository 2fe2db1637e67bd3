import { describe, expect, test } from '@jest/globals';
import { NO_REASON, typedDecision } from '../../src/cards/decision-actions.ts';
import { renderView } from '../../src/cards/render-view.ts';
import { NO_QUESTION } from '../../src/cards/review-actions.ts';
import type { DecisionViews } from '../../src/domain/views-decisions.ts';
import { buttonTitles, cardInputs, cardTexts } from '../support/card-client.ts';
import { everyText } from '../support/card-parts.ts';
import { EVERY_DECISION_VIEW } from '../support/every-decision-view.ts';

const VIEWS = Object.entries<DecisionViews>(EVERY_DECISION_VIEW);
const cardOf = (view: DecisionViews) => renderView(view, { municipalityChoices: [] });

test.each(VIEWS)('mark-up that somebody typed stands where nothing reads it: %s', (_, view) => {
  const { card, summary } = cardOf(view);
  const places = everyText(JSON.parse(JSON.stringify(card)))
    .filter(({ text }) => text.includes('**vet**') || text.includes('](https'))
    .map(({ path }) => path)
    .filter((path) => !/^(TextRun\.text|Input\.Text\.value)$/.test(path));
  expect(places).toEqual([]);
  expect(summary).not.toContain('vet');
});

describe('the form of a decision', () => {
  const remarks = (name: keyof typeof EVERY_DECISION_VIEW) =>
    Object.keys(cardInputs(cardOf(EVERY_DECISION_VIEW[name]).card)).filter((id) =>
      id.startsWith('remark'),
    );

  test('has room for two more remarks than there are; under a preview for one', () => {
    expect(remarks('decision')).toEqual(['remark1', 'remark2', 'remark3']);
    expect(remarks('decision to send')).toEqual(['remark1', 'remark2']);
    expect(remarks('decision at length')).toHaveLength(5);
  });

  test('has its send button under what goes out, before what may still be changed', () => {
    const { card } = cardOf(EVERY_DECISION_VIEW['decision to send']);
    expect(buttonTitles(card)).toEqual([
      'Beslis en verstuur',
      'Pas aan en bekijk opnieuw',
      'Naar het dossier',
    ]);
    const texts = cardTexts(card);
    const order = ['Dit leest de gemeente', 'Dit leest de provincie', 'Nog iets aanpassen?'];
    expect(texts.filter((text) => order.includes(text))).toEqual(order);
  });

  test('of a file that cannot be decided on any more offers the way back alone', () => {
    const { card } = cardOf(EVERY_DECISION_VIEW['decision of a file that was decided']);
    expect(buttonTitles(card)).toEqual(['Naar het dossier']);
    expect(cardInputs(card)).toHaveProperty('explanation');
  });

  test('reads “none” as nothing chosen, and keeps remarks in their place', () => {
    const typed = typedDecision({
      decision: 'deferred',
      reason: NO_REASON,
      question1: NO_QUESTION,
      question3: 'policy',
      remark3: 'Welk?',
    });
    expect(typed).toMatchObject({ kind: 'deferred', reasonId: '', explanation: '' });
    const empty = { questionId: '', text: '' };
    expect(typed.remarks).toEqual([
      empty,
      empty,
      { questionId: 'policy', text: 'Welk?' },
      empty,
      empty,
    ]);
  });
});
