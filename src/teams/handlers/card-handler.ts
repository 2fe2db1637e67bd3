import type { CardAction, Verb } from '../../cards/card-action.ts';
import type { CardTurn } from '../turn.ts';
import type { HandlerKit } from './kit.ts';

export type ActionOf<V extends Verb> = Extract<CardAction, { readonly verb: V }>;

/** Does what one button asks: parse is done, one use case, show. */
export type CardHandler<V extends Verb> = (
  kit: HandlerKit,
  turn: CardTurn,
  action: ActionOf<V>,
) => Promise<void>;

/** Handlers of some verbs; together they have to cover all. */
export type CardHandlers<V extends Verb> = { readonly [K in V]: CardHandler<K> };
