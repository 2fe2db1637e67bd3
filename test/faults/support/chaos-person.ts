import { createActivities, type TestActivity, type TestPerson } from '../../support/activities.ts';
import { inputFor } from '../../support/answers-for.ts';
import type { PostActivity, PostAnswer } from '../../support/post-activity.ts';
import {
  cardOfAnswer,
  cardOfMessage,
  fieldsOf,
  findPress,
  type Press,
  pressesOf,
} from '../../support/read-card.ts';
import type { SunkCall } from '../../support/sink-connector.ts';
import type { Ledger } from './ledger.ts';

/** What somebody sent and what came of it. */
export interface Sent {
  readonly activity: TestActivity;
  readonly kind: 'save' | 'message' | 'submit' | 'other';
  /** The bot's response came back whole. */
  answered: boolean;
  /** Messages of the bot in this conversation while it was sent. */
  heard: number;
}

/** Somebody who fills in applications by cards and by typing, one thing at a time, whatever happens. */
export interface ChaosPerson {
  readonly person: TestPerson;
  /** Every activity of this round, in order. */
  readonly sent: readonly Sent[];
  /** Does one thing. Rejects when the bot goes away. */
  act(post: PostActivity): Promise<void>;
  /** Sends an activity again, as it was. */
  again(sent: Sent, post: PostActivity): Promise<PostAnswer>;
  hear(call: SunkCall): void;
  forgetSent(): void;
}

export interface ChaosOptions {
  readonly person: TestPerson;
  readonly serviceUrl: string;
  readonly ledger: Ledger;
  /** 0 to 1, seeded. */
  readonly random: () => number;
  /** Another number at every call, among all people. */
  readonly next: () => number;
}

export function createChaosPerson(options: ChaosOptions): ChaosPerson {
  const { person, ledger, random, next } = options;
  const activities = createActivities(options.serviceUrl);
  let sent: Sent[] = [];
  let card: unknown;
  let current: Sent | undefined;
  /** An older activity that is sent again shows an older screen, and promises nothing new. */
  let old = false;

  async function deliver(entry: Sent, post: PostActivity): Promise<PostAnswer> {
    const before = entry.answered;
    current = entry;
    old = before;
    const answer = await post(entry.activity);
    entry.answered ||= answer.status === 200;
    if (answer.status !== 200) ledger.problem(`the bot answered with ${answer.status}`);
    const shown = cardOfAnswer(answer.body);
    if (shown === undefined || before) return answer;
    card = shown;
    if (entry.kind === 'save') noteSaved(entry.activity);
    ledger.readReceipt(shown);
    return answer;
  }

  async function send(kind: Sent['kind'], activity: TestActivity, post: PostActivity) {
    const entry: Sent = { activity, kind, answered: false, heard: 0 };
    sent.push(entry);
    return await deliver(entry, post);
  }

  /** The response shows the next screen: what was on the card is promised to be kept, or waits for a choice. */
  function noteSaved(activity: TestActivity): void {
    const { dossierId, inputs } = savedBy(activity);
    const waits = findPress(card, 'conflict.choose') !== undefined;
    if (!waits) for (const [id, value] of inputs) ledger.acknowledge(dossierId, id, value);
  }

  async function pressStep(press: Press, post: PostActivity): Promise<void> {
    const fields = fieldsOf(card).map(({ questionId }) => [
      questionId,
      inputFor(questionId, next()),
    ]);
    const dossierId = String(press.data.dossierId);
    for (const [id = '', value = ''] of fields) ledger.send(dossierId, id, value);
    const inputs = fields.map(([id, value]) => [`answer:${id}`, value]);
    const data = { ...press.data, ...Object.fromEntries(inputs) };
    await send('save', activities.execute(press.verb, data, { from: person }), post);
  }

  /** Twice at the same moment under two ids, as an impatient finger does. */
  async function pressTwice(press: Press, post: PostActivity): Promise<void> {
    const once = () => activities.execute(press.verb, press.data, { from: person });
    const both = await Promise.allSettled([
      send('submit', once(), post),
      send('submit', once(), post),
    ]);
    for (const result of both) if (result.status === 'rejected') throw result.reason;
  }

  async function type(post: PostActivity): Promise<void> {
    const text = `Antwoord met nummer ${next()} over de leegstand in de Stationsstraat.`;
    ledger.type(dossierOf(card), text);
    await send('message', activities.message(text, { from: person }), post);
  }

  async function start(post: PostActivity): Promise<void> {
    const data = {
      verb: 'apply.start',
      nonce: `n${next()}`,
      programmeId: 'profploeg',
      fresh: true,
    };
    await send('other', activities.execute('apply.start', data, { from: person }), post);
  }

  return {
    person,
    get sent() {
      return sent;
    },
    async act(post) {
      const submit = findPress(card, 'submit.send');
      if (submit !== undefined) return await pressTwice(submit, post);
      const choice = findPress(card, 'conflict.choose');
      if (choice !== undefined) {
        const press = activities.execute(choice.verb, choice.data, { from: person });
        await send('other', press, post);
        return;
      }
      const exit = random() < 0.85 ? 'next' : 'previous';
      const step = findPress(card, 'step.save', exit) ?? findPress(card, 'step.save', 'next');
      if (step === undefined) return await openOrStart(post);
      return random() < 0.25 ? await type(post) : await pressStep(step, post);
    },
    again: (entry, post) => deliver(entry, post),
    hear(call) {
      if (call.method === 'POST' && current !== undefined) current.heard += 1;
      ledger.readMessage(dossierOf(card), call.body);
      if (!old) card = cardOfMessage(call.body) ?? card;
    },
    forgetSent() {
      sent = [];
    },
  };

  /** At an overview that cannot be sent yet the first unsettled question is gone to; after a receipt a new draft is made. */
  async function openOrStart(post: PostActivity): Promise<void> {
    const open = pressesOf(card).find(
      ({ verb, data }) => verb === 'draft.open' && data.place !== undefined,
    );
    if (open === undefined) return await start(post);
    await send('other', activities.execute(open.verb, open.data, { from: person }), post);
  }
}

/** The draft that a step's card belongs to. */
function dossierOf(card: unknown): string {
  return String(findPress(card, 'step.save')?.data.dossierId ?? '');
}

/** What a press on a step's card holds. */
export function savedBy(activity: TestActivity): {
  readonly dossierId: string;
  readonly inputs: readonly (readonly [string, string])[];
} {
  const { value } = activity;
  const action =
    typeof value === 'object' && value !== null && 'action' in value ? value.action : {};
  const data = typeof action === 'object' && action !== null && 'data' in action ? action.data : {};
  const entries = Object.entries(typeof data === 'object' && data !== null ? data : {});
  return {
    dossierId: String(entries.find(([key]) => key === 'dossierId')?.[1] ?? ''),
    inputs: entries.flatMap(([key, held]) =>
      key.startsWith('answer:') ? [[key.slice('answer:'.length), String(held)] as const] : [],
    ),
  };
}
