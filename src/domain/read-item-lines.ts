import { cleanText, fold } from './clean-text.ts';
import type { ItemMoment } from './item.ts';
import { looksLikeDay, readItemDay } from './item-day.ts';
import {
  type ItemContext,
  type ItemProblem,
  NOTHING_TYPED,
  type ReadItem,
  readTypedItem,
  type TypedItem,
} from './item-input.ts';
import { ok, type Result, refused } from './result.ts';
import { themeNamed } from './theme.ts';

/** A line in which an item cannot be read, from 1. */
export interface LineProblem {
  readonly line: number;
  readonly problem: ItemProblem;
}

/**
 * Reads items that are typed one a line: "Tel de passanten in de Kerkstraat | Bram | 15 januari", with " - " or ";"
 * between the parts as well. Either all are read or every problem is given.
 */
export function readItemLines(
  typed: string,
  context: ItemContext,
): Result<readonly ReadItem[], readonly LineProblem[]> {
  const read = linesOf(typed).map((line) => readTypedItem(readLine(line, context), context));
  const problems = read.flatMap((one, index) =>
    one.ok ? [] : one.reason.map((problem) => ({ line: index + 1, problem })),
  );
  return problems.length > 0
    ? refused(problems)
    : ok(read.flatMap((one) => (one.ok ? [one.value] : [])));
}

/** What was typed, line by line, without the sign or number that a list begins its lines with. */
function linesOf(typed: string): readonly string[] {
  // What is pasted from a table has tabs between its cells.
  return cleanText(typed.replaceAll('\t', ' | '))
    .split('\n')
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

const BULLET = /^\s*(?:(?:[-*•–·]|\d{1,3}[.)])\s+|\[[ xX]?\]\s*)+/;

/** Reads one line: first what it is about, then the other parts, whichever of them can be recognised. */
export function readLine(line: string, context: ItemContext): TypedItem {
  const { parts, sure } = partsOf(line);
  const [text = '', ...rest] = parts;
  if (sure || rest.length === 0) return withDayAtEnd(assign(text, rest, context), context);
  return withDayAtEnd(assignUnsure(parts, context), context);
}

/** A bar or a semicolon is only typed to separate; a dash may belong to the text. */
function partsOf(line: string): { readonly parts: readonly string[]; readonly sure: boolean } {
  const sign = ['|', ';'].find((one) => line.includes(one));
  const parts = sign === undefined ? line.split(/\s[-–—]+\s/) : line.split(sign);
  return { parts: parts.map((part) => part.trim()), sure: sign !== undefined };
}

/** The part that is a day is the day; of the others the first is who, and what is left is the note. */
function assign(text: string, rest: readonly string[], context: ItemContext): TypedItem {
  const start: TypedItem = { ...NOTHING_TYPED, text };
  return rest
    .filter((part) => part !== '')
    .reduce((typed, part) => place(typed, part, context), start);
}

function place(typed: TypedItem, part: string, context: ItemContext): TypedItem {
  const { fields, themes } = context;
  const theme = fields.theme ? themeNamed(themes, part)?.id : undefined;
  const moment = fields.moment ? momentIn(part) : undefined;
  if (fields.due && typed.due === '' && isDay(part, context)) return { ...typed, due: part };
  if (theme !== undefined && typed.theme === '') return { ...typed, theme };
  if (moment !== undefined && typed.moment === '') return { ...typed, moment };
  if (fields.who !== undefined && typed.who === '')
    return { ...typed, who: part.replace(/^door\s+/i, '') };
  if (fields.note !== undefined) return { ...typed, note: joined(typed.note, part) };
  return { ...typed, text: joined(typed.text, part) };
}

/** Longer than this is no name of somebody, but more of the text. */
const MOST_NAME_WORDS = 4;

/** From the end: what can be recognised is taken, and a short part before it is who; the rest is the text. */
function assignUnsure(parts: readonly string[], context: ItemContext): TypedItem {
  const { fields } = context;
  let left = [...parts];
  const tail: string[] = [];
  while (left.length > 1 && isKnown(left.at(-1) ?? '', tail, context)) {
    tail.unshift(left.at(-1) ?? '');
    left = left.slice(0, -1);
  }
  const last = left.at(-1) ?? '';
  const isWho = left.length > 1 && fields.who !== undefined && isName(last);
  const text = (isWho ? left.slice(0, -1) : left).join(' - ');
  return assign(text, isWho ? [...tail, last] : tail, context);
}

function isName(part: string): boolean {
  return /\p{L}/u.test(part) && part.split(/\s+/).length <= MOST_NAME_WORDS;
}

function isKnown(part: string, taken: readonly string[], context: ItemContext): boolean {
  const { fields, themes } = context;
  const isNewDay = fields.due === true && !taken.some((one) => isDay(one, context));
  if (isNewDay && isDay(part, context)) return true;
  if (fields.theme && themeNamed(themes, part) !== undefined) return true;
  return fields.moment === true && momentIn(part) !== undefined;
}

/** Also what is meant as a day and cannot be read as one: that has to be said, not kept as a name. */
function isDay(part: string, { today }: ItemContext): boolean {
  return readItemDay(part, today).ok || looksLikeDay(part);
}

const MOMENTS: readonly (readonly [ItemMoment, RegExp])[] = [
  ['before', /^(?:voor|ervoor|vooraf|voor het (?:project)?rapport)$/],
  ['after', /^(?:na|erna|nadien|na het (?:project)?rapport)$/],
];

function momentIn(part: string): ItemMoment | undefined {
  const flat = fold(part).trim();
  return MOMENTS.find(([, words]) => words.test(flat))?.[0];
}

const DAY_AT_END =
  /^(.*\S)\s+\(?((?:tegen|uiterlijk|ten laatste|v[oó]{2}r)\s+[^()]{3,40}?)\)?\.?$/i;

/** "Tel de passanten tegen 15 januari" */
function withDayAtEnd(typed: TypedItem, context: ItemContext): TypedItem {
  if (!context.fields.due || typed.due !== '') return typed;
  const [, text, due] = DAY_AT_END.exec(typed.text) ?? [];
  if (text === undefined || due === undefined) return typed;
  return readItemDay(due, context.today).ok ? { ...typed, text, due } : typed;
}

function joined(before: string, part: string): string {
  return before === '' ? part : `${before} - ${part}`;
}
