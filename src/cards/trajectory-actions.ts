import { action, id, input, page, version } from './action-fields.ts';
import { ANY } from './case-actions.ts';
import { CHANGING_REPORT_VERBS, REPORT_ACTIONS } from './report-actions.ts';

const choice = input.transform((chosen) => (chosen === ANY ? undefined : chosen));

/** A step as the card showed it, with what stands in its inputs, whichever of its buttons is pressed. */
const step = { dossierId: id, stepId: id, version, reason: input, day: input } as const;

/** The buttons of the guidance of who was selected. */
export const TRAJECTORY_ACTIONS = [
  action('trajectory.open', { dossierId: id }),
  action('trajectory.step', { dossierId: id, stepId: id }),
  action('trajectory.questions', { dossierId: id, stepId: id }),
  action('trajectory.history', { dossierId: id, page: page.optional() }),
  action('trajectory.finish', step),
  action('trajectory.skip', step),
  action('trajectory.moveDue', step),
  action('trajectory.reopen', step),
  action('trajectory.mine', {}),
  /** Without anything: every one that runs, of the first programme that this person handles. */
  action('trajectory.list', {
    programme: choice,
    show: choice,
    step: choice,
    province: choice,
    page: page.optional(),
  }),
  /** The list as it stood on this card before a trajectory was opened. */
  action('trajectory.back', {}),
  ...REPORT_ACTIONS,
] as const;

/** Those that change something, and carry the nonce of their card. */
export const CHANGING_TRAJECTORY_VERBS = [
  'trajectory.finish',
  'trajectory.skip',
  'trajectory.moveDue',
  'trajectory.reopen',
  ...CHANGING_REPORT_VERBS,
] as const;
