import type { Dossier } from './dossier.ts';
import { isSamePerson, type NamedPerson, type Person } from './person.ts';

/** Somebody who asks the bot for something, with what configuration says they are. */
export interface Actor extends NamedPerson {
  /** Ids of the programmes whose caseworker they are. */
  readonly caseworkerOf: readonly string[];
  /** Ids of the programmes whose caseworkers, experts and rounds they manage. */
  readonly headOf: readonly string[];
  /** Ids of the experts they are. */
  readonly expertIds: readonly string[];
}

/** What a person can do with a dossier. Decided here, on every action, from tenant and object id alone. */
export const DOSSIER_ACTIONS = [
  'read',
  'edit',
  'submit',
  'withdraw',
  'invite',
  'copy',
  /** What caseworkers do: take, judge, select, compose the panel; and what only they read. */
  'handle',
] as const;
export type DossierAction = (typeof DOSSIER_ACTIONS)[number];

export type Role = 'owner' | 'colleague' | 'caseworker' | 'expert' | 'none';

/** The role somebody has in a dossier; a colleague counts only within the owner's own tenant. */
export function roleIn(dossier: Dossier, actor: Actor): Role {
  if (isSamePerson(dossier.owner, actor)) return 'owner';
  if (isColleague(dossier, actor)) return 'colleague';
  if (!wasSent(dossier)) return 'none';
  if (isCaseworkerOf(actor, dossier.programmeId)) return 'caseworker';
  return isOnPanel(dossier, actor) ? 'expert' : 'none';
}

/** An expert reads the files they guide, from the selection on. */
function isOnPanel({ state, review }: Dossier, { expertIds }: Actor): boolean {
  const isGuided = state === 'selected' && review !== undefined;
  return isGuided && review.panel.some(({ expertId }) => expertIds.includes(expertId));
}

/** A draft that was withdrawn without ever being sent stays between its people. */
function wasSent(dossier: Dossier): boolean {
  return dossier.state !== 'draft' && dossier.submittedAt !== undefined;
}

function isColleague(dossier: Dossier, person: Person): boolean {
  return (
    dossier.owner.tenantId.toLowerCase() === person.tenantId.toLowerCase() &&
    dossier.colleagues.some((colleague) => isSamePerson(colleague, person))
  );
}

const ALLOWED: Readonly<Record<Role, readonly DossierAction[]>> = {
  owner: ['read', 'edit', 'submit', 'withdraw', 'invite', 'copy'],
  colleague: ['read', 'edit', 'submit', 'copy'],
  caseworker: ['read', 'handle'],
  expert: ['read'],
  none: [],
};

/** Whether somebody manages a programme: its caseworkers, its experts and its rounds. */
export function isHeadOf(actor: Actor, programmeId: string): boolean {
  return actor.headOf.includes(programmeId);
}

/** Whether somebody handles a programme: its applications, its questions and its FAQ. */
export function isCaseworkerOf(actor: Actor, programmeId: string): boolean {
  return actor.caseworkerOf.includes(programmeId);
}

export type InquiryRole = 'asker' | 'caseworker' | 'none';

/** The role somebody has in a question: who asked it, who handles its programme, nobody else. */
export function roleInInquiry(
  inquiry: { readonly asker: Person; readonly programmeId: string },
  actor: Actor,
): InquiryRole {
  if (isCaseworkerOf(actor, inquiry.programmeId)) return 'caseworker';
  return isSamePerson(inquiry.asker, actor) ? 'asker' : 'none';
}

/** The tenant of files that came in on paper: nobody in Teams is of it, until somebody claims the file. */
export const PAPER_TENANT = 'papier';

export function isOnPaper(dossier: Dossier): boolean {
  return dossier.owner.tenantId === PAPER_TENANT;
}

/** Whether somebody may do something with a dossier. Who has no role may not even learn that it exists. */
export function may(actor: Actor, action: DossierAction, dossier: Dossier): boolean {
  const role = roleIn(dossier, actor);
  // Who applied on paper cannot press a button: a caseworker does what they wrote or rang about.
  if (role === 'caseworker' && action === 'withdraw') return isOnPaper(dossier);
  return ALLOWED[role].includes(action);
}
