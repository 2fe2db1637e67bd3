import { action, id, input, page } from './action-fields.ts';

/** The buttons of what was learned, and of what is shared of it. */
export const KNOWLEDGE_ACTIONS = [
  action('evaluation.list', { dossierId: id, page: page.optional() }),
  action('evaluation.look', { itemId: id }),
  action('evaluation.save', { itemId: id, result: input, learned: input, field: input }),
  action('sharing.look', { dossierId: id }),
  action('sharing.set', { dossierId: id, choice: id }),
  action('experience.search', { query: input, theme: input, page: page.optional() }),
  /** About a question that the FAQ did not answer. */
  action('experience.asked', { askedId: id }),
] as const;

/** Those that change something, and carry the nonce of their card. */
export const CHANGING_KNOWLEDGE_VERBS = ['evaluation.save', 'sharing.set'] as const;
