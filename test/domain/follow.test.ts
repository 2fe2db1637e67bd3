import { describe, expect, test } from '@jest/globals';
import type { Follow, FollowSubject, FollowTopic } from '../../src/domain/follow.ts';
import {
  ended,
  isSnoozed,
  readTopics,
  snoozed,
  withTopics,
  woken,
} from '../../src/domain/follow-change.ts';
import { matchesFollow } from '../../src/domain/follow-matches.ts';
import type { MilestoneSubject } from '../../src/domain/milestone.ts';
import { readFollowWords } from '../../src/domain/read-follow-words.ts';
import { FOLLOW_COMMAND_WORDS } from '../../src/texts/follow-command-words.ts';
import { aFollow } from '../support/sample-follow.ts';

const ROUND: MilestoneSubject = {
  kind: 'round',
  roundId: 'r1',
  roundName: 'Eerste ronde',
  demonstration: false,
};
const STEP: MilestoneSubject = {
  kind: 'step',
  dossierId: 'd1',
  municipality: 'Tielt',
  stepId: 'intakeSheet',
  number: '1.1',
  title: 'Intakefiche',
  owner: 'municipality',
};
const MEETING: MilestoneSubject = {
  kind: 'meeting',
  dossierId: 'd1',
  municipality: 'Tielt',
  meetingId: 'm1',
  title: 'Intakegesprek',
  begin: '10:00',
};
const PROGRAMME: FollowSubject = { kind: 'programme' };
const OF_ROUND: FollowSubject = { kind: 'round', roundId: 'r1' };
const OF_GUIDANCE: FollowSubject = { kind: 'trajectory', dossierId: 'd1' };

describe('what a channel is told', () => {
  test.each<[string, FollowSubject, FollowTopic[], MilestoneSubject, string, boolean]>([
    ['deadlines of a programme', PROGRAMME, ['deadlines'], ROUND, 'w7', true],
    ['no steps by a programme', PROGRAMME, ['phases', 'overdue'], STEP, 'start', false],
    ['no deadlines that it does not want', PROGRAMME, ['digest'], ROUND, 'w7', false],
    ['the deadline of its round', OF_ROUND, ['deadlines'], ROUND, 'd0', true],
    ['that a step begins', OF_GUIDANCE, ['phases'], STEP, 'start', true],
    ['that a step is due', OF_GUIDANCE, ['phases'], STEP, 'w1', true],
    ['nothing late as a phase', OF_GUIDANCE, ['phases'], STEP, 'overdue', false],
    ['that a step is late', OF_GUIDANCE, ['overdue'], STEP, 'weekly-2', true],
    ['its meetings', OF_GUIDANCE, ['meetings'], MEETING, 'd7', true],
    ['no deadlines by a guidance', OF_GUIDANCE, ['deadlines'], ROUND, 'w7', false],
  ])('%s', (_name, subject, topics, milestone, moment, told) => {
    const follow = aFollow({ subject, topics });
    expect(matchesFollow(follow, { programmeId: 'profploeg', subject: milestone }, moment)).toBe(
      told,
    );
  });

  test('is nothing of another round, guidance or programme', () => {
    const all: FollowTopic[] = ['deadlines', 'phases', 'meetings', 'overdue'];
    const matches = (subject: FollowSubject, milestone: MilestoneSubject, programmeId: string) =>
      matchesFollow(aFollow({ subject, topics: all }), { programmeId, subject: milestone }, 'd1');
    expect(matches({ kind: 'round', roundId: 'r2' }, ROUND, 'profploeg')).toBe(false);
    expect(matches({ kind: 'trajectory', dossierId: 'd2' }, STEP, 'profploeg')).toBe(false);
    expect(matches(PROGRAMME, ROUND, 'labo')).toBe(false);
  });

  test('is nothing personal, whatever it follows', () => {
    const about = { dossierId: 'd1', municipality: 'Tielt' };
    const personal: MilestoneSubject[] = [
      { ...ROUND, kind: 'draft', dossierId: 'd1' },
      { kind: 'item', ...about, itemId: 'i1', listId: 'homework', number: 1 },
      { kind: 'file', ...about, reference: 'PP-2021-0001' },
    ];
    for (const subject of personal) {
      for (const followed of [PROGRAMME, OF_ROUND, OF_GUIDANCE]) {
        const follow = aFollow({ subject: followed, topics: ['deadlines', 'phases', 'overdue'] });
        const milestone = { programmeId: 'profploeg', subject };
        expect(matchesFollow(follow, milestone, 'overdue')).toBe(false);
      }
    }
  });
});

