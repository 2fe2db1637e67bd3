import { fold } from './clean-text.ts';
import type { NamedPerson } from './person.ts';

/** "Geef Beleving aan Bram": a part of a sheet, and who is to answer it. */
export interface PartWords {
  readonly partId: string;
  readonly to:
    | { readonly kind: 'self' | 'everybody' }
    | { readonly kind: 'named'; readonly name: string };
}

const PART = '(?:(?:het |de )?(?:deel|cluster|stuk) )?["“”]?(?<part>[^"“”]{2,60}?)["“”]?';
const WHO = "(?<who>[\\p{L}][\\p{L} .’'-]{0,80})";

/** How people say it. What none of these fits is no such sentence. */
const SENTENCES = [
  new RegExp(`^(?:geef|wijs|bezorg) ${PART} (?:door |toe )?aan ${WHO}$`, 'iu'),
  new RegExp(`^${PART} is (?:nu )?voor ${WHO}$`, 'iu'),
  new RegExp(`^${WHO} (?:doet|krijgt|neemt) ${PART}$`, 'iu'),
  new RegExp(`^${WHO} vult ${PART} in$`, 'iu'),
  new RegExp(`^(?:neem|geef|haal) ${PART} terug$`, 'iu'),
];

const SELF = ['mij', 'me', 'ik', 'mezelf', 'mijzelf'];
const EVERYBODY = ['iedereen', 'allemaal', 'ons allemaal', 'niemand', 'ons'];

/** Reads who is to answer a part; undefined for whatever else somebody says, also about other things than a part. */
export function readPartWords(
  typed: string,
  parts: readonly { readonly id: string; readonly title: string }[],
): PartWords | undefined {
  const text = typed
    .trim()
    .replace(/[.!]+$/, '')
    .replace(/\s+/g, ' ');
  for (const sentence of SENTENCES) {
    const { part, who } = sentence.exec(text)?.groups ?? {};
    const named = part && parts.find(({ title }) => fold(title) === fold(part.trim()));
    if (named) return { partId: named.id, to: toOf(who) };
  }
  return undefined;
}

function toOf(who: string | undefined): PartWords['to'] {
  if (who === undefined || EVERYBODY.includes(fold(who))) return { kind: 'everybody' };
  return SELF.includes(fold(who)) ? { kind: 'self' } : { kind: 'named', name: who.trim() };
}

/** Whom a name can mean. */
export type Meant =
  | { readonly kind: 'found'; readonly person: NamedPerson }
  | { readonly kind: 'several'; readonly names: readonly string[] }
  | { readonly kind: 'unknown' };

/** Who of these people is meant: by the whole name, else by a part of it that begins a word. */
export function personNamed(people: readonly NamedPerson[], typed: string): Meant {
  const wanted = fold(typed).trim();
  const whole = people.filter(({ name }) => fold(name) === wanted);
  const found = whole.length > 0 ? whole : people.filter(({ name }) => begins(fold(name), wanted));
  const [person, ...others] = found;
  if (person === undefined || wanted === '') return { kind: 'unknown' };
  return others.length === 0
    ? { kind: 'found', person }
    : { kind: 'several', names: found.map(({ name }) => name) };
}

function begins(name: string, wanted: string): boolean {
  return ` ${name}`.includes(` ${wanted}`);
}
