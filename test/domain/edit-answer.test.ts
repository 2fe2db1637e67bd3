import { describe, expect, test } from '@jest/globals';
import type { Dossier } from '../../src/domain/dossier.ts';
import {
  type Edit,
  type EditContext,
  editAnswer,
  resolveConflict,
  sameValue,
} from '../../src/domain/edit-answer.ts';
import { MUNICIPALITIES } from '../../src/programmes/municipalities.ts';
import { createMunicipalityFinder } from '../../src/search/municipality-search.ts';
import { AN, answerOf, JAN, LATER, sampleDossier } from '../support/jans-dossier.ts';
import { AREA_QUESTION, NAME_QUESTION, TOPICS_QUESTION } from '../support/sample-form.ts';

const CONTEXT: EditContext = {
  by: JAN,
  at: LATER,
  municipalities: createMunicipalityFinder(MUNICIPALITIES),
  newId: () => 'conflict-1',
};

const edit = (dossier: Dossier, change: Partial<Edit>): ReturnType<typeof editAnswer> =>
  editAnswer(dossier, { question: NAME_QUESTION, typed: '', seenVersion: 0, ...change }, CONTEXT);

/** An has changed Jan's "A" of version 1 into "B" of version 2. */
const CHANGED = sampleDossier({}, { answers: { name: answerOf('B', 2, AN) } });

describe('a plain edit', () => {
  test('a first answer is version 1, with who, when and one event', () => {
    const { dossier, events, outcome } = edit(sampleDossier(), { typed: ' Jan ' });
    expect(outcome).toEqual({ kind: 'saved' });
    expect(dossier.answers.name).toEqual({ value: 'Jan', version: 1, by: JAN, at: LATER });
    expect(dossier.version).toBe(2);
    expect(dossier.updatedAt).toEqual(LATER);
    expect(events).toEqual([
      { kind: 'answered', at: LATER, by: JAN, details: { question: 'name', version: 1 } },
    ]);
  });

  test('a changed answer counts its version up', () => {
    const { dossier } = edit(sampleDossier({ name: 'A' }), { typed: 'B', seenVersion: 1 });
    expect(dossier.answers.name).toMatchObject({ value: 'B', version: 2 });
  });

  test('an emptied field clears the answer and keeps its place in the history', () => {
    const { dossier, events, outcome } = edit(sampleDossier({ name: 'A' }), { seenVersion: 1 });
    expect(outcome).toEqual({ kind: 'cleared' });
    expect(dossier.answers.name).toMatchObject({ value: '', version: 2 });
    expect(events[0]?.kind).toBe('cleared');
  });

  test('the dossier that came in is not changed', () => {
    const before = sampleDossier({ name: 'A' });
    const copy = structuredClone(before);
    edit(before, { typed: 'B', seenVersion: 1 });
    expect(before).toEqual(copy);
  });
});

describe('an untouched field', () => {
  test('changes nothing at all', () => {
    const before = sampleDossier({ name: 'A' });
    const { dossier, events, outcome } = edit(before, { typed: 'A', seenVersion: 1 });
    expect(outcome).toEqual({ kind: 'unchanged' });
    expect(dossier).toBe(before);
    expect(events).toEqual([]);
  });

  test('changes nothing when somebody else changed the answer meanwhile', () => {
    const { dossier, outcome } = edit(CHANGED, { typed: 'A', seenVersion: 1, seenValue: 'A' });
    expect(outcome).toEqual({ kind: 'unchanged' });
    expect(dossier).toBe(CHANGED);
  });

  test('changes nothing when somebody else answered what was still empty', () => {
    expect(edit(sampleDossier({ name: 'A' }), {}).outcome).toEqual({ kind: 'unchanged' });
  });

  test('does not bring back what somebody else cleared meanwhile', () => {
    const cleared = sampleDossier({}, { answers: { name: answerOf('', 2, AN) } });
    const { dossier, outcome } = edit(cleared, { typed: 'A', seenVersion: 1, seenValue: 'A' });
    expect(outcome).toEqual({ kind: 'unchanged' });
    expect(dossier.answers.name?.value).toBe('');
  });

  test('an empty field without an answer stays without', () => {
    expect(edit(sampleDossier(), {}).dossier.answers).toEqual({});
  });
});

