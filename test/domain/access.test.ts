import { describe, expect, test } from '@jest/globals';
import { type Actor, DOSSIER_ACTIONS, may, roleIn } from '../../src/domain/access.ts';
import type { Dossier } from '../../src/domain/dossier.ts';
import type { NamedPerson } from '../../src/domain/person.ts';
import { AN, JAN, NOON, STRANGER, sampleDossier } from '../support/jans-dossier.ts';

const actor = (person: NamedPerson, caseworker = false): Actor => ({
  ...person,
  caseworkerOf: caseworker ? ['profploeg'] : [],
  headOf: [],
  expertIds: [],
});
const allowed = (who: Actor, dossier: Dossier): string[] =>
  DOSSIER_ACTIONS.filter((action) => may(who, action, dossier));

const DRAFT = sampleDossier({}, { colleagues: [AN] });
const SENT = sampleDossier({}, { state: 'submitted', submittedAt: NOON });

describe('who may do what', () => {
  test('the maker may do everything but what caseworkers do', () => {
    const own = DOSSIER_ACTIONS.filter((action) => action !== 'handle');
    expect(allowed(actor(JAN), DRAFT)).toEqual(own);
  });

  test('a colleague reads, edits, sends and copies, but does not withdraw or invite', () => {
    expect(allowed(actor(AN), DRAFT)).toEqual(['read', 'edit', 'submit', 'copy']);
  });

  test('the same object id in another tenant is somebody else', () => {
    expect(roleIn(DRAFT, actor(STRANGER))).toBe('none');
    expect(allowed(actor(STRANGER), DRAFT)).toEqual([]);
  });

  test('ids count without regard to capitals', () => {
    expect(roleIn(DRAFT, actor({ ...JAN, objectId: 'AAAA-JAN' }))).toBe('owner');
  });

  test('a colleague of another tenant than the owner does not count', () => {
    const foreign = { ...AN, tenantId: STRANGER.tenantId };
    expect(roleIn(sampleDossier({}, { colleagues: [foreign] }), actor(foreign))).toBe('none');
  });
});

describe('caseworkers', () => {
  const caseworker = actor(STRANGER, true);

  test('read and handle what was sent, and do nothing else', () => {
    expect(allowed(caseworker, SENT)).toEqual(['read', 'handle']);
  });

  test('see no draft', () => {
    expect(allowed(caseworker, DRAFT)).toEqual([]);
  });

  test('still see an application that was withdrawn after it was sent', () => {
    expect(allowed(caseworker, { ...SENT, state: 'withdrawn' })).toContain('read');
  });

  test('see no draft that was withdrawn without being sent', () => {
    expect(allowed(caseworker, sampleDossier({}, { state: 'withdrawn' }))).toEqual([]);
  });

  test('have the role of maker in their own file', () => {
    expect(roleIn(DRAFT, actor(JAN, true))).toBe('owner');
  });
});
