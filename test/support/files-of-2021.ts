import type { Dossier } from '../../src/domain/dossier.ts';
import { filingOf } from '../../src/domain/filing.ts';
import { startReview } from '../../src/domain/review.ts';
import { dayOf } from '../../src/domain/time.ts';
import type { Dependencies } from '../../src/use-cases/dependencies.ts';
import { createCaseFiles, keepFile } from './case-files.ts';
import { type Application2021, ROUND_2021 } from './round-2021.ts';

const DECIDED_AT = new Date('2021-09-27T12:00:00Z');
const BY = { tenantId: 'vlaio', objectId: 'kato', name: 'Kato Maes' };

const REASONS = { inadmissible: 'too-little-information', deferred: 'not-clear-enough' } as const;

/** Keeps the files of the first round of 2021 as they were decided on, and the two that went to the second. */
export async function keepFilesOf2021(deps: Dependencies): Promise<readonly Dossier[]> {
  const aFile = createCaseFiles();
  const kept: Dossier[] = [];
  for (const application of ROUND_2021) {
    const file = aFile({ sentAt: application.sentAt, changes: changesOf(deps, application) });
    kept.push(await keepFile(deps, file));
  }
  return kept;
}

function changesOf(
  { municipalities }: Dependencies,
  { nis, sentAt, outcome }: Application2021,
): Partial<Dossier> {
  const municipality = municipalities.at(nis, dayOf(sentAt));
  if (municipality === undefined) throw new Error(`${nis} was no municipality then.`);
  const filing = filingOf(municipality);
  if (outcome === 'late') {
    return { filing, roundId: 'profploeg-2021-2', movedFromRoundId: 'profploeg-2021-1' };
  }
  const reason = outcome === 'selected' ? {} : { reasonId: REASONS[outcome] };
  const decision = { kind: outcome, ...reason, explanation: '', by: BY, at: DECIDED_AT };
  return { filing, state: outcome, review: { ...startReview(sentAt), decision } };
}
