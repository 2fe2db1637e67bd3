import { expect, test } from '@jest/globals';
import { readPauseWords } from '../../src/domain/read-reminder-words.ts';

test.each([
  ['pauzeer herinneringen', { days: 7 }],
  ['Pauzeer mijn herinneringen even.', { days: 7 }],
  ['pauzeer herinneringen een week', { days: 7 }],
  ['pauzeer herinneringen één week', { days: 7 }],
  ['pauzeer de herinneringen een dag', { days: 1 }],
  ['pauzeer herinneringen 2 weken', { days: 14 }],
  ['pauzeer herinneringen voor drie maanden', { days: 90 }],
  ['pauzeer herinneringen tot 15 januari', { typed: 'tot 15 januari' }],
  ['snooze herinneringen tot maandag 16 augustus 2021', { typed: 'tot maandag 16 augustus 2021' }],
  ['pauzeer herinneringen nonsens', { typed: 'nonsens' }],
])('“%s” asks for a pause', (typed, until) => {
  expect(readPauseWords(typed)).toEqual(until);
});

test.each([
  'herinneringen',
  'pauzeer',
  'pauzeer het overleg',
  'we pauzeren herinneringen aan vroeger',
  'pauzeer herinneringsborden in de straat',
  `pauzeer herinneringen ${'x'.repeat(200)}`,
])('“%s” does not', (typed) => {
  expect(readPauseWords(typed)).toBeUndefined();
});
