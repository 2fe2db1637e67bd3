import { randomUUID } from 'node:crypto';
import { createTurnLog } from '../../../src/persistence/turn-store.ts';
import { JANS_WALK } from './0001-first.ts';
import { type EarlierRows, NOON } from './earlier-rows.ts';

/** Of no table: what it made reads the walks of the first migration. */
export const WALK_NOW_ROWS: EarlierRows = {
  written: [],
  async readBack({ db }) {
    // Read back more than once: each is a turn that nobody began.
    const [key, conversationHash] = [randomUUID(), randomUUID()];
    const turn = { key, conversationHash, now: NOON, walkIn: 'a:jan' };
    const begun = await createTurnLog(db).begin(turn);
    return { walk: typeof begun === 'object' ? begun.walk : begun };
  },
  kept: { walk: JANS_WALK },
};
