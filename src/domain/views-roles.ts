import type { ExpertProblem } from './expert-draft.ts';
import type { ProgrammeRole } from './role.ts';
import type { TeamRole } from './team.ts';
import type { Notice } from './views.ts';
import type { ProgrammeChoice } from './views-questions.ts';

/** Somebody who handles a programme. */
export interface RoleLine {
  /** Comes back with a button; a shape only. */
  readonly key: string;
  /** Absent when they never spoke to the bot. */
  readonly name?: string;
  /** The last signs of their account, for who has no name yet. */
  readonly accountEnd: string;
  readonly role: TeamRole;
  /** Since when, and from whom; absent when configuration says so. */
  readonly given?: { readonly at: Date; readonly by: string };
  /** Configuration makes them a head: nobody can take that back in chat. */
  readonly fixed: boolean;
  readonly isSelf: boolean;
}

/** A code, as it is shown once. */
export interface ShownCode {
  readonly text: string;
  readonly until: Date;
}

/** Who handles a programme, a page at a time. */
export interface RolesView {
  readonly kind: 'roles';
  readonly nonce: string;
  readonly programme: ProgrammeChoice;
  /** Every programme that the caseworker handles, this one too. */
  readonly programmes: readonly ProgrammeChoice[];
  /** Whether they may change something. */
  readonly isHead: boolean;
  readonly lines: readonly RoleLine[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly code?: ShownCode & { readonly role: TeamRole };
  readonly notice?: Notice;
}

/** What somebody has on their name and is not finished. */
export interface Workload {
  readonly applications: number;
  readonly inquiries: number;
}

/** One caseworker, for a head. */
export interface RoleView {
  readonly kind: 'role';
  readonly nonce: string;
  readonly programme: ProgrammeChoice;
  readonly line: RoleLine;
  readonly workload: Workload;
  readonly notice?: Notice;
}

/** Asks once more before a role is changed. */
export interface RoleChangeView {
  readonly kind: 'roleChange';
  readonly nonce: string;
  readonly programme: ProgrammeChoice;
  readonly line: RoleLine;
  readonly to: ProgrammeRole;
  readonly workload: Workload;
}

/** Tells who made a code that somebody used it. */
export interface CodeUsedView {
  readonly kind: 'codeUsed';
  readonly nonce: string;
  readonly programme: ProgrammeChoice;
  readonly gives: TeamRole | 'expert';
  /** Who typed it. */
  readonly name: string;
  /** The expert that they are. */
  readonly expertName?: string;
}

/** An expert on a list. */
export interface ExpertLine {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  /** Labels of what they master. */
  readonly fields: readonly string[];
  readonly guiding: number;
  readonly capacity: number;
  /** Whether the bot knows who they are in Teams. */
  readonly isLinked: boolean;
  readonly active: boolean;
}

/** The experts of a programme, a page at a time. */
export interface ExpertsView {
  readonly kind: 'experts';
  readonly nonce: string;
  readonly programme: ProgrammeChoice;
  readonly programmes: readonly ProgrammeChoice[];
  readonly query: string;
  readonly lines: readonly ExpertLine[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  readonly notice?: Notice;
}

/** One expert. */
export interface ExpertView {
  readonly kind: 'expert';
  readonly nonce: string;
  readonly programme: ProgrammeChoice;
  readonly line: ExpertLine;
  readonly email?: string;
  readonly version: number;
  /** Whether they may take the expert off the list. */
  readonly isHead: boolean;
  readonly code?: ShownCode;
  readonly notice?: Notice;
}

/** An expert being registered or changed; texts as they were typed. */
export interface ExpertEditView {
  readonly kind: 'expertEdit';
  readonly nonce: string;
  readonly programme: ProgrammeChoice;
  /** Absent for a new expert. */
  readonly expertId?: string;
  readonly version: number;
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  /** Ids with commas between them. */
  readonly fields: string;
  readonly capacity: string;
  readonly expertise: readonly { readonly id: string; readonly label: string }[];
  readonly problems: readonly ExpertProblem[];
}

/** What caseworkers see of each other and of the experts. */
export type RolesViews =
  | RolesView
  | RoleView
  | RoleChangeView
  | CodeUsedView
  | ExpertsView
  | ExpertView
  | ExpertEditView;
