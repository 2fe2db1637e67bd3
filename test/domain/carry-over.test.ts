import { describe, expect, test } from '@jest/globals';
import { carryOver } from '../../src/domain/carry-over.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { Form } from '../../src/domain/form.ts';
import { AN, JAN, LATER, NOON, sampleDossier } from '../support/jans-dossier.ts';
import { SAMPLE_FORM } from '../support/sample-form.ts';
import { aRemark } from '../support/sent-dossier.ts';

/** Version 1 → 2: "who" became "person". 2 → 3: "person" became "name", option "events" of "topics" was "fairs". */
const FORM: Form = {
  ...SAMPLE_FORM,
  version: 3,
  changes: [
    { from: 1, to: 2, renamedQuestions: { who: 'person' } },
    {
      from: 2,
      to: 3,
      renamedQuestions: { person: 'name', subjects: 'topics' },
      renamedOptions: { topics: { fairs: 'events' }, scope: { all: 'whole' } },
    },
  ],
};

const carried = (dossier: Dossier): Dossier => carryOver(dossier, FORM, AN, LATER).dossier;
const values = (dossier: Dossier): Record<string, unknown> =>
  Object.fromEntries(Object.entries(dossier.answers).map(([id, answer]) => [id, answer.value]));

describe('a draft of an older form', () => {
  test('moves its answers through every change, with writer, moment and version', () => {
    const dossier = carried(sampleDossier({ who: 'Jan' }));
    expect(dossier.answers).toEqual({ name: { value: 'Jan', version: 1, by: JAN, at: NOON } });
    expect(dossier.formVersion).toBe(3);
    expect(dossier.version).toBe(2);
  });

  test('starts at the change after its own version', () => {
    const dossier = carried(sampleDossier({ person: 'Jan', who: 'old' }, { formVersion: 2 }));
    expect(values(dossier)).toEqual({ name: 'Jan', who: 'old' });
  });

  test('moves renamed options, alone and in a list, of renamed questions too', () => {
    const dossier = carried(sampleDossier({ scope: 'all', subjects: ['mobility', 'fairs'] }));
    expect(values(dossier)).toEqual({ scope: 'whole', topics: ['mobility', 'events'] });
  });

  test('keeps answers to questions that are gone, under their old id', () => {
    expect(values(carried(sampleDossier({ slogan: 'Leef!' })))).toEqual({ slogan: 'Leef!' });
  });

  test('moves what a caseworker said at a renamed question', () => {
    const draft = sampleDossier({ who: 'Jan' }, { remarks: [aRemark('who')] });
    expect(carried(draft).remarks).toEqual([{ ...aRemark('who'), questionId: 'name' }]);
  });

  test('leaves a text that happens to read like an option', () => {
    expect(values(carried(sampleDossier({ name: 'fairs' })))).toEqual({ name: 'fairs' });
  });

  test('empties a choice whose option is gone, so that it is asked again', () => {
    const dossier = carried(sampleDossier({ scope: 'province' }));
    expect(dossier.answers.scope).toEqual({ value: '', version: 2, by: AN, at: LATER });
  });

  test('takes gone options out of a list and keeps the rest', () => {
    expect(values(carried(sampleDossier({ topics: ['events', 'gone'] })))).toEqual({
      topics: ['events'],
    });
    expect(values(carried(sampleDossier({ topics: ['gone'] })))).toEqual({ topics: '' });
  });

  test('is not tripped up by option ids that objects have by themselves', () => {
    expect(values(carried(sampleDossier({ topics: ['constructor', 'events'] })))).toEqual({
      topics: ['events'],
    });
  });

  test('moves inputs that were not accepted and conflicts along', () => {
    const dossier = carried(
      sampleDossier(
        { who: 'Jan', subjects: ['fairs'] },
        {
          rejected: { who: { text: 'x', reason: { kind: 'empty' }, by: JAN } },
          conflicts: [
            { id: 'c', questionId: 'subjects', value: ['fairs', 'other'], by: AN, at: NOON },
          ],
        },
      ),
    );
    expect(Object.keys(dossier.rejected)).toEqual(['name']);
    expect(dossier.conflicts[0]).toMatchObject({
      questionId: 'topics',
      value: ['events', 'other'],
    });
  });

  test('two questions can change places', () => {
    const swap: Form = {
      ...SAMPLE_FORM,
      version: 2,
      changes: [{ from: 1, to: 2, renamedQuestions: { name: 'area', area: 'name' } }],
    };
    const { dossier } = carryOver(sampleDossier({ name: 'a', area: 'b' }), swap, AN, LATER);
    expect(values(dossier)).toEqual({ area: 'a', name: 'b' });
  });

  test('tells of it in one event', () => {
    expect(carryOver(sampleDossier(), FORM, AN, LATER).events).toEqual([
      { kind: 'carriedOver', at: LATER, by: AN, details: { from: 1, to: 3 } },
    ]);
  });
});

describe('what does not move', () => {
  test.each([
    ['what was sent', sampleDossier({ who: 'Jan' }, { state: 'submitted' })],
    ['what was withdrawn', sampleDossier({ who: 'Jan' }, { state: 'withdrawn' })],
    ['a draft of the present form', sampleDossier({ who: 'Jan' }, { formVersion: 3 })],
    ['a draft of a later form', sampleDossier({ who: 'Jan' }, { formVersion: 4 })],
  ])('%s', (_, dossier) => {
    const change = carryOver(dossier, FORM, AN, LATER);
    expect(change.dossier).toBe(dossier);
    expect(change.events).toEqual([]);
  });
});
