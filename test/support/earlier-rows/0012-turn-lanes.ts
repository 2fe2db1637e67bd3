import { createTurnLog } from '../../../src/persistence/turn-store.ts';
import { AT_NEVER, type EarlierRows } from './earlier-rows.ts';

const JANS_CHAT = 'jans-chat';

export const TURN_LANE_ROWS: EarlierRows = {
  written: [
    `insert into turn_lanes (conversation_hash, tickets, leases)
      values ('${JANS_CHAT}', '{7,9}', array[${AT_NEVER}, ${AT_NEVER}]::timestamptz[])`,
  ],
  async readBack({ db }) {
    const ninth = { conversationHash: JANS_CHAT, ticket: 9 };
    return { ninth: await createTurnLog(db).holdPlace(ninth) };
  },
  kept: { ninth: 'waits' },
};
