import fc from 'fast-check';
import { matchesFollow } from '../../src/domain/follow-matches.ts';
import type { Milestone } from '../../src/domain/milestone.ts';
import type { Guided } from '../../src/domain/ports-milestones.ts';
import type { Programme } from '../../src/domain/programme.ts';
import { type Recipient, recipientKey, reminderKey } from '../../src/domain/reminder.ts';
import { daysAfter } from '../../src/domain/reminder-calendar.ts';
import {
  type MomentRule,
  momentId,
  REMINDER_KINDS,
  type ReminderKind,
  type ReminderRules,
} from '../../src/domain/reminder-rules.ts';
import { dayOf, momentOn, startOfDay } from '../../src/domain/time.ts';
import { isWorkingDay } from '../../src/domain/working-days.ts';
import { PROFPLOEG } from '../../src/programmes/profploeg/profploeg.ts';
import { collectMilestones } from '../../src/use-cases/collect-milestones.ts';
import {
  ProcessCut,
  type ReminderFactsOfTest,
  type ReminderWorld,
  worldPerson,
} from './reminder-world.ts';
import { aRound } from './rounds.ts';
import { aFollow } from './sample-follow.ts';
import { aProposal } from './sample-meeting.ts';

export const later = daysAfter;

/** Rules that are possible, of any kind. */
export const RULES: fc.Arbitrary<ReminderRules> = fc
  .record({
    at: fc.constantFrom('08:00', '09:00', '12:30', '18:59'),
    mostPerWeek: fc.integer({ min: 1, max: 4 }),
    digestOn: fc.integer({ min: 1, max: 5 }),
    fileWaits: fc.integer({ min: 1, max: 12 }),
    before: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }),
    days: fc.uniqueArray(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 3 }),
    weeks: fc.integer({ min: 1, max: 6 }),
    always: fc.boolean(),
  })
  .map(({ before, days, weeks, always, ...rules }) => {
    const early: MomentRule[] = [
      ...before.map((count): MomentRule => ({ on: 'workingDaysBefore', days: count })),
      ...days.map((count): MomentRule => {
        return { on: 'daysBefore', days: count, ...(always && count < 2 ? { always } : {}) };
      }),
    ];
    const late: MomentRule[] = [{ on: 'overdue' }, { on: 'weekly', times: weeks }];
    return {
      ...rules,
      quiet: { from: '19:00', until: '08:00' },
      moments: {
        deadline: early,
        step: [{ on: 'start' }, ...early, ...late],
        meeting: early,
        homework: [...early, ...late],
        waiting: [
          { on: 'daysBefore', days: 0 },
          { on: 'weekly', times: weeks },
        ],
      },
    };
  });

/** Something that happens between two rounds of planning. */
const EVENT = fc.record({
  what: fc.constantFrom(
    'moveRound',
    'closeRound',
    'openRound',
    'dropDraft',
    'restoreDraft',
    'leaveDraft',
    'moveStep',
    'endStep',
    'reopenStep',
    'moveMeeting',
    'cancelMeeting',
    'restoreMeeting',
    'moveItem',
    'tickItem',
    'untickItem',
    'decideFile',
    'giveFile',
    'leaveFile',
    'mute',
    'unmute',
    'snooze',
    'wake',
    'unfollow',
    'follow',
    'snoozeFollow',
    'wakeFollow',
  ),
  days: fc.integer({ min: -15, max: 30 }),
  kind: fc.constantFrom(...REMINDER_KINDS),
  who: fc.integer({ min: 0, max: 2 }),
});
type Happening = { what: string; days: number; kind: ReminderKind; who: number };

/** From one round of planning to the next: minutes, with what happened before it and whether it was cut. */
const TICK = fc.record({
  minutes: fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 1, max: 600 }) },
    { weight: 4, arbitrary: fc.integer({ min: 600, max: 1800 }) },
    // A day's downtime, or a week's.
    { weight: 2, arbitrary: fc.integer({ min: 1440, max: 10_000 }) },
    // The clock was wrong.
    { weight: 1, arbitrary: fc.integer({ min: -4000, max: -1 }) },
  ),
  events: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(EVENT, { minLength: 1, maxLength: 2 }) },
  ),
  cut: fc.option(fc.record({ transaction: fc.integer({ min: 1, max: 4 }), kept: fc.boolean() }), {
    freq: 4,
  }),
  isSent: fc.boolean(),
});

export const LIFE = fc.record({
  rules: RULES,
  // Christmas, Easter, both changes of the clocks, and summer.
  day: fc.integer({ min: 0, max: 2000 }).map((days) => later('2021-01-04', days)),
  spread: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 6 }),
  ticks: fc.array(TICK, { minLength: 10, maxLength: 45 }),
});

