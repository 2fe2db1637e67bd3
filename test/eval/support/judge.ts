import type { LabelledQuestion } from './labelled-questions.ts';

/** What a bot made of a message. */
export type Made =
  | { readonly kind: 'sure'; readonly id: string; readonly others: readonly string[] }
  /** `firstShown`: with the answer of the first, as a guess. */
  | { readonly kind: 'doubt'; readonly ids: readonly string[]; readonly firstShown: boolean }
  | { readonly kind: 'unknown'; readonly ids: readonly string[] }
  | { readonly kind: 'talk' }
  | { readonly kind: 'foreign' };

/** How good that was. */
export const VERDICTS = [
  'rightAtOnce',
  'rightAsGuess',
  'oneClick',
  'routed',
  'missedInDoubt',
  'wrongButConfident',
  'wrongTalk',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * An answerable question is right at once with a right answer, right as a guess when the answer is shown in doubt
 * ("Bedoel je dit?"), one click away among what is offered, routed when the bot says it does not know and nothing
 * right is near. What has no answer is right at once when it goes to people or gets a fitting
 * reply, and one click away when "none of these" is needed.
 */
export function judge({ kind, accept }: LabelledQuestion, made: Made): Verdict {
  if (kind === 'answerable') return judgeAnswerable(accept, made);
  if (made.kind === 'sure') return 'wrongButConfident';
  if (made.kind === 'doubt') return 'oneClick';
  if (made.kind === 'talk') return kind === 'unanswerable' ? 'wrongTalk' : 'rightAtOnce';
  return 'rightAtOnce';
}

function judgeAnswerable(accept: readonly string[], made: Made): Verdict {
  switch (made.kind) {
    case 'sure':
      return accept.includes(made.id) ? 'rightAtOnce' : 'wrongButConfident';
    case 'doubt':
      if (made.firstShown && accept.includes(made.ids[0] ?? '')) return 'rightAsGuess';
      return made.ids.some((id) => accept.includes(id)) ? 'oneClick' : 'missedInDoubt';
    case 'unknown':
      return made.ids.some((id) => accept.includes(id)) ? 'oneClick' : 'routed';
    case 'talk':
    case 'foreign':
      return 'wrongTalk';
  }
}
