import { bareConversation } from '../domain/chat-place.ts';
import type { DossierState } from '../domain/dossier.ts';
import type { Messenger } from '../domain/ports-chat.ts';
import type { QueuedJob } from '../domain/ports-jobs.ts';
import type { Surroundings } from '../domain/ports-operations.ts';
import type { Programme } from '../domain/programme.ts';
import { weekOf } from '../domain/reminder-calendar.ts';
import {
  type Alarm,
  type AlarmName,
  backupAlarm,
  certificateAlarm,
  diskAlarm,
  inOrder,
  lateAlarm,
  MAILING_JOBS,
  STUCK_MS,
  secretAlarm,
  waitingAlarms,
} from '../domain/self-check.ts';
import { dayOf, daysUntil } from '../domain/time.ts';
import { isWorkingDay, workingDaysBefore } from '../domain/working-days.ts';
import { caseworkersOf } from './caseworkers-of.ts';
import type { Dependencies } from './dependencies.ts';
import { personalPlace } from './person-place.ts';
import { tellCaseworkers, tellPerson } from './tell-person.ts';
import { inquiryLine } from './views/inquiry-line.ts';

export interface SelfCheckMeans {
  readonly messenger: Messenger;
  readonly surroundings: Surroundings;
  /** Notes that a part could not be looked at. */
  failed(what: AlarmName, error: unknown): void;
}

/** What was found for a programme, and whether anybody was told; also when there was nothing to tell. */
export interface SelfChecked {
  readonly programmeId: string;
  readonly alarms: readonly AlarmName[];
  readonly heard: boolean;
}

/** It waits for its moment, and how late reminders are is looked at by itself. */
const WAITS_ON_PURPOSE: QueuedJob['name'] = 'send-reminders';
/** Files whose people have to hear what becomes of them. */
const IN_PROGRESS: readonly DossierState[] = ['submitted', 'admissible', 'deferred', 'selected'];
const DAY_MS = 86_400_000;
/** Of a reminder that did not arrive so long ago nobody can make anything good. */
const REMINDER_DAYS = 7;
/** A guidance lasts about a year. */
const FILE_DAYS = 365;

/**
 * Looks whether the bot can do all it should and tells the caseworkers of each programme, on working days: what is
 * wrong every day, and that all is well once a week. In their channel, else each in their own chat. Gives nothing on
 * other days. A part that cannot be looked at keeps none of the others from it. Rejects when Teams has trouble, after
 * everybody else was told.
 */
export async function selfCheck(
  deps: Dependencies,
  means: SelfCheckMeans,
): Promise<readonly SelfChecked[]> {
  if (!isWorkingDay(dayOf(deps.clock.now()))) return [];
  const common = await look(commonLooks(deps, means.surroundings), means);
  const checked = await Promise.allSettled(
    deps.programmes.map((programme) => checkOf(deps, means, programme, common)),
  );
  // Whoever was told is not told again when the others are.
  return checked.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}

async function checkOf(
  deps: Dependencies,
  means: SelfCheckMeans,
  programme: Programme,
  common: Found,
): Promise<SelfChecked> {
  const own = await look(ownLooks(deps, programme), means);
  const found: Found = {
    alarms: inOrder([...common.alarms, ...own.alarms]),
    unchecked: [...common.unchecked, ...own.unchecked],
  };
  const heard = await tell(deps, means.messenger, programme, found);
  return { programmeId: programme.id, alarms: found.alarms.map(({ name }) => name), heard };
}

interface Found {
  readonly alarms: readonly Alarm[];
  readonly unchecked: readonly AlarmName[];
}

type Looks = Readonly<
  Partial<Record<AlarmName, () => Promise<Alarm | undefined | readonly Alarm[]>>>
>;

async function look(looks: Looks, { failed }: SelfCheckMeans): Promise<Found> {
  const alarms: Alarm[] = [];
  const unchecked: AlarmName[] = [];
  for (const [name, one] of Object.entries(looks) as [AlarmName, NonNullable<Looks[AlarmName]>][]) {
    try {
      const found = await one();
      if (found !== undefined) alarms.push(...[found].flat());
    } catch (error) {
      failed(name, error);
      unchecked.push(name);
    }
  }
  return { alarms, unchecked };
}