const [AN, BRAM, CAS] = ['An', 'Bram', 'Cas'].map(worldPerson);
const PEOPLE = [AN, BRAM, CAS].flatMap((person) => person ?? []);
const FILE = '3f0c7a5e-0000-4d62-8c55-0000000000a1';

export function factsFrom(day: string, spread: readonly number[]): ReminderFactsOfTest {
  const on = (index: number) => later(day, spread[index] ?? 0);
  const now = momentOn(day, 7, 30);
  const guided: Guided = {
    trajectory: {
      dossierId: FILE,
      programmeId: 'profploeg',
      guidanceDay: day,
      steps: { intakeSheet: { state: 'running', startedAt: now, dueDay: on(0) } },
      startedAt: now,
      version: 1,
    },
    municipality: 'Tielt',
    people: PEOPLE,
    experts: [],
  };
  return {
    now,
    rounds: [
      aRound({ id: 'een', opensAt: startOfDay(later(day, -20)), deadlineDay: on(1) }),
      aRound({ id: 'twee', opensAt: startOfDay(on(1)), deadlineDay: later(on(1), 25) }),
    ],
    drafts: [{ dossierId: 'd1', programmeId: 'profploeg', roundId: 'een', people: PEOPLE }],
    guided: [guided],
    meetings: [meetingOn(on(2))],
    items: [itemOn(on(3))],
    waiting: [
      {
        dossierId: 'w1',
        programmeId: 'profploeg',
        municipality: 'Tielt',
        reference: 'PP-2021-0001',
        waitingSince: momentOn(on(4), 10, 0),
      },
    ],
    follows: [channel(0, 'programme'), channel(1, 'trajectory')],
    choices: [],
  };
}

function meetingOn(day: string) {
  const attendees = PEOPLE.map(({ tenantId, objectId, name }) => {
    const who = { person: { tenantId, objectId } };
    return { key: `${tenantId}:${objectId}`, side: 'municipality' as const, name, who };
  });
  const moment = { day, begin: '10:00', minutes: 60 };
  return aProposal({}, { id: 'm1', dossierId: FILE, state: 'fixed', moment, attendees });
}

function itemOn(dueDay: string) {
  const by = { tenantId: 'tielt', objectId: 'an', name: 'An' };
  const at = new Date('2021-01-01T00:00:00Z');
  const place = { id: 'i1', dossierId: FILE, listId: 'homework', number: 1 };
  return { ...place, text: 'Tel', dueDay, state: 'open' as const, by, at, version: 1 };
}

function channel(number: number, kind: 'programme' | 'trajectory') {
  return aFollow({
    id: `f${number}`,
    subject: kind === 'programme' ? { kind } : { kind, dossierId: FILE },
    topics: ['deadlines', 'phases', 'meetings', 'overdue', 'digest'],
    place: { ...aFollow({}).place, tenantId: 'tielt' },
    setBy: worldPerson('An'),
  });
}

