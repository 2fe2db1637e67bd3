import { type Actor, isCaseworkerOf } from '../domain/access.ts';
import type { ChatPlace } from '../domain/chat-place.ts';
import { fold } from '../domain/clean-text.ts';
import type { Programme } from '../domain/programme.ts';
import { openRound, showIn } from '../domain/question-round.ts';
import type { QuestionSession } from '../domain/question-session.ts';
import type { Dependencies } from './dependencies.ts';
import { mainProgrammeOf } from './main-programme.ts';

export interface StartSessionInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly place: ChatPlace;
  /** The programme as the person named it; empty for their main one. */
  readonly named: string;
}

export type StartSessionResult =
  | { readonly kind: 'started' | 'running'; readonly session: QuestionSession }
  | { readonly kind: 'notCaseworker' }
  /** No programme of theirs is called that; these are theirs. */
  | { readonly kind: 'unknownProgramme'; readonly names: readonly string[] };

/** Begins a question round in a conversation; there is at most one at a time. */
export async function startSession(
  deps: Dependencies,
  { turnKey, actor, place, named }: StartSessionInput,
): Promise<StartSessionResult> {
  const theirs = deps.programmes.filter(({ id }) => isCaseworkerOf(actor, id));
  if (theirs.length === 0) return { kind: 'notCaseworker' };
  const programme = programmeOf(deps, theirs, named);
  if (programme === undefined) {
    return { kind: 'unknownProgramme', names: theirs.map(({ name }) => name) };
  }
  const { outcome } = await deps.work.once(turnKey, async ({ sessions }) => {
    const running = await sessions.openIn(place.conversationId);
    if (running !== undefined) return { kind: 'running' as const, id: running.id };
    const id = deps.ids.uuid();
    const round = { id, programmeId: programme.id, place };
    await sessions.insert(openRound(round, { by: actor, at: deps.clock.now() }));
    return { kind: 'started' as const, id };
  });
  const session = await deps.work.stores.sessions.load(outcome.id);
  if (session === undefined) throw new Error('a question round that was started is gone');
  return { kind: outcome.kind, session };
}

/** Notes which message shows the round, for bringing it up to date. */
export async function noteSessionMessage(
  deps: Dependencies,
  sessionId: string,
  messageId: string,
): Promise<void> {
  await deps.work.transaction(async ({ sessions }) => {
    const before = await sessions.lock(sessionId);
    if (before !== undefined) await sessions.save(before, showIn(before, messageId));
  });
}

function programmeOf(
  deps: Dependencies,
  theirs: readonly Programme[],
  named: string,
): Programme | undefined {
  const words = fold(named)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (words === '') {
    const main = mainProgrammeOf(deps.programmes);
    return theirs.find(({ id }) => id === main.id) ?? theirs[0];
  }
  return (
    theirs.find(({ id, name }) => words === fold(id) || words === fold(name)) ??
    theirs.find(({ id, name }) => fold(name).includes(words) || words.includes(fold(id)))
  );
}
