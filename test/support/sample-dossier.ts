import { randomUUID } from 'node:crypto';
import type { Answer, Dossier } from '../../src/domain/dossier.ts';
import type { DossierEvent } from '../../src/domain/dossier-event.ts';
import type { NamedPerson } from '../../src/domain/person.ts';
import type { AnswerValue } from '../../src/domain/question.ts';

export const NOON = new Date('2026-11-23T11:00:00.123Z');

/** Somebody new; of one tenant unless another is given. */
export function aPerson(name: string, tenantId = 'tenant-a'): NamedPerson {
  return { tenantId, objectId: randomUUID(), name };
}

/** An empty draft. */
export function aDraft(owner: NamedPerson, changes: Partial<Dossier> = {}): Dossier {
  return {
    id: randomUUID(),
    programmeId: 'profploeg',
    roundId: 'round-1',
    state: 'draft',
    formVersion: 1,
    owner,
    colleagues: [],
    answers: {},
    rejected: {},
    conflicts: [],
    remarks: [],
    createdAt: NOON,
    updatedAt: NOON,
    version: 1,
    ...changes,
  };
}

export function anAnswer(value: AnswerValue, by: NamedPerson, version = 1): Answer {
  return { value, version, by, at: NOON };
}

/** The dossier with one more answer, as the domain would change it. */
export function withAnswer(
  dossier: Dossier,
  questionId: string,
  value: AnswerValue,
  by: NamedPerson,
): Dossier {
  const version = (dossier.answers[questionId]?.version ?? 0) + 1;
  return {
    ...dossier,
    answers: { ...dossier.answers, [questionId]: anAnswer(value, by, version) },
    updatedAt: new Date(dossier.updatedAt.getTime() + 1000),
    version: dossier.version + 1,
  };
}

export function anEvent(kind: DossierEvent['kind'], by: NamedPerson): DossierEvent {
  return { kind, at: NOON, by, details: { question: 'challenge', version: 1 } };
}
