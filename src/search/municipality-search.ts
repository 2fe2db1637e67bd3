import MiniSearch from 'minisearch';
import type {
  Municipality,
  MunicipalityFinder,
  MunicipalityMatch,
} from '../domain/municipality.ts';
import { type MunicipalityHistory, municipalityHistory } from '../domain/municipality-history.ts';
import {
  type MunicipalityName,
  municipalityNames,
  type SpelledName,
  spelling,
} from './municipality-names.ts';
import { mentionedNear, misspeltNear, type Near, spelledNear } from './municipality-nearness.ts';
import { type Phrase, phrasesOf } from './municipality-phrases.ts';
import { type Hit, rankedHits } from './municipality-ranking.ts';
import { municipalityWords, readingsOf } from './municipality-words.ts';

/**
 * Makes the search in municipality names; the index is made here, once.
 *
 * `find` gives municipalities of today, or of a day, the best first and always in the same order: the name
 * itself, then names that begin so, then later words of a name ("truiden"), then names with a typing
 * error, then names somewhere in a sentence. Words that only lead up to a name ("wij zijn de stad")
 * do not count. Nothing typed or nothing near gives an empty list; no input makes it throw, and only
 * the first 200 characters are read.
 *
 * `byNis` also gives municipalities that went into a merger.
 *
 * @throws Error when a successor in the data does not lead to a present municipality.
 */
export function createMunicipalityFinder(
  municipalities: readonly Municipality[],
): MunicipalityFinder {
  const byNis = new Map(municipalities.map((one) => [one.nis, one]));
  const history = municipalityHistory(municipalities);
  const namesOn = createNames(municipalities, history);
  const candidates = createCandidates(municipalities.map(spelling));
  const spelledAs = Map.groupBy(namesOn().values(), ({ whole }) => whole);
  return {
    named: (typed) => {
      const complete = phrasesIn(typed).filter(({ reach }) => reach !== 'mention');
      const hits = complete.flatMap((phrase) =>
        hitsFor(phrase, spelledAs.get(phrase.letters) ?? []),
      );
      return rankedHits(hits).map(toMatch);
    },
    find: (typed, limit, day) => {
      const names = namesOn(day);
      const hits = phrasesIn(typed).flatMap((phrase) => {
        const near = candidates(phrase).flatMap((id) => names.get(id) ?? []);
        return hitsFor(phrase, near);
      });
      return rankedHits(hits).slice(0, Math.max(0, limit)).map(toMatch);
    },
    byNis: (nis) => byNis.get(nis),
    at: (nis, day) => {
      const municipality = byNis.get(nis);
      return municipality && history.standing(municipality, day) === 'present'
        ? municipality
        : undefined;
    },
    family: history.family,
  };
}

function phrasesIn(typed: string): readonly Phrase[] {
  return readingsOf(municipalityWords(typed)).flatMap(phrasesOf);
}

/** Sorts before every day. */
const BEFORE_ALL = '';

/** The names that count today or on a day. Between two mergers they are the same, so they are made once. */
function createNames(
  municipalities: readonly Municipality[],
  { standing, turningDays }: MunicipalityHistory,
) {
  const namesOn = (day?: string): ReadonlyMap<string, MunicipalityName> => {
    const names = municipalityNames(municipalities, (one) => standing(one, day));
    return new Map(names.map((name) => [name.id, name]));
  };
  const today = namesOn();
  const stretches = [BEFORE_ALL, ...turningDays].map((from) => ({ from, names: namesOn(from) }));
  return (day?: string): ReadonlyMap<string, MunicipalityName> => {
    if (day === undefined) return today;
    return stretches.findLast(({ from }) => from <= day)?.names ?? today;
  };
}

/**
 * MiniSearch proposes the names that can be near at all, of every time; how near they are is decided apart,
 * since its scores know neither swapped letters nor what a person expects first.
 */
function createCandidates(names: readonly SpelledName[]) {
  const index = new MiniSearch<SpelledName>({
    fields: ['whole'],
    extractField: (name, field) => (field === 'id' ? name.id : endings(name).join(' ')),
    processTerm: (term) => term,
  });
  index.addAll(names);
  return ({ letters, reach }: Phrase): readonly string[] => {
    const found = index.search(letters, {
      prefix: reach !== 'mention',
      fuzzy: letters.length >= 4 ? 2 : false,
    });
    // A name under way with a typing error is further off than two letters: it shares its beginning.
    const begun = reach === 'misspelt' ? index.search(letters.slice(0, 3), { prefix: true }) : [];
    return [...new Set<string>([...found, ...begun].map((result) => result.id))];
  };
}

/** "sinttruiden truiden": a search term from every word of the name on. */
function endings(name: SpelledName): readonly string[] {
  return name.wordStarts.map((start) => name.whole.slice(start));
}

function hitsFor(phrase: Phrase, names: readonly MunicipalityName[]): readonly Hit[] {
  return names.flatMap((name) => {
    const near = nearest(phrase, name);
    return near === undefined ? [] : [{ ...near, name, phrase }];
  });
}

function nearest({ letters, reach }: Phrase, name: MunicipalityName): Near | undefined {
  switch (reach) {
    case 'spelled':
      return spelledNear(letters, name);
    case 'misspelt':
      return spelledNear(letters, name) ?? misspeltNear(letters, name);
    case 'mention':
      return mentionedNear(letters, name);
  }
}

function toMatch({ name, nearness }: Hit): MunicipalityMatch {
  const quality = nearness === 'name' ? 'exact' : 'close';
  const { municipality, formerName } = name;
  return formerName === undefined
    ? { municipality, quality }
    : { municipality, formerName, quality };
}
