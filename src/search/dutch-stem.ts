/** Forms that no rule brings together. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    steden: 'stad',
    stads: 'stad',
    criteria: 'criterium',
    gekozen: 'kiezen',
    gekregen: 'krijgen',
    kreeg: 'krijgen',
    gevonden: 'vinden',
    begonnen: 'beginnen',
    geschreven: 'schrijven',
    afgelopen: 'aflopen',
    selectie: 'selecteer',
    selecties: 'selecteer',
    evaluatie: 'evalueer',
    experte: 'expert',
    leden: 'lid',
    euros: 'euro',
    tips: 'tip',
    clubs: 'club',
    apps: 'app',
    chats: 'chat',
    processen: 'proces',
    successen: 'succes',
    adressen: 'adres',
  }),
);

/** Words that begin with "ge" and are no participle. */
const NO_PARTICIPLE = /^ge(bruik|beurt|meent|volg|luk|bied|sprek|middeld|schied|heel|noeg)/;
const PARTICIPLE =
  /^(aan|in|af|op|uit|mee|door|over|voor|na|toe|bij|samen|terug|vast|klaar|goed)?ge([a-z]{3,}[dt])$/;

/**
 * The rough stem of a folded word: forms of one word give the same stem, which is not itself always a word.
 * Inflection ("trajecten"), verb forms ("duurt", "ingediend"), and nouns made from verbs ("begeleiding").
 */
export function dutchStem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemOf(word);
  if (stems.size < REMEMBERED && word.length <= LONGEST_REMEMBERED) stems.set(word, stem);
  return stem;
}

const stems = new Map<string, string>();
/** More words than a language needs for one subject. */
const REMEMBERED = 50_000;
const LONGEST_REMEMBERED = 40;

function stemOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return dutchStem(irregular);
  if (word.length < 4 || /\d/.test(word)) return word;
  return simpleSpelling(withoutVerbEnding(withoutNounEnding(withoutParticiple(word))));
}

function withoutParticiple(word: string): string {
  if (NO_PARTICIPLE.test(word)) return word;
  const parts = PARTICIPLE.exec(word);
  return parts === null ? word : `${parts[1] ?? ''}${parts[2] ?? ''}`;
}

function withoutNounEnding(word: string): string {
  const fromVerb = word
    .replace(/(?<=[a-z]{4})(?:heid|heden)$/, '')
    .replace(/(?<=[a-z]{3})aties?$/, 'eer')
    .replace(/(?<=[a-z]{4})(?:ing|ingen|tjes?|jes?)$/, '');
  return fromVerb === word ? withoutPlural(word) : fromVerb;
}

/** A word of one syllable has no plural with an s: "plaats" is whole, "experts" is not. */
function withoutPlural(word: string): string {
  const shorter = word.replace(/(?<=[a-z]{3})(?:ens|en|es|e)$|(?<=[a-z]{2})e$/, '');
  if (shorter !== word) return shorter;
  return /[aeiouy]+[^aeiouy]+[aeiouy]+/.test(word.slice(0, -1)) ? word.replace(/s$/, '') : word;
}

function withoutVerbEnding(word: string): string {
  return word.length < 5 ? word : word.replace(/(?<=[a-z]{3})(?:dt|[dt]+)$/, '');
}

/** Long and short vowels, double consonants and what sounds the same at the end are one. */
function simpleSpelling(word: string): string {
  return word
    .replace(/c(?![eihy])/g, 'k')
    .replace(/([a-z])\1/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
