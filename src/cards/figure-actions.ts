import { z } from 'zod/v4';
import { action, id, page } from './action-fields.ts';

/** Of which files; without a round all of them, without a programme the first one that somebody handles. */
const scope = { roundId: id.optional(), province: id.optional() };

/** The buttons of the figures. */
export const FIGURE_ACTIONS = [
  action('figures.show', { programmeId: id.optional(), ...scope }),
  action('figures.list', { programmeId: id, ...scope, page }),
  action('figures.file', { programmeId: id, format: z.enum(['xlsx', 'docx']) }),
] as const;

/** Those that change something, and carry the nonce of their card. */
export const CHANGING_FIGURE_VERBS = [] as const;
