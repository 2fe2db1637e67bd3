import { isCaseworkerOf } from '../domain/access.ts';
import type { Attendee } from '../domain/meeting.ts';
import { canBeInTeams, isMaker, isStillThere } from '../domain/meeting-people.ts';
import type { Person } from '../domain/person.ts';
import { asActor, type Dependencies } from './dependencies.ts';
import type { File } from './file.ts';
import { personalPlace } from './person-place.ts';
import { contactAddress } from './views/receipt-view.ts';

/** How somebody who must be at a meeting can be told of it now. */
export interface AttendeeReach {
  readonly attendee: Attendee;
  /** Who they are in Teams; absent for who is not there. */
  readonly person?: Person;
  /** Empty when none is known. */
  readonly address: string;
  /** False once they do not belong to the guidance any more. */
  readonly present: boolean;
}

/** Looks up who somebody is in Teams and where they are mailed: roles and addresses may have changed since they were asked. */
export async function reachAttendee(
  deps: Dependencies,
  file: File,
  attendee: Attendee,
): Promise<AttendeeReach> {
  const { dossier } = file;
  const { who, name } = attendee;
  const isThere = isStillThere(dossier, attendee);
  if ('expertId' in who) {
    const expert = await deps.work.stores.experts.load(who.expertId);
    const person = expert?.person === undefined ? {} : { person: expert.person };
    return { attendee, ...person, address: expert?.email ?? '', present: isThere };
  }
  if (attendee.side === 'agency') {
    const actor = await asActor(deps, { ...who.person, name });
    const present = isCaseworkerOf(actor, dossier.programmeId);
    return { attendee, person: who.person, address: '', present };
  }
  return {
    attendee,
    ...(canBeInTeams(dossier, attendee) ? { person: who.person } : {}),
    address: isMaker(dossier, attendee) ? contactAddress(file) : '',
    present: isThere,
  };
}

/** Whether the bot can write to somebody in their own chat now. */
export async function canBeAsked(
  { work }: Pick<Dependencies, 'work'>,
  { person }: AttendeeReach,
): Promise<boolean> {
  return person !== undefined && (await personalPlace(work.stores, person)) !== undefined;
}
