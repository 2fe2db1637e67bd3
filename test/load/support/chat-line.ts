import { randomUUID } from 'node:crypto';
import type { TestActivity } from '../../support/activities.ts';
import type { PostActivity, PostAnswer } from '../../support/post-activity.ts';
import type { SunkCall } from '../../support/sink-connector.ts';
import type { PlannedAct } from './plan.ts';
import { answeredHow, messageText, saidHow } from './read-outcome.ts';
import type { TurnKind, TurnOutcome, TurnRecord } from './turn-record.ts';

/** What goes to the bot in one conversation, and what comes of it. */
export interface ChatLine {
  /** Resolves to the bodies of all answers, that of the first delivery first. */
  deliver(delivery: Delivery): Promise<readonly unknown[]>;
  /** A message of the bot in this conversation. */
  hear(call: SunkCall): void;
}

/** When something has to be done, of `performance.now()`, and what goes wrong on the way. */
export interface Due extends Pick<PlannedAct, 'againAfter' | 'twice'> {
  readonly due: number;
}

export interface Delivery extends Due {
  readonly kind: TurnKind;
  readonly activity: TestActivity;
}

/** Every delivery is noted, with its time from the moment that it was due. */
export function createChatLine(post: PostActivity, note: (record: TurnRecord) => void): ChatLine {
  let heard = 0;
  let lastText = '';

  async function once(kind: TurnKind, activity: TestActivity, due: number): Promise<unknown> {
    const before = heard;
    const answer = await post(activity).catch(() => undefined);
    const ms = performance.now() - due;
    note({ kind, ms, outcome: outcomeOf(kind, activity, answer, heard > before) });
    return answer?.body;
  }
  function outcomeOf(
    kind: TurnKind,
    { type }: TestActivity,
    answer: PostAnswer | undefined,
    wasHeard: boolean,
  ): TurnOutcome {
    if (answer === undefined) return 'broken';
    if (answer.status !== 200) return 'badStatus';
    if (type === 'invoke') return answeredHow(answer.body);
    // What was answered before is not answered again.
    if (!wasHeard) return kind === 'again' ? 'good' : 'unanswered';
    return saidHow(lastText);
  }
  async function again(activity: TestActivity, afterMs: number): Promise<unknown> {
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    return await once('again', activity, performance.now());
  }
  return {
    async deliver({ kind, activity, due, againAfter, twice }) {
      const deliveries = [once(kind, activity, due)];
      if (twice)
        deliveries.push(once('again', { ...activity, id: randomUUID() }, performance.now()));
      if (againAfter !== undefined) deliveries.push(again(activity, againAfter));
      return await Promise.all(deliveries);
    },
    hear({ method, body }) {
      if (method === 'POST') heard += 1;
      lastText = messageText(body);
    },
  };
}