/** What happened changes the facts; what cannot happen changes nothing. */
function happen(facts: ReminderFactsOfTest, { what, days, kind, who }: Happening): void {
  const day = later(dayOf(facts.now), days);
  const person = PEOPLE[who] ?? worldPerson('An');
  const [first, ...rounds] = facts.rounds;
  const [guided] = facts.guided;
  const intake = guided?.trajectory.steps.intakeSheet;
  if (first === undefined || guided === undefined || intake === undefined) return;
  const withStep = (changes: Partial<typeof intake>) => {
    const steps = { intakeSheet: { ...intake, ...changes } };
    facts.guided = [{ ...guided, trajectory: { ...guided.trajectory, steps } }];
  };
  const choose = (changes: object) => {
    const own = facts.choices.find((one) => one.person.objectId === person.objectId);
    const others = facts.choices.filter((one) => one !== own);
    facts.choices = [...others, { person, muted: [], ...own, ...changes }];
  };
  const muted = facts.choices.find((one) => one.person.objectId === person.objectId)?.muted ?? [];
  const onFollow = (changes: object) => {
    facts.follows = facts.follows.map((one, index) =>
      index === who % 2 ? { ...one, ...changes } : one,
    );
  };
  const until = startOfDay(later(dayOf(facts.now), Math.abs(days)));
  const draft = facts.drafts[0] ?? {
    dossierId: 'd1',
    programmeId: 'profploeg',
    roundId: 'een',
    people: PEOPLE,
  };
  switch (what) {
    case 'moveRound':
      facts.rounds = [{ ...first, deadlineDay: day }, ...rounds];
      return;
    case 'closeRound':
      facts.rounds = [{ ...first, closedAt: facts.now }, ...rounds];
      return;
    case 'openRound': {
      const { closedAt: _, ...open } = first;
      facts.rounds = [open, ...rounds];
      return;
    }
    case 'dropDraft':
      facts.drafts = [];
      return;
    case 'restoreDraft':
      facts.drafts = [{ ...draft, people: PEOPLE }];
      return;
    case 'leaveDraft':
      facts.drafts = facts.drafts.map((one) => ({ ...one, people: PEOPLE.slice(0, who + 1) }));
      return;
    case 'moveStep':
      withStep({ dueDay: day });
      return;
    case 'endStep':
      withStep({ state: 'done', endedAt: facts.now });
      return;
    case 'reopenStep':
      withStep({ state: 'running' });
      return;
    case 'moveMeeting':
      if (facts.meetings.length > 0) facts.meetings = [meetingOn(day)];
      return;
    case 'cancelMeeting':
      facts.meetings = [];
      return;
    case 'restoreMeeting':
      if (facts.meetings.length === 0) facts.meetings = [meetingOn(day)];
      return;
    case 'moveItem':
      if (facts.items.length > 0) facts.items = [itemOn(day)];
      return;
    case 'tickItem':
      facts.items = [];
      return;
    case 'untickItem':
      if (facts.items.length === 0) facts.items = [itemOn(day)];
      return;
    case 'decideFile':
      facts.waiting = [];
      return;
    case 'giveFile':
      facts.waiting = facts.waiting.map((file) => ({ ...file, assignee: person }));
      return;
    case 'leaveFile':
      facts.waiting = facts.waiting.map(({ assignee: _, ...file }) => file);
      return;
    case 'mute':
      choose({ muted: [...new Set([...muted, kind])] });
      return;
    case 'unmute':
      choose({ muted: [] });
      return;
    case 'snooze':
      choose({ snoozedUntil: until });
      return;
    case 'wake':
      choose({ snoozedUntil: undefined });
      return;
    case 'unfollow':
      onFollow({ endedAt: facts.now });
      return;
    case 'follow':
      onFollow({ endedAt: undefined, id: `${who}-${facts.now.getTime()}` });
      return;
    case 'snoozeFollow':
      onFollow({ snoozedUntil: until });
      return;
    case 'wakeFollow':
      onFollow({ snoozedUntil: undefined });
      return;
  }
}

/** Everybody who is told of something, at one moment. */
interface Seen {
  readonly at: Date;
  readonly told: ReadonlyMap<string, readonly (readonly [Milestone, Recipient])[]>;
  readonly pairs: readonly (readonly [Milestone, Recipient])[];
  readonly digests: readonly string[];
}

async function see({ deps, facts }: ReminderWorld, from: Date): Promise<Seen> {
  const milestones = await collectMilestones(deps, { from });
  const active = facts.follows.filter(({ endedAt }) => endedAt === undefined);
  const pairs = milestones.flatMap((milestone) => {
    const recipients: Recipient[] = [
      ...milestone.people.map(({ tenantId, objectId }) => {
        return { kind: 'person', person: { tenantId, objectId } } as const;
      }),
      ...(milestone.caseworkers
        ? [{ kind: 'caseworkers', programmeId: 'profploeg' } as const]
        : []),
      ...active.map(({ id }) => ({ kind: 'follow', followId: id }) as const),
    ];
    return recipients.map((recipient) => [milestone, recipient] as const);
  });
  const told = Map.groupBy(pairs, ([milestone, recipient]) => pairKey(milestone, recipient));
  return { at: facts.now, told, pairs, digests: active.map(({ id }) => id) };
}

function pairKey(milestone: Milestone, recipient: Recipient): string {
  const { key, day, startDay, startedAt, until } = milestone;
  return [key, day, startDay, startedAt?.getTime(), until?.getTime(), recipientKey(recipient)].join(
    '|',
  );
}

/** Worked out once: lives ask the same over and over. */
const CALENDARS = new WeakMap<ReminderRules, Map<string, ReadonlyMap<string, Date>>>();

function knownCalendar(rules: ReminderRules, milestone: Milestone): ReadonlyMap<string, Date> {
  const known = CALENDARS.get(rules) ?? new Map<string, ReadonlyMap<string, Date>>();
  CALENDARS.set(rules, known);
  const { kind, day, startDay, startedAt } = milestone;
  const same = [kind, day, startDay, startedAt?.getTime()].join();
  const found = known.get(same) ?? calendar(rules, milestone);
  known.set(same, found);
  return found;
}

