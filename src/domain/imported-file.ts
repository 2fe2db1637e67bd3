import { PAPER_TENANT } from './access.ts';
import type { Answer, Dossier } from './dossier.ts';
import type { Change } from './dossier-event.ts';
import type { Filing } from './filing.ts';
import type { Form } from './form.ts';
import type { ImportedApplication } from './import-run.ts';
import { nameOnly } from './person.ts';
import { startReview } from './review.ts';
import type { Act } from './review-change.ts';

interface Registered {
  readonly id: string;
  readonly programmeId: string;
  readonly form: Form;
  readonly reference: string;
  readonly filing: Filing;
  /** The moment that it counts as sent. */
  readonly submittedAt: Date;
}

/**
 * A sent file out of an application on paper. It is nobody's in Teams: its owner has the name of the contact and a
 * tenant that nobody is of, until somebody of the municipality claims it.
 */
export function importedFile(
  { receivedOn, roundId, movedFromRoundId, contactName, answers }: ImportedApplication,
  { id, programmeId, form, reference, filing, submittedAt }: Registered,
  { by, at }: Act,
): Change {
  const owner = { tenantId: PAPER_TENANT, objectId: id, name: contactName };
  const written = Object.entries(answers).map(([questionId, value]): [string, Answer] => [
    questionId,
    { value, version: 1, by: owner, at: submittedAt },
  ]);
  const dossier: Dossier = {
    id,
    programmeId,
    roundId,
    state: 'submitted',
    reference,
    formVersion: form.version,
    owner,
    colleagues: [],
    answers: Object.fromEntries(written),
    rejected: {},
    conflicts: [],
    createdAt: at,
    updatedAt: at,
    submittedAt,
    filing,
    remarks: [],
    review: startReview(submittedAt),
    version: 1,
    ...(movedFromRoundId === undefined ? {} : { movedFromRoundId }),
  };
  const details = { round: roundId, reference, receivedOn };
  return { dossier, events: [{ kind: 'imported', at, by: nameOnly(by), details }] };
}
