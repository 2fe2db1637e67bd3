import { describe, expect, test } from '@jest/globals';
import type { ChatPlace } from '../../src/domain/chat-place.ts';
import type { NamedPerson } from '../../src/domain/person.ts';
import {
  answerGroup,
  answersFor,
  answersOf,
  askersOf,
  canPublish,
  gather,
  groupOf,
  moveQuestion,
  nextOpenGroup,
  openRound,
  publishRound,
  routeGroup,
  skipGroup,
  stopRound,
} from '../../src/domain/question-round.ts';
import { type QuestionSession, questionsIn } from '../../src/domain/question-session.ts';
import type { Result } from '../../src/domain/result.ts';

const TENANT = '3f2b8c54-91d7-4e0a-b6c3-8a5e1d7f2096';
const person = (name: string): NamedPerson => ({
  tenantId: TENANT,
  objectId: `00000000-0000-4000-8000-${name.toLowerCase().padStart(12, '0')}`,
  name,
});
const [AN, BRAM, CAS] = [person('An'), person('Bram'), person('Cas')];
const PLACE: ChatPlace = {
  conversationId: '19:overleg@thread.v2',
  scope: 'groupChat',
  tenantId: TENANT,
  serviceUrl: 'https://smba.example/',
};
const NOON = new Date('2026-03-01T11:00:00Z');
const LATER = new Date('2026-03-01T12:00:00Z');

const opened = () =>
  openRound({ id: 's1', programmeId: 'profploeg', place: PLACE }, { by: CAS, at: NOON });

function unwrap<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.value;
}

function asking(session: QuestionSession, by: NamedPerson, text: string, id = text) {
  return gather(session, { id: `${by.name}-${id}`, text, by, at: NOON });
}

/** Questions that begin with the same word ask the same. */
const firstWord = (a: string, b: string): number =>
  a.split(' ')[0]?.toLowerCase() === b.split(' ')[0]?.toLowerCase() ? 0.8 : 0;
const GROUPING = { likeness: firstWord, alikeFrom: 0.6 };

function closed(...asked: readonly (readonly [NamedPerson, string])[]): QuestionSession {
  const gathered = asked.reduce(
    (session, [by, text]) => unwrap(asking(session, by, text)),
    opened(),
  );
  return unwrap(stopRound(gathered, GROUPING, LATER));
}

const groupsOf = (session: QuestionSession) =>
  session.groups.map(({ number }) => questionsIn(session, number).map(({ text }) => text));
const ANSWER = { question: 'Wat kost het?', answer: 'Niets.', source: 'VLAIO' };

describe('gathering', () => {
  test('keeps every question with who asked it and when', () => {
    const session = unwrap(asking(opened(), AN, 'Wat kost het?'));
    expect(session.questions).toEqual([
      { id: 'An-Wat kost het?', text: 'Wat kost het?', by: AN, at: NOON },
    ]);
    expect(session.version).toBe(2);
  });

  test('the same words of the same person count once, however they are written', () => {
    const session = unwrap(asking(opened(), AN, 'Wat kost het?'));
    expect(asking(session, AN, 'wat kost HET')).toEqual({ ok: false, reason: 'askedBefore' });
  });

  test('the same words of somebody else count as theirs', () => {
    const session = unwrap(asking(opened(), AN, 'Wat kost het?'));
    expect(unwrap(asking(session, BRAM, 'Wat kost het?')).questions).toHaveLength(2);
  });

  test('the same delivery again counts once', () => {
    const session = unwrap(asking(opened(), AN, 'Wat kost het?', 'turn-1'));
    expect(asking(session, AN, 'Iets anders', 'turn-1')).toEqual({
      ok: false,
      reason: 'askedBefore',
    });
  });

  test('ends when the round is stopped', () => {
    expect(asking(closed([AN, 'Wat kost het?']), BRAM, 'Te laat')).toEqual({
      ok: false,
      reason: 'notOpen',
    });
  });
});

describe('putting like questions together', () => {
  test('each joins the group it is most like, in the order in which they were asked', () => {
    const session = closed(
      [AN, 'Kost dat iets?'],
      [BRAM, 'Wanneer start het?'],
      [CAS, 'kost het veel?'],
      [AN, 'Wie beslist?'],
    );
    expect(groupsOf(session)).toEqual([
      ['Kost dat iets?', 'kost het veel?'],
      ['Wanneer start het?'],
      ['Wie beslist?'],
    ]);
    expect(session.groups.map(({ number, state }) => [number, state])).toEqual([
      [1, 'open'],
      [2, 'open'],
      [3, 'open'],
    ]);
    expect([session.state, session.closedAt]).toEqual(['closed', LATER]);
  });

  test('the same words are the same question, whatever the likeness says', () => {
    const gathered = unwrap(asking(unwrap(asking(opened(), AN, 'Subsidie?')), BRAM, 'subsidie'));
    const session = unwrap(stopRound(gathered, { likeness: () => 0, alikeFrom: 0.6 }, LATER));
    expect(groupsOf(session)).toEqual([['Subsidie?', 'subsidie']]);
  });

  test('happens once: stopping again changes nothing', () => {
    expect(stopRound(closed([AN, 'Wat?']), GROUPING, LATER)).toEqual({
      ok: false,
      reason: 'notOpen',
    });
  });

  test('a round without questions has no groups and nothing to publish', () => {
    const session = closed();
    expect([session.groups, canPublish(session)]).toEqual([[], false]);
  });
});

