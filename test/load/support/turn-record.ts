/** What was done in one turn. `again` is an activity that was delivered once more. */
export type TurnKind =
  | 'open'
  | 'save'
  | 'choose'
  | 'send'
  | 'passOn'
  | 'type'
  | 'status'
  | 'ask'
  | 'search'
  | 'again';

/** Presses on a card: somebody looks at the button until it is answered. */
export const CARD_KINDS: ReadonlySet<TurnKind> = new Set<TurnKind>([
  'open',
  'save',
  'choose',
  'send',
  'passOn',
]);

/**
 * `good` and `refused` were answered; a refusal says why in words, as when the file was sent meanwhile. `busy` and
 * `failed` are the bot's own sentences for too much and for a fault.
 */
export type TurnOutcome =
  | 'good'
  | 'refused'
  | 'busy'
  | 'failed'
  | 'unanswered'
  | 'badStatus'
  | 'broken';

const ANSWERED: ReadonlySet<TurnOutcome> = new Set<TurnOutcome>(['good', 'refused']);

export interface TurnRecord {
  readonly kind: TurnKind;
  /** From the planned moment to the last byte of the answer. */
  readonly ms: number;
  readonly outcome: TurnOutcome;
}

export function isError({ outcome }: TurnRecord): boolean {
  return !ANSWERED.has(outcome);
}
