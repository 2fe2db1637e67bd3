import { setTimeout as delay } from 'node:timers/promises';
import { personalChatId, testPerson } from '../../support/activities.ts';
import type { PostActivity, PostAnswer } from '../../support/post-activity.ts';
import type { SunkCall } from '../../support/sink-connector.ts';
import { type Asker, createAsker, type SentQuestion } from './asker.ts';
import { type ChaosPerson, createChaosPerson, type Sent } from './chaos-person.ts';
import type { Ledger } from './ledger.ts';
import { readTurn } from './read-turn.ts';
import type { TurnEnd, TurnRecord } from './turn-tally.ts';

/** People who go on whatever happens: they fill in and send applications, ask, and try again what was not answered. */
export interface FaultCrowd {
  readonly turns: readonly TurnRecord[];
  /** Deliveries of something that was delivered before. */
  readonly sentAgain: number;
  /** Presses and messages of the same thing, and the questions they sent to people. */
  questions(): readonly SentQuestion[];
  hear(call: SunkCall): void;
  start(): void;
  /** Lets everybody end what they do, then delivers again what was never answered. */
  finish(): Promise<void>;
}

export interface CrowdOptions {
  readonly people: number;
  readonly post: PostActivity;
  readonly serviceUrl: string;
  readonly ledger: Ledger;
  readonly random: () => number;
}

/** Teams shows somebody that it did not work when nothing came for so long, in milliseconds. */
const PATIENCE_MS = 15_000;
/** Between two things that one person does, at most. */
const LONGEST_PAUSE_MS = 250;
/** Before something that was not answered is tried again. */
const AGAIN_MS = 400;
const LAST_ATTEMPTS = 5;
/** What a bot that was told to stop answers to what comes after. Teams then shows that it did not work. */
const STOPPING = 503;
/** One in so many people asks; the others fill in applications. */
const ASKER_OF = 4;

interface Member {
  readonly conversationId: string;
  act(post: PostActivity): Promise<void>;
  /** Whether something was not answered. */
  waits(): boolean;
  /** Delivers that again; gives how many. */
  again(post: PostActivity): Promise<number>;
  hear(call: SunkCall): void;
}

export function createFaultCrowd(options: CrowdOptions): FaultCrowd {
  const turns: TurnRecord[] = [];
  const said = new Map<string, unknown[]>();
  const askers: Asker[] = [];
  let number = 1;
  let sentAgain = 0;
  let stopped = false;
  let busy: Promise<unknown> = Promise.resolve();
  const members = Array.from({ length: options.people }, (_, index) => memberOf(index));

  function memberOf(index: number): Member {
    const person = testPerson(`Persoon ${index}`, personId(index));
    const own = { ...options, person, next: () => number++ };
    const conversationId = personalChatId(person);
    if (index % ASKER_OF !== 0) return walkerAs(conversationId, createChaosPerson(own));
    const asker = createAsker(own);
    askers.push(asker);
    const { act, again } = asker;
    return { conversationId, act, again, waits: () => false, hear: () => undefined };
  }
  /** Keeps of each turn how it ended; rejects when it was not answered. */
  function watchedPost({ conversationId }: Member): PostActivity {
    return async (activity) => {
      const startedAt = performance.now();
      const heard = said.get(conversationId)?.length ?? 0;
      const ended = (end: TurnEnd) => turns.push({ startedAt, endedAt: performance.now(), end });
      try {
        const answer = await inTime(options.post(activity));
        if (answer.status === STOPPING) throw new Error('the bot is stopping');
        const isMessage = 'type' in activity && activity.type === 'message';
        ended(readTurn(isMessage, answer, said.get(conversationId)?.slice(heard) ?? []));
        return answer;
      } catch (error) {
        ended('unanswered');
        throw error;
      }
    };
  }
  async function live(member: Member): Promise<void> {
    const post = watchedPost(member);
    while (!stopped) {
      await delay(options.random() * LONGEST_PAUSE_MS);
      await member.act(post).catch(() => undefined);
      if (!member.waits()) continue;
      await delay(AGAIN_MS);
      sentAgain += await member.again(post).catch(() => 1);
    }
  }
  return {
    turns,
    get sentAgain() {
      return sentAgain;
    },
    questions: () => askers.flatMap(({ questions }) => questions),
    hear(call) {
      if (call.method === 'POST') {
        const earlier = said.get(call.conversationId) ?? [];
        said.set(call.conversationId, earlier);
        earlier.push(call.body);
      }
      members.find(({ conversationId }) => conversationId === call.conversationId)?.hear(call);
    },
    start() {
      busy = Promise.all(members.map(live));
    },
    async finish() {
      stopped = true;
      await busy;
      for (const member of members) sentAgain += await settle(member, options);
    },
  };
}

function walkerAs(conversationId: string, walker: ChaosPerson): Member {
  const { act } = walker;
  const hear = (call: SunkCall): void => walker.hear(call);
  return {
    conversationId,
    act,
    hear,
    waits: () => walker.sent.some(isOpen),
    async again(post) {
      const open = walker.sent.filter(isOpen);
      for (const sent of open) await walker.again(sent, post);
      if (walker.sent.every((sent) => !isOpen(sent))) walker.forgetSent();
      return open.length;
    },
  };
}

function isOpen({ answered, kind, heard }: Sent): boolean {
  return !answered || (kind === 'message' && heard === 0);
}

async function settle(member: Member, { post, ledger }: CrowdOptions): Promise<number> {
  let again = 0;
  for (let attempt = 0; attempt < LAST_ATTEMPTS; attempt++) {
    const open = await member.again((activity) => inTime(post(activity))).catch(() => undefined);
    if (open === 0) return again;
    again += open ?? 1;
  }
  ledger.problem(`${member.conversationId} still has no answer`);
  return again;
}

async function inTime(answer: Promise<PostAnswer>): Promise<PostAnswer> {
  const clock = new AbortController();
  const late = delay(PATIENCE_MS, undefined, { signal: clock.signal }).then(() => {
    throw new Error('no answer in time');
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clock.abort();
    late.catch(() => undefined);
    answer.catch(() => undefined);
  }
}

function personId(index: number): string {
  return `7c1e4a90-3b52-4d8f-a6e7-${String(index).padStart(12, '0')}`;
}