describe('a group', () => {
  const session = closed([AN, 'Wat kost het?'], [BRAM, 'Wie beslist?'], [CAS, 'Wat dan?']);

  test('is answered, and answered again', () => {
    const once = unwrap(answerGroup(session, 1, ANSWER));
    expect(groupOf(once, 1)).toEqual({ number: 1, ...ANSWER, state: 'answered' });
    const again = unwrap(answerGroup(once, 1, { ...ANSWER, answer: 'Gratis.', source: '' }));
    expect(groupOf(again, 1)).toEqual({
      number: 1,
      question: ANSWER.question,
      answer: 'Gratis.',
      state: 'answered',
    });
  });

  test('that is skipped keeps what was written for it', () => {
    const skipped = unwrap(skipGroup(unwrap(answerGroup(session, 1, ANSWER)), 1));
    expect(groupOf(skipped, 1)).toMatchObject({ state: 'skipped', answer: 'Niets.' });
    expect(answersOf(skipped)).toEqual([]);
  });

  test('that went to people is out of reach for everything else', () => {
    const routed = unwrap(routeGroup(session, 1));
    const tries = [
      answerGroup(routed, 1, ANSWER),
      skipGroup(routed, 1),
      routeGroup(routed, 1),
      moveQuestion(routed, 1, 'An-Wat kost het?', 2),
      moveQuestion(routed, 2, 'Bram-Wie beslist?', 1),
    ];
    expect(tries).toEqual(tries.map(() => ({ ok: false, reason: 'routed' })));
  });

  test('that does not exist, or of a round that still gathers, is refused', () => {
    expect(answerGroup(session, 9, ANSWER)).toEqual({ ok: false, reason: 'noGroup' });
    expect(skipGroup(opened(), 1)).toEqual({ ok: false, reason: 'notClosed' });
  });

  test('to go on with is the next open one, from the start when none comes later', () => {
    expect(nextOpenGroup(session, 1)?.number).toBe(2);
    expect(nextOpenGroup(session, 2)?.number).toBe(1);
    expect(nextOpenGroup(unwrap(skipGroup(unwrap(skipGroup(session, 1)), 2)), 1)).toBeUndefined();
  });
});

describe('moving a question', () => {
  const session = closed([AN, 'Wat kost het?'], [BRAM, 'Wie beslist?'], [CAS, 'Wat dan?']);

  test('to another group', () => {
    const moved = unwrap(moveQuestion(session, 1, 'Cas-Wat dan?', 2));
    expect(groupsOf(moved)).toEqual([['Wat kost het?'], ['Wie beslist?', 'Wat dan?']]);
  });

  test('to a group of its own, which is open and asks what it asks', () => {
    const moved = unwrap(moveQuestion(session, 1, 'Cas-Wat dan?', 'new'));
    expect(groupOf(moved, 3)).toEqual({ number: 3, question: 'Wat dan?', state: 'open' });
  });

  test('an open group that was named after it is named after the next one', () => {
    const moved = unwrap(moveQuestion(session, 1, 'An-Wat kost het?', 'new'));
    expect(groupOf(moved, 1)?.question).toBe('Wat dan?');
  });

  test('a group that holds nothing any more goes, and the others keep their numbers', () => {
    const moved = unwrap(moveQuestion(session, 2, 'Bram-Wie beslist?', 1));
    const back = unwrap(moveQuestion(moved, 1, 'Bram-Wie beslist?', 'new'));
    expect(moved.groups.map(({ number }) => number)).toEqual([1]);
    expect(back.groups.map(({ number }) => number)).toEqual([1, 2]);
    expect(back.questions).toHaveLength(3);
  });

  test('that somebody moved meanwhile, or to a group that is gone, changes nothing', () => {
    expect(moveQuestion(session, 2, 'An-Wat kost het?', 1)).toEqual({ ok: false, reason: 'moved' });
    expect(moveQuestion(session, 1, 'An-Wat kost het?', 7)).toEqual({
      ok: false,
      reason: 'noGroup',
    });
    expect(moveQuestion(session, 1, 'An-Wat kost het?', 1)).toEqual({ ok: true, value: session });
  });
});

describe('publishing', () => {
  const session = closed([AN, 'Wat kost het?'], [BRAM, 'Wie beslist?'], [AN, 'Dank je']);

  test('waits until every group is answered, skipped or with people', () => {
    const answered = unwrap(answerGroup(session, 1, ANSWER));
    const skipped = unwrap(skipGroup(answered, 3));
    expect(publishRound(skipped, LATER)).toEqual({ ok: false, reason: 'unfinished' });
    const published = unwrap(publishRound(unwrap(routeGroup(skipped, 2)), LATER));
    expect([published.state, published.publishedAt]).toEqual(['published', LATER]);
    expect(answersOf(published)).toEqual([ANSWER]);
    expect(publishRound(published, LATER)).toEqual({ ok: false, reason: 'notClosed' });
  });

  test('tells each asker the answers to what they asked, and nobody else’s', () => {
    const answered = unwrap(answerGroup(session, 1, ANSWER));
    expect(answersFor(answered, AN)).toEqual([ANSWER]);
    expect(answersFor(answered, BRAM)).toEqual([]);
    expect(askersOf(answered.questions).map(({ by }) => by.name)).toEqual(['An', 'Bram']);
  });
});
