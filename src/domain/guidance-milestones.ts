import { fold } from './clean-text.ts';
import type { Item } from './item.ts';
import { allLists } from './list-rule.ts';
import { type Attendee, type Meeting, startOfMeeting } from './meeting.ts';
import type { Milestone } from './milestone.ts';
import { isSamePerson, type NamedPerson, type Person } from './person.ts';
import type { Guided, WaitingFile } from './ports-milestones.ts';
import { dayOf } from './time.ts';
import { recordOf } from './trajectory-change.ts';
import { planTrajectory } from './trajectory-plan.ts';
import type { StepOwner, TrajectoryRules } from './trajectory-rules.ts';
import { workingDaysLater } from './working-days.ts';

/** Whether somebody handles the programme at this moment. */
export type IsHandler = (person: Person) => boolean;

/** The steps of a guidance that run, for the side whose turn it is; when nobody of it is known, for the caseworkers. */
export function stepMilestones(
  rules: TrajectoryRules,
  guided: Guided,
  today: string,
  isHandler: IsHandler,
): readonly Milestone[] {
  const { trajectory, municipality } = guided;
  const { dossierId, programmeId } = trajectory;
  return planTrajectory(rules, trajectory, today)
    .steps.filter(({ state }) => state === 'running' || state === 'late')
    .map(({ step, startDay, dueDay }) => {
      const { id: stepId, number, title, owner } = step;
      const startedAt = recordOf(trajectory, stepId)?.startedAt;
      return {
        key: `step:${dossierId}:${stepId}`,
        kind: 'step',
        programmeId,
        day: dueDay,
        startDay,
        ...(startedAt === undefined ? {} : { startedAt }),
        subject: { kind: 'step', dossierId, municipality, stepId, number, title, owner },
        ...forSide(sidePeople(guided, owner, isHandler)),
      };
    });
}

function sidePeople(guided: Guided, side: StepOwner, isHandler: IsHandler): readonly Person[] {
  switch (side) {
    case 'municipality':
      return guided.people;
    case 'experts':
      return guided.experts;
    case 'agency':
      return handlerOf(guided, isHandler);
  }
}

function handlerOf(
  { assignee }: { readonly assignee?: NamedPerson },
  isHandler: IsHandler,
): readonly Person[] {
  return assignee !== undefined && isHandler(assignee) ? [assignee] : [];
}

function forSide(people: readonly Person[]): Pick<Milestone, 'people' | 'caseworkers'> {
  return people.length > 0 ? { people } : { people, caseworkers: true };
}

/** A meeting whose moment is fixed, for those who must be there and still have a side in the guidance. */
export function meetingMilestone(
  meeting: Meeting,
  guided: Guided,
  isHandler: IsHandler,
): Milestone | undefined {
  const { id: meetingId, dossierId, programmeId, title, moment, attendees } = meeting;
  if (moment === undefined) return undefined;
  const { municipality } = guided;
  return {
    key: `meeting:${meetingId}`,
    kind: 'meeting',
    programmeId,
    day: moment.day,
    until: startOfMeeting(moment),
    subject: { kind: 'meeting', dossierId, municipality, meetingId, title, begin: moment.begin },
    people: attendees.flatMap((attendee) => personOf(attendee, guided, isHandler)),
  };
}

function personOf(
  { side, who }: Attendee,
  { people, experts }: Guided,
  isHandler: IsHandler,
): readonly Person[] {
  if ('expertId' in who) return experts.filter(({ expertId }) => expertId === who.expertId);
  const { person } = who;
  switch (side) {
    case 'municipality':
      return people.filter((one) => isSamePerson(one, person));
    case 'experts':
      return experts.filter((one) => isSamePerson(one, person));
    case 'agency':
      return isHandler(person) ? [person] : [];
  }
}

/** Something that is done by a day, for those of the municipality who are meant; for all when it names nobody. */
export function itemMilestone(
  rules: TrajectoryRules,
  { id: itemId, dossierId, listId, number, who, dueDay }: Item,
  { trajectory, municipality, people }: Guided,
): Milestone | undefined {
  const isTicked = allLists(rules).some(({ list }) => list.id === listId && list.ticked === true);
  if (dueDay === undefined || !isTicked) return undefined;
  const meant = people.filter(({ name }) => isMeant(name, who ?? ''));
  return {
    key: `item:${itemId}`,
    kind: 'homework',
    programmeId: trajectory.programmeId,
    day: dueDay,
    subject: { kind: 'item', dossierId, municipality, itemId, listId, number },
    people: meant.length > 0 ? meant : people,
  };
}

/** Whether a text names somebody, among others or not: in full, or by their first name. */
function isMeant(name: string, text: string): boolean {
  const full = fold(name).trim();
  const [first] = full.split(/\s+/);
  const named = fold(text)
    .split(/[,;&+/]| en /)
    .map((part) => part.trim());
  return named.some((one) => one !== '' && (one === full || one === first));
}

/** A file that waits too long, for the caseworker who has it, or for all of them. */
export function waitingMilestone(
  file: WaitingFile,
  fileWaits: number,
  isHandler: IsHandler,
): Milestone {
  const { dossierId, programmeId, municipality, reference, waitingSince } = file;
  return {
    key: `file:${dossierId}`,
    kind: 'waiting',
    programmeId,
    day: workingDaysLater(dayOf(waitingSince), fileWaits),
    subject: { kind: 'file', dossierId, municipality, reference },
    ...forSide(handlerOf(file, isHandler)),
  };
}
