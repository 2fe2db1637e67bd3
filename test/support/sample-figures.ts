import { randomUUID } from 'node:crypto';
import type { DossierState } from '../../src/domain/dossier.ts';
import type { Province } from '../../src/domain/municipality.ts';
import type { CaseCount, CaseFact } from '../../src/domain/ports-cases.ts';
import type { Round } from '../../src/domain/round.ts';

export const FIRST: Round = {
  id: 'profploeg-2021-1',
  programmeId: 'profploeg',
  name: 'Eerste indieningsronde',
  opensAt: new Date('2021-06-22T22:00:00Z'),
  deadlineDay: '2021-08-13',
  guidanceFrom: '2021-09-01',
  demonstration: false,
  version: 1,
};

export const SECOND: Round = {
  ...FIRST,
  id: 'profploeg-2021-2',
  name: 'Tweede indieningsronde',
  opensAt: new Date('2021-08-13T22:00:00Z'),
  deadlineDay: '2021-11-12',
  guidanceFrom: '2022-01-01',
};

export const PRACTICE: Round = {
  ...FIRST,
  id: 'profploeg-demonstratie',
  name: 'Demonstratieronde',
  deadlineDay: '2021-12-31',
  demonstration: true,
};

/** Some files that are alike; selected ones of Antwerpen in the first round unless said otherwise. */
export function someFiles(files: number, changes: Partial<CaseCount> = {}): CaseCount {
  return {
    roundId: FIRST.id,
    movedFromRoundId: '',
    state: 'selected',
    province: 'Antwerpen',
    centreCity: false,
    reasonId: '',
    files,
    budgeted: 0,
    budget: 0,
    ...changes,
  };
}

/** The first round as the minister answered of it, and the two that came in after its deadline. */
export const COUNTS_OF_2021: readonly CaseCount[] = [
  someFiles(6),
  someFiles(1, { centreCity: true }),
  someFiles(2, { province: 'Limburg' }),
  someFiles(1, { province: 'Limburg', centreCity: true }),
  someFiles(4, { province: 'Oost-Vlaanderen' }),
  someFiles(1, { province: 'Oost-Vlaanderen', centreCity: true }),
  someFiles(5, { province: 'Vlaams-Brabant' }),
  someFiles(1, {
    province: 'Vlaams-Brabant',
    state: 'inadmissible',
    reasonId: 'too-little-information',
  }),
  someFiles(1, { province: 'Vlaams-Brabant', state: 'deferred', reasonId: 'not-clear-enough' }),
  someFiles(12, { province: 'West-Vlaanderen' }),
  someFiles(1, { province: 'West-Vlaanderen', centreCity: true }),
  someFiles(2, {
    roundId: SECOND.id,
    movedFromRoundId: FIRST.id,
    state: 'submitted',
    province: 'Limburg',
  }),
];

/** The same as a list of files: every one of a municipality of its own. */
export function factsOf(counts: readonly CaseCount[]): readonly CaseFact[] {
  const facts = counts.flatMap((count) =>
    Array.from({ length: count.files }, (_, index) => ({
      count,
      budgeted: index < count.budgeted,
    })),
  );
  return facts.map(({ count, budgeted }, index) =>
    aFact({
      ...shared(count),
      nis: String(10_000 + index),
      municipality: `Gemeente ${String(index + 1).padStart(2, '0')}`,
      reference: `PP-2021-${String(index + 1).padStart(4, '0')}`,
      ...(budgeted ? { budget: count.budget / count.budgeted } : {}),
    }),
  );
}

function shared({ roundId, movedFromRoundId, state, province, centreCity, reasonId }: CaseCount) {
  return { roundId, movedFromRoundId, state, province, centreCity, reasonId };
}

const DECIDED: readonly DossierState[] = ['inadmissible', 'deferred', 'selected', 'notSelected'];

/** One file that was sent, decided on when its state says so. */
export function aFact(changes: Partial<CaseFact> = {}): CaseFact {
  const state = changes.state ?? 'selected';
  return {
    dossierId: randomUUID(),
    roundId: FIRST.id,
    movedFromRoundId: '',
    reference: 'PP-2021-0001',
    nis: '37022',
    municipality: 'Tielt',
    province: 'West-Vlaanderen' satisfies Province,
    centreCity: false,
    state,
    reasonId: '',
    explanation: '',
    submittedAt: new Date('2021-08-02T08:30:00Z'),
    ...(DECIDED.includes(state) ? { decidedAt: new Date('2021-09-27T12:00:00Z') } : {}),
    ...changes,
  };
}
