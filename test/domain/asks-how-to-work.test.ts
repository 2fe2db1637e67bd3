import { expect, test } from '@jest/globals';
import { asksHowToWork } from '../../src/domain/asks-how-to-work.ts';

test.each([
  'Hoe beslis ik?',
  'hoe neem ik een dossier',
  'hoe maak ik een nieuwe ronde?',
  'Hoe stel ik een panel samen?',
  'hoe kan ik een expert toevoegen?',
])('asks how to work: %s', (text) => {
  expect(asksHowToWork(text)).toBe(true);
});

test.each([
  'Hoe wordt het budget bepaald?',
  'Hoe dien ik een aanvraag in?',
  'Hoeveel dossiers zijn er?',
  'Hoe worden de experten gekozen?',
  'beslis Tielt',
  `Hoe beslis ik ${'x'.repeat(80)}?`,
])('asks something else: %s', (text) => {
  expect(asksHowToWork(text)).toBe(false);
});
