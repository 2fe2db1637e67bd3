import { TURN_PACE } from '../../../src/domain/pace.ts';
import { createTurnLog } from '../../../src/persistence/turn-store.ts';
import { AT_NEVER, AT_NOON, type EarlierRows, NOON } from './earlier-rows.ts';

export const TURN_PACE_ROWS: EarlierRows = {
  written: [
    `insert into turn_pace (person_hash, spent_until, paused_until, refused)
      values ('jan', ${AT_NOON}, ${AT_NEVER}, 5)`,
  ],
  async readBack({ db }) {
    const taker = { personHash: 'jan', rule: TURN_PACE };
    return { verdict: await createTurnLog(db).count(NOON, taker) };
  },
  kept: { verdict: 'stillTooFast' },
};
