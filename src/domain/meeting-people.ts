import { type Actor, isOnPaper, roleIn } from './access.ts';
import type { Dossier } from './dossier.ts';
import type { Attendee, Meeting } from './meeting.ts';
import { isSamePerson, type NamedPerson, personKey } from './person.ts';
import type { PanelMember } from './review.ts';
import { reviewOf } from './review-change.ts';
import type { StepOwner } from './trajectory-rules.ts';

/** Whether somebody may plan, fix, move and cancel meetings of a guidance: its maker, its experts, the agency. */
export function mayOrganise(dossier: Dossier, actor: Actor): boolean {
  if (dossier.state !== 'selected') return false;
  const role = roleIn(dossier, actor);
  return role === 'owner' || role === 'expert' || role === 'caseworker';
}

/**
 * Everybody who can be asked to a meeting: the people of the file, the experts of its panel, the caseworker who
 * handles it, and the one who plans it.
 */
export function possibleAttendees(dossier: Dossier, organiser: Actor): readonly Attendee[] {
  const { panel, assignee } = reviewOf(dossier);
  const plans = roleIn(dossier, organiser) === 'caseworker' ? [organiser] : [];
  const agency = [...(assignee === undefined ? [] : [assignee]), ...plans];
  const all = [
    ...[dossier.owner, ...dossier.colleagues].map((one) => attendeeOf(one, 'municipality')),
    ...panel.map(expertOf),
    ...agency.map((one) => attendeeOf(one, 'agency')),
  ];
  return all.filter(({ key }, index) => all.findIndex((one) => one.key === key) === index);
}

/** Those who are asked unless somebody decides otherwise: both sides, and a caseworker who plans it. */
export function usualAttendees(dossier: Dossier, organiser: Actor): readonly Attendee[] {
  return possibleAttendees(dossier, organiser).filter(
    ({ side, key }) => side !== 'agency' || key === personKey(organiser),
  );
}

function attendeeOf({ tenantId, objectId, name }: NamedPerson, side: StepOwner): Attendee {
  const person = { tenantId, objectId };
  return { key: personKey(person), side, name, who: { person } };
}

function expertOf({ expertId, name }: PanelMember): Attendee {
  return { key: `expert:${expertId}`, side: 'experts', name, who: { expertId } };
}

/** Who somebody is among those who must be there. */
export function attendeeFor({ attendees }: Meeting, actor: Actor): Attendee | undefined {
  return attendees.find(({ who }) =>
    'person' in who ? isSamePerson(who.person, actor) : actor.expertIds.includes(who.expertId),
  );
}

/** Whether somebody who was asked still belongs to the guidance; of the agency that follows from their role. */
export function isStillThere(dossier: Dossier, { key, side }: Attendee): boolean {
  if (side === 'agency') return true;
  const { panel } = reviewOf(dossier);
  const people = [dossier.owner, ...dossier.colleagues].map(personKey);
  return people.includes(key) || panel.some((member) => expertOf(member).key === key);
}

/** Whether somebody is the maker of the application, whose contact address is theirs. */
export function isMaker({ owner }: Dossier, { who }: Attendee): boolean {
  return 'person' in who && isSamePerson(who.person, owner);
}

/** Whether somebody can be written to in Teams at all: who applied on paper cannot. */
export function canBeInTeams(dossier: Dossier, attendee: Attendee): boolean {
  return !(isOnPaper(dossier) && isMaker(dossier, attendee));
}
