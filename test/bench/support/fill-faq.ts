import { PROGRAMMES } from '../../../src/programmes/registry.ts';
import { openStoredPool } from '../../support/stored-pool.ts';

/** Ways to ask one made-up entry, beside its question. */
const ALTERNATIVES = 9;
/** Words of a made-up question; the first two are its own. */
const WORDS = 8;

/**
 * Brings the FAQ of a bot to this number of entries, as caseworkers would: the programmes' own ones, of which some
 * are retired when they are too many, and made-up ones in the words that the programmes' own questions use.
 */
export async function fillFaq(dataDir: string, entries: number): Promise<void> {
  const own = PROGRAMMES.flatMap(({ id, faq }) => faq.map((entry) => ({ programmeId: id, entry })));
  const words = [...new Set(own.flatMap(({ entry }) => wordsOf(entry.question)))];
  const retired = own.slice(entries).map(({ programmeId, entry }) => ({
    ...{ id: entry.id, programmeId, state: 'retired', question: entry.question },
    ...{ alternatives: [], answer: 'Vervallen.', source: entry.source },
  }));
  const made = Array.from({ length: Math.max(0, entries - own.length) }, (_, n) =>
    madeUp(n, words),
  );
  const { pool } = await openStoredPool(dataDir);
  try {
    await pool.query(INSERT, [JSON.stringify([...retired, ...made])]);
  } finally {
    await pool.end();
  }
}

function madeUp(number: number, words: readonly string[]) {
  const question = (way: number): string => {
    const own = [`onderwerp${number % 997}`, `zaak${number}`];
    const others = Array.from(
      { length: WORDS - own.length },
      (_, at) => words[(number * 31 + way * 17 + at * 7) % words.length] ?? '',
    );
    return `Wat is ${[...own, ...others].join(' ')}?`;
  };
  return {
    id: `made-up-${number}`,
    programmeId: 'profploeg',
    state: 'published',
    question: question(0),
    alternatives: Array.from({ length: ALTERNATIVES }, (_, way) => question(way + 1)),
    answer: `${question(ALTERNATIVES + 1)} ${question(ALTERNATIVES + 2)}`,
    source: 'Verzonnen.',
  };
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}{3,}/gu) ?? [];
}

const INSERT = `
  with counter as (update faq_revision set revision = revision + jsonb_array_length($1::jsonb)
    returning revision - jsonb_array_length($1::jsonb) as before)
  insert into faq_versions (entry_id, version, programme_id, state, question, folded, alternatives, answer, source,
    by_tenant, by_object, by_name, at, revision)
  select one->>'id', 1, one->>'programmeId', one->>'state', one->>'question', lower(one->>'question'),
    one->'alternatives', one->'answer', one->>'source', 'bench', 'bench', 'Bench', now(), counter.before + n
  from counter, jsonb_array_elements($1::jsonb) with ordinality as many (one, n)`;
