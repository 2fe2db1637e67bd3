import { z } from 'zod/v4';
import { action, id, input } from './action-fields.ts';

/** Months after the end of a guidance, as a card says them; whether that was asked is for the use case. */
const month = z.int().min(1).max(60);

/** The buttons with which the people of a guidance tell each other how it goes. */
export const REPORT_ACTIONS = [
  action('report.form', { dossierId: id }),
  action('report.send', { dossierId: id, kind: input, text: input }),
  action('advice.form', { dossierId: id }),
  action('advice.send', { dossierId: id, evaluation: input, advice: input }),
  action('followUp.form', { dossierId: id, month }),
  action('followUp.send', { dossierId: id, month, choice: input, text: input }),
] as const;

/** Those that change something, and carry the nonce of their card. */
export const CHANGING_REPORT_VERBS = ['report.send', 'advice.send', 'followUp.send'] as const;
