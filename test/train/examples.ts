import { phrasingsOf } from '../../src/domain/faq-phrasing.ts';
import type { Programme } from '../../src/domain/programme.ts';
import { readAsked } from '../../src/search/asked-text.ts';
import { classFingerprint } from '../../src/search/faq-classifier.ts';
import { OPEN } from '../../src/search/faq-ranking.ts';
import { fingerprint } from '../../src/search/fingerprint.ts';
import { featuresOfText } from '../../src/search/indexed-entry.ts';
import type { Features } from '../../src/search/text-features.ts';

/** Something that can be asked for: an entry, or a subject that the sources leave open. */
export interface TaughtClass {
  /** As the index knows it. */
  readonly id: string;
  readonly phrasings: readonly string[];
}

/** One way to ask, by the number of what it asks for. */
export interface Example {
  readonly of: number;
  readonly features: Features;
}

/** Everything that the programmes' data says can be asked. */
export function taughtClasses(
  programmes: readonly Pick<Programme, 'faq' | 'unanswered'>[],
): readonly TaughtClass[] {
  return programmes.flatMap(({ faq, unanswered }) => [
    ...faq.map((entry) => ({ id: entry.id, phrasings: phrasingsOf(entry) })),
    ...unanswered.map(({ id, phrasings }) => ({ id: `${OPEN}${id}`, phrasings })),
  ]);
}

/** Every way to ask, read as a question is. */
export function examplesOf(classes: readonly TaughtClass[]): readonly Example[] {
  return classes.flatMap(({ phrasings }, of) =>
    phrasings.map((text) => ({ of, features: featuresOfText(readAsked(text).question) })),
  );
}

/** What stands for all that is taught and how it is read: changes when a model has to be made anew. */
export function fingerprintOf(
  classes: readonly TaughtClass[],
  examples: readonly Example[],
): number {
  let print = fingerprint(
    classes.map(({ id, phrasings }) => classFingerprint(id, phrasings)).join(' '),
  );
  for (const { features } of examples) {
    for (const [key, worth] of features) print = fingerprint(`${key} ${worth}`, print);
  }
  return print;
}
