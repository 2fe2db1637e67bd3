import { describe, expect, test } from '@jest/globals';
import {
  addColleague,
  copyToDraft,
  farewell,
  removeColleague,
  startDraft,
  withdraw,
} from '../../src/domain/dossier-life.ts';
import type { NamedPerson } from '../../src/domain/person.ts';
import {
  AN,
  answerOf,
  JAN,
  LATER,
  NOON,
  STRANGER,
  sampleDossier,
} from '../support/jans-dossier.ts';
import { SAMPLE_FORM } from '../support/sample-form.ts';
import { aRemark, EVENING, sentDossier } from '../support/sent-dossier.ts';

const BY_JAN = { by: JAN, at: LATER };

describe('starting', () => {
  test('gives an empty draft of the present form that belongs to its maker', () => {
    const form = { ...SAMPLE_FORM, version: 4 };
    const draft = { id: 'd', programmeId: 'p', roundId: 'r', form };
    const { dossier, events } = startDraft(draft, BY_JAN);
    expect(dossier).toMatchObject({ state: 'draft', formVersion: 4, owner: JAN, version: 1 });
    expect(dossier.answers).toEqual({});
    expect(events.map((event) => event.kind)).toEqual(['started']);
  });

  test('keeps of the maker what a person is, and nothing more', () => {
    const actor = { ...JAN, caseworkerOf: ['profploeg'] };
    const draft = { id: 'd', programmeId: 'p', roundId: 'r', form: SAMPLE_FORM };
    expect(startDraft(draft, { by: actor, at: NOON }).dossier.owner).toEqual(JAN);
  });
});

describe('copying', () => {
  const source = sampleDossier(
    {},
    {
      id: 'old',
      state: 'submitted',
      reference: 'PP-2021-0001',
      colleagues: [JAN],
      answers: { name: answerOf('Jan', 5, JAN) },
      conflicts: [{ id: 'c', questionId: 'name', value: 'x', by: AN, at: NOON }],
    },
  );
  const { dossier, events } = copyToDraft(
    source,
    { id: 'new', roundId: 'round-2', form: { ...SAMPLE_FORM, version: 3 } },
    { by: AN, at: LATER },
  );

  test('gives whoever copies an own draft with the answers', () => {
    expect(dossier).toMatchObject({ id: 'new', roundId: 'round-2', state: 'draft', owner: AN });
    expect(dossier.answers.name).toEqual({ value: 'Jan', version: 1, by: AN, at: LATER });
  });

  test('takes no reference, colleagues or conflicts along', () => {
    expect(dossier.reference).toBeUndefined();
    expect([dossier.colleagues, dossier.conflicts]).toEqual([[], []]);
  });

  test('stays at the form version of the answers, so that they can be carried over', () => {
    expect(dossier.formVersion).toBe(1);
  });

  test('names the older file in its only event', () => {
    expect(events.map(({ kind, details }) => [kind, details.from])).toEqual([['copied', 'old']]);
  });
});

describe('withdrawing', () => {
  const open = ['draft', 'submitted', 'admissible', 'selected'] as const;

  test.each(open)('a file that is %s can be withdrawn', (state) => {
    const result = withdraw(sampleDossier({}, { state }), BY_JAN);
    expect(result).toMatchObject({
      ok: true,
      value: {
        dossier: { state: 'withdrawn', version: 2 },
        events: [{ details: { from: state } }],
      },
    });
  });

  test.each(['inadmissible', 'deferred', 'notSelected'] as const)(
    'a file that is %s has ended already',
    (state) => {
      expect(withdraw(sentDossier({ state }), BY_JAN)).toEqual({ ok: false, reason: 'decided' });
    },
  );

  test('ends the turn of whoever it was, also when more was asked', () => {
    const dossier = sentDossier({ remarks: [aRemark('name')] });
    const result = withdraw(dossier, { by: JAN, at: EVENING });
    const review = { turn: 'nobody', waitingSince: EVENING, stateSince: EVENING };
    expect(result).toMatchObject({ value: { dossier: { state: 'withdrawn', review } } });
  });

  test('a draft that was never sent gets no review', () => {
    const result = withdraw(sampleDossier(), BY_JAN);
    expect(result.ok && 'review' in result.value.dossier).toBe(false);
  });

  test('twice is refused', () => {
    expect(withdraw(sampleDossier({}, { state: 'withdrawn' }), BY_JAN)).toEqual({
      ok: false,
      reason: 'alreadyWithdrawn',
    });
  });
});

describe('colleagues', () => {
  test('of the same tenant join', () => {
    expect(addColleague(sampleDossier(), AN, BY_JAN)).toMatchObject({
      ok: true,
      value: { dossier: { colleagues: [AN], version: 2 }, events: [{ kind: 'colleagueInvited' }] },
    });
  });

  test('of another tenant are refused', () => {
    expect(addColleague(sampleDossier(), STRANGER, BY_JAN)).toEqual({
      ok: false,
      reason: 'otherTenant',
    });
  });

  test('who are in already, the maker included, change nothing', () => {
    const dossier = sampleDossier({}, { colleagues: [AN] });
    for (const person of [AN, JAN, { ...AN, objectId: AN.objectId.toUpperCase() }]) {
      expect(addColleague(dossier, person, BY_JAN)).toEqual({
        ok: true,
        value: { dossier, events: [] },
      });
    }
  });

  test('are twenty at most', () => {
    const colleagues: NamedPerson[] = Array.from({ length: 20 }, (_, index) => ({
      ...AN,
      objectId: `colleague-${index}`,
    }));
    const nineteen = sampleDossier({}, { colleagues: colleagues.slice(1) });
    expect(addColleague(nineteen, AN, BY_JAN).ok).toBe(true);
    expect(addColleague(sampleDossier({}, { colleagues }), AN, BY_JAN)).toEqual({
      ok: false,
      reason: 'full',
    });
  });

  test('can be taken off; what they wrote stays', () => {
    const dossier = sampleDossier(
      {},
      { colleagues: [AN], answers: { name: answerOf('x', 1, AN) } },
    );
    const change = removeColleague(dossier, AN, BY_JAN);
    expect(change.dossier.colleagues).toEqual([]);
    expect(change.dossier.answers).toEqual(dossier.answers);
    expect(change.events.map((event) => event.kind)).toEqual(['colleagueRemoved']);
  });

  test('who are not in cannot be taken off', () => {
    const dossier = sampleDossier();
    expect(removeColleague(dossier, AN, BY_JAN)).toEqual({ dossier, events: [] });
  });
});

describe('what becomes of a file when one of its people has their data removed', () => {
  test('never sent, it goes away with its only person and to the first colleague otherwise', () => {
    expect(farewell(sampleDossier({}), BY_JAN)).toEqual({ kind: 'removed' });
    const shared = farewell(sampleDossier({}, { colleagues: [AN] }), BY_JAN);
    expect(shared).toMatchObject({
      kind: 'handedOver',
      change: { dossier: { owner: AN, colleagues: [] } },
    });
  });

  test('sent once it is kept, and so is a sheet of its guidance, which itself is never sent', () => {
    expect(farewell(sentDossier({}), BY_JAN)).toEqual({ kind: 'kept' });
    const sheet = { of: 'application', stepId: 'intakeSheet', assigned: {}, version: 0 };
    expect(farewell(sampleDossier({}, { sheet }), BY_JAN)).toEqual({ kind: 'kept' });
  });
});
