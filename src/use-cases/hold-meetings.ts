import { BOT_PERSON } from '../domain/bot-person.ts';
import { isOver, markHeld } from '../domain/meeting-life.ts';
import type { Stores } from '../domain/ports.ts';
import { letBeTold, settleAfterMeeting } from './change-meeting.ts';
import type { Dependencies } from './dependencies.ts';

/** Meetings at a time; what is left waits for the next quarter of an hour. */
const MOST = 200;

/**
 * Notes of every fixed meeting that is over that it took place; a step that has everything by it ends. Each in a
 * transaction of its own, so that one that fails holds up no others before it. Resolves to their number.
 */
export async function holdMeetings(deps: Dependencies): Promise<number> {
  const { work, clock } = deps;
  let held = 0;
  for (const id of await work.stores.meetings.over(clock.now(), MOST)) {
    if (await work.transaction((stores) => holdOne(deps, stores, id))) held += 1;
  }
  return held;
}

/** False when somebody moved or cancelled it meanwhile, or its file is guided no more. */
async function holdOne(deps: Dependencies, stores: Stores, id: string): Promise<boolean> {
  const about = await stores.meetings.load(id);
  const dossier = about && (await stores.dossiers.lock(about.dossierId));
  const meeting = await stores.meetings.lock(id);
  const rules = deps.programmes.find((one) => one.id === meeting?.programmeId)?.trajectory;
  const act = { by: BOT_PERSON, at: deps.clock.now() };
  if (dossier?.state !== 'selected' || meeting === undefined || !isOver(meeting, act.at)) {
    return false;
  }
  const marked = markHeld(meeting, meeting.sequence, act);
  if (!marked.ok) return false;
  const { meeting: changed, events } = marked.value;
  await stores.meetings.save(changed, events);
  for (const event of events) await letBeTold(stores, changed, event);
  if (rules !== undefined) await settleAfterMeeting(deps, stores, { meeting: changed, rules }, act);
  return true;
}
