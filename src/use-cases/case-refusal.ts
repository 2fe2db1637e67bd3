import type { Dossier } from '../domain/dossier.ts';
import { sentAgain } from '../domain/returned-draft.ts';
import type { ReviewRefusal } from '../domain/review-change.ts';
import type { Notice } from '../domain/views.ts';
import { caseRefusalNotice } from '../texts/case-notices.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Why a caseworker's action changed nothing, with the names that belong to it: who changed the file last, or
 * the file that was sent instead. `inputKept`: the form with what was typed is shown again.
 */
export async function caseRefusal(
  { work }: Pick<Dependencies, 'work'>,
  kind: ReviewRefusal['kind'],
  dossier: Dossier,
  { inputKept = false } = {},
): Promise<Notice> {
  if (kind === 'sentAgain') {
    const made = await work.stores.dossiers.returnedFrom(dossier.id);
    const reference = sentAgain(made);
    return caseRefusalNotice(
      kind,
      dossier,
      reference === undefined ? {} : { sentAgain: reference },
    );
  }
  if (kind !== 'changed') return caseRefusalNotice(kind, dossier, { inputKept });
  const [last] = await work.stores.dossiers.events(dossier.id, { limit: 1, offset: 0 });
  const name = last?.by.name ?? '';
  return caseRefusalNotice(kind, dossier, {
    inputKept,
    ...(name === '' ? {} : { changedBy: name }),
  });
}
