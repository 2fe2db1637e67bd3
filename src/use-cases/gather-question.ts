import type { Actor } from '../domain/access.ts';
import { cleanText } from '../domain/clean-text.ts';
import { maskSensitive } from '../domain/masked-text.ts';
import { gather } from '../domain/question-round.ts';
import type { QuestionSession } from '../domain/question-session.ts';
import { MASK_WORDS } from '../texts/inquiry-words.ts';
import type { Dependencies } from './dependencies.ts';

export interface GatherInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly conversationId: string;
  /** Their id in Teams (29:…). */
  readonly userId?: string | undefined;
  readonly text: string;
}

/**
 * Keeps a text for the round that gathers in this conversation, with personal numbers masked. Gives that round
 * as it is then; undefined when none gathers here. A text without letters asks nothing and is not kept.
 */
export async function gatherQuestion(
  deps: Dependencies,
  input: GatherInput,
): Promise<QuestionSession | undefined> {
  const open = await deps.work.stores.sessions.openIn(input.conversationId);
  if (open === undefined) return undefined;
  const { outcome } = await deps.work.once(input.turnKey, async ({ sessions }) => {
    const before = await sessions.lock(open.id);
    if (before?.state !== 'open') return 'closed';
    const gathered = gather(before, toQuestion(deps, input));
    if (!gathered.ok || !/\p{L}/u.test(input.text)) return 'known';
    await sessions.save(before, gathered.value);
    return 'kept';
  });
  return outcome === 'closed' ? undefined : await deps.work.stores.sessions.load(open.id);
}

function toQuestion(deps: Dependencies, { turnKey, actor, userId, text }: GatherInput) {
  const { tenantId, objectId, name } = actor;
  return {
    id: turnKey,
    text: maskSensitive(cleanText(text), MASK_WORDS).text,
    by: { tenantId, objectId, name },
    ...(userId === undefined ? {} : { userId }),
    at: deps.clock.now(),
  };
}
