import { fold } from '../domain/clean-text.ts';
import type { FaqVersion } from '../domain/faq-entry.ts';
import type { FaqStore } from '../domain/ports-questions.ts';
import type { FaqRevision } from './faq-revision.ts';
import { FAQ_JSON, type FaqJson, faqRow, toFaqVersion } from './faq-rows.ts';
import { type Executor, run } from './statement.ts';
import { toJsonb } from './storable.ts';

interface Loaded {
  readonly entry: FaqJson;
}

interface Changed {
  readonly revision: number;
  readonly versions: readonly FaqJson[] | null;
}

const COLUMNS = `entry_id, version, programme_id, state, question, folded, alternatives, answer,
  source, valid_from, valid_until, related, by_tenant, by_object, by_name, at, inquiry_id`;

const REVISION = '/* faq-revision */ select revision from faq_revision';

/**
 * One statement, so that the revision and what it stands for are of the same moment. A version that was added
 * before `$1` and is no longer the newest brings nothing.
 */
const CHANGED_SINCE = `/* faq-changed-since */
  select revision, (
    select json_agg(${FAQ_JSON} order by v.revision) from faq_versions v
    where v.revision > $1 and not exists (
      select from faq_versions newer
      where newer.entry_id = v.entry_id and newer.version > v.version)) as versions
  from faq_revision`;

const HISTORY = `select ${FAQ_JSON} as entry from faq_versions v
  where v.entry_id = $1 order by v.version desc`;
const ALL = `/* faq-history */ ${HISTORY}`;
const LATEST = `/* faq-latest */ ${HISTORY} limit 1`;

/** The counter stays locked until the transaction ends, also when the version turns out to exist. */
const ADD = `/* faq-add */
  with counter as (update faq_revision set revision = revision + 1 returning revision)
  insert into faq_versions (${COLUMNS}, revision)
  select ${COLUMNS}, counter.revision
  from counter, jsonb_to_record($1::jsonb) as one(entry_id text, version integer,
    programme_id text, state text, question text, folded text, alternatives jsonb, answer jsonb,
    source text, valid_from date, valid_until date, related jsonb, by_tenant text, by_object text,
    by_name text, at timestamptz, inquiry_id uuid)
  on conflict (entry_id, version) do nothing returning revision`;

const LIST = `/* faq-list */
  select ${FAQ_JSON} as entry from faq_versions v
  where v.programme_id = any($1::text[]) and strpos(v.folded, $2) > 0 and not exists (
    select from faq_versions newer
    where newer.entry_id = v.entry_id and newer.version > v.version)
  order by v.revision desc limit $3 offset $4`;

/**
 * FAQ entries in PostgreSQL. `add` may raise the revision without a change, when the version exists already;
 * others that add wait until the transaction ends. `list` compares without capitals and accents. Where
 * there is `heard`, what it heard a moment ago is not asked again, and it hears of every revision that is raised.
 */
export function createFaqStore(on: Executor, heard?: FaqRevision): FaqStore {
  return {
    async revision() {
      return heard?.get() ?? (await only<{ revision: number }>(on, REVISION, [])).revision;
    },
    async changedSince(since) {
      const { revision, versions } = await only<Changed>(on, CHANGED_SINCE, [since]);
      return { revision, versions: (versions ?? []).map(toFaqVersion) };
    },
    async latest(entryId) {
      const [found] = await run<Loaded>(on, LATEST, [entryId]);
      return found && toFaqVersion(found.entry);
    },
    async history(entryId) {
      return (await run<Loaded>(on, ALL, [entryId])).map(one);
    },
    async add(version) {
      const [added] = await run<{ revision: number }>(on, ADD, [toJsonb(faqRow(version))]);
      if (added !== undefined) heard?.hear(added.revision);
      return added !== undefined;
    },
    async list(programmeIds, text, { limit, offset }) {
      const values = [programmeIds, fold(text.trim()), limit, offset];
      return (await run<Loaded>(on, LIST, values)).map(one);
    },
  };
}

function one({ entry }: Loaded): FaqVersion {
  return toFaqVersion(entry);
}

/** The answer of a statement about the counter, whose row is made with the tables. */
async function only<Row>(on: Executor, text: string, values: readonly number[]): Promise<Row> {
  const [row] = await run<Row>(on, text, values);
  if (row === undefined) throw new Error('the revision of the FAQ is not there');
  return row;
}
