import type { Actor } from '../../domain/access.ts';
import { programmesShownIn } from '../../use-cases/shown-in.ts';
import type { BaseTurn } from '../turn.ts';
import type { HandlerKit } from './kit.ts';

/**
 * Who looks after the FAQ in this turn. Where others read along, a caseworker is one only of the programmes
 * whose questions are told of there: nothing else may be shown.
 */
export async function faqActor(kit: HandlerKit, turn: BaseTurn): Promise<Actor> {
  const { actor } = kit;
  const { stores } = kit.deps.work;
  return { ...actor, caseworkerOf: await programmesShownIn(stores, turn, actor.caseworkerOf) };
}
