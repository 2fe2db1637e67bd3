import { describe, expect, test } from '@jest/globals';
import { DOSSIER_STATES, type DossierState } from '../../src/domain/dossier.ts';
import type { Turn } from '../../src/domain/review.ts';
import {
  assignFile,
  checkStanding,
  reviewed,
  reviewOf,
  takeFile,
  turnOf,
} from '../../src/domain/review-change.ts';
import { LATER, NOON } from '../support/jans-dossier.ts';
import {
  aRemark,
  BY_KATO,
  BY_WIM,
  done,
  EVENING,
  KATO,
  sentDossier,
  WIM,
} from '../support/sent-dossier.ts';

const OF_KATO = done(takeFile(sentDossier(), 2, BY_KATO)).dossier;

describe('whose turn it is', () => {
  const turns: Readonly<Record<DossierState, Turn>> = {
    draft: 'municipality',
    submitted: 'caseworker',
    admissible: 'caseworker',
    inadmissible: 'nobody',
    deferred: 'nobody',
    selected: 'nobody',
    notSelected: 'nobody',
    withdrawn: 'nobody',
  };

  test.each(DOSSIER_STATES)('follows from the state %s', (state) => {
    expect(turnOf(sentDossier({ state }))).toBe(turns[state]);
  });

  test('is the municipality’s while more is asked, and only then', () => {
    expect(turnOf(sentDossier({ remarks: [aRemark('name')] }))).toBe('municipality');
    const answered = [aRemark('name', { answeredAt: EVENING })];
    expect(turnOf(sentDossier({ remarks: answered }))).toBe('caseworker');
    expect(turnOf(sentDossier({ state: 'admissible', remarks: [aRemark('name')] }))).toBe(
      'caseworker',
    );
  });

  test('begins again only when it goes to somebody else', () => {
    const taken = reviewOf(OF_KATO);
    expect(taken).toMatchObject({ turn: 'caseworker', waitingSince: NOON, stateSince: NOON });
    const asked = reviewed(OF_KATO, { file: { remarks: [aRemark('name')] } }, EVENING);
    expect(asked.review).toMatchObject({ turn: 'municipality', waitingSince: EVENING });
    expect(asked.review).toMatchObject({ stateSince: NOON });
    const decided = reviewed(OF_KATO, { file: { state: 'admissible' } }, EVENING);
    expect(decided.review).toMatchObject({ waitingSince: NOON, stateSince: EVENING });
  });
});

describe('a file that was sent before there were reviews', () => {
  const { review: _, ...old } = sentDossier();

  test('waits for the caseworkers since it was sent', () => {
    expect(reviewOf(old)).toMatchObject({ turn: 'caseworker', waitingSince: NOON, checks: {} });
  });
});

describe('taking and giving a file', () => {
  test('puts it on somebody’s name, with one event and a new version', () => {
    const { dossier, events } = done(takeFile(sentDossier(), 2, BY_KATO));
    expect(dossier).toMatchObject({ version: 3, updatedAt: LATER, review: { assignee: KATO } });
    expect(events).toMatchObject([{ kind: 'taken', by: KATO, details: { to: 'Kato Maes' } }]);
  });

  test('names who gave it to whom, and who had it', () => {
    const { dossier, events } = done(assignFile(OF_KATO, WIM, OF_KATO.version, BY_KATO));
    expect(dossier.review?.assignee).toEqual(WIM);
    expect(events).toMatchObject([
      { kind: 'assigned', by: KATO, details: { to: 'Wim Aerts', from: 'Kato Maes' } },
    ]);
  });

  test('of whoever has it already changes nothing', () => {
    expect(takeFile(OF_KATO, 2, BY_KATO)).toEqual({
      ok: true,
      value: { dossier: OF_KATO, events: [] },
    });
  });

  test('is refused when a colleague took it since it was looked at', () => {
    expect(takeFile(OF_KATO, 2, BY_WIM)).toEqual({
      ok: false,
      reason: { kind: 'taken', by: KATO },
    });
  });

  test('from a colleague works for whoever saw that they have it', () => {
    expect(done(takeFile(OF_KATO, OF_KATO.version, BY_WIM)).dossier.review?.assignee).toEqual(WIM);
  });

  test('does not mind what else changed on a file of nobody', () => {
    expect(takeFile(sentDossier({ version: 9 }), 2, BY_KATO).ok).toBe(true);
  });

  test('keeps nothing of a person but who they are', () => {
    const actor = { ...KATO, caseworkerOf: ['profploeg'], headOf: [], expertIds: [] };
    const { dossier, events } = done(takeFile(sentDossier(), 2, { by: actor, at: LATER }));
    expect(dossier.review?.assignee).toEqual(KATO);
    expect(events[0]?.by).toEqual(KATO);
  });

  test.each(DOSSIER_STATES.filter((state) => state !== 'draft' && state !== 'withdrawn'))(
    'can be done with a file that is %s',
    (state) => {
      expect(takeFile(sentDossier({ state }), 2, BY_KATO).ok).toBe(true);
    },
  );

  test('cannot be done with a draft or with what was withdrawn', () => {
    expect(takeFile(sentDossier({ state: 'draft' }), 2, BY_KATO)).toMatchObject({
      reason: { kind: 'state', state: 'draft' },
    });
    expect(takeFile(sentDossier({ state: 'withdrawn' }), 2, BY_KATO)).toMatchObject({
      reason: { kind: 'withdrawn' },
    });
  });
});

describe('what every other action asks first', () => {
  test('says that a file was withdrawn before anything else', () => {
    expect(checkStanding(sentDossier({ state: 'withdrawn', version: 9 }), [], 2)).toMatchObject({
      reason: { kind: 'withdrawn' },
    });
  });

  test('says that it changed before it says that its state does not fit', () => {
    const decided = sentDossier({ state: 'inadmissible', version: 9 });
    expect(checkStanding(decided, ['submitted'], 2)).toMatchObject({ reason: { kind: 'changed' } });
    expect(checkStanding(decided, ['submitted'], 9)).toMatchObject({
      reason: { kind: 'state', state: 'inadmissible' },
    });
  });
});