/** When a milestone is told of, day by day and without any shortcut: moment → when. */
function calendar(rules: ReminderRules, milestone: Milestone): ReadonlyMap<string, Date> {
  const [hour = 0, minute = 0] = rules.at.split(':').map(Number);
  const step = (day: string, by: 1 | -1) => {
    let found = day;
    while (!isWorkingDay(found)) found = later(found, by);
    return momentOn(found, hour, minute);
  };
  const found = new Map<string, Date>();
  const own = rules.moments[milestone.kind];
  const late = own.some(({ on }) => on === 'overdue');
  for (const rule of own) {
    switch (rule.on) {
      case 'start': {
        if (milestone.startDay === undefined) break;
        const first = step(milestone.startDay, 1);
        const missed = milestone.startedAt !== undefined && first < milestone.startedAt;
        found.set('start', missed ? step(later(dayOf(first), 1), 1) : first);
        break;
      }
      case 'workingDaysBefore': {
        let day = milestone.day;
        for (let left = rule.days; left > 0; ) {
          day = later(day, -1);
          if (isWorkingDay(day)) left -= 1;
        }
        found.set(momentId(rule), momentOn(day, hour, minute));
        break;
      }
      case 'daysBefore':
        found.set(momentId(rule), step(later(milestone.day, -rule.days), -1));
        break;
      case 'overdue':
        found.set('overdue', step(later(milestone.day, 1), 1));
        break;
      case 'weekly': {
        const told = dayOf(step(late ? later(milestone.day, 1) : milestone.day, 1));
        for (let week = 1; week <= rule.times; week += 1) {
          found.set(`weekly-${week}`, step(later(told, 7 * week), 1));
        }
      }
    }
  }
  const { startDay } = milestone;
  if (startDay === undefined) return found;
  return new Map([...found].filter(([, at]) => at >= startOfDay(startDay)));
}

/** Keys of what had to be told between two rounds of planning, by what was so before and after. */
function expectedKeys(
  { facts, deps }: ReminderWorld,
  before: Seen,
  after: Seen,
): readonly string[] {
  const rules = deps.programmes[0]?.reminders;
  if (rules === undefined) return [];
  const isBetween = (at: Date) => before.at < at && at <= after.at;
  const keys: string[] = [];
  for (const [milestone, recipient] of after.pairs) {
    if (!before.told.has(pairKey(milestone, recipient))) continue;
    for (const [moment, at] of knownCalendar(rules, milestone)) {
      if (!isBetween(at) || !isTold(facts, milestone, moment, recipient)) continue;
      const { programmeId, key: milestoneKey, day } = milestone;
      keys.push(reminderKey({ programmeId, milestoneKey, day, moment, recipient }));
    }
  }
  return keys;
}

function isTold(
  { follows }: ReminderFactsOfTest,
  milestone: Milestone,
  moment: string,
  recipient: Recipient,
): boolean {
  switch (recipient.kind) {
    case 'caseworkers':
      return true;
    case 'person':
      return moment !== 'start';
    case 'follow': {
      const follow = follows.find(({ id }) => id === recipient.followId);
      return follow !== undefined && matchesFollow(follow, milestone, moment);
    }
  }
}

/** Plays a life; gives the keys that nobody may have missed. */
export async function live(
  world: ReminderWorld,
  ticks: readonly {
    minutes: number;
    events: readonly Happening[];
    cut: { transaction: number; kept: boolean } | null;
    isSent: boolean;
  }[],
): Promise<ReadonlySet<string>> {
  const { facts } = world;
  const must = new Set<string>();
  let before: Seen | undefined;
  for (const { minutes, events, cut, isSent } of ticks) {
    facts.now = new Date(facts.now.getTime() + minutes * 60_000);
    for (const event of events) happen(facts, event);
    // What was due while the process was down may be sent before it is planned again.
    if (isSent) await world.send();
    world.cutAt(cut?.transaction ?? 0, cut?.kept ?? false);
    try {
      await world.plan();
    } catch (error) {
      if (error instanceof ProcessCut) continue;
      throw error;
    }
    const seen = await see(
      world,
      before === undefined || before.at > facts.now ? facts.now : before.at,
    );
    if (before !== undefined) for (const key of expectedKeys(world, before, seen)) must.add(key);
    before = await see(world, facts.now);
    await world.send();
  }
  return must;
}

/** Ends every life on a morning on which all that is due can be sent. */
export async function settle(world: ReminderWorld): Promise<void> {
  const { facts } = world;
  const last = world.reminders
    .all()
    .reduce((at, { sendAt }) => Math.max(at, sendAt.getTime()), facts.now.getTime());
  let day = later(dayOf(new Date(last)), 1);
  while (!isWorkingDay(day)) day = later(day, 1);
  facts.now = momentOn(day, 18, 59);
  facts.rounds = [];
  facts.guided = [];
  facts.waiting = [];
  facts.follows = facts.follows.map((one) => ({ ...one, endedAt: facts.now }));
  world.cutAt(0, false);
  await world.plan();
  await world.send();
}

export function programmeWith(reminders: ReminderRules): Programme {
  return { ...PROFPLOEG, reminders };
}
