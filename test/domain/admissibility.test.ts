import { describe, expect, test } from '@jest/globals';
import {
  type AdmissibilityCheck,
  type CheckInput,
  checksAt,
  mergeChecks,
  remarksFromChecks,
  saveChecks,
  standingOf,
} from '../../src/domain/admissibility.ts';
import { DOSSIER_STATES, type Dossier } from '../../src/domain/dossier.ts';
import type { DossierEvent } from '../../src/domain/dossier-event.ts';
import { MAX_REMARK } from '../../src/domain/remark.ts';
import type { CheckResult } from '../../src/domain/review.ts';
import { LATER } from '../support/jans-dossier.ts';
import { BY_KATO, BY_WIM, done, EVENING, KATO, sentDossier, WIM } from '../support/sent-dossier.ts';

const YES: CheckInput = { met: true, note: '' };
const NO: CheckInput = { met: false, note: 'Wat verwacht je?' };
const NOT_YET: CheckInput = { met: undefined, note: '' };
const LIST: readonly AdmissibilityCheck[] = [
  { id: 'a', label: 'A.', questionIds: ['name', 'scope'] },
  { id: 'b', label: 'B.', questionIds: ['scope'] },
];

const judged = ({ met, note }: CheckInput, by = KATO, at = LATER): CheckResult => ({
  ...(met === undefined ? {} : { met }),
  note,
  by,
  at,
});
const CHECKED = done(saveChecks(sentDossier(), { a: YES, b: NO }, 2, BY_KATO));

describe('saving the list', () => {
  test('keeps who found what, and writes one event per point', () => {
    expect(CHECKED.dossier).toMatchObject({ version: 3, updatedAt: LATER });
    expect(CHECKED.dossier.review?.checks).toEqual({ a: judged(YES), b: judged(NO) });
    expect(CHECKED.events.map(({ kind, details }) => ({ kind, ...details }))).toEqual([
      { kind: 'checked', check: 'a', from: 'open', to: 'met', note: '', version: 3 },
      { kind: 'checked', check: 'b', from: 'open', to: 'notMet', note: NO.note, version: 3 },
    ]);
  });

  test('leaves points that did not change to whoever judged them', () => {
    const again = done(saveChecks(CHECKED.dossier, { a: YES, b: YES }, 3, BY_WIM));
    expect(again.dossier.review?.checks).toEqual({
      a: judged(YES),
      b: judged(YES, WIM, EVENING),
    });
    expect(again.events.map(({ details }) => details.check)).toEqual(['b']);
  });

  test('without any change changes nothing', () => {
    const same = done(saveChecks(CHECKED.dossier, { a: YES, b: NO }, 3, BY_WIM));
    expect(same).toEqual({ dossier: CHECKED.dossier, events: [] });
    expect(done(saveChecks(sentDossier(), { a: NOT_YET }, 2, BY_KATO)).events).toEqual([]);
  });

  test('leaves points that were not on the card', () => {
    const one = done(saveChecks(CHECKED.dossier, { b: YES }, 3, BY_WIM)).dossier;
    expect(one.review?.checks.a).toEqual(judged(YES));
  });

  test('can take a judgement back, and then nothing is left of it', () => {
    const back = done(saveChecks(CHECKED.dossier, { a: NOT_YET }, 3, BY_WIM));
    expect(back.dossier.review?.checks).toEqual({ b: judged(NO) });
    expect(back.events[0]?.details).toMatchObject({ from: 'met', to: 'open' });
  });

  test('keeps a note at a point that nobody judged yet, without judging it', () => {
    const noted = { met: undefined, note: 'Nog navragen.' };
    const { dossier } = done(saveChecks(sentDossier(), { a: noted }, 2, BY_KATO));
    expect(dossier.review?.checks).toEqual({ a: judged(noted) });
    expect(standingOf(LIST, dossier.review?.checks ?? {})).toBe('open');
  });

  test('is refused when the file changed since, or is over', () => {
    expect(saveChecks(CHECKED.dossier, { a: NO }, 2, BY_WIM)).toMatchObject({
      reason: { kind: 'changed' },
    });
    expect(saveChecks(sentDossier({ state: 'withdrawn' }), { a: NO }, 2, BY_WIM)).toMatchObject({
      reason: { kind: 'withdrawn' },
    });
  });

  test('is refused for a note that could not be shown to the municipality whole', () => {
    const longest = { met: false, note: '😀'.repeat(MAX_REMARK) };
    expect(saveChecks(sentDossier(), { a: longest }, 2, BY_KATO).ok).toBe(true);
    const longer = { met: false, note: `${longest.note}.` };
    expect(saveChecks(sentDossier(), { a: longer }, 2, BY_KATO)).toMatchObject({
      reason: { kind: 'tooLong' },
    });
  });

  test.each(DOSSIER_STATES)('of a file that is %s', (state) => {
    const isOpen = state === 'submitted' || state === 'admissible';
    expect(saveChecks(sentDossier({ state }), { a: YES }, 2, BY_KATO).ok).toBe(isOpen);
  });

  test('keeps whose turn it is', () => {
    expect(CHECKED.dossier.review?.turn).toBe('caseworker');
    expect(CHECKED.dossier.review?.waitingSince).toEqual(sentDossier().review?.waitingSince);
  });
});

