import { expect, test } from '@jest/globals';
import { phrasingsOf } from '../../src/domain/faq-phrasing.ts';
import { PROGRAMMES } from '../../src/programmes/registry.ts';
import {
  EntryVectors,
  IN_ANSWER_ONLY,
  IN_PHRASING,
  questionVector,
} from '../../src/search/entry-vectors.ts';
import { FaqVocabulary } from '../../src/search/faq-vocabulary.ts';
import { featuresOfText } from '../../src/search/indexed-entry.ts';
import type { Features } from '../../src/search/text-features.ts';

const features = (given: Readonly<Record<string, number>>): Features =>
  new Map(Object.entries(given));

/** How near an entry comes to a question, and how it has each of its features that entries have. */
function compared(question: Features, phrasings: readonly Features[], answer: Features) {
  const vocabulary = new FaqVocabulary();
  for (const phrasing of phrasings) vocabulary.add(phrasing.keys());
  const entry = new EntryVectors(phrasings, answer, vocabulary);
  const { vector, places } = questionVector(question, vocabulary);
  const had = new Uint8Array(vector.numbers.length);
  const near = entry.nearness(vector, vocabulary, had);
  return { near, had: Object.fromEntries([...places].map(([key, place]) => [key, had[place]])) };
}

test('a question in the words of one phrasing is as near to it as can be, and less near to all of them', () => {
  const phrasings = [features({ traject: 1, duur: 0.5 }), features({ traject: 1, kost: 1 })];
  const { near } = compared(features({ traject: 1, duur: 0.5 }), phrasings, features({}));
  expect(near.phrasing).toBeCloseTo(1, 12);
  expect(near.all).toBeGreaterThan(0.5);
  expect(near.all).toBeLessThan(1);
  expect(near.answer).toBe(0);
});

test('it tells what the phrasings have, what only the answer has, and what neither has', () => {
  const question = features({ traject: 1, gratis: 1, mobiel: 1, nergens: 1 });
  const phrasings = [features({ traject: 1 }), features({ mobiel: 1 })];
  const own = compared(question, phrasings, features({ traject: 1, gratis: 0.4 }));
  expect(own.had).toEqual({
    traject: IN_PHRASING,
    mobiel: IN_PHRASING,
    gratis: IN_ANSWER_ONLY,
  });
  expect(own.near.answer).toBeGreaterThan(0);
});

test('a question without anything that is compared is near to nothing', () => {
  const { near } = compared(features({}), [features({ traject: 1 })], features({}));
  expect(near).toEqual({ phrasing: 0, all: 0, answer: 0, total: 0 });
});

test('what counts in a text counts in whole hundredths, so that packing loses nothing', () => {
  const texts = PROGRAMMES.flatMap(({ faq }) => faq.flatMap(phrasingsOf));
  const worths = new Set(texts.flatMap((text) => [...featuresOfText(text).values()]));
  expect(worths.size).toBeGreaterThan(2);
  for (const worth of worths) expect(Math.round(worth * 100) / 100).toBe(worth);
});
