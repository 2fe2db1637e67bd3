import type { Actor } from '../domain/access.ts';
import { cleanText, fold } from '../domain/clean-text.ts';
import type { FaqFinder } from '../domain/faq.ts';
import type { FaqListView } from '../domain/views-questions.ts';
import type { Dependencies } from './dependencies.ts';
import { programmeName } from './programme-name.ts';

/** Entries on one page. */
const PAGE = 15;
const LONGEST_QUERY = 200;

export interface FaqListInput {
  readonly actor: Actor;
  /** Looked for in the questions, without capitals and accents; all of them when it is empty. */
  readonly query: string;
  /** From 0. */
  readonly page: number;
}

type Line = FaqListView['lines'][number];

/**
 * The FAQ of the programmes that a caseworker handles, a page at a time: what caseworkers wrote or changed
 * first, latest change first, then what the programmes have of their own.
 */
export async function listFaq(
  deps: Dependencies,
  { actor, query, page }: FaqListInput,
): Promise<FaqListView | { readonly kind: 'unavailable' }> {
  if (actor.caseworkerOf.length === 0) return { kind: 'unavailable' };
  const text = cleanText(query).slice(0, LONGEST_QUERY);
  const from = page * PAGE;
  // One more than is shown tells whether there is a next page.
  const until = from + PAGE + 1;
  const lines = [
    ...(await storedLines(deps, actor, text, until)),
    ...ownLines(deps, await deps.faq.current(), actor, text),
  ].slice(from, until);
  return {
    kind: 'faqList',
    nonce: deps.ids.uuid(),
    query: text,
    lines: lines.slice(0, PAGE),
    page,
    hasMore: lines.length > PAGE,
  };
}

async function storedLines(
  deps: Dependencies,
  actor: Actor,
  text: string,
  limit: number,
): Promise<readonly Line[]> {
  const found = await deps.work.stores.faq.list(actor.caseworkerOf, text, { limit, offset: 0 });
  return found.map(({ id, question, programmeId, version, state }) => ({
    id,
    question,
    programmeName: programmeName(deps, programmeId),
    version,
    state,
  }));
}

/** A programme's own entry that somebody changed or retired is among the stored ones. */
function ownLines(
  { programmes }: Dependencies,
  finder: FaqFinder,
  { caseworkerOf }: Actor,
  text: string,
): readonly Line[] {
  return programmes
    .filter(({ id }) => caseworkerOf.includes(id))
    .flatMap(({ name, faq }) =>
      faq
        .filter(({ id, question }) => fold(question).includes(fold(text)) && isOwn(finder, id))
        .map(({ id, question }) => ({
          id,
          question,
          programmeName: name,
          version: 0,
          state: 'published' as const,
        })),
    );
}

function isOwn(finder: FaqFinder, entryId: string): boolean {
  return finder.get(entryId)?.version === 0;
}
