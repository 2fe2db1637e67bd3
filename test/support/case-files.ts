import { randomUUID } from 'node:crypto';
import type { Answer, Dossier } from '../../src/domain/dossier.ts';
import type { DossierEvent } from '../../src/domain/dossier-event.ts';
import { filingOf } from '../../src/domain/filing.ts';
import type { NamedPerson } from '../../src/domain/person.ts';
import { startReview } from '../../src/domain/review.ts';
import { reviewed } from '../../src/domain/review-change.ts';
import { MUNICIPALITIES } from '../../src/programmes/municipalities.ts';
import type { Dependencies } from '../../src/use-cases/dependencies.ts';
import { TENANT } from './activities.ts';
import { STEPS } from './filled-draft.ts';

/** Wednesday 7 July 2021, noon in Brussels. */
const SENT = new Date('2021-07-07T10:00:00Z');

const MAKER: NamedPerson = {
  tenantId: TENANT,
  objectId: '7c1e4a90-0000-4d8f-a6e7-0000000000aa',
  name: 'Griet Maes',
};

export interface CaseFileOptions {
  /** Name of the municipality, as it was when it was sent. */
  readonly municipality?: string;
  readonly sentAt?: Date;
  readonly changes?: Partial<Dossier>;
  readonly events?: readonly DossierEvent[];
}

/** A file that was sent, as the domain would make it; numbers count up per test file. */
export function createCaseFiles(): (options?: CaseFileOptions) => Dossier {
  let count = 0;
  return ({ municipality = 'Tielt', sentAt = SENT, changes = {} } = {}) => {
    count += 1;
    const found = MUNICIPALITIES.find(({ name }) => name === municipality);
    if (found === undefined) throw new Error(`There is no ${municipality}.`);
    const sent: Dossier = {
      id: randomUUID(),
      programmeId: 'profploeg',
      roundId: 'profploeg-2021-1',
      state: 'submitted',
      reference: `PP-2021-${String(count).padStart(4, '0')}`,
      formVersion: 1,
      owner: MAKER,
      colleagues: [],
      answers: answersOf({ municipality: found.nis }, sentAt),
      rejected: {},
      conflicts: [],
      createdAt: sentAt,
      updatedAt: sentAt,
      submittedAt: sentAt,
      filing: filingOf(found),
      remarks: [],
      review: startReview(sentAt),
      version: 1,
    };
    const { review, ...file } = changes;
    const changed =
      Object.keys(changes).length === 0
        ? sent
        : reviewed(sent, { file, ...(review === undefined ? {} : { review }) }, sentAt);
    return { ...changed, version: 1 };
  };
}

function answersOf(changes: Readonly<Record<string, string>>, at: Date): Record<string, Answer> {
  const values: Record<string, string> = Object.assign({}, ...STEPS, changes);
  return Object.fromEntries(
    Object.entries(values).map(([id, typed]) => [
      id,
      { value: id === 'expertise' ? typed.split(',') : typed, version: 1, by: MAKER, at },
    ]),
  );
}

/** Puts a file in the store as it is. */
export async function keepFile(
  { work }: Pick<Dependencies, 'work'>,
  file: Dossier,
  events: readonly DossierEvent[] = [],
): Promise<Dossier> {
  await work.transaction((stores) => stores.dossiers.insert(file, events));
  return file;
}
