import { describe, expect, test } from '@jest/globals';
import type { Expert } from '../../src/domain/expert.ts';
import {
  composePanel,
  type ExpertLoad,
  proposePanel,
  requestedFields,
  setBudget,
} from '../../src/domain/panel.ts';
import { readExpertIds, readPanel } from '../../src/domain/panel-input.ts';
import { PROFPLOEG_FORM } from '../../src/programmes/profploeg/form.ts';
import { answerOf } from '../support/jans-dossier.ts';
import { BY_KATO, BY_WIM, done, sentDossier } from '../support/sent-dossier.ts';

function load(
  name: string,
  fields: readonly string[],
  guiding = 0,
  changes: Partial<Expert> = {},
): ExpertLoad {
  const expert = {
    id: name.toLowerCase(),
    programmeId: 'profploeg',
    name,
    organisation: '',
    fields,
    capacity: 3,
    active: true,
    version: 1,
    ...changes,
  };
  return { expert, guiding };
}

const names = (experts: readonly ExpertLoad[]) => experts.map(({ expert }) => expert.name);
const propose = (fields: readonly string[], ...loads: ExpertLoad[]) => proposePanel(fields, loads);

describe('a proposal', () => {
  test('takes whoever brings most of what is missing, and says what each one adds', () => {
    const { proposed, uncovered } = propose(
      ['mobility', 'events', 'realEstate'],
      load('An', ['mobility']),
      load('Bo', ['mobility', 'events']),
      load('Cas', ['events', 'realEstate']),
    );
    expect(names(proposed)).toEqual(['Bo', 'Cas']);
    expect(proposed.map(({ adds }) => adds)).toEqual([['mobility', 'events'], ['realEstate']]);
    expect(proposed.map(({ fields }) => fields)).toEqual([
      ['mobility', 'events'],
      ['events', 'realEstate'],
    ]);
    expect(uncovered).toEqual([]);
  });

  test('takes among equals the one with most room for their capacity, then by name', () => {
    const roomy = propose(
      ['events'],
      load('An', ['events'], 1),
      load('Bo', ['events'], 2, { capacity: 10 }),
    );
    expect(names(roomy.proposed)).toEqual(['Bo']);
    const equal = propose(['events'], load('Éva', ['events']), load('Dirk', ['events']));
    expect(names(equal.proposed)).toEqual(['Dirk']);
  });

  test('names who would fit but has no room, and what nobody with room masters', () => {
    const { proposed, full, uncovered } = propose(
      ['events', 'starters'],
      load('An', ['events'], 3),
      load('Bo', ['starters'], 5, { capacity: 4 }),
      load('Cas', ['mobility']),
    );
    expect(proposed).toEqual([]);
    expect(names(full)).toEqual(['An', 'Bo']);
    expect(uncovered).toEqual(['events', 'starters']);
  });

  test('leaves out who does not guide any more, also from those without room', () => {
    const gone = { active: false };
    const advice = propose(
      ['events'],
      load('An', ['events'], 0, gone),
      load('Bo', ['events'], 3, gone),
    );
    expect(advice).toEqual({ proposed: [], uncovered: ['events'], full: [] });
  });

  test('does not count this municipality as a load of who guides it', () => {
    const loads = [load('An', ['events'], 3), load('Bo', ['events'], 3)];
    const { proposed, full } = proposePanel(['events'], loads, [{ expertId: 'an', name: 'An' }]);
    expect(proposed).toMatchObject([{ expert: { name: 'An' }, guiding: 2 }]);
    expect(names(full)).toEqual(['Bo']);
  });

  test('is empty when nothing is requested', () => {
    expect(propose([], load('An', ['events']))).toEqual({ proposed: [], uncovered: [], full: [] });
  });

  test('is the same in whatever order the experts come', () => {
    const loads = [load('An', ['a', 'b']), load('Bo', ['b', 'c']), load('Cas', ['c', 'a'])];
    const forth = names(proposePanel(['a', 'b', 'c'], loads).proposed);
    expect(names(proposePanel(['a', 'b', 'c'], [...loads].reverse()).proposed)).toEqual(forth);
    expect(forth).toEqual(['An', 'Bo']);
  });
});

