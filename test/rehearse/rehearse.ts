import type { Item } from '../../src/domain/item.ts';
import { allLists } from '../../src/domain/list-rule.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import type { NamedPerson } from '../../src/domain/person.ts';
import type { Programme } from '../../src/domain/programme.ts';
import type { KeptReminder, Recipient } from '../../src/domain/reminder.ts';
import { daysAfter } from '../../src/domain/reminder-calendar.ts';
import type { Round } from '../../src/domain/round.ts';
import { lastDayOf } from '../../src/domain/rounds.ts';
import { dayOf, momentOn, startOfDay, timeInWords } from '../../src/domain/time.ts';
import type { Trajectory } from '../../src/domain/trajectory.ts';
import { planTrajectory } from '../../src/domain/trajectory-plan.ts';
import type { TrajectoryRules } from '../../src/domain/trajectory-rules.ts';
import { beginTrajectory, finishStep } from '../../src/domain/trajectory-steps.ts';
import { workingDaysBefore } from '../../src/domain/working-days.ts';
import { createReminderWorld, type ReminderWorld } from '../support/reminder-world.ts';
import { aFollow } from '../support/sample-follow.ts';
import { AS_AN, aProposal } from '../support/sample-meeting.ts';

/** One message of the calendar: who gets what, when and by which rule. */
export interface Rehearsed {
  /** Brussels, YYYY-MM-DD and HH:MM. */
  readonly day: string;
  readonly time: string;
  readonly to: string;
  readonly lines: readonly { readonly what: string; readonly on: string; readonly why: string }[];
}

export interface Rehearsal {
  readonly messages: readonly Rehearsed[];
  /** What was not sent, by why. */
  readonly skipped: Readonly<Record<string, number>>;
}

/** Brussels days, both included. */
export interface RehearsedSpan {
  readonly from: string;
  readonly to: string;
}

const AN: NamedPerson = { tenantId: 'tielt', objectId: 'an', name: 'An (maker)' };
const ELS: NamedPerson = { tenantId: 'studio', objectId: 'els', name: 'Els (expert)' };
const KATO: NamedPerson = { tenantId: 'vlaio', objectId: 'kato', name: 'Kato (caseworker)' };
const FILE = 'rehearsed';

/**
 * Plays the rounds of a programme, with a draft that is not sent, and one guidance that ends every step on the day on
 * which it is due. Gives everything that the bot would send: by the same planning, with a clock of its own.
 */
export async function rehearse(programme: Programme, span: RehearsedSpan): Promise<Rehearsal> {
  const rounds = roundsOf(programme);
  const world = createReminderWorld(programme, {
    now: startOfDay(span.from),
    rounds,
    drafts: [],
    guided: [],
    meetings: [],
    items: [],
    waiting: [],
    follows: [channelOf(programme, 'programme')],
    choices: [],
  });
  const begins = rounds[0]?.guidanceFrom;
  for (let day = span.from; day <= span.to; day = daysAfter(day, 1)) {
    await morning(world, programme, day);
    if (programme.trajectory !== undefined && begins !== undefined) {
      afternoon(world, programme, programme.trajectory, { day, begins });
    }
  }
  const unsent = world.reminders.all().filter(({ state }) => state === 'skipped');
  return {
    messages: world.sent.map((message) => ({
      day: dayOf(message.at),
      time: timeInWords(message.at),
      to: nameOf(message.recipient),
      lines: message.reminders.map(lineOf),
    })),
    skipped: Object.fromEntries(
      [...Map.groupBy(unsent, ({ reason }) => reason ?? '')].map(([why, all]) => [why, all.length]),
    ),
  };
}

function roundsOf({ id: programmeId, intake }: Programme): readonly Round[] {
  if (intake.kind !== 'form') return [];
  return intake.rounds.map(({ id, name, opensOn, deadlineDay, guidanceFrom }) => {
    const days = { opensAt: startOfDay(opensOn), deadlineDay, guidanceFrom };
    return { id, programmeId, name, ...days, demonstration: false, version: 1 };
  });
}

function channelOf({ id }: Programme, kind: 'programme' | 'trajectory') {
  return aFollow({
    id: kind,
    programmeId: id,
    subject: kind === 'programme' ? { kind } : { kind, dossierId: FILE },
    topics: ['deadlines', 'phases', 'meetings', 'overdue', 'digest'],
    place: { ...aFollow({}).place, tenantId: AN.tenantId },
    setBy: AN,
  });
}

async function morning(world: ReminderWorld, { reminders }: Programme, day: string): Promise<void> {
  const { facts } = world;
  facts.drafts = facts.rounds
    .filter((round) => dayOf(round.opensAt) <= day && day <= lastDayOf(round))
    .map(({ id: roundId, programmeId }) => {
      return { dossierId: `draft-${roundId}`, programmeId, roundId, people: [AN] };
    });
  const [hour = 0, minute = 0] = reminders.at.split(':').map(Number);
  facts.now = momentOn(day, 0, 1);
  await world.plan();
  facts.now = momentOn(day, hour, minute);
  await world.send();
}

interface Afternoon {
  readonly day: string;
  /** When the guidance begins. */
  readonly begins: string;
}

