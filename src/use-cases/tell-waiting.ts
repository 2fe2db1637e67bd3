import type { Inquiry } from '../domain/inquiry.ts';
import type { Messenger } from '../domain/ports-chat.ts';
import type { CaseworkerChannel } from '../domain/ports-questions.ts';
import type { Programme } from '../domain/programme.ts';
import { dayOf } from '../domain/time.ts';
import type { InquiryLine, WaitingView } from '../domain/views-questions.ts';
import { isWorkingDay } from '../domain/working-days.ts';
import type { Dependencies } from './dependencies.ts';
import { undeliveredSince } from './undelivered-since.ts';
import { inquiryLine } from './views/inquiry-line.ts';

/** As many questions as fit on one card. */
const LISTED = 10;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Tells the caseworkers of each programme, in their channel, which questions wait too long and what of the
 * last week reached nobody: once a Brussels day, on working days, and only when there is something to tell.
 * Gives the programmes it told. Rejects when Teams has trouble; who was told by then is not told again.
 */
export async function tellWaiting(
  deps: Dependencies,
  messenger: Messenger,
): Promise<readonly string[]> {
  const now = deps.clock.now();
  if (!isWorkingDay(dayOf(now))) return [];
  const waiting = await deps.work.stores.inquiries.waitingSince(now);
  const told: string[] = [];
  for (const programme of deps.programmes) {
    const own = waiting.filter((inquiry) => inquiry.programmeId === programme.id);
    if (await tellOf(deps, messenger, programme, own)) told.push(programme.id);
  }
  return told;
}

async function tellOf(
  deps: Dependencies,
  messenger: Messenger,
  programme: Programme,
  waiting: readonly Inquiry[],
): Promise<boolean> {
  const channel = await deps.work.stores.caseworkers.channel(programme.id);
  if (channel === undefined) return false;
  const overdue = waiting
    .map((inquiry) => inquiryLine(deps, inquiry))
    .filter((line) => line.overdue);
  const weekAgo = new Date(deps.clock.now().getTime() - WEEK_MS);
  const lost = await undeliveredSince(deps, programme.id, waiting, weekAgo);
  const undelivered = lost.slice(0, LISTED).map((inquiry) => inquiryLine(deps, inquiry));
  if (overdue.length + undelivered.length === 0) return false;
  return await tellOnce(deps, messenger, channel, waitingView(programme, overdue, undelivered));
}

/** The claim is kept only when the card was posted, so that a morning without Teams is made up for. */
async function tellOnce(
  deps: Dependencies,
  messenger: Messenger,
  { programmeId, place }: CaseworkerChannel,
  view: WaitingView,
): Promise<boolean> {
  const now = deps.clock.now();
  return await deps.work.transaction(async ({ notices }) => {
    if (!(await notices.claim(`waiting:${programmeId}:${dayOf(now)}`, now))) return false;
    return (await messenger.post(place, view)).kind === 'posted';
  });
}

function waitingView(
  programme: Programme,
  overdue: readonly InquiryLine[],
  undelivered: readonly InquiryLine[],
): WaitingView {
  return {
    kind: 'waiting',
    programmeName: programme.name,
    alarmDays: programme.alarmAfterWorkingDays,
    lines: overdue.slice(0, LISTED),
    left: Math.max(0, overdue.length - LISTED),
    undelivered,
  };
}
