import { describe, expect, test } from '@jest/globals';
import { keptLetter, type LetterText } from '../../src/domain/case-letter.ts';
import {
  decide,
  isReturned,
  isTold,
  possibleDecisions,
  withdrawDecision,
} from '../../src/domain/decision.ts';
import { DOSSIER_STATES, type Dossier } from '../../src/domain/dossier.ts';
import { composePanel, setBudget } from '../../src/domain/panel.ts';
import type { DecisionKind } from '../../src/domain/review.ts';
import { LATER, NOON } from '../support/jans-dossier.ts';
import {
  aRemark,
  BY_KATO,
  BY_WIM,
  done,
  EVENING,
  KATO,
  sentDossier,
} from '../support/sent-dossier.ts';

const REASON = { reasonId: 'too-little', explanation: 'Vertel meer.' };
const NOTHING = { explanation: '' };
const LETTER: LetterText = { title: 'Brief', parts: [{ kind: 'quote', text: 'Vertel\nmeer.' }] };

/** The file after a decision of Kato. */
function decided(kind: DecisionKind, dossier: Dossier = sentDossier()): Dossier {
  return done(decide(dossier, { kind, ...REASON }, dossier.version, BY_KATO)).dossier;
}

const ADMISSIBLE = done(decide(sentDossier(), { kind: 'admissible', ...NOTHING }, 2, BY_KATO));
const SELECTED = decided('selected', ADMISSIBLE.dossier);

describe('a decision', () => {
  test('gives the file its state, and says who decided what when', () => {
    expect(decided('inadmissible')).toMatchObject({
      state: 'inadmissible',
      version: 3,
      updatedAt: LATER,
      review: {
        decision: { kind: 'inadmissible', ...REASON, by: KATO, at: LATER },
        turn: 'nobody',
        stateSince: LATER,
      },
    });
  });

  test('writes one event with the reason in full', () => {
    const { events } = done(decide(sentDossier(), { kind: 'deferred', ...REASON }, 2, BY_KATO));
    expect(events).toEqual([
      {
        kind: 'decided',
        at: LATER,
        by: KATO,
        details: {
          from: 'submitted',
          to: 'deferred',
          reason: 'too-little',
          explanation: 'Vertel meer.',
          version: 3,
        },
      },
    ]);
  });

  test('keeps what goes out, word for word', () => {
    const letters = { municipality: LETTER, province: LETTER };
    const { events } = done(
      decide(sentDossier(), { kind: 'inadmissible', ...REASON }, 2, BY_KATO, letters),
    );
    const details = events[0]?.details ?? {};
    expect(keptLetter(details.letter)).toEqual(LETTER);
    expect(keptLetter(details.provinceLetter)).toEqual(LETTER);
    expect('unmailedProvince' in details).toBe(false);
  });

  test('notes a province that could not be mailed', () => {
    const letters = { municipality: LETTER, unmailedProvince: 'Limburg' };
    const { events } = done(
      decide(sentDossier(), { kind: 'inadmissible', ...REASON }, 2, BY_KATO, letters),
    );
    expect(events[0]?.details).toMatchObject({ unmailedProvince: 'Limburg' });
  });

  test.each(['inadmissible', 'deferred', 'notSelected'] as const)('%s needs a reason', (kind) => {
    const dossier = kind === 'notSelected' ? ADMISSIBLE.dossier : sentDossier();
    const take = (why: object) =>
      decide(dossier, { kind, ...NOTHING, ...why }, dossier.version, BY_KATO);
    expect(take({})).toEqual({ ok: false, reason: { kind: 'noReason' } });
    expect(take({ explanation: 'Daarom.' }).ok).toBe(true);
    expect(take({ reasonId: 'too-little' }).ok).toBe(true);
  });

  test('is refused for who saw an older file, and on a withdrawn one', () => {
    const decision = { kind: 'admissible', ...NOTHING } as const;
    expect(decide(sentDossier(), decision, 1, BY_KATO)).toEqual({
      ok: false,
      reason: { kind: 'changed' },
    });
    expect(decide(sentDossier({ state: 'withdrawn' }), decision, 2, BY_KATO)).toEqual({
      ok: false,
      reason: { kind: 'withdrawn' },
    });
  });

  test('can be taken from these states, and from no other', () => {
    const possible = Object.fromEntries(
      DOSSIER_STATES.map((state) => [state, possibleDecisions(state)]),
    );
    expect(possible).toEqual({
      draft: [],
      submitted: ['admissible', 'inadmissible', 'deferred'],
      admissible: ['selected', 'notSelected', 'deferred'],
      inadmissible: [],
      deferred: [],
      selected: [],
      notSelected: [],
      withdrawn: [],
    });
    for (const state of DOSSIER_STATES) {
      for (const kind of ['admissible', 'inadmissible', 'deferred', 'selected'] as const) {
        const result = decide(sentDossier({ state }), { kind, ...REASON }, 2, BY_KATO);
        expect(result.ok).toBe(possible[state]?.includes(kind));
      }
    }
  });

  test('only that a file is admissible stays between caseworkers', () => {
    const kinds = ['admissible', 'inadmissible', 'deferred', 'selected', 'notSelected'] as const;
    expect(kinds.filter(isTold)).toEqual(['inadmissible', 'deferred', 'selected', 'notSelected']);
    expect(kinds.filter(isReturned)).toEqual(['inadmissible', 'deferred']);
  });

  test('leaves what was asked as it is: withdrawn, it waits for the municipality again', () => {
    const asked = sentDossier({ remarks: [aRemark('name')] });
    const dossier = decided('inadmissible', asked);
    expect(dossier.review).toMatchObject({ turn: 'nobody' });
    const back = done(withdrawDecision(dossier, { reason: 'Vergist.' }, 3, BY_WIM)).dossier;
    expect(back.review).toMatchObject({ turn: 'municipality', waitingSince: EVENING });
  });
});

