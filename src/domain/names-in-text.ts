import { fold } from './clean-text.ts';

export interface NameWords {
  /** Stands where a name stood. */
  readonly name: string;
}

/**
 * A text without the names that it gives: of the sender (in any case, with or without accents), and of whoever
 * is introduced in it ("ik ben …", "mijn naam is …", "mevrouw …", "groeten, …").
 */
export function withoutNames(text: string, sender: string, words: NameWords): string {
  return withoutSender(withoutIntroduced(text, words), sender, words).replace(
    /@[\p{L}\d_.-]+/gu,
    words.name,
  );
}

function withoutSender(text: string, sender: string, { name }: NameWords): string {
  const own = new Set(
    (fold(sender.replace(/\(.*?\)/g, ' ')).match(/\p{L}+/gu) ?? []).filter(
      (word) => word.length > 1 && !PARTICLES.has(word) && !ORDINARY.has(word),
    ),
  );
  if (own.size === 0) return text;
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const folded = fold(word);
    return own.has(folded) || own.has(folded.replace(/s$/, '')) ? name : word;
  });
}

/** A name follows, whatever its capitals. */
const INTRODUCTION =
  /(?<!\p{L})(?:ik ben|ik heet|mijn naam is|mijn naam|naam(?= ?:)|hier is|groeten|groetjes|groet|mvg)[ ,:\n]+/giu;
/** A name follows when it has a capital. */
const TITLE =
  /(?<!\p{L})(?:mijnheer|meneer|mevrouw|mevr\.?|mw\.?|dhr\.?|de heer|burgemeester|schepen|collega|directeur|raadslid|diensthoofd|contactpersoon)[ :]+(?=\S)/giu;

function withoutIntroduced(text: string, words: NameWords): string {
  const introduced = masked(text, INTRODUCTION, words, false);
  return masked(introduced, TITLE, words, true);
}

function masked(text: string, before: RegExp, { name }: NameWords, capitals: boolean): string {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(before)) {
    const start = match.index + match[0].length;
    if (match.index < from) continue;
    const length = nameLength(text.slice(start), capitals);
    if (length === 0) continue;
    parts.push(text.slice(from, start), name);
    from = start + length;
  }
  return [...parts, text.slice(from)].join('');
}

const MOST_WORDS = 5;
/** A name typed without capitals is not told from what follows: no more than a first and a last name. */
const MOST_SMALL_WORDS = 2;

/** Characters of the name that a text begins with; 0 when it begins with none. */
function nameLength(text: string, capitals: boolean): number {
  let end = 0;
  let at = 0;
  let small = 0;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const word = /^[ ]*(\p{L}[\p{L}\p{M}'’.-]*)/u.exec(text.slice(at));
    if (word?.[1] === undefined) break;
    const folded = fold(word[1]).replace(/[.]+$/, '');
    const isCapital = /^\p{Lu}/u.test(word[1]);
    at += word[0].length;
    if (!isCapital && PARTICLES.has(folded) && end > 0) continue;
    if (!isCapital && (capitals || ORDINARY.has(folded) || small === MOST_SMALL_WORDS)) break;
    if (isCapital && count === 0 && ORDINARY.has(folded)) break;
    if (!isCapital) small += 1;
    // "Claes." ends its sentence; "A." does not.
    const ends = /\p{L}{2}\.$/u.test(word[1]);
    end = ends ? at - 1 : at;
    if (ends) break;
  }
  return end;
}

const PARTICLES = new Set(
  'van de den der ter ten het el al ben di da du le la vande vanden vander op'.split(' '),
);

/** Words that follow "ik ben" and are no name. */
const ORDINARY = new Set(
  `een de het niet geen nooit op in uit bij voor van aan al nog ook zelf bezig benieuwd nieuw zeker onzeker er hier
  daar ambtenaar schepen burgemeester medewerker medewerkster raadslid zoekende verantwoordelijk verantwoordelijke
  geinteresseerd akkoord blij vergeten mijn onze ons vandaag begonnen gestart klaar ingelogd aangemeld ik en maar die
  dat wat hoe of als om te met centrummanager beleidsmedewerker diensthoofd consulent handelaar winkelier ondernemer
  student journalist gemeente stad kan mag wil je we wij jullie u weg terug lid namens tot nu toch wel eens even
  projectleider coordinator deskundige adviseur inwoner burger nieuwsgierig verplicht bang wie waar welke wanneer dit
  is was heeft hebben worden van
  `
    .split(/\s+/)
    .filter((word) => word !== ''),
);
