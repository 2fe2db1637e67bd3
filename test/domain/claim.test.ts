import { expect, test } from '@jest/globals';
import { type Actor, isOnPaper, may } from '../../src/domain/access.ts';
import { claimFile } from '../../src/domain/claim.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import { filingOf } from '../../src/domain/filing.ts';
import { importedFile } from '../../src/domain/imported-file.ts';
import { startOfDay } from '../../src/domain/time.ts';
import { SAMPLE_FORM } from '../support/sample-form.ts';

const AT = startOfDay('2026-11-23');
const RECEIVED = startOfDay('2021-08-13');
const KATO = { tenantId: 'vlaio', objectId: 'kato', name: 'Kato Maes' };
const nobody = { caseworkerOf: [], headOf: [], expertIds: [] };
const HANNES: Actor = { tenantId: 'tielt', objectId: 'hannes', name: 'Hannes', ...nobody };
const TIELT = {
  nis: '37015',
  name: 'Tielt',
  province: 'West-Vlaanderen',
  centreCity: false,
} as const;

const imported = importedFile(
  {
    line: 2,
    receivedOn: '2021-08-13',
    roundId: 'tweede',
    movedFromRoundId: 'eerste',
    nis: '37015',
    contactName: 'H. Verbrugge',
    answers: { name: 'Tielt' },
  },
  {
    id: 'd1',
    programmeId: 'profploeg',
    form: SAMPLE_FORM,
    reference: 'PP-2021-0042',
    filing: filingOf(TIELT),
    submittedAt: RECEIVED,
  },
  { by: KATO, at: AT },
);
const { dossier } = imported;

test('an application on paper becomes a sent file that waits for a caseworker since it came in', () => {
  expect(dossier).toMatchObject({
    state: 'submitted',
    reference: 'PP-2021-0042',
    movedFromRoundId: 'eerste',
    submittedAt: RECEIVED,
    createdAt: AT,
    filing: { nis: '37015', name: 'Tielt' },
    review: { turn: 'caseworker', waitingSince: RECEIVED },
    answers: { name: { value: 'Tielt', version: 1, at: RECEIVED } },
  });
  expect(imported.events).toEqual([
    {
      kind: 'imported',
      at: AT,
      by: KATO,
      details: { round: 'tweede', reference: 'PP-2021-0042', receivedOn: '2021-08-13' },
    },
  ]);
});

test('nobody in Teams owns it, until somebody claims it', () => {
  expect(isOnPaper(dossier)).toBe(true);
  expect(may(HANNES, 'read', dossier)).toBe(false);
  const claimed = claimFile(dossier, HANNES, AT);
  if (!claimed.ok) throw new Error(claimed.reason);
  const { tenantId, objectId, name } = HANNES;
  expect(claimed.value.dossier.owner).toEqual({ tenantId, objectId, name });
  expect(isOnPaper(claimed.value.dossier)).toBe(false);
  expect(may(HANNES, 'withdraw', claimed.value.dossier)).toBe(true);
  expect(claimed.value.events).toMatchObject([
    { kind: 'claimed', details: { from: 'H. Verbrugge' } },
  ]);
  expect(claimFile(claimed.value.dossier, { ...HANNES, objectId: 'ander' }, AT)).toEqual({
    ok: true,
    value: { dossier: claimed.value.dossier, events: [] },
  });
});

test('a withdrawn one stays on paper, and nobody claims what they judge', () => {
  const withdrawn: Dossier = { ...dossier, state: 'withdrawn' };
  expect(claimFile(withdrawn, HANNES, AT)).toEqual({ ok: false, reason: 'withdrawn' });
  const judge = { ...HANNES, caseworkerOf: ['profploeg'] };
  expect(claimFile(dossier, judge, AT)).toEqual({ ok: false, reason: 'handlesIt' });
});
