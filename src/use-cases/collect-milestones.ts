import { isCaseworkerOf } from '../domain/access.ts';
import {
  type IsHandler,
  itemMilestone,
  meetingMilestone,
  stepMilestones,
  waitingMilestone,
} from '../domain/guidance-milestones.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { Milestone } from '../domain/milestone.ts';
import { type NamedPerson, personKey } from '../domain/person.ts';
import type { Guided, OfFile, WaitingFile } from '../domain/ports-milestones.ts';
import type { Programme } from '../domain/programme.ts';
import { draftMilestones, roundMilestones } from '../domain/round-milestones.ts';
import { dayOf } from '../domain/time.ts';
import { asActor, type Dependencies } from './dependencies.ts';

export interface Sought {
  /** What was over before this is left out. */
  readonly from: Date;
  /** Only what is of these files, and rounds; everything when absent. */
  readonly dossierIds?: readonly string[];
}

/** Every day that somebody has to know of: deadlines, steps, meetings, homework and files that wait. */
export async function collectMilestones(
  deps: Dependencies,
  sought: Sought,
): Promise<readonly Milestone[]> {
  const [rounds, guidances, waiting] = await Promise.all([
    ofRounds(deps, sought),
    ofGuidances(deps, sought),
    ofWaiting(deps, sought),
  ]);
  return [...rounds, ...guidances, ...waiting];
}

async function ofRounds(
  deps: Dependencies,
  { from, dossierIds }: Sought,
): Promise<readonly Milestone[]> {
  const { stores } = deps.work;
  const now = deps.clock.now();
  const withRounds = deps.programmes.filter(({ intake }) => intake.kind === 'form');
  const lists = await Promise.all(withRounds.map(({ id }) => stores.rounds.list(id)));
  const ids = lists.flat().map(({ id }) => id);
  const drafts = ids.length === 0 ? [] : await stores.milestones.drafts(ids, dossierIds);
  return lists.flatMap((rounds) => [
    ...roundMilestones(rounds, from),
    ...draftMilestones(drafts, rounds, { from, now }),
  ]);
}

async function ofGuidances(deps: Dependencies, sought: Sought): Promise<readonly Milestone[]> {
  const programmes = deps.programmes.filter(({ trajectory }) => trajectory !== undefined);
  const ids = programmes.map(({ id }) => id);
  const { from, dossierIds } = sought;
  const { milestones: store } = deps.work.stores;
  const [guided, meetings, items] = await Promise.all([
    store.guided(ids, dossierIds),
    store.meetings(ids, dayOf(from), dossierIds),
    store.items(ids, dossierIds),
  ]);
  const byId = new Map(guided.map((one) => [one.trajectory.dossierId, one]));
  const handlers = await handlersAmong(deps, peopleOfAgency(guided, meetings));
  const today = dayOf(deps.clock.now());
  const found: Milestone[] = [];
  for (const one of guided) {
    const { programmeId } = one.trajectory;
    const rules = trajectoryRules(programmes, programmeId);
    if (rules !== undefined)
      found.push(...stepMilestones(rules, one, today, handlers(programmeId)));
  }
  for (const { value, programmeId } of meetings) {
    const file = byId.get(value.dossierId);
    const made = file && meetingMilestone(value, file, handlers(programmeId));
    if (made !== undefined) found.push(made);
  }
  for (const { value, programmeId } of items) {
    const [file, rules] = [byId.get(value.dossierId), trajectoryRules(programmes, programmeId)];
    const made = file && rules && itemMilestone(rules, value, file);
    if (made !== undefined) found.push(made);
  }
  return found;
}

function trajectoryRules(programmes: readonly Programme[], programmeId: string) {
  return programmes.find(({ id }) => id === programmeId)?.trajectory;
}

async function ofWaiting(
  deps: Dependencies,
  { dossierIds }: Sought,
): Promise<readonly Milestone[]> {
  const ids = deps.programmes.map(({ id }) => id);
  const files = await deps.work.stores.milestones.waitingFiles(ids, dossierIds);
  const handlers = await handlersAmong(deps, files.flatMap(assigneeOf));
  return files.flatMap((file) => {
    const programme = deps.programmes.find(({ id }) => id === file.programmeId);
    const { programmeId } = file;
    return programme === undefined
      ? []
      : [waitingMilestone(file, programme.reminders.fileWaits, handlers(programmeId))];
  });
}

function assigneeOf({ assignee }: Pick<WaitingFile, 'assignee'>): readonly NamedPerson[] {
  return assignee === undefined ? [] : [assignee];
}

function peopleOfAgency(
  guided: readonly Guided[],
  meetings: readonly OfFile<Meeting>[],
): readonly NamedPerson[] {
  const attendees = meetings.flatMap(({ value }) => value.attendees);
  return [
    ...guided.flatMap(assigneeOf),
    ...attendees.flatMap(({ side, name, who }) =>
      side === 'agency' && 'person' in who ? [{ ...who.person, name }] : [],
    ),
  ];
}

/** Who of these people handles which programme now. */
async function handlersAmong(
  deps: Dependencies,
  people: readonly NamedPerson[],
): Promise<(programmeId: string) => IsHandler> {
  const distinct = new Map(people.map((person) => [personKey(person), person]));
  const actors = new Map(
    await Promise.all(
      [...distinct].map(async ([key, person]) => [key, await asActor(deps, person)] as const),
    ),
  );
  return (programmeId) => (person) => {
    const actor = actors.get(personKey(person));
    return actor !== undefined && isCaseworkerOf(actor, programmeId);
  };
}