/** The guidance begins, ends what is due, and plans what comes with the steps that began. */
function afternoon(
  { facts }: ReminderWorld,
  programme: Programme,
  rules: TrajectoryRules,
  { day, begins }: Afternoon,
): void {
  const act = { by: AN, at: momentOn(day, 16, 0) };
  facts.now = act.at;
  const known = facts.guided[0]?.trajectory;
  if (known === undefined && day !== begins) return;
  const begun = { dossierId: FILE, programmeId: programme.id, guidanceDay: begins };
  if (known === undefined) facts.follows = [...facts.follows, channelOf(programme, 'trajectory')];
  const trajectory = endDue(
    rules,
    known ?? beginTrajectory(rules, begun, act).trajectory,
    day,
    act.at,
  );
  const isOver = trajectory.endedAt !== undefined;
  const people = { people: [AN], experts: [{ ...ELS, expertId: 'els' }], assignee: KATO };
  facts.guided = isOver ? [] : [{ trajectory, municipality: 'Tielt', ...people }];
  // A channel follows a guidance as long as it goes on.
  if (isOver) facts.follows = facts.follows.filter(({ subject }) => subject.kind !== 'trajectory');
  facts.meetings = isOver ? [] : meetingsOf(rules, trajectory, day);
  facts.items = isOver ? [] : itemsOf(rules, trajectory, day);
}

function endDue(rules: TrajectoryRules, trajectory: Trajectory, day: string, at: Date): Trajectory {
  const due = planTrajectory(rules, trajectory, day).steps.find(
    ({ state, dueDay }) => (state === 'running' || state === 'late') && dueDay <= day,
  );
  if (due === undefined) return trajectory;
  const act = { by: AN, at };
  const ended = finishStep(rules, trajectory, due.step.id, trajectory.version, act);
  if (!ended.ok) throw new Error(`step ${due.step.id} did not end: ${ended.reason}`);
  return endDue(rules, ended.value.trajectory, day, at);
}

/** Every meeting of a step that runs, three working days before it is due. */
function meetingsOf(
  rules: TrajectoryRules,
  trajectory: Trajectory,
  today: string,
): readonly Meeting[] {
  return runningSteps(rules, trajectory, today).flatMap(({ step, dueDay }) =>
    step.meetings.map(({ id, title }) => {
      const moment = { day: workingDaysBefore(dueDay, 3), begin: '10:00', minutes: 120 };
      const about = { dossierId: FILE, programmeId: trajectory.programmeId, ruleId: id, title };
      const who = { id, state: 'fixed', moment, attendees: [AS_AN] } as const;
      return { ...aProposal(), ...about, ...who };
    }),
  );
}

/** One thing to do on every list of a step that runs, by the day on which the step is due. */
function itemsOf(rules: TrajectoryRules, trajectory: Trajectory, today: string): readonly Item[] {
  const running = runningSteps(rules, trajectory, today);
  return allLists(rules).flatMap(({ step, list }): readonly Item[] => {
    const own = running.find((one) => one.step.id === step.id);
    if (own === undefined || !list.ticked || !list.fields.due) return [];
    const place = { id: list.id, dossierId: FILE, listId: list.id, number: 1 };
    const by = { by: AN, at: trajectory.startedAt, version: 1 };
    return [{ ...place, text: list.itemName, dueDay: own.dueDay, state: 'open', ...by }];
  });
}

function runningSteps(rules: TrajectoryRules, trajectory: Trajectory, today: string) {
  return planTrajectory(rules, trajectory, today).steps.filter(
    ({ state }) => state === 'running' || state === 'late',
  );
}

function nameOf(recipient: Recipient): string {
  switch (recipient.kind) {
    case 'person':
      return (
        [AN, ELS, KATO].find(({ objectId }) => objectId === recipient.person.objectId)?.name ?? ''
      );
    case 'caseworkers':
      return 'channel of the caseworkers';
    case 'follow':
      return `channel that follows the ${recipient.followId}`;
  }
}

function lineOf({ topic, subject, moment, day }: KeptReminder): Rehearsed['lines'][number] {
  return { what: topic === 'digest' ? 'digest' : whatOf(subject), on: day, why: whyOf(moment) };
}

function whatOf(subject: KeptReminder['subject']): string {
  switch (subject?.kind) {
    case undefined:
      return '';
    case 'round':
      return `deadline of ${subject.roundName}`;
    case 'draft':
      return `own draft for ${subject.roundName}`;
    case 'step':
      return `step ${subject.number} ${subject.title} (${subject.owner})`;
    case 'meeting':
      return `meeting ${subject.title} at ${subject.begin}`;
    case 'item':
      return `${subject.listId} ${subject.number}`;
    case 'file':
      return `file ${subject.reference}`;
  }
}

const RULES: readonly (readonly [RegExp, string])[] = [
  [/^w1$/, '1 working day before'],
  [/^w(\d+)$/, '$1 working days before'],
  [/^d0$/, 'the day itself'],
  [/^d1$/, 'the day before'],
  [/^d(\d+)$/, '$1 days before'],
  [/^start$/, 'when it begins'],
  [/^overdue$/, 'when it is late'],
  [/^weekly-(\d+)$/, 'late, week $1'],
  [/^digest$/, 'every week'],
];

/** The rule of a moment, in words. */
function whyOf(moment: string): string {
  const [pattern, words] = RULES.find(([one]) => one.test(moment)) ?? [/^.*$/, moment];
  return `${moment}: ${moment.replace(pattern, words)}`;
}
