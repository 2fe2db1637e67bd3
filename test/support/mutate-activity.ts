/** Numbers from 0 to 1. */
export type Random = () => number;

/** What a mutation may put in the place of something else. */
export interface Foreign {
  /** Ids and references of things of other people. */
  readonly ids: readonly string[];
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
/** A place in an activity: its holder and the name or number it has there. */
interface Place {
  readonly holder: Json[] | { [key: string]: Json };
  readonly key: string | number;
  readonly path: string;
}

/** The body of a request: mostly JSON of an activity in which one to four things are not as they should be. */
export function mutatedBody(activity: object, foreign: Foreign, random: Random): string {
  const copy: Json = JSON.parse(JSON.stringify(activity));
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
    const places = placesIn(copy);
    const inside = places.filter(({ path }) => CONTENT.test(path));
    const place = pick(random() < 0.6 && inside.length > 0 ? inside : places, random);
    if (place !== undefined) pick(MUTATIONS, random)?.(place, foreign, random);
  }
  const text = JSON.stringify(copy);
  return random() < 0.02 ? broken(text, random) : text;
}

/** What people send; faults around it are mostly seen at the door already. */
const CONTENT = /^\.(value|text|attachments|entities|membersAdded)\b/;

export function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)];
}

type Mutation = (place: Place, foreign: Foreign, random: Random) => void;

const MUTATIONS: readonly Mutation[] = [
  drop,
  drop,
  retype,
  retype,
  retype,
  (place, _, random) => put(place, pick(TEXTS, random) ?? ''),
  (place, _, random) => put(place, pick(TEXTS, random) ?? ''),
  (place, _, random) => put(place, pick(NUMBERS, random) ?? 0),
  (place, _, random) => put(place, deep(random() < 0.1 ? 2_000 : 30, random)),
  (place, _, random) => put(place, 'é'.repeat(random() < 0.05 ? 60_000 : 5_000)),
  addPrototypeKeys,
  takeForeign,
  takeForeign,
  takeForeign,
  repeat,
];

function drop({ holder, key }: Place): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function put({ holder, key }: Place, value: Json): void {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function retype(place: Place, _: Foreign, random: Random): void {
  const { holder, key } = place;
  const now = Array.isArray(holder) ? holder[Number(key)] : holder[key];
  const others: readonly Json[] = [
    null,
    true,
    [],
    {},
    '',
    7,
    [now ?? null],
    { value: now ?? null },
    JSON.stringify(now ?? null),
    JSON.stringify(now ?? null).slice(1, -1),
  ];
  put(place, pick(others, random) ?? null);
}

/** Who sends it is what Microsoft signs for, so nobody can send as somebody else. */
function takeForeign(place: Place, { ids }: Foreign, random: Random): void {
  if (/^\.(from|conversation|recipient)\b/.test(place.path)) return;
  put(place, pick(ids, random) ?? '');
}

function addPrototypeKeys(place: Place, _: Foreign, random: Random): void {
  const key = pick(['__proto__', 'constructor', 'prototype', 'toString', 'then'], random);
  const value: Json = { isAdmin: true, verb: 'role.set', toString: 'x', length: 1e9 };
  if (key !== undefined) put({ ...place, key: Array.isArray(place.holder) ? 0 : key }, value);
}

function repeat({ holder, key }: Place, _: Foreign, random: Random): void {
  if (!Array.isArray(holder)) return;
  const item = holder[Number(key)] ?? null;
  const times = random() < 0.1 ? 2_000 : 30;
  for (let count = 0; count < times; count++) holder.push(item);
}

function deep(levels: number, random: Random): Json {
  let value: Json = 'diep';
  for (let level = 0; level < levels; level++) value = random() < 0.5 ? [value] : { a: value };
  return value;
}

function broken(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  return (
    pick(
      [
        text.slice(0, at),
        `${text.slice(0, at)}\u0000${text.slice(at)}`,
        `${text}${text}`,
        `[${text}]`,
      ],
      random,
    ) ?? ''
  );
}

const NUMBERS = [0, -1, 0.5, 1e308, -1e308, 2 ** 31, 2 ** 53, -(2 ** 63), 1e-320] as const;

const TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfff\udfff',
  '\u202e\u2066txet',
  '\u200d\u200b\ufeff',
  '👩‍👩‍👧‍👦'.repeat(200),
  'z̷̢͠a̶l̵g̴o̸'.repeat(100),
  "' or 1=1; drop table dossiers --",
  '$1',
  '{{7*7}}<%= 7 %>',
  '<at>Kernbot</at>',
  '<script>alert(1)</script>',
  '[klik](javascript:alert(1))',
  '../../../../etc/passwd',
  'http://169.254.169.254/latest/meta-data',
  'https://a-my.sharepoint.com.evil.example/x',
  '__proto__',
  'constructor',
  'NaN',
  '1e999',
  '99999999999999999999',
  '2021-02-30',
  '31 februari 275760',
  'PP-2021-0001',
  'VR-2021-0001',
  'KERN-AAAA-BBBB-CCCC',
  'ja',
  'stop',
  'indienen',
  'a'.repeat(1_001),
  '| | | |\n'.repeat(500),
  '((((((((((((((((((((((((((((((!',
] as const;

/** Every place of a value, the ones deep inside too. */
function placesIn(value: Json, path = ''): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return keys.slice(0, 60).flatMap((key) => {
    const own: Place = { holder: value, key, path: `${path}.${key}` };
    const inside = Array.isArray(value) ? value[Number(key)] : value[key];
    return own.path.length > 400 ? [own] : [own, ...placesIn(inside ?? null, own.path)];
  });
}
