import type { Dossier } from './dossier.ts';
import { isSamePerson, type NamedPerson, type Person } from './person.ts';

/** Somebody who asks the bot for something, with what configuration says they are. */
export interface Actor extends NamedPerson {
  /** Ids of the programmes whose caseworker they are. */
  readonly caseworkerOf: readonly string[];
}

/** What a person can do with a dossier. Decided here, on every action, from tenant and object id alone. */
export const DOSSIER_ACTIONS = ['read', 'edit', 'submit', 'withdraw', 'invite', 'copy'] as const;
export type DossierAction = (typeof DOSSIER_ACTIONS)[number];

export type Role = 'owner' | 'colleague' | 'caseworker' | 'none';

/** The role somebody has in a dossier; a colleague counts only within the owner's own tenant. */
export function roleIn(dossier: Dossier, actor: Actor): Role {
  if (isSamePerson(dossier.owner, actor)) return 'owner';
  if (isColleague(dossier, actor)) return 'colleague';
  return isCaseworkerOf(actor, dossier.programmeId) && wasSent(dossier) ? 'caseworker' : 'none';
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
  owner: DOSSIER_ACTIONS,
  colleague: ['read', 'edit', 'submit', 'copy'],
  caseworker: ['read'],
  none: [],
};

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

/** Whether somebody may do something with a dossier. Who has no role may not even learn that it exists. */
export function may(actor: Actor, action: DossierAction, dossier: Dossier): boolean {
  return ALLOWED[roleIn(dossier, actor)].includes(action);
}
