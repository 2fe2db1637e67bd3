import { z } from 'zod/v4';
import { action, id, input } from './action-fields.ts';

/** The buttons of question rounds. */
export const SESSION_ACTIONS = [
  action('session.stop', { sessionId: id }),
  action('session.groups', { sessionId: id }),
  action('session.group', { sessionId: id, number: z.int().positive() }),
  action('session.answer', {
    sessionId: id,
    number: z.int().positive(),
    seen: id,
    question: input,
    answer: input,
    source: input,
  }),
  action('session.skip', { sessionId: id, number: z.int().positive() }),
  action('session.route', { sessionId: id, number: z.int().positive() }),
  /** Puts a question in another group; `to` "new" is a group of its own. */
  action('session.move', {
    sessionId: id,
    number: z.int().positive(),
    questionId: input,
    to: input,
  }),
  action('session.publish', { sessionId: id }),
  action('session.document', { sessionId: id }),
] as const;

/** Those that change something, and carry the nonce of their card. */
export const CHANGING_SESSION_VERBS = [
  'session.stop',
  'session.answer',
  'session.skip',
  'session.route',
  'session.move',
  'session.publish',
] as const;
