import type { ChatPlace } from '../domain/chat-place.ts';
import type { Stores } from '../domain/ports.ts';
import type { ReminderSender } from '../domain/ports-reminders.ts';
import type { Programme } from '../domain/programme.ts';
import type { ReminderMessage } from '../domain/reminder.ts';
import type { ReminderUnreachedView } from '../domain/views-reminder-unreached.ts';
import { caseworkersOf } from './caseworkers-of.ts';
import type { Dependencies } from './dependencies.ts';
import { deskLines } from './list-reminders.ts';
import { personalPlace } from './person-place.ts';

/** Messages on one card. */
const LISTED = 10;
/** Messages of which is told at a time. */
const AT_ONCE = 1000;

/** How many messages caseworkers were told of, and of how many nobody could be told. */
export interface UnreachedTold {
  readonly told: number;
  readonly untold: number;
}

/**
 * Tells the caseworkers of each programme which messages reached nobody, or perhaps nobody: in their channel, else each
 * of them in their own chat. A message is told of until Teams took that, so at least once. Never rejects for what Teams
 * does.
 */
export async function tellUnreached(
  deps: Dependencies,
  sender: ReminderSender,
): Promise<UnreachedTold> {
  let [told, untold] = [0, 0];
  for (const programme of deps.programmes) {
    const { found, heard } = await deps.work.transaction((stores) =>
      tellOf(deps, stores, sender, programme),
    );
    if (heard) told += found;
    else untold += found;
  }
  return { told, untold };
}

/** Under the lock of the messages, so that no other process tells of them as well. */
async function tellOf(
  deps: Dependencies,
  stores: Stores,
  sender: ReminderSender,
  programme: Programme,
): Promise<{ readonly found: number; readonly heard: boolean }> {
  const messages = await stores.reminderOutbox.lockUntold(programme.id, AT_ONCE);
  if (messages.length === 0) return { found: 0, heard: true };
  const view = await unreachedView(deps, programme, messages);
  const heard = await sendToCaseworkers(deps, sender, programme, view);
  const ids = messages.map(({ id }) => id);
  if (heard) await stores.reminderOutbox.markTold(ids, deps.clock.now());
  return { found: ids.length, heard };
}

async function unreachedView(
  deps: Dependencies,
  programme: Programme,
  messages: readonly ReminderMessage[],
): Promise<ReminderUnreachedView> {
  const { reminders } = deps.work.stores;
  const listed = await Promise.all(
    messages.slice(0, LISTED).map(async ({ id, state }) => {
      const inside = await reminders.remindersOf(id);
      return inside.find((one) => one.state === state) ?? inside[0];
    }),
  );
  const lines = await deskLines(
    deps,
    listed.filter((one) => one !== undefined),
  );
  const left = messages.length - lines.length;
  return { kind: 'reminderUnreached', programmeName: programme.name, lines, left };
}

/** False when nobody heard it: it is tried again with the next messages. */
async function sendToCaseworkers(
  deps: Dependencies,
  sender: ReminderSender,
  { id }: Programme,
  view: ReminderUnreachedView,
): Promise<boolean> {
  const { stores } = deps.work;
  const send = async (place: ChatPlace) => (await sender.send(place, view)).kind;
  const channel = await stores.caseworkers.channel(id);
  const inChannel = channel === undefined ? 'gone' : await send(channel.place);
  if (inChannel !== 'gone' && inChannel !== 'refused') return inChannel === 'sent';
  const people = await caseworkersOf(deps, id);
  const places = await Promise.all(people.map((person) => personalPlace(stores, person)));
  const reached = await Promise.all(places.filter((place) => place !== undefined).map(send));
  return reached.includes('sent');
}
