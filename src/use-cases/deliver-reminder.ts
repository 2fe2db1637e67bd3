import type { MessageOutcome, ReminderSender, SendOutcome } from '../domain/ports-reminders.ts';
import type { KeptReminder, ReminderMessage } from '../domain/reminder.ts';
import { pauseBeforeRetry } from '../domain/send-retry.ts';
import type { View } from '../domain/views.ts';
import type { Dependencies } from './dependencies.ts';
import type { LetterPost } from './letter-post.ts';
import { mailReminder } from './mail-reminder.ts';
import { passOn } from './pass-on-reminder.ts';
import { reminderView } from './reminder-view.ts';
import { type Way, waysOf } from './reminder-ways.ts';
import { createSendPacer, type Stopwatch } from './send-pacer.ts';

export interface DeliveryMeans {
  readonly sender: ReminderSender;
  readonly letters: Pick<LetterPost, 'caseLetter'>;
  readonly watch: Stopwatch;
  /** From 0 to 1, so that those that were turned away together do not come back together. */
  readonly random: () => number;
  /** Hears of what should not go wrong; the message is tried again. */
  readonly failed: (error: unknown) => void;
}

/** What became of one attempt at a message. */
export type Delivered =
  | { readonly kind: MessageOutcome['state'] }
  | { readonly kind: 'postponed'; readonly until: Date }
  /** Another process has it. */
  | { readonly kind: 'lost' };

/** A message that is being sent by a process that is gone counts as cut off after this; longer than any call takes. */
const SENDING_MS = 60_000;

/** What one way gave. */
type Tried = SendOutcome | { readonly kind: 'passedOn' } | { readonly kind: 'lost' };

/** What has to be kept of an attempt. */
type Attempt =
  | { readonly kind: 'ended'; readonly outcome: MessageOutcome }
  | { readonly kind: 'later'; readonly afterMs?: number }
  | { readonly kind: 'passedOn' }
  | { readonly kind: 'lost' };

interface Content {
  readonly view: View;
  readonly reminders: readonly KeptReminder[];
}

/** Sends a message that a process claimed, by the best way that works; never rejects. */
export type Deliver = (
  message: ReminderMessage,
  reminders: readonly KeptReminder[],
) => Promise<Delivered>;

/**
 * Only what surely did not arrive is put off. Once a call was made its outcome is kept, however often that has to be
 * tried; when even that fails the message stays as being sent, and counts as cut off later.
 */
export function createDelivery(deps: Dependencies, means: DeliveryMeans, by: string): Deliver {
  const { reminderOutbox, sendRates } = deps.work.stores;
  const pacer = createSendPacer(sendRates, means.watch);

  const begin = ({ id }: ReminderMessage) =>
    reminderOutbox.markSending(id, by, deps.clock.now(), SENDING_MS);

  async function tryWay(message: ReminderMessage, content: Content, way: Way): Promise<Tried> {
    if (way.kind === 'passOn') {
      await passOn(deps, message, content.reminders, way.people);
      return { kind: 'passedOn' };
    }
    if (way.kind === 'teams') await pacer.turn(way.place);
    if (!(await begin(message))) return { kind: 'lost' };
    if (way.kind === 'mail')
      return await mailReminder(deps, means.letters, way.file, message, content.view);
    const outcome = await means.sender.send(way.place, content.view);
    if (outcome.kind === 'gone') await way.lose(outcome.status);
    return outcome;
  }

  async function attempt(
    message: ReminderMessage,
    reminders: readonly KeptReminder[],
  ): Promise<Attempt> {
    const { id } = message;
    const view = await reminderView(deps, message, reminders);
    if (view === undefined) return ended({ id, state: 'skipped', reason: 'done' });
    let reason: 'unreachable' | 'refused' = 'unreachable';
    for await (const way of waysOf(deps, message, reminders)) {
      const tried = await tryWay(message, { view, reminders }, way);
      switch (tried.kind) {
        case 'sent':
          return ended({ id, state: 'sent', ...went(way), ...activityOf(tried) });
        case 'uncertain':
          return ended({ id, state: 'uncertain', reason: 'cut', ...went(way) });
        case 'refused':
          reason = 'refused';
          break;
        case 'gone':
          break;
        default:
          return tried;
      }
    }
    return ended({ id, state: 'failed', reason });
  }

  async function keep(message: ReminderMessage, made: Attempt): Promise<Delivered> {
    if (made.kind === 'lost') return made;
    if (made.kind === 'passedOn') return { kind: 'skipped' };
    if (made.kind === 'later') {
      const pause = pauseBeforeRetry(message.attempts, made.afterMs ?? 0, means.random());
      const now = deps.clock.now();
      const until = new Date(now.getTime() + (pause ?? 0));
      if (pause !== undefined) {
        await reminderOutbox.postpone(message.id, until, now);
        return { kind: 'postponed', until };
      }
    }
    const outcome: MessageOutcome =
      made.kind === 'ended' ? made.outcome : { id: message.id, state: 'failed', reason: 'gaveUp' };
    await reminderOutbox.settle([outcome], deps.clock.now());
    return { kind: outcome.state };
  }

  return async (message, reminders) => {
    const made = await attempt(message, reminders).catch((error: unknown): Attempt => {
      means.failed(error);
      return { kind: 'later' };
    });
    for (const pause of PAUSES_MS) {
      try {
        return await keep(message, made);
      } catch (error) {
        means.failed(error);
        await means.watch.pause(pause);
      }
    }
    return { kind: 'lost' };
  };
}

/** Between attempts to keep what became of a message while the database is away. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000, 16_000] as const;

function ended(outcome: MessageOutcome): Attempt {
  return { kind: 'ended', outcome };
}

function went(way: Way): Pick<MessageOutcome, 'way' | 'place'> {
  if (way.kind === 'teams') return { way: way.way, place: way.place };
  return way.kind === 'mail' ? { way: 'mail' } : {};
}

function activityOf({ activityId }: Extract<SendOutcome, { kind: 'sent' }>) {
  return activityId === undefined ? {} : { activityId };
}
