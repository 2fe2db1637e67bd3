import type { AskedQuestion } from '../domain/asked-question.ts';
import type { AskedStore } from '../domain/ports-questions.ts';
import { type Executor, run } from './statement.ts';
import { storableText } from './storable.ts';

interface AskedRow {
  readonly id: string;
  readonly text: string;
  readonly outcome: AskedQuestion['outcome'];
  readonly entry_id: string | null;
  readonly at: Date;
  readonly helpful: boolean | null;
}

const COLUMNS = 'id, text, outcome, entry_id, at, helpful';
const ADD = `/* asked-add */
  insert into asked_questions (${COLUMNS}) values ($1, $2, $3, $4, $5, $6)
  on conflict (id) do nothing`;
const GET = `/* asked-get */ select ${COLUMNS} from asked_questions where id = $1`;
const CHOOSE = '/* asked-choose */ update asked_questions set entry_id = $2 where id = $1';
const RATE = '/* asked-rate */ update asked_questions set helpful = $2 where id = $1';
/** Each outcome spelled out, as in the index of what is unanswered: otherwise that does not serve it. */
const UNANSWERED = `/* asked-unanswered */
  select ${COLUMNS} from asked_questions
  where at >= $1 and settled_at is null
    and (outcome = 'unknown' and entry_id is null or outcome = 'doubt' and entry_id is null
      or helpful = false)
  order by at desc, id limit $2`;
const SETTLE = `/* asked-settle */
  update asked_questions set settled_at = now() where id = any($1::text[]) and settled_at is null`;

/** Asked questions in PostgreSQL. One that is added twice stays as it was; one that is not there is no error. */
export function createAskedStore(on: Executor): AskedStore {
  return {
    async add({ id, text, outcome, entryId, at, helpful }) {
      await run(on, ADD, [id, text, outcome, entryId ?? null, at, helpful ?? null]);
    },
    async get(id) {
      const [row] = await run<AskedRow>(on, GET, [id]);
      return row && toAsked(row);
    },
    async choose(id, entryId) {
      await run(on, CHOOSE, [id, entryId]);
    },
    async rate(id, helpful) {
      await run(on, RATE, [id, helpful]);
    },
    async unanswered(since, limit) {
      return (await run<AskedRow>(on, UNANSWERED, [since, limit])).map(toAsked);
    },
    async settle(ids) {
      if (ids.length > 0) await run(on, SETTLE, [ids.map(storableText)]);
    },
  };
}

function toAsked(row: AskedRow): AskedQuestion {
  return {
    id: row.id,
    text: row.text,
    outcome: row.outcome,
    ...(row.entry_id === null ? {} : { entryId: row.entry_id }),
    at: row.at,
    ...(row.helpful === null ? {} : { helpful: row.helpful }),
  };
}
