import { allQuestions } from '../../domain/form.ts';
import type { ReceiptView } from '../../domain/views.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { municipalityName } from './file-line.ts';
import { fileHeading } from './heading.ts';

/** The receipt of an application that was sent; the same for everybody who asks, whenever. */
export async function receiptView(
  deps: Dependencies,
  file: File,
  repeated: boolean,
): Promise<ReceiptView> {
  const { dossier, round } = file;
  const earlier =
    dossier.movedFromRoundId === undefined
      ? undefined
      : await deps.work.stores.rounds.get(dossier.movedFromRoundId);
  return {
    kind: 'receipt',
    heading: fileHeading(file, deps.clock.now()),
    nonce: deps.ids.uuid(),
    reference: dossier.reference ?? '',
    municipality: municipalityName(deps, file),
    submittedAt: dossier.submittedAt ?? dossier.updatedAt,
    ...(earlier === undefined ? {} : { movedFromRound: earlier.name }),
    guidanceFrom: round.guidanceFrom,
    mailTo: contactAddress(file),
    repeated,
  };
}

/** The e-mail address that the applicant gave; empty when the form asks for none. */
export function contactAddress({ dossier, whole }: File): string {
  const question = allQuestions(whole).find((candidate) => candidate.kind === 'email');
  const value = question && dossier.answers[question.id]?.value;
  return typeof value === 'string' ? value : '';
}
