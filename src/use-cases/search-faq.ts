import { entriesIn, type ForeignLanguage, type KnownEntry } from '../domain/faq.ts';
import { isValidOn } from '../domain/faq-entry.ts';
import { dayOf } from '../domain/time.ts';
import type { ShownEntry } from '../domain/views-questions.ts';
import { findInFaq } from './answer-faq.ts';
import type { Dependencies } from './dependencies.ts';
import { mainProgrammeOf } from './main-programme.ts';
import { showEntry } from './shown-entry.ts';

export type FaqSearch =
  | { readonly kind: 'found'; readonly entries: readonly ShownEntry[] }
  /** Who answers what the FAQ does not: "VLAIO". */
  | {
      readonly kind: 'nothing';
      readonly organisation: string;
      readonly language?: ForeignLanguage;
    };

/**
 * Looks something up in the FAQ while it is being typed, best first; for an empty text what most people want
 * to know. Keeps nothing: half a word is no question.
 */
export async function searchFaq(deps: Dependencies, text: string): Promise<FaqSearch> {
  const answer = text === '' ? undefined : await findInFaq(deps, text);
  const known = answer === undefined ? await firstEntries(deps) : entriesIn(answer);
  const day = dayOf(deps.clock.now());
  const valid = known.filter(({ entry }) => isValidOn(entry, day));
  if (valid.length > 0) {
    return { kind: 'found', entries: await Promise.all(valid.map((one) => showEntry(deps, one))) };
  }
  const { organisation } = mainProgrammeOf(deps.programmes);
  const foreign = answer?.kind === 'foreign' ? { language: answer.language } : {};
  return { kind: 'nothing', organisation, ...foreign };
}

/** Of every programme what it shows first; without what caseworkers took out. */
async function firstEntries({ faq, programmes }: Dependencies): Promise<readonly KnownEntry[]> {
  const finder = await faq.current();
  const ids = programmes.flatMap(({ firstFaq = [] }) => firstFaq);
  return ids.flatMap((id) => finder.get(id) ?? []);
}