describe('a change of what is followed', () => {
  const NOW = new Date('2021-07-05T10:00:00Z');
  const bram = { tenantId: 't', objectId: 'bram', name: 'Bram' };

  test('tells by the rights of whoever made it', () => {
    const follow: Follow = aFollow({ subject: OF_GUIDANCE, topics: ['phases'] });
    const changed = withTopics(follow, ['meetings', 'deadlines'], bram, NOW);
    expect(changed).toMatchObject({
      ok: true,
      value: { topics: ['meetings'], setBy: bram, setAt: NOW, version: follow.version + 1 },
    });
  });

  test('needs a topic of that subject', () => {
    const changed = withTopics(aFollow({ subject: OF_GUIDANCE }), ['deadlines'], bram, NOW);
    expect(changed).toEqual({ ok: false, reason: 'noTopics' });
  });

  test('into the same is none', () => {
    const follow = aFollow({ subject: PROGRAMME, topics: ['deadlines', 'digest'] });
    expect(withTopics(follow, ['digest', 'deadlines'], bram, NOW)).toEqual({
      ok: true,
      value: follow,
    });
  });

  test('pauses until the same day a week or a month later, in Brussels', () => {
    const week = snoozed(aFollow({}), 'week', NOW);
    expect(week.snoozedUntil).toEqual(new Date('2021-07-11T22:00:00Z'));
    expect(isSnoozed(week, new Date('2021-07-11T21:59:59Z'))).toBe(true);
    expect(isSnoozed(week, new Date('2021-07-11T22:00:00Z'))).toBe(false);
    const inWinter = snoozed(aFollow({}), 'month', new Date('2022-01-31T12:00:00Z'));
    expect(inWinter.snoozedUntil).toEqual(new Date('2022-02-27T23:00:00Z'));
  });

  test('wakes, and ends for a reason', () => {
    const paused = snoozed(aFollow({}), 'week', NOW);
    expect(woken(paused)).not.toHaveProperty('snoozedUntil');
    expect(woken(aFollow({}))).toEqual(aFollow({}));
    expect(ended(aFollow({}), NOW, 'gone')).toMatchObject({ endedAt: NOW, endedBecause: 'gone' });
  });
});

test('topics that a card sent are read in their order, and nothing else', () => {
  expect(readTopics('digest,phases,<script>,phases')).toEqual(['phases', 'digest']);
  expect(readTopics('')).toEqual([]);
});

describe('typed words', () => {
  test.each([
    ['volg dit traject', { kind: 'own' }],
    ['Volg ons traject.', { kind: 'own' }],
    ['volg de begeleiding', { kind: 'own' }],
    ['volg ronde 1', { kind: 'called', called: 'ronde 1' }],
    ['Volg de eerste ronde!', { kind: 'called', called: 'eerste ronde' }],
    ['volg de Profploeg', { kind: 'called', called: 'Profploeg' }],
    ['volg PP-2026-0042', { kind: 'called', called: 'PP-2026-0042' }],
    ['volg het traject van Sint-Niklaas', { kind: 'called', called: 'Sint-Niklaas' }],
    ['Volg Mechelen-aan-de-Maas', { kind: 'called', called: 'Mechelen-aan-de-Maas' }],
  ])('%s', (typed, words) => {
    expect(readFollowWords(typed)).toEqual(words);
  });

  test.each([
    'volg ik hier iets?',
    'volgende',
    'wat volgt er na de intakefiche',
    'volg',
    `volg ${'x'.repeat(200)}`,
  ])('%s is something else', (typed) => {
    expect(readFollowWords(typed)).toBeUndefined();
  });

  test('the words that show it are no subject', () => {
    for (const word of FOLLOW_COMMAND_WORDS.follow) {
      if (!word.startsWith('volg ')) expect(readFollowWords(word)).toBeUndefined();
    }
  });
});
