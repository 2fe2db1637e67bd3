import { fold } from './clean-text.ts';
import type { FaqEntry } from './faq-entry.ts';

/** Two phrasings with the same key are the same question: only capitals, accents and signs differ. */
export function phrasingKey(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** Every way in which an entry can be asked, its question first. */
export function phrasingsOf(entry: Pick<FaqEntry, 'question' | 'alternatives'>): readonly string[] {
  return [entry.question, ...entry.alternatives];
}

/** The first of these entries that has a phrasing of the given one; its own id does not count. */
export function entryWithSamePhrasing(
  entry: Pick<FaqEntry, 'id' | 'question' | 'alternatives'>,
  others: readonly FaqEntry[],
): FaqEntry | undefined {
  const keys = new Set(phrasingsOf(entry).map(phrasingKey));
  return others.find(
    (other) =>
      other.id !== entry.id && phrasingsOf(other).some((text) => keys.has(phrasingKey(text))),
  );
}

/** Texts without those that ask the same as an earlier one; what holds no letter or digit goes too. */
export function distinctPhrasings(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>(['']);
  return texts.filter((text) => {
    const key = phrasingKey(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