describe('withdrawing a decision', () => {
  const withdraw = (dossier: Dossier, reason = 'Vergist.') =>
    withdrawDecision(dossier, { reason }, dossier.version, BY_WIM);

  test.each(['admissible', 'inadmissible', 'deferred'] as const)(
    'that it is %s makes it a file that waits for the judgement',
    (kind) => {
      const { dossier } = done(withdraw(decided(kind)));
      expect(dossier).toMatchObject({
        state: 'submitted',
        review: { turn: 'caseworker', stateSince: EVENING },
      });
      expect(dossier.review?.decision).toBeUndefined();
    },
  );

  test.each(['selected', 'notSelected', 'deferred'] as const)(
    'that it is %s brings back the judgement it was taken after',
    (kind) => {
      const { dossier } = done(withdraw(decided(kind, ADMISSIBLE.dossier)));
      expect(dossier.state).toBe('admissible');
      expect(dossier.review?.decision).toEqual(ADMISSIBLE.dossier.review?.decision);
    },
  );

  test('keeps it in the history: what was decided, why it was withdrawn, by whom', () => {
    const { events } = done(withdraw(decided('inadmissible')));
    expect(events).toEqual([
      {
        kind: 'decisionWithdrawn',
        at: EVENING,
        by: BY_WIM.by,
        details: {
          from: 'inadmissible',
          to: 'submitted',
          reason: 'Vergist.',
          decided: 'inadmissible',
          version: 4,
        },
      },
    ]);
  });

  test('ends the panel and the budget of a selection; both stay in the history', () => {
    const els = { expertId: 'e-1', name: 'Els Claes' };
    const guided = done(composePanel(SELECTED, [els], SELECTED.version, BY_KATO)).dossier;
    const paid = done(setBudget(guided, 12_500, guided.version, BY_KATO)).dossier;
    const { dossier, events } = done(withdraw(paid));
    expect(dossier.review?.panel).toEqual([]);
    expect(dossier.review).not.toHaveProperty('budget');
    expect(events.map(({ kind, details }) => ({ kind, ...details }))).toMatchObject([
      { kind: 'decisionWithdrawn', budget: 12_500 },
      { kind: 'panelComposed', from: 'Els Claes', to: '', left: 'e-1', joined: '' },
    ]);
  });

  test('needs a reason', () => {
    expect(withdraw(SELECTED, '')).toEqual({ ok: false, reason: { kind: 'noReason' } });
  });

  test('is refused once the municipality sent the file that came back', () => {
    const dossier = decided('deferred');
    const given = { reason: 'Vergist.', sentAgain: 'PP-2021-0031' };
    expect(withdrawDecision(dossier, given, 3, BY_WIM)).toEqual({
      ok: false,
      reason: { kind: 'sentAgain', reference: 'PP-2021-0031' },
    });
  });

  test('is refused where nothing was decided, and for who saw an older file', () => {
    expect(withdraw(sentDossier())).toMatchObject({ reason: { kind: 'state' } });
    expect(withdraw(sentDossier({ state: 'withdrawn' }))).toMatchObject({
      reason: { kind: 'withdrawn' },
    });
    expect(withdrawDecision(SELECTED, { reason: 'x' }, 2, BY_WIM)).toMatchObject({
      reason: { kind: 'changed' },
    });
  });

  test('of a file from before there were reviews goes back to what it must have been', () => {
    const { review: _, ...old } = sentDossier({ state: 'selected', updatedAt: NOON });
    expect(done(withdraw(old)).dossier.state).toBe('admissible');
  });
});

test('what is no letter is none', () => {
  for (const kept of [undefined, 7, '', 'Een reden', '{"name":1}']) {
    expect(keptLetter(kept)).toBeUndefined();
  }
});