/** What is the same for every programme. */
function commonLooks(deps: Dependencies, surroundings: Surroundings): Looks {
  const { operations, reminderOutbox } = deps.work.stores;
  const now = deps.clock.now();
  return {
    async mail() {
      const waiting = await operations.waitingWork(STUCK_MS);
      const stuck = waiting.filter(({ name }) => name !== WAITS_ON_PURPOSE);
      return waitingAlarms(stuck, MAILING_JOBS);
    },
    async jobs() {
      const count = await operations.countGivenUp(sinceLastCheck(now));
      return count === 0 ? undefined : { name: 'jobs', count };
    },
    async remindersLate() {
      const [firstDue] = await reminderOutbox.dueMoments(1);
      return lateAlarm(firstDue, now);
    },
    secret: async () => secretAlarm(surroundings.secretExpiresOn, now),
    async certificate() {
      const endsAt = await surroundings.certificateEndsAt();
      return certificateAlarm(endsAt && dayOf(endsAt), now);
    },
    async backup() {
      const made = await surroundings.backupMadeAt();
      return made && backupAlarm(made, now);
    },
    async disk() {
      const free = await surroundings.freeBytes();
      return free === undefined ? undefined : diskAlarm(free, await operations.databaseBytes());
    },
  };
}

/** The day before, or all days since the last one that is worked on. */
function sinceLastCheck(now: Date): number {
  return -daysUntil(now, workingDaysBefore(dayOf(now), 1)) * DAY_MS;
}

function ownLooks(deps: Dependencies, programme: Programme): Looks {
  const { operations, caseworkers, conversations, reminders, inquiries } = deps.work.stores;
  const now = deps.clock.now();
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
  return {
    async channels() {
      const channel = await caseworkers.channel(programme.id);
      const id = channel && bareConversation(channel.place.conversationId);
      const own = id !== undefined && (await conversations.isLost(id));
      const others = await operations.countLostFollowers(programme.id);
      return own || others > 0 ? { name: 'channels', own, others } : undefined;
    },
    async people() {
      const lost = await lostCaseworkers(deps, programme);
      const since = daysAgo(FILE_DAYS);
      const others = await operations.countLostMakers(programme.id, IN_PROGRESS, since);
      // Of people of municipalities is told once a week: it may take them a while.
      const told = isFirstOfWeek(dayOf(now)) ? others : 0;
      const none = lost.length + told === 0;
      return none ? undefined : { name: 'people', caseworkers: lost, others: told };
    },
    async questions() {
      const waiting = await inquiries.waitingSince(now);
      const own = waiting.filter(({ programmeId }) => programmeId === programme.id);
      const count = own.filter((inquiry) => inquiryLine(deps, inquiry).overdue).length;
      const alarmDays = programme.alarmAfterWorkingDays;
      return count === 0 ? undefined : { name: 'questions', count, alarmDays };
    },
    async remindersFailed() {
      const count = await reminders.count({
        programmeIds: [programme.id],
        states: ['failed', 'uncertain'],
        from: daysAgo(REMINDER_DAYS),
        unattended: true,
      });
      return count === 0 ? undefined : { name: 'remindersFailed', count };
    },
  };
}

/** Those who used the bot, but cannot be written to now. */
async function lostCaseworkers(deps: Dependencies, { id }: Programme): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const person of await caseworkersOf(deps, id)) {
    if ((await personalPlace(deps.work.stores, person)) === undefined) lost.push(person.name);
  }
  return lost;
}

function isFirstOfWeek(day: string): boolean {
  return weekOf(workingDaysBefore(day, 1)) !== weekOf(day);
}

/** True when somebody heard it, or there was nothing to say. */
async function tell(
  deps: Dependencies,
  messenger: Messenger,
  { id, name }: Programme,
  found: Found,
): Promise<boolean> {
  const day = dayOf(deps.clock.now());
  const key =
    found.alarms.length > 0 ? `self-check:${id}:${day}` : `all-is-well:${id}:${weekOf(day)}`;
  const view = { kind: 'selfCheck', programmeName: name, ...found } as const;
  const channel = await deps.work.stores.caseworkers.channel(id);
  if (channel !== undefined && (await tellCaseworkers(deps, messenger, id, { key, view }))) {
    return true;
  }
  const alone = channel === undefined ? view : { ...view, alarms: withLostChannel(found.alarms) };
  let heard = false;
  for (const person of await caseworkersOf(deps, id)) {
    if (await tellPerson(deps, messenger, person, { key, view: alone })) heard = true;
  }
  return heard;
}

function withLostChannel(alarms: readonly Alarm[]): readonly Alarm[] {
  const known = alarms.find((alarm) => alarm.name === 'channels');
  const others = alarms.filter((alarm) => alarm !== known);
  return inOrder([...others, { name: 'channels', own: true, others: known?.others ?? 0 }]);
}