describe('what the list leads to', () => {
  test.each([
    [{ a: YES, b: YES }, 'met'],
    [{ a: YES, b: NO }, 'notMet'],
    [{ b: NO }, 'notMet'],
    [{ a: YES }, 'open'],
    [{}, 'open'],
  ] as const)('%j is %s', (inputs, standing) => {
    const checks = Object.fromEntries(
      Object.entries(inputs).map(([id, input]) => [id, judged(input)]),
    );
    expect(standingOf(LIST, checks)).toBe(standing);
  });

  test('a list without points is met', () => {
    expect(standingOf([], {})).toBe('met');
  });

  test('what was judged of a point that is gone from the list counts no more', () => {
    expect(standingOf([], { gone: judged(NO) })).toBe('met');
  });
});

describe('what would be asked', () => {
  test('are the notes of points that are not met, at their first question', () => {
    expect(remarksFromChecks(LIST, { a: judged(NO), b: judged(NO) })).toEqual([
      { questionId: 'name', text: NO.note },
      { questionId: 'scope', text: NO.note },
    ]);
  });

  test('nothing of points that are met, not judged, or without a note', () => {
    const noted = { met: true, note: 'Mooi.' };
    const later = { met: undefined, note: 'Nog navragen.' };
    expect(remarksFromChecks(LIST, { a: judged(noted), b: judged(later) })).toEqual([]);
    expect(remarksFromChecks(LIST, { a: judged({ met: false, note: '' }) })).toEqual([]);
  });
});

describe('a list that two people changed at the same moment', () => {
  /** Kato saw version 2 and typed; Wim saved since. */
  const merge = (typed: Record<string, CheckInput>, byWim: Record<string, CheckInput>) => {
    const { dossier, events } = done(saveChecks(CHECKED.dossier, byWim, 3, BY_WIM));
    const history = newestFirst(CHECKED.events, events);
    return mergeChecks(typed, checksAt(history, 3), presentOf(dossier));
  };
  const newestFirst = (...changes: (readonly DossierEvent[])[]) => changes.flat().toReversed();
  const presentOf = ({ review }: Dossier) => review?.checks ?? {};

  test('shows what the other put at points that one left alone', () => {
    expect(merge({ a: YES, b: YES }, { a: NO })).toEqual({ a: NO, b: YES });
  });

  test('keeps what one typed at points that the other left alone', () => {
    expect(merge({ a: NO, b: NO }, { b: YES })).toEqual({ a: NO, b: YES });
  });

  test('keeps both where both changed it', () => {
    const mine = { met: false, note: 'Van mij.' };
    const theirs = { met: false, note: 'Van Wim.' };
    expect(merge({ a: mine }, { a: theirs })).toEqual({
      a: { ...mine, theirs: judged(theirs, WIM, EVENING) },
    });
  });

  test('sees nothing to choose where both put the same', () => {
    expect(merge({ a: NO }, { a: NO })).toEqual({ a: NO });
  });

  test('keeps what one typed where the other took the judgement back', () => {
    expect(merge({ a: NO }, { a: NOT_YET })).toEqual({ a: NO });
  });

  test('follows a judgement that was taken back, where one left it alone', () => {
    expect(merge({ a: YES }, { a: NOT_YET })).toEqual({ a: NOT_YET });
  });

  test('knows from the history what stood there at any version', () => {
    const { dossier, events } = done(saveChecks(CHECKED.dossier, { a: NO }, 3, BY_WIM));
    const history = newestFirst(CHECKED.events, events);
    expect(checksAt(history, 2)).toEqual({});
    expect(checksAt(history, 3)).toEqual({ a: YES, b: NO });
    expect(checksAt(history, dossier.version)).toEqual({ a: NO, b: NO });
  });
});
