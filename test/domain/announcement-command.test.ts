import { describe, expect, test } from '@jest/globals';
import { audienceCalled, readAnnouncementCommand } from '../../src/domain/announcement-command.ts';
import { aRound } from '../support/rounds.ts';

const ROUNDS = [
  aRound({ id: 'r1', name: 'Eerste ronde' }),
  aRound({
    id: 'r2',
    name: 'Tweede ronde',
    opensAt: new Date('2021-08-14T00:00:00Z'),
    deadlineDay: '2021-11-12',
  }),
];
const NOW = new Date('2021-07-05T10:00:00Z');

describe('what a caseworker types to announce something', () => {
  test.each([
    ['mededeling', { to: '', text: '' }],
    ['Mededeling voor ronde 1: kom ook', { to: 'ronde 1', text: 'kom ook' }],
    ['mededeling aan alle kanalen: dag', { to: 'alle kanalen', text: 'dag' }],
    ['stuur een mededeling: eerst\ndan', { to: '', text: 'eerst\ndan' }],
    ['nieuwe mededeling voor de tweede ronde', { to: 'de tweede ronde', text: '' }],
    ['mededeling voor ronde 1: om 10:30: stipt', { to: 'ronde 1', text: 'om 10:30: stipt' }],
  ])('%s', (typed, command) => {
    expect(readAnnouncementCommand(typed)).toEqual(command);
  });

  test.each(['mededelingen', 'een mededeling krijgen we nooit', 'wat is een mededeling?', ''])(
    'is something else: %s',
    (typed) => {
      expect(readAnnouncementCommand(typed)).toBeUndefined();
    },
  );
});

describe('whom it is for', () => {
  test.each([
    ['alle kanalen', { kind: 'channels' }],
    ['ronde 1', { kind: 'makers', roundId: 'r1', onlyDrafts: false }],
    ['de 2e ronde', { kind: 'makers', roundId: 'r2', onlyDrafts: false }],
    ['alle makers van de tweede ronde', { kind: 'makers', roundId: 'r2', onlyDrafts: false }],
    [
      'iedereen met een concept in de eerste ronde',
      { kind: 'makers', roundId: 'r1', onlyDrafts: true },
    ],
    ['ronde 7', { kind: 'unknown' }],
    ['de burgemeester', { kind: 'unknown' }],
  ])('%s', (to, audience) => {
    expect(audienceCalled(to, ROUNDS, NOW)).toEqual(audience);
  });
});
