import { describe, expect, test } from '@jest/globals';
import { readExperienceWords } from '../../src/domain/read-experience-words.ts';
import { readSameIssueWords } from '../../src/domain/read-group-words.ts';

describe('who has the same key issue', () => {
  test.each([
    ['wie heeft dezelfde sleutelkwestie?', ''],
    ['Wie heeft ook leegstand in de winkelstraat?', 'leegstand in de winkelstraat'],
    ['welke gemeenten hebben ook een probleem met parkeren', 'parkeren'],
    ['Welke gemeente kampt ook met lege panden ?', 'lege panden'],
    ['weet je wie nog ook leegstand heeft', undefined],
    ['wie heeft er ook te weinig fietsenstallingen', 'te weinig fietsenstallingen'],
    ['wie worstelt ook met het imago van de kern', 'het imago van de kern'],
  ])('“%s”', (typed, about) => {
    expect(readSameIssueWords(typed)?.about).toBe(about);
  });

  test.each([
    'Wie mag een aanvraag indienen?',
    'Wie heeft de Profploeg bedacht?',
    'wie heeft beslist dat we niet mee mogen doen',
    'ook leegstand',
    `wie heeft ook ${'x'.repeat(400)}`,
    '',
  ])('“%s” asks something else', (typed) => {
    expect(readSameIssueWords(typed)).toBeUndefined();
  });
});

describe('what others learned', () => {
  test.each([
    ['ervaringen over leegstand', 'leegstand'],
    ['Ervaringen met autoluwe straten?', 'autoluwe straten'],
    ['lessen van anderen over parkeren', 'parkeren'],
    ['toon de ervaringen van andere gemeenten rond Beleving', 'beleving'],
    ['zijn er ervaringen met pop-ups', 'pop-ups'],
    ['ervaringen uit Tielt', 'tielt'],
    ['wat leerden andere gemeenten over leegstand?', 'leegstand'],
  ])('“%s” is about “%s”', (typed, about) => {
    expect(readExperienceWords(typed)).toBe(about);
  });

  test.each(['lessen', 'lessen: begin vroeger', 'huiswerk', 'onze ervaringen met handelaars', ''])(
    '“%s” is something else',
    (typed) => {
      expect(readExperienceWords(typed)).toBeUndefined();
    },
  );
});
