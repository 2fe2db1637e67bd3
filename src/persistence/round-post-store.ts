import { bareConversation, type ChatPlace } from '../domain/chat-place.ts';
import type { RoundPostStore } from '../domain/ports-rounds.ts';
import { type Executor, run } from './statement.ts';
import { toJsonb } from './storable.ts';

interface PostRow {
  readonly place: ChatPlace;
  readonly message_id: string;
}

const OF = `/* round-posts */
  select place, message_id from round_posts where round_id = $1 order by conversation_id`;
const PUT = `/* round-post-put */
  insert into round_posts (round_id, conversation_id, place, message_id) values ($1, $2, $3, $4)
  on conflict (round_id, conversation_id) do update set
    place = excluded.place, message_id = excluded.message_id`;

/** Posts about rounds in PostgreSQL. */
export function createRoundPostStore(on: Executor): RoundPostStore {
  return {
    async of(roundId) {
      const rows = await run<PostRow>(on, OF, [roundId]);
      return rows.map(({ place, message_id }) => ({ roundId, place, messageId: message_id }));
    },
    async put({ roundId, place, messageId }) {
      const bare = bareConversation(place.conversationId);
      await run(on, PUT, [roundId, bare, toJsonb(place), messageId]);
    },
  };
}
