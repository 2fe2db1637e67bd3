import { z } from 'zod/v4';
import { action, id, page, version } from './action-fields.ts';

/** The buttons of applications that came in on paper, and of taking everything out of a round. */
export const IMPORT_ACTIONS = [
  action('import.start', {}),
  action('import.template', { programmeId: id }),
  action('import.upload', { programmeId: id }),
  action('import.look', { importId: id, page }),
  action('import.take', { importId: id }),
  action('export.round', { roundId: id, format: z.enum(['xlsx', 'csv']) }),
  /** `version` comes along with every button of the case. */
  action('claim.code', { dossierId: id, version: version.optional() }),
] as const;

/** Those that change something, and carry the nonce of their card. */
export const CHANGING_IMPORT_VERBS = ['import.take'] as const;
