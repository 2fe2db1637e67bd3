import { expect, test } from '@jest/globals';
import { cardBytes } from '../../src/cards/parts/fit-card.ts';
import { renderView } from '../../src/cards/render-view.ts';
import type { StepView, View } from '../../src/domain/views.ts';
import { everyText, partsOfType } from '../support/card-parts.ts';
import {
  challengeStep,
  conflictView,
  fileLine,
  fileView,
  identificationStep,
  MUNICIPALITY_CHOICES,
  NONCE,
  overviewView,
  questionView,
  stepView,
} from '../support/views.ts';

const LIMIT = 28_000;

/** Four bytes per character; and a sign that JSON has to escape. */
const EMOJI = '🏘️🛍️'.replaceAll('\ufe0f', '');
const WORST = EMOJI.repeat(1500);
const QUOTES = '"\\'.repeat(1500);

function render(view: View) {
  return renderView(view, { municipalityChoices: MUNICIPALITY_CHOICES }).card;
}

/** Three of the longest answers on one step. */
function heavyStep(input: string, openQuestionId = 'initiatives'): StepView {
  return stepView(
    'challenge',
    ['challenge', 'area', 'initiatives'].map((id) => questionView(id, { input, version: 4 })),
    { openQuestionId },
  );
}

test.each([
  ['one answer of 3,000 emoji', challengeStep({ input: WORST })],
  ['three answers of 3,000 emoji', heavyStep(WORST)],
  ['three answers of 3,000 quotes', heavyStep(QUOTES)],
  ['three answers far over the maximum', heavyStep(EMOJI.repeat(20_000))],
  [
    'a list of municipalities beside long texts',
    identificationStep({
      questions: [
        questionView('municipality'),
        questionView('challenge', { input: WORST }),
        questionView('department', { input: WORST }),
      ],
      openQuestionId: 'department',
    }),
  ],
  [
    'an overview of the longest answers with tips',
    overviewView(
      () => ({
        answerText: WORST,
        state: 'invalid',
        advice: {
          saysNothing: false,
          thin: true,
          missing: Array.from({ length: 3 }, (_, index) => ({
            id: `${index}`,
            label: 'wat je van de Profploeg verwacht en waarom',
            ask: 'Waarmee kan de Profploeg je helpen, en wat heb je op het einde graag in handen?',
            cues: [],
          })),
        },
      }),
      { colleagues: Array.from({ length: 20 }, () => 'Jean-Baptiste Vandenbroucke-Desmedt') },
    ),
  ],
  [
    'two versions of 3,000 emoji',
    conflictView({
      present: { by: 'An', text: WORST, mine: true },
      other: { by: 'Bram', text: WORST, mine: false },
    }),
  ],
  [
    'a file of the longest answers',
    fileView(fileLine(), {
      sections: overviewView().sections.map((section) => ({
        ...section,
        items: section.items.map((item) => ({ ...item, answerText: WORST })),
      })),
    }),
  ],
  ['sixty files', { kind: 'files', nonce: NONCE, files: Array(60).fill(fileLine()), left: 5 }],
] satisfies readonly (readonly [string, View])[])('a card stays under 28 KB with %s', (_, view) => {
  expect(cardBytes(render(view))).toBeLessThan(LIMIT);
});

test('what is in an input is never cut: it is whole or there is no input', () => {
  for (const input of [WORST, QUOTES, EMOJI.repeat(20_000)]) {
    const values = partsOfType(render(heavyStep(input)), /^Input\./).map((part) => part.value);
    expect(values.every((value) => value === input)).toBe(true);
  }
});

test('the open question keeps its input when others have to make room', () => {
  const inputs = partsOfType(render(heavyStep(WORST, 'area')), /^Input\./);
  expect(inputs.map((part) => part.id)).toContain('answer:area');
});

test('a question without an input says that its answer is kept and how to see it', () => {
  const card = render(heavyStep(WORST));
  const texts = everyText(card).map(({ text }) => text);
  expect(texts).toContain(
    'Dit antwoord is bewaard, maar te lang om hier samen met de rest te tonen.',
  );
  const shows = partsOfType(card, /^Action\.Execute$/).filter(
    (action) => action.title === 'Toon dit antwoord',
  );
  expect(shows.length).toBeGreaterThan(0);
});

test('a step sends the version of exactly those questions that have an input', () => {
  const card = render(heavyStep(WORST));
  const shown = partsOfType(card, /^Input\./).map((part) => String(part.id).slice(7));
  const [next] = partsOfType(card, /^Action\.Execute$/).slice(-1);
  expect(next?.data).toMatchObject({
    seen: Object.fromEntries(shown.map((id) => [id, 4])),
  });
});
