import { type Actor, roleIn } from './access.ts';
import type { Dossier } from './dossier.ts';
import type { NamedPerson } from './person.ts';

/** What of a file somebody opened who is not of the municipality. */
export const LOOK_KINDS = ['file', 'guidance', 'document', 'list', 'download'] as const;
export type LookKind = (typeof LOOK_KINDS)[number];

/** One look: a person, a file and a kind count once a day. */
export interface FileLook {
  readonly dossierId: string;
  readonly person: NamedPerson;
  readonly kind: LookKind;
  readonly at: Date;
}

/** What one person opened of one file on one day. */
export interface LookDay {
  /** Their name, as far as anybody knows it. */
  readonly name: string;
  readonly day: string;
  readonly kinds: readonly LookKind[];
}

/** Whether a look of this person is noted: of caseworkers and experts. Its own people look at what is theirs. */
export function isLookOfOthers(dossier: Dossier, actor: Actor): boolean {
  const role = roleIn(dossier, actor);
  return role === 'caseworker' || role === 'expert';
}
