import type { Expert } from './expert.ts';
import type { ExpertLoad } from './panel.ts';
import type { Person } from './person.ts';
import type { RoleGrant, StoredRoles } from './role.ts';

export interface RoleStore {
  /** What the database says somebody is; committed changes count at once, on every replica. */
  of(person: Person): Promise<StoredRoles>;
  /** Grants of a programme, the latest per person. */
  list(programmeId: string): Promise<readonly RoleGrant[]>;
  /** Keeps a grant; earlier ones of the same person stay in the history. */
  put(grant: RoleGrant): Promise<void>;
  /** Keeps every other transaction from changing roles or linking experts of this programme until ours ends. */
  lockProgramme(programmeId: string): Promise<void>;
  addCode(code: RoleCode): Promise<void>;
  /** Uses a code up: undefined when there is none that is still valid at `now`, or it was used. */
  takeCode(codeHash: string, now: Date): Promise<RoleCode | undefined>;
}

/** A code that makes whoever types it a caseworker, or says which expert they are. Works once. */
export interface RoleCode {
  readonly codeHash: string;
  readonly programmeId: string;
  readonly gives:
    | { readonly kind: 'caseworker' }
    | { readonly kind: 'head' }
    | { readonly kind: 'expert'; readonly expertId: string };
  readonly madeBy: Person & { readonly name: string };
  readonly expiresAt: Date;
}

/** What its maker is told of a code that somebody used. */
export interface CodeUsed {
  readonly programmeId: string;
  readonly gives: RoleCode['gives']['kind'];
  readonly expertId?: string | undefined;
  readonly madeBy: Person;
  /** The name in Teams of who typed it: what the maker knows them by. */
  readonly usedBy: string;
}

export interface ExpertStore {
  insert(expert: Expert): Promise<void>;
  load(id: string): Promise<Expert | undefined>;
  lock(id: string): Promise<Expert | undefined>;
  /** Throws when its version is not one more than the stored one. */
  save(expert: Expert): Promise<void>;
  /** Every expert that somebody is in Teams, also those that do not guide any more. */
  ofPerson(person: Person): Promise<readonly Expert[]>;
  /** Experts of a programme with the selected files on whose panel they are, by name. */
  loads(programmeId: string): Promise<readonly ExpertLoad[]>;
}
