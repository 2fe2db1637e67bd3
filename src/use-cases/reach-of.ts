import { isOnPaper } from '../domain/access.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { NamedPerson } from '../domain/person.ts';
import type { Dependencies } from './dependencies.ts';
import type { File } from './file.ts';
import { personalPlace } from './person-place.ts';
import { contactAddress } from './views/receipt-view.ts';

/** How the people of a file can be told something. */
export interface Reach {
  /** Names of those who can be told in their own chat. */
  readonly people: readonly string[];
  /** Where the contact of the application is mailed. */
  readonly mailTo?: string;
}

/** Who of a municipality would be told something about its file now, and how. */
export async function reachOf(deps: Dependencies, file: File): Promise<Reach> {
  const people: string[] = [];
  for (const person of peopleOf(file.dossier)) {
    const place = await personalPlace(deps.work.stores, person);
    if (place !== undefined) people.push(person.name);
  }
  const mailTo = contactAddress(file);
  return { people, ...(mailTo === '' ? {} : { mailTo }) };
}

/** Those who can write in a file; of one that came in on paper nobody is in Teams. */
export function peopleOf(dossier: Dossier): readonly NamedPerson[] {
  return isOnPaper(dossier) ? [] : [dossier.owner, ...dossier.colleagues];
}
