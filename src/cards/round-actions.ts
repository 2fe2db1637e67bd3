import { z } from 'zod/v4';
import { action, id, input, version } from './action-fields.ts';

/** What was typed for a round: from the inputs of the form, or along in a button of the confirmation. */
const typed = {
  name: input,
  opens: input,
  deadline: input,
  guidance: input,
};
const act = z.enum(['close', 'reopen', 'remove']);

/** The buttons of rounds. `version` is that of the round on the card; 0 for one that is still to be made. */
export const ROUND_ACTIONS = [
  action('rounds.show', {}),
  /** Opens the form: empty, of a round, or with what was typed before. */
  action('round.edit', {
    roundId: id.optional(),
    programmeId: input,
    version: version.optional(),
    ...typed,
  }),
  action('round.check', { roundId: id.optional(), programmeId: input, version, ...typed }),
  action('round.save', { roundId: id.optional(), programmeId: input, version, ...typed }),
  action('round.ask', { roundId: id, act }),
  action('round.act', { roundId: id, act, version }),
] as const;

/** Those that change something, and carry the nonce of their card. */
export const CHANGING_ROUND_VERBS = ['round.save', 'round.act'] as const;
