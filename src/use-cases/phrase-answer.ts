import type { KnownEntry } from '../domain/faq.ts';
import { scrubText } from '../domain/scrubbed-text.ts';
import type { FaqView } from '../domain/views-questions.ts';
import { SCRUB_WORDS } from '../texts/phraser-texts.ts';
import type { Dependencies } from './dependencies.ts';
import { showEntry } from './shown-entry.ts';

/** A longer text is a story rather than a question; it stays here. */
const LONGEST_QUESTION = 1000;

/** The question, as it was typed, and the name of who asks: neither leaves the bot as it is. */
export interface Phrasing {
  readonly text: string;
  readonly askerName: string;
}

/**
 * An answer in the words of the language model, where one is configured and what it says can be relied on; in
 * every other case the view as it was.
 */
export async function phraseAnswer(
  deps: Dependencies,
  view: FaqView,
  others: readonly KnownEntry[],
  { text, askerName }: Phrasing,
): Promise<FaqView> {
  const { entry } = view;
  if (deps.phraser === undefined || entry === undefined) return view;
  if (text.length > LONGEST_QUESTION) return view;
  const near = others.slice(0, view.others.length);
  const entries = [entry, ...(await Promise.all(near.map((known) => showEntry(deps, known))))];
  const question = scrubText(text, { words: SCRUB_WORDS, name: askerName });
  const phrased = await deps.phraser.phrase(question, entries);
  if (phrased === undefined) return view;
  const citations = phrased.entryIds.flatMap((id, index) => {
    const cited = entries.find((one) => one.id === id);
    if (cited === undefined) return [];
    return [{ number: index + 1, entryId: id, question: cited.question, source: cited.source }];
  });
  return { ...view, phrased: { text: phrased.text, citations } };
}
