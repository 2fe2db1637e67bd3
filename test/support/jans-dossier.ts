import type { Answer, Dossier } from '../../src/domain/dossier.ts';
import type { NamedPerson } from '../../src/domain/person.ts';
import type { AnswerValue } from '../../src/domain/question.ts';

const TENANT = '11111111-1111-4111-8111-111111111111';

export const JAN: NamedPerson = { tenantId: TENANT, objectId: 'aaaa-jan', name: 'Jan Peeters' };
export const AN: NamedPerson = { tenantId: TENANT, objectId: 'aaaa-an', name: 'An Maes' };
/** Of another municipality, with the same object id as Jan. */
export const STRANGER: NamedPerson = {
  tenantId: '22222222-2222-4222-8222-222222222222',
  objectId: 'aaaa-jan',
  name: 'Jan Peeters',
};

/** Monday 5 July 2021, 12:00 in Brussels. */
export const NOON = new Date('2021-07-05T10:00:00Z');
export const LATER = new Date('2021-07-05T11:00:00Z');

export function answerOf(value: AnswerValue, version = 1, by: NamedPerson = JAN): Answer {
  return { value, version, by, at: NOON };
}

/** A draft of Jan's with the given answers; `over` replaces what else has to differ. */
export function sampleDossier(
  answers: Readonly<Record<string, AnswerValue>> = {},
  over: Partial<Dossier> = {},
): Dossier {
  return {
    id: 'dossier-1',
    programmeId: 'profploeg',
    roundId: 'round-1',
    state: 'draft',
    formVersion: 1,
    owner: JAN,
    colleagues: [],
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, value]) => [id, answerOf(value)]),
    ),
    rejected: {},
    conflicts: [],
    remarks: [],
    createdAt: NOON,
    updatedAt: NOON,
    version: 1,
    ...over,
  };
}
