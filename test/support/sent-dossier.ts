import type { Dossier } from '../../src/domain/dossier.ts';
import type { NamedPerson } from '../../src/domain/person.ts';
import type { Remark } from '../../src/domain/remark.ts';
import type { Result } from '../../src/domain/result.ts';
import { startReview } from '../../src/domain/review.ts';
import { LATER, NOON, sampleDossier } from './jans-dossier.ts';

export const KATO: NamedPerson = { tenantId: 'vlaio', objectId: 'kato', name: 'Kato Maes' };
export const WIM: NamedPerson = { tenantId: 'vlaio', objectId: 'wim', name: 'Wim Aerts' };

/** Monday 5 July 2021, 14:00 in Brussels: after `LATER`. */
export const EVENING = new Date('2021-07-05T12:00:00Z');

export const BY_KATO = { by: KATO, at: LATER };
export const BY_WIM = { by: WIM, at: EVENING };

/** A file of Jan's as it is right after it was sent at noon; `over` replaces what else has to differ. */
export function sentDossier(over: Partial<Dossier> = {}): Dossier {
  return sampleDossier(
    { name: 'Jan', scope: 'whole' },
    {
      state: 'submitted',
      reference: 'PP-2021-0007',
      submittedAt: NOON,
      review: startReview(NOON),
      version: 2,
      ...over,
    },
  );
}

/** What Kato asked at a question one hour after it was sent. */
export function aRemark(questionId: string, over: Partial<Remark> = {}): Remark {
  return { id: `remark-${questionId}`, questionId, text: 'Wat?', by: KATO, at: LATER, ...over };
}

/** What a change that was let through led to. */
export function done<T, R>(result: Result<T, R>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.reason)}`);
  return result.value;
}
