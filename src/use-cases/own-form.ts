import type { Form } from '../domain/form.ts';
import type { Person } from '../domain/person.ts';
import { type Assigned, assignedNow, resumeInParts, walkedForm } from '../domain/sheet-parts.ts';
import { type Place, resumeAt } from '../domain/walk.ts';
import type { File } from './file.ts';

type Walked = Pick<File, 'form' | 'dossier' | 'of'>;

/** What somebody walks through from a place in a file: the whole form, of a sheet that was divided their own parts. */
export function ownForm(file: Walked, person: Person, place?: Place): Form {
  const assigned = assignedIn(file);
  return assigned === undefined ? file.form : walkedForm(file.form, assigned, person, place);
}

/** Where somebody takes a file up again. */
export function ownResume(file: Walked, person: Person): Place {
  const { form, dossier } = file;
  const assigned = assignedIn(file);
  return assigned === undefined
    ? resumeAt(form, dossier)
    : resumeInParts(form, assigned, person, dossier);
}

/** Who answers which part of a sheet; undefined for an application. */
export function assignedIn({ dossier, of }: Pick<File, 'dossier' | 'of'>): Assigned | undefined {
  return dossier.sheet === undefined || of === undefined
    ? undefined
    : assignedNow(dossier.sheet, of.application);
}
