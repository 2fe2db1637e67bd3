import { type Actor, isCaseworkerOf } from '../domain/access.ts';
import type { FaqFinder } from '../domain/faq.ts';
import type { Stores } from '../domain/ports.ts';
import { type Likeness, stopRound } from '../domain/question-round.ts';
import type { QuestionSession } from '../domain/question-session.ts';
import { dayOf } from '../domain/time.ts';
import type { Dependencies } from './dependencies.ts';

/** Questions that are this alike are answered as one. */
const ALIKE_FROM = 0.6;

export interface StopSessionInput {
  readonly turnKey: string;
  readonly actor: Actor;
  /** The round, or the conversation (without thread) in which it gathers. */
  readonly session: { readonly id: string } | { readonly conversationId: string };
}

export type StopSessionResult =
  | {
      readonly kind: 'stopped' | 'stoppedBefore';
      readonly session: QuestionSession;
      /** The questions go to this person's own chat; false when they have none. */
      readonly reachable: boolean;
    }
  | { readonly kind: 'notCaseworker' | 'noneOpen' };

type Outcome =
  | {
      readonly kind: 'stopped' | 'stoppedBefore';
      readonly id: string;
      readonly reachable: boolean;
    }
  | { readonly kind: 'notCaseworker' | 'noneOpen' };

/** Ends the gathering, puts like questions together, and has them brought to who ended it. */
export async function stopSession(
  deps: Dependencies,
  input: StopSessionInput,
): Promise<StopSessionResult> {
  const likeness = likenessOf(await deps.faq.current(), dayOf(deps.clock.now()));
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, (stores) =>
    stop(deps, stores, input, likeness),
  );
  if (!('id' in outcome)) return outcome;
  const session = await deps.work.stores.sessions.load(outcome.id);
  if (session === undefined) return { kind: 'noneOpen' };
  return { kind: outcome.kind, session, reachable: outcome.reachable };
}

async function stop(
  deps: Dependencies,
  stores: Stores,
  { actor, session: asked }: StopSessionInput,
  likeness: Likeness,
): Promise<Outcome> {
  if (actor.caseworkerOf.length === 0) return { kind: 'notCaseworker' };
  const id = 'id' in asked ? asked.id : (await stores.sessions.openIn(asked.conversationId))?.id;
  const before = id === undefined ? undefined : await stores.sessions.lock(id);
  if (before === undefined) return { kind: 'noneOpen' };
  if (!isCaseworkerOf(actor, before.programmeId)) return { kind: 'notCaseworker' };
  const stopped = stopRound(before, { likeness, alikeFrom: ALIKE_FROM }, deps.clock.now());
  if (!stopped.ok) return { kind: 'stoppedBefore', id: before.id, reachable: false };
  await stores.sessions.save(before, stopped.value);
  const reachable = (await stores.conversations.ofPerson(actor)) !== undefined;
  if (reachable && before.questions.length > 0) {
    const { tenantId, objectId } = actor;
    const payload = { sessionId: before.id, tenantId, objectId };
    await stores.jobs.enqueue({ name: 'show-session', payload });
  }
  return { kind: 'stopped', id: before.id, reachable };
}

/** Questions with the same sure answer ask the same, however differently they put it. */
function likenessOf(finder: FaqFinder, day: string): Likeness {
  const answers = new Map<string, string | undefined>();
  const answerTo = (text: string): string | undefined => {
    if (!answers.has(text)) {
      const found = finder.find(text, day);
      answers.set(text, found.kind === 'sure' ? found.found.entry.id : undefined);
    }
    return answers.get(text);
  };
  return (a, b) => {
    const answer = answerTo(a);
    return answer !== undefined && answer === answerTo(b) ? 1 : finder.likeness(a, b);
  };
}
