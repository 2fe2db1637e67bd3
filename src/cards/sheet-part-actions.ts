import { action, id } from './action-fields.ts';

/** The buttons with which a municipality divides a sheet among its people. */
export const SHEET_PART_ACTIONS = [
  /** Who answers which part. */
  action('sheet.parts', { sheetId: id }),
  /** Gives parts to people; the choices come along as inputs, by the id of the part. */
  action('sheet.assign', { sheetId: id }),
  /** Goes to one part, where it was left. */
  action('sheet.part', { sheetId: id, stepId: id }),
] as const;

/** Those that change something, and carry the nonce of their card. */
export const CHANGING_SHEET_PART_VERBS = ['sheet.assign', 'sheet.part'] as const;
