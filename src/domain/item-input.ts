import { cleanText, lengthOf } from './clean-text.ts';
import { ITEM_MOMENTS, type ItemContent, type ItemMoment, type Proof } from './item.ts';
import { readItemDay } from './item-day.ts';
import type { ListFields } from './list-rule.ts';
import { ok, type Result, refused } from './result.ts';
import type { Theme } from './theme.ts';
import { monthsLater } from './time.ts';
import type { DayProblem } from './typed-day.ts';
import { isWorkingDay } from './working-days.ts';

/** What the fields of an item hold; those that its list does not have are empty. */
export interface TypedItem {
  readonly text: string;
  readonly who: string;
  readonly due: string;
  readonly note: string;
  /** Id of a theme. */
  readonly theme: string;
  readonly moment: string;
}

export const NOTHING_TYPED: TypedItem = {
  text: '',
  who: '',
  due: '',
  note: '',
  theme: '',
  moment: '',
};

/** Characters, as a person counts them. */
export const LONGEST_TEXT = 1000;
export const LONGEST_WHO = 200;

/** Why what was typed makes no item. */
export type ItemProblem =
  | { readonly field: 'text'; readonly kind: 'empty' }
  | { readonly field: 'text' | 'who' | 'note' | 'proof'; readonly kind: 'tooLong' }
  | ({ readonly field: 'due' } & DayProblem);

/** What is odd about a day, but no reason to refuse it. */
export type ItemWarning = { readonly kind: 'past' | 'notWorked' | 'far'; readonly day: string };

export interface ReadItem {
  readonly content: ItemContent;
  readonly warnings: readonly ItemWarning[];
}

/** Against what an item is read. */
export interface ItemContext {
  readonly fields: ListFields;
  readonly themes: readonly Theme[];
  /** Brussels day. */
  readonly today: string;
}

/** Reads what was typed, or gives every problem at once. Fields that the list does not have are left out. */
export function readTypedItem(
  typed: TypedItem,
  { fields, themes, today }: ItemContext,
): Result<ReadItem, readonly ItemProblem[]> {
  const text = cleanText(typed.text);
  const who = fields.who === undefined ? '' : oneLine(typed.who);
  const note = fields.note === undefined ? '' : cleanText(typed.note);
  const due = fields.due ? cleanText(typed.due) : '';
  const day = due === '' ? undefined : readItemDay(due, today);
  const problems: ItemProblem[] = [
    ...(text === '' ? [{ field: 'text', kind: 'empty' } as const] : []),
    ...tooLong('text', text, LONGEST_TEXT),
    ...tooLong('who', who, LONGEST_WHO),
    ...(day === undefined || day.ok ? [] : [{ field: 'due', ...day.reason } as const]),
    ...tooLong('note', note, LONGEST_TEXT),
  ];
  if (problems.length > 0) return refused(problems);
  const theme = fields.theme ? themes.find(({ id }) => id === typed.theme)?.id : undefined;
  const moment = fields.moment ? momentOf(typed.moment) : undefined;
  const dueDay = day?.ok ? day.value : undefined;
  const content: ItemContent = {
    text,
    ...(who === '' ? {} : { who }),
    ...(dueDay === undefined ? {} : { dueDay }),
    ...(note === '' ? {} : { note }),
    ...(theme === undefined ? {} : { theme }),
    ...(moment === undefined ? {} : { moment }),
  };
  return ok({ content, warnings: dueDay === undefined ? [] : warningsOf(dueDay, today) });
}

/** What an item holds, as its fields show it; `dayWords` says a day the way it is read again. */
export function typedOf(content: ItemContent, dayWords: (day: string) => string): TypedItem {
  const { text, who = '', dueDay, note = '', theme = '', moment = '' } = content;
  return { text, who, due: dueDay === undefined ? '' : dayWords(dueDay), note, theme, moment };
}

/** Reads what shows that something was done: an address, or words. Nothing typed is no proof. */
export function readProof(typed: string): Result<Proof | undefined, readonly ItemProblem[]> {
  const text = cleanText(typed);
  if (text === '') return ok(undefined);
  if (lengthOf(text) > LONGEST_TEXT) return refused([{ field: 'proof', kind: 'tooLong' }]);
  const link = safeLink(text);
  return ok(link === undefined ? { kind: 'text', text } : { kind: 'link', link });
}

/** A file that was sent along, as the client tells of it. */
export interface SentAlong {
  readonly name: string;
  readonly link?: string | undefined;
}

/** Reads what was sent along as what shows it: its name, where it is when that is an address, and what was typed. */
export function readFileProof(
  { name, link: address = '' }: SentAlong,
  typed: string,
): Result<Proof, readonly ItemProblem[]> {
  const text = cleanText(typed);
  if (lengthOf(text) > LONGEST_TEXT) return refused([{ field: 'proof', kind: 'tooLong' }]);
  const link = safeLink(address);
  return ok({
    kind: 'file',
    name: [...oneLine(name)].slice(0, LONGEST_WHO).join(''),
    ...(link === undefined ? {} : { link }),
    ...(text === '' ? {} : { text }),
  });
}

const LONGEST_LINK = 1000;
/** No name and password before the host, nothing that ends an address where it stands in a text. */
const LINK = /^https:\/\/[^\s/?#@<>"\\]+(?:[/?#][^\s<>"\\]*)?$/i;

function safeLink(text: string): string | undefined {
  return text.length <= LONGEST_LINK && LINK.test(text) ? text : undefined;
}

function oneLine(typed: string): string {
  return cleanText(typed).replace(/\s+/g, ' ');
}

function tooLong(
  field: 'text' | 'who' | 'note',
  text: string,
  longest: number,
): readonly ItemProblem[] {
  return lengthOf(text) > longest ? [{ field, kind: 'tooLong' }] : [];
}

function momentOf(typed: string): ItemMoment | undefined {
  return ITEM_MOMENTS.find((moment) => moment === typed);
}

/** Later than this, a year is most likely a slip. */
const MOST_MONTHS = 24;

function warningsOf(day: string, today: string): readonly ItemWarning[] {
  if (day < today) return [{ kind: 'past', day }];
  if (day > monthsLater(today, MOST_MONTHS)) return [{ kind: 'far', day }];
  return isWorkingDay(day) ? [] : [{ kind: 'notWorked', day }];
}
