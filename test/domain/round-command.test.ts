import { describe, expect, test } from '@jest/globals';
import { readRoundCommand, roundsCalled } from '../../src/domain/round-command.ts';
import { aRound } from '../support/rounds.ts';

const NOW = new Date('2021-07-05T10:00:00Z');

describe('a new round in one sentence', () => {
  test.each([
    [
      'nieuwe ronde Najaar 2027, van 1 september 2027 tot vrijdag 12 november 2027, begeleiding vanaf januari 2028',
      {
        name: 'Najaar 2027',
        opens: '1 september 2027',
        deadline: 'vrijdag 12 november 2027',
        guidance: 'januari 2028',
      },
    ],
    [
      'Nieuwe ronde: “Ronde van het voorjaar” opent op ma 1 maart 2027 om 9u, deadline 2 april, begeleiding in mei.',
      {
        name: 'Ronde van het voorjaar',
        opens: 'ma 1 maart 2027 om 9u',
        deadline: '2 april',
        guidance: 'mei',
      },
    ],
    [
      'open een nieuwe indieningsronde Derde vanaf morgen t/m 13/8/2027',
      { name: 'Derde', opens: 'morgen', deadline: '13/8/2027' },
    ],
    [
      'nieuwe ronde: najaar 2022, deadline vrijdag 11 november 2022, start in januari 2023',
      { name: 'najaar 2022', deadline: 'vrijdag 11 november 2022', guidance: 'januari 2023' },
    ],
    ['nieuwe ronde Najaar tot eind november', { name: 'Najaar', deadline: 'eind november' }],
    ['nieuwe ronde', {}],
  ])('%s', (text, typed) => {
    expect(readRoundCommand(text)).toEqual({ kind: 'new', typed });
  });
});

describe('another deadline in one sentence', () => {
  test.each([
    ['verleng ronde Eerste ronde 2021 tot 20 augustus', 'Eerste ronde 2021', '20 augustus'],
    ['Verleng de ronde tot en met vrijdag 20/8/2021.', '', 'vrijdag 20/8/2021'],
    ['verleng de eerste ronde tot 20 augustus', 'eerste ronde', '20 augustus'],
    ['wijzig deadline van Najaar 2027 naar 19 november', 'Najaar 2027', '19 november'],
    ['verplaats de deadline naar 20 augustus', '', '20 augustus'],
    ['zet de deadline van ronde "Op stap" op 19 november', 'Op stap', '19 november'],
    ['wijzig de deadline van Oproep in de zomer naar 3 mei', 'Oproep in de zomer', '3 mei'],
    ['deadline eerste ronde naar 20 augustus 2021', 'eerste ronde', '20 augustus 2021'],
  ])('%s', (text, round, deadline) => {
    expect(readRoundCommand(text)).toEqual({ kind: 'deadline', round, deadline });
  });
});

describe('a deadline that moves by days or weeks', () => {
  test.each([
    ['zet de deadline een week later', '', 7],
    ['verleng de deadline met twee weken', '', 14],
    ['Verleng de eerste ronde met 10 dagen.', 'eerste ronde', 10],
    ['verschuif de deadline van Najaar 2027 één week', 'Najaar 2027', 7],
    ['zet de deadline 3 dagen vroeger', '', -3],
  ])('%s', (text, round, days) => {
    expect(readRoundCommand(text)).toEqual({ kind: 'moved', round, days });
  });
});

test.each(['sluit de eerste ronde', 'heropen ronde Najaar', 'verwijder de tweede indieningsronde'])(
  'what buttons on the list do: %s',
  (text) => {
    expect(readRoundCommand(text)).toEqual({ kind: 'list' });
  },
);

test.each([
  'wanneer komt er een nieuwe ronde?',
  'nieuwe ronde?',
  'nieuwe rondes',
  'verleng het antwoord tot morgen',
  'verwijder de vragenronde',
  'de deadline is op 13 augustus',
  'de deadline is verplaatst naar 20 augustus',
  'deadline was naar 20 augustus',
  'verleng het antwoord met een week',
  `nieuwe ronde ${'x'.repeat(400)}`,
])('no command: %s', (text) => {
  expect(readRoundCommand(text)).toBeUndefined();
});

describe('a round is found', () => {
  const first = aRound({ name: 'Eerste indieningsronde 2021' });
  const second = aRound({
    id: 'tweede',
    name: 'Tweede indieningsronde 2021',
    opensAt: new Date('2021-08-14T10:00:00Z'),
    deadlineDay: '2021-11-12',
  });
  const over = aRound({ id: 'oud', name: 'Ronde 2020', deadlineDay: '2020-11-12' });
  const called = (name: string) => roundsCalled([over, first, second], name, NOW);

  test.each([
    ['eerste indieningsronde 2021', [first]],
    ['eerste ronde', [first]],
    ['2020', [over]],
    ['2021', [first, second]],
    ['derde', []],
  ])('by what it is called: %s', (name, found) => {
    expect(called(name)).toEqual(found);
  });

  test('without a name: the one that is open, else among those that are not over', () => {
    expect(called('')).toEqual([first]);
    const later = { ...first, id: 'later', opensAt: new Date('2021-07-12T10:00:00Z') };
    expect(roundsCalled([over, later, second], '', NOW)).toEqual([later, second]);
  });
});
