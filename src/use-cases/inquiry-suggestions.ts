import { entriesIn } from '../domain/faq.ts';
import { type Inquiry, lastQuestion } from '../domain/inquiry.ts';
import type { ShownEntry } from '../domain/views-questions.ts';
import { findInFaq } from './answer-faq.ts';
import type { Dependencies } from './dependencies.ts';
import { showEntry } from './shown-entry.ts';

/** More would hide the question itself. */
const MOST = 3;

/** The answers of the FAQ that come nearest to what was asked last, best first; perhaps none. */
export async function suggestionsFor(
  deps: Dependencies,
  inquiry: Inquiry,
): Promise<readonly ShownEntry[]> {
  const question = lastQuestion(inquiry)?.text;
  if (question === undefined) return [];
  const near = entriesIn(await findInFaq(deps, question));
  return await Promise.all(near.slice(0, MOST).map((known) => showEntry(deps, known)));
}

/** An entry with its answer as it is today; undefined when it is not published any more. */
export async function entryToday(
  deps: Dependencies,
  entryId: string,
): Promise<ShownEntry | undefined> {
  const known = (await deps.faq.current()).get(entryId);
  return known && (await showEntry(deps, known));
}
