import type { LabelledQuestion } from './labelled-questions.ts';

/** What a bot made of a message. */
export type Made =
  | { readonly kind: 'sure'; readonly id: string; readonly others: readonly string[] }
  | { readonly kind: 'doubt'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'talk' }
  | { readonly kind: 'foreign' };

/** How good that was. */
export const VERDICTS = [
  'rightAtOnce',
  'oneClick',
  'routed',
  'missedInDoubt',
  'wrongButConfident',
  'wrongTalk',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * An answerable question is right at once with a right answer, one click away among what is offered, routed when
 * the bot says it does not know. What has no answer is right at once when it goes to people or gets a fitting
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
      return made.ids.some((id) => accept.includes(id)) ? 'oneClick' : 'missedInDoubt';
    case 'unknown':
      return 'routed';
    case 'talk':
    case 'foreign':
      return 'wrongTalk';
  }
}
