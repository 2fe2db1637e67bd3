import { type Filing, filingOf } from '../domain/filing.ts';
import { municipalityQuestion } from '../domain/form.ts';
import { dayOf } from '../domain/time.ts';
import type { Dependencies } from './dependencies.ts';
import type { File } from './file.ts';

/** For whom a file is, as things are on the day it is sent; undefined when it does not say so. */
export function filingFor(
  deps: Dependencies,
  { dossier, whole }: Pick<File, 'dossier' | 'whole'>,
  at: Date,
): Filing | undefined {
  const question = municipalityQuestion(whole);
  const nis = question && dossier.answers[question.id]?.value;
  const found =
    typeof nis === 'string'
      ? (deps.municipalities.at(nis, dayOf(at)) ?? deps.municipalities.byNis(nis))
      : undefined;
  return found && filingOf(found);
}
