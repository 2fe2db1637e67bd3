import type { FaqAnswer, FaqIndex, KnownEntry } from '../domain/faq.ts';
import { isValidOn } from '../domain/faq-entry.ts';
import { phrasingsOf } from '../domain/faq-phrasing.ts';
import { dutchWords } from './dutch-terms.ts';
import { FaqClassifier } from './faq-classifier.ts';
import { type Decision, decide, leaveOpen } from './faq-decision.ts';
import { readFaqModel } from './faq-model.ts';
import { FaqRanking, type NamedProgramme } from './faq-ranking.ts';
import { foreignLanguage } from './foreign-language.ts';
import { isElsewhere, isInsult, smallTalkIn } from './small-talk.ts';

/**
 * A FAQ that is found by the words of a question, in Dutch. Exactly a phrasing of one entry is always sure. Entries
 * come and go while it is in use; the same entries give the same answers, in whatever order they came.
 */
export function createFaqIndex(programmes: readonly NamedProgramme[]): FaqIndex {
  const ranking = new FaqRanking(programmes, new FaqClassifier(readFaqModel()));
  const exact = new Map<string, Set<string>>();
  const leftOpen = new Set<string>();
  const remove = (entryId: string): void => {
    const known = ranking.get(entryId);
    if (known === undefined) return;
    for (const phrasing of plainPhrasings(known)) exact.get(phrasing)?.delete(entryId);
    ranking.remove(entryId);
  };
  const sameWords = (words: string, day: string): KnownEntry | undefined => {
    const ids = [...(exact.get(words) ?? [])];
    const known = ids.flatMap((id) => ranking.get(id) ?? []);
    const valid = known.filter(({ entry }) => isValidOn(entry, day));
    return valid.length === 1 ? valid[0] : undefined;
  };
  return {
    put(known) {
      const { id } = known.entry;
      remove(id);
      ranking.put(known);
      for (const phrasing of plainPhrasings(known)) {
        exact.set(phrasing, (exact.get(phrasing) ?? new Set()).add(id));
      }
    },
    putOpen(topic) {
      ranking.putOpen(topic);
      for (const phrasing of topic.phrasings) leftOpen.add(plain(phrasing));
    },
    remove,
    get: (entryId) => ranking.get(entryId),
    likeness: (a, b) => ranking.likeness(a, b),
    find(text, day) {
      const words = plain(text);
      const same = sameWords(words, day);
      if (same !== undefined)
        return { kind: 'sure', found: same, others: relatedTo(same, ranking) };
      if (leftOpen.has(words)) return leaveOpen(ranking.rank(text, day));
      return talk(text, () => decide(ranking.rank(text, day)));
    },
  };
}

/** Talk that asks nothing, and languages the bot does not speak, are told from questions. */
function talk(text: string, ask: () => Decision): FaqAnswer {
  const subject = smallTalkIn(text);
  if (subject !== undefined) return { kind: 'smallTalk', subject };
  const language = foreignLanguage(text);
  if (language !== undefined) return { kind: 'foreign', language };
  if (isElsewhere(text)) return { kind: 'smallTalk', subject: 'offTopic' };
  const answer = ask();
  const isFound = answer.kind === 'sure' || (answer.kind === 'doubt' && answer.firstIsLikely);
  const asks = isFound && text.includes('?');
  return isInsult(text) && !asks ? { kind: 'smallTalk', subject: 'insult' } : answer;
}

function relatedTo({ entry }: KnownEntry, ranking: FaqRanking): readonly KnownEntry[] {
  return (entry.related ?? []).flatMap((id) => ranking.get(id) ?? []);
}

function plainPhrasings({ entry }: KnownEntry): readonly string[] {
  return phrasingsOf(entry).map(plain);
}

function plain(text: string): string {
  return dutchWords(text).join(' ');
}
