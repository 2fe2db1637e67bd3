import { phrasingsOf } from '../../src/domain/faq-phrasing.ts';
import type { Programme } from '../../src/domain/programme.ts';
import { readAsked } from '../../src/search/asked-text.ts';
import { classFingerprint, LEFT_OPEN } from '../../src/search/faq-classifier.ts';
import { OPEN } from '../../src/search/faq-ranking.ts';
import { fingerprint } from '../../src/search/fingerprint.ts';
import { featuresOfText } from '../../src/search/indexed-entry.ts';
import type { Features } from '../../src/search/text-features.ts';
import { NEAR, type Said } from './said.ts';

/** Something that can be asked for: an entry, or a subject that the sources leave open. */
export interface TaughtClass {
  /** As the index knows it. */
  readonly id: string;
  readonly phrasings: readonly string[];
  /** More of what people say for it; the index does not know these. */
  readonly said: readonly string[];
}

/** One way to ask, by the number of what it asks for. */
export interface Example {
  readonly of: number;
  readonly features: Features;
}

/** Everything that the programmes' data says can be asked, and what comes near it and is left open. */
export function taughtClasses(
  programmes: readonly Pick<Programme, 'faq' | 'unanswered'>[],
  said: readonly Said[],
): readonly TaughtClass[] {
  const known = programmes.flatMap(({ faq, unanswered }) => [
    ...faq.map((entry) => ({ id: entry.id, phrasings: phrasingsOf(entry) })),
    ...unanswered.map(({ id, phrasings }) => ({ id: `${OPEN}${id}`, phrasings })),
  ]);
  const near = new Set(said.map(({ id }) => id).filter((id) => id.startsWith(NEAR)));
  const saidOf = Map.groupBy(said, ({ id }) => id);
  const withSaid = [...known, ...[...near].map((id) => ({ id, phrasings: [] }))].map((one) => ({
    ...one,
    said: saidOf.get(one.id)?.map(({ ask }) => ask) ?? [],
  }));
  const ids = new Set(withSaid.map(({ id }) => id));
  const lost = said.find(({ id }) => !ids.has(id));
  if (lost !== undefined)
    throw new Error(`"${lost.ask}" is said for "${lost.id}", which is not there`);
  return withSaid;
}

/** What stands for a class in a model. */
export function printOf({ id, phrasings }: TaughtClass): number {
  return id.startsWith(NEAR) ? LEFT_OPEN : classFingerprint(id, phrasings);
}

/** Every way to ask, read as a question is. */
export function examplesOf(classes: readonly TaughtClass[]): readonly Example[] {
  return classes.flatMap(({ phrasings, said }, of) =>
    [...phrasings, ...said].map((text) => ({
      of,
      features: featuresOfText(readAsked(text).question),
    })),
  );
}

/** What stands for all that is taught and how it is read: changes when a model has to be made anew. */
export function fingerprintOf(
  classes: readonly TaughtClass[],
  examples: readonly Example[],
): number {
  let print = fingerprint(classes.map(printOf).join(' '));
  for (const { features } of examples) {
    for (const [key, worth] of features) print = fingerprint(`${key} ${worth}`, print);
  }
  return print;
}
