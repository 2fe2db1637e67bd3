import { z } from 'zod/v4';
import { action, id, page } from './action-fields.ts';

const version = z.int().positive();

/** The buttons of sheets: what the steps of a guidance lead to. */
export const SHEET_ACTIONS = [
  /** Goes on with the sheet of a step, or begins it. */
  action('sheet.open', { dossierId: id, stepId: id }),
  action('sheet.look', { dossierId: id, stepId: id }),
  action('sheet.finish', { sheetId: id }),
  action('sheet.reopen', { sheetId: id }),
  /** What stands in it, to read; without a version what there is now. */
  action('sheet.result', { dossierId: id, stepId: id, version: version.optional() }),
  action('sheet.file', {
    dossierId: id,
    stepId: id,
    version: version.optional(),
    format: z.enum(['docx', 'pdf']),
  }),
  action('sheet.history', { dossierId: id, stepId: id, page: page.optional() }),
  /** Agrees to the version that the card showed. */
  action('sheet.confirm', { sheetId: id, version }),
] as const;

/** Those that change something, and carry the nonce of their card. */
export const CHANGING_SHEET_VERBS = [
  'sheet.open',
  'sheet.finish',
  'sheet.reopen',
  'sheet.confirm',
] as const;
