import { describe, expect, test } from '@jest/globals';
import { DOSSIER_STATES } from '../../src/domain/dossier.ts';
import { fileTexts, nextText, stateText } from '../../src/texts/file-texts.ts';
import { turnTexts } from '../../src/texts/turn-texts.ts';
import { NOON } from '../support/jans-dossier.ts';
import { aRemark, EVENING, sentDossier } from '../support/sent-dossier.ts';
import { fileLine, submittedLine } from '../support/views.ts';

describe('what a municipality can do with its file', () => {
  test.each(DOSSIER_STATES)('is said in every state: %s', (state) => {
    expect(nextText({ line: submittedLine({ state }) })).toMatch(/^[A-Z].*\.$/);
  });

  test('is to complete it, when more is asked', () => {
    const line = submittedLine({ moreAsked: 2 });
    expect(nextText({ line })).toContain('bij 2 vragen. Kies “Vul aan”');
    expect(stateText(line)).toBe('Aanvulling gevraagd bij 2 vragen');
  });

  test('is to look at the remarks, when it came back', () => {
    expect(nextText({ line: fileLine({ remarked: 1 }) })).toContain('Bij 1 vraag schreef');
  });

  test('is to go on with what it came back as', () => {
    const line = submittedLine({ state: 'deferred' });
    expect(nextText({ line, again: { dossierId: 'x', sent: false } })).toContain('klaar');
    expect(nextText({ line, again: { dossierId: 'x', sent: true } })).toContain('opnieuw in');
  });
});

describe('what somebody is told who asks to apply and has a file to write in', () => {
  const more = submittedLine({ moreAsked: 1 });

  test('depends on what is open', () => {
    expect(fileTexts.resumeIntro([fileLine()])).toContain('nog niet ingediend');
    expect(fileTexts.resumeIntro([more])).toContain('vraagt meer informatie');
    expect(fileTexts.resumeIntro([fileLine(), more])).toContain('Kies waar je verder gaat.');
  });
});

describe('why nobody can write in a file any more', () => {
  const recalled = aRemark('name', { answeredAt: EVENING, recalled: true });
  const returned = aRemark('name', { at: NOON, answeredAt: NOON });

  test.each([
    [sentDossier({ state: 'withdrawn' }), 'Deze aanvraag is ingetrokken.'],
    [sentDossier(), 'Deze aanvraag is al ingediend, met referentie PP-2021-0007.'],
    [sentDossier({ remarks: [returned] }), 'Deze aanvraag is al ingediend'],
    [sentDossier({ remarks: [recalled] }), 'trok de vraag om meer informatie bij PP-2021-0007'],
    [
      sentDossier({ remarks: [aRemark('name', { answeredAt: EVENING })] }),
      'Je aanvulling bij PP-2021-0007 is al verstuurd.',
    ],
    [sentDossier({ state: 'deferred' }), 'is intussen beslist.'],
  ])('%#', (dossier, why) => {
    const text = turnTexts.noDraftAnyMore(dossier);
    expect(text).toContain(why);
    expect(text).toContain('Er is niets gewijzigd.');
  });
});