test('a field that was asked in own words is matched with nobody', () => {
  const answers = {
    expertise: answerOf(['mobility', 'other']),
    otherExpertise: answerOf('Erfgoed'),
  };
  expect(requestedFields(PROFPLOEG_FORM, 'expertise', answers)).toEqual({
    fields: ['mobility'],
    inOwnWords: ['Erfgoed'],
  });
  expect(requestedFields(PROFPLOEG_FORM, 'expertise', {})).toEqual({ fields: [], inOwnWords: [] });
});

describe('a panel', () => {
  const SELECTED = sentDossier({ state: 'selected' });
  const [AN, BO, CAS] = ['An', 'Bo', 'Cas'].map((name) => ({
    expertId: name.toLowerCase(),
    name,
  })) as [PanelOf, PanelOf, PanelOf];
  type PanelOf = { readonly expertId: string; readonly name: string };

  test('says who joined and who left', () => {
    const first = done(composePanel(SELECTED, [AN, BO], 2, BY_KATO)).dossier;
    const { dossier, events } = done(composePanel(first, [BO, CAS], 3, BY_WIM));
    expect(dossier.review?.panel).toEqual([BO, CAS]);
    expect(events.map(({ kind, details }) => ({ kind, ...details }))).toEqual([
      {
        kind: 'panelComposed',
        from: 'An, Bo',
        to: 'Bo, Cas',
        joined: 'cas',
        left: 'an',
        version: 4,
      },
    ]);
  });

  test('of the same experts changes nothing, also in another order; of the same name it does', () => {
    const first = done(composePanel(SELECTED, [AN, BO], 2, BY_KATO)).dossier;
    expect(done(composePanel(first, [BO, AN], 3, BY_KATO)).events).toEqual([]);
    const otherAn = { ...AN, expertId: 'an-2' };
    expect(done(composePanel(first, [otherAn, BO], 3, BY_KATO)).events).toHaveLength(1);
  });

  test('can be emptied', () => {
    const first = done(composePanel(SELECTED, [AN], 2, BY_KATO)).dossier;
    expect(done(composePanel(first, [], 3, BY_KATO)).dossier.review?.panel).toEqual([]);
  });

  test('and a budget are for a selected file alone, as it was seen', () => {
    for (const state of ['submitted', 'admissible', 'notSelected', 'withdrawn'] as const) {
      expect(composePanel(sentDossier({ state }), [AN], 2, BY_KATO).ok).toBe(false);
      expect(setBudget(sentDossier({ state }), 500, 2, BY_KATO).ok).toBe(false);
    }
    expect(composePanel(SELECTED, [AN], 1, BY_KATO)).toMatchObject({ reason: { kind: 'changed' } });
    expect(setBudget(SELECTED, 500, 1, BY_KATO)).toMatchObject({ reason: { kind: 'changed' } });
  });

  test('a budget that stands already changes nothing; another one says what it was', () => {
    const first = done(setBudget(SELECTED, 12_500, 2, BY_KATO));
    expect(first.events.map(({ details }) => details)).toEqual([{ to: 12_500 }]);
    expect(done(setBudget(first.dossier, 12_500, 3, BY_KATO)).events).toEqual([]);
    const second = done(setBudget(first.dossier, 9000, 3, BY_KATO));
    expect(second.events.map(({ details }) => details)).toEqual([{ to: 9000, from: 12_500 }]);
  });
});

describe('who was ticked', () => {
  const loads = [load('An', []), load('Bo', [], 0, { active: false })];

  test('is read once each', () => {
    expect(readExpertIds(' an, bo,,an ')).toEqual(['an', 'bo']);
    expect(readExpertIds('')).toEqual([]);
  });

  test('may be on the panel when they guide, or were on it already', () => {
    expect(readPanel(['an'], loads, [])).toEqual({
      ok: true,
      value: [{ expertId: 'an', name: 'An' }],
    });
    const present = [
      { expertId: 'bo', name: 'Bo' },
      { expertId: 'weg', name: 'Weg' },
    ];
    expect(readPanel(['bo', 'weg'], loads, present)).toEqual({ ok: true, value: present });
  });

  test.each(['bo', 'iemand', '__proto__'])('%s may not join', (id) => {
    expect(readPanel([id], loads, [])).toEqual({ ok: false, reason: 'expertGone' });
  });

  test('are twenty at most', () => {
    const ids = Array.from({ length: 21 }, (_, index) => `e-${index}`);
    expect(readPanel(ids, loads, [])).toEqual({ ok: false, reason: 'tooMany' });
  });
});
