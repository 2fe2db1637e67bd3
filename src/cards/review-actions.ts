import { z } from 'zod/v4';
import { action, id, input, page, version } from './action-fields.ts';

/** What a form for more information holds: a question and a text, three times. */
const asked = {
  question1: input,
  text1: input,
  question2: input,
  text2: input,
  question3: input,
  text3: input,
} as const;

/** The buttons of a review up to the decision: who has it, the list of points, more information. */
export const REVIEW_ACTIONS = [
  action('review.take', { dossierId: id, version }),
  action('review.assign', { dossierId: id, version, assignee: input }),
  action('review.checks', { dossierId: id, version: version.optional() }),
  /** Saves what stands on the card and goes on; the inputs are named by `metKey` and `noteKey`. */
  action('review.saveChecks', {
    dossierId: id,
    version,
    page,
    to: z.enum(['stay', 'next', 'previous', 'ask', 'decide', 'case']),
  }),
  action('review.ask', { dossierId: id, version: version.optional() }),
  action('review.askPreview', { dossierId: id, version, ...asked }),
  /** `seen`: what the preview showed; with other texts it is shown again. */
  action('review.askSend', { dossierId: id, version, seen: id, ...asked }),
  action('review.recall', { dossierId: id, version }),
] as const;

/** Those that change something, and carry the nonce of their card. */
export const CHANGING_REVIEW_VERBS = [
  'review.take',
  'review.assign',
  'review.saveChecks',
  'review.askSend',
  'review.recall',
] as const;

const MET = 'met.';
const NOTE = 'note.';

/** Names of the inputs of one point, among the inputs of a card. */
export function metKey(checkId: string): string {
  return `${MET}${checkId}`;
}

export function noteKey(checkId: string): string {
  return `${NOTE}${checkId}`;
}

/** What the inputs of a list held, by check; others than those of `metKey` and `noteKey` are dropped. */
export function readChecks(
  inputs: Readonly<Record<string, string>>,
): Readonly<Record<string, { readonly met?: string; readonly note?: string }>> {
  const read = new Map<string, { readonly met?: string; readonly note?: string }>();
  for (const [key, value] of Object.entries(inputs)) {
    const kind = [MET, NOTE].find((prefix) => key.startsWith(prefix));
    if (kind === undefined) continue;
    const checkId = key.slice(kind.length);
    read.set(checkId, { ...read.get(checkId), [kind === MET ? 'met' : 'note']: value });
  }
  return Object.fromEntries(read);
}

/** A choice needs a value, phones refuse a card with an empty one: this one says that no question is chosen. */
export const NO_QUESTION = 'none';
