import { expect, test } from '@jest/globals';
import { startReview } from '../../src/domain/review.ts';
import { caseRefusalNotice } from '../../src/texts/case-notices.ts';
import { NOON } from '../support/jans-dossier.ts';
import { KATO, sentDossier } from '../support/sent-dossier.ts';

const said = (...[kind, dossier, facts]: Parameters<typeof caseRefusalNotice>) =>
  caseRefusalNotice(kind, dossier, facts).text;

test('a refusal names who changed the file, and what became of what was typed', () => {
  const form = { changedBy: 'Kato Maes', inputKept: true };
  expect(said('changed', sentDossier(), form)).toBe(
    'Kato Maes wijzigde dit dossier intussen. Hieronder zie je hoe het nu is. Wat je invulde, staat er nog.',
  );
  expect(said('changed', sentDossier())).toBe(
    'Iemand wijzigde dit dossier intussen. Hieronder zie je hoe het nu is. Er is niets gewijzigd. Wil je het nog altijd? Druk dan opnieuw.',
  );
});

test('a refusal names who has the file', () => {
  const taken = sentDossier({ review: { ...startReview(NOON), assignee: KATO } });
  expect(said('taken', taken)).toContain('Kato Maes nam dit dossier intussen al op.');
});

test('a refusal says in which state the file is', () => {
  expect(said('state', sentDossier({ state: 'selected' }))).toContain('“Geselecteerd”');
});

test('a refusal names the file that was sent instead', () => {
  const facts = { sentAgain: 'PP-2021-0042' };
  expect(said('sentAgain', sentDossier(), facts)).toContain('opnieuw in, als PP-2021-0042.');
});

test.each(['withdrawn', 'noReason', 'noText', 'tooLong'] as const)(
  '%s says that nothing was done',
  (kind) => {
    const text = said(kind, sentDossier(), { inputKept: true });
    expect(text).toMatch(/niets (gewijzigd|bewaard|verstuurd)/);
  },
);