describe('two people at once', () => {
  test('two different texts are both kept', () => {
    const { dossier, events, outcome } = edit(CHANGED, {
      typed: 'C',
      seenVersion: 1,
      seenValue: 'A',
    });
    expect(outcome).toEqual({ kind: 'conflict' });
    expect(dossier.answers.name?.value).toBe('B');
    expect(dossier.conflicts).toEqual([
      { id: 'conflict-1', questionId: 'name', value: 'C', by: JAN, at: LATER },
    ]);
    expect(events.map((event) => event.kind)).toEqual(['conflicted']);
  });

  test('the same text from both is no conflict', () => {
    const { outcome } = edit(CHANGED, { typed: 'B', seenVersion: 1, seenValue: 'A' });
    expect(outcome).toEqual({ kind: 'unchanged' });
  });

  test('two first answers that differ are a conflict', () => {
    expect(edit(sampleDossier({ name: 'A' }), { typed: 'B' }).outcome).toEqual({
      kind: 'conflict',
    });
  });

  test('the same second text twice is one conflict', () => {
    const stale = { typed: 'C', seenVersion: 1, seenValue: 'A' };
    const once = edit(CHANGED, stale).dossier;
    const twice = edit(once, stale);
    expect(twice.outcome).toEqual({ kind: 'conflict' });
    expect(twice.dossier.conflicts).toHaveLength(1);
    expect(twice.events).toEqual([]);
  });

  test('a new text where somebody cleared meanwhile is simply saved', () => {
    const cleared = sampleDossier({}, { answers: { name: answerOf('', 2, AN) } });
    const { dossier, outcome } = edit(cleared, { typed: 'C', seenVersion: 1, seenValue: 'A' });
    expect(outcome).toEqual({ kind: 'saved' });
    expect(dossier.answers.name).toMatchObject({ value: 'C', version: 3 });
  });

  test('a list in another order than typed is the same list', () => {
    const dossier = sampleDossier({ topics: ['mobility', 'events'] });
    const again = { question: TOPICS_QUESTION, typed: 'events, mobility', seenVersion: 0 };
    expect(edit(dossier, again).outcome).toEqual({ kind: 'unchanged' });
  });
});

describe('input that cannot be accepted', () => {
  const tooLong = { question: NAME_QUESTION, typed: 'x'.repeat(21), seenVersion: 1 };

  test('is kept beside the answer, which stays', () => {
    const { dossier, outcome } = edit(sampleDossier({ name: 'A' }), tooLong);
    const reason = { kind: 'tooLong', length: 21, max: 20 };
    expect(outcome).toEqual({ kind: 'invalid', reason });
    expect(dossier.answers.name?.value).toBe('A');
    expect(dossier.rejected.name).toEqual({ text: 'x'.repeat(21), reason, by: JAN });
  });

  test('goes away with the next accepted input, also when that is the old answer', () => {
    const stuck = edit(sampleDossier({ name: 'A' }), tooLong).dossier;
    expect(edit(stuck, { typed: 'B', seenVersion: 1 }).dossier.rejected).toEqual({});
    expect(edit(stuck, { typed: 'A', seenVersion: 1 }).dossier.rejected).toEqual({});
  });

  test('of one question does not touch that of another', () => {
    const stuck = edit(sampleDossier(), tooLong).dossier;
    const { dossier } = edit(stuck, { question: AREA_QUESTION, typed: 'De Markt' });
    expect(Object.keys(dossier.rejected)).toEqual(['name']);
  });
});

describe('settling a conflict', () => {
  const CONFLICT = edit(CHANGED, { typed: 'C', seenVersion: 1, seenValue: 'A' }).dossier;
  const BY_JAN = { by: JAN, at: LATER };

  test('the chosen text becomes the answer and the conflict goes', () => {
    const { dossier, events } = resolveConflict(CONFLICT, 'conflict-1', 'C', BY_JAN);
    expect(dossier.conflicts).toEqual([]);
    expect(dossier.answers.name).toMatchObject({ value: 'C', version: 3, by: JAN });
    expect(events[0]?.details).toEqual({ question: 'name', version: 3 });
  });

  test('choosing the present text leaves its writer and version', () => {
    const { dossier, events } = resolveConflict(CONFLICT, 'conflict-1', 'B', BY_JAN);
    expect(dossier.answers.name).toEqual(CHANGED.answers.name);
    expect(events[0]?.details).toEqual({ question: 'name', version: 2 });
  });

  test('a conflict that is settled already changes nothing', () => {
    const { dossier, events } = resolveConflict(CHANGED, 'conflict-1', 'C', BY_JAN);
    expect(dossier).toBe(CHANGED);
    expect(events).toEqual([]);
  });
});

test('values are the same by content, and a text is never a list', () => {
  expect(sameValue(['a', 'b'], ['a', 'b'])).toBe(true);
  expect(sameValue(['a', 'b'], ['b', 'a'])).toBe(false);
  expect(sameValue('', [])).toBe(false);
  expect(sameValue('1', 1)).toBe(false);
});
