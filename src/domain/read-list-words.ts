import { cleanText, fold } from './clean-text.ts';
import type { ListRule } from './list-rule.ts';

/** What somebody wants with a list that is kept during a guidance; `lists` are ids, none when no list was named. */
export type ListWords =
  | { readonly kind: 'show'; readonly lists: readonly string[] }
  /** `lines`: what was typed behind the name of the list, one item a line. */
  | { readonly kind: 'add'; readonly lists: readonly string[]; readonly lines: string }
  | {
      readonly kind: 'settle';
      readonly lists: readonly string[];
      readonly act: SettleAct;
      readonly numbers: readonly number[];
      /** What shows that it was done, or why it is dropped. */
      readonly more: string;
    };

export const SETTLE_ACTS = ['tick', 'drop', 'reopen'] as const;
export type SettleAct = (typeof SETTLE_ACTS)[number];

type NamedList = Pick<ListRule, 'id' | 'words' | 'itemName'>;

/** Nobody ticks more off in one message. */
const MOST_NUMBERS = 20;

/**
 * Reads what somebody types about a list: "huiswerk", "huiswerk: Tel de passanten | Bram | 15 januari", "2 is klaar",
 * "huiswerk 3 vervalt: geen budget". Undefined for anything else.
 */
export function readListWords(typed: string, named: readonly NamedList[]): ListWords | undefined {
  const text = cleanText(typed).replace(DONE_FIRST, '$1 ');
  const { head, more } = split(text);
  const flat = flatten(head);
  const settled = readSettling(flat, named);
  if (settled !== undefined) return { kind: 'settle', ...settled, more };
  const called = flat.replace(SHOW, '');
  if (more === '') {
    const lists = listsCalled(called, named);
    return lists.length === 0 ? undefined : { kind: 'show', lists };
  }
  const lists = listsCalled(called, named, { orItem: true });
  return lists.length === 0 ? undefined : { kind: 'add', lists, lines: more };
}

/** "klaar: 2" */
const DONE_FIRST = /^(klaar|gedaan|af)\s*:\s*(?=\d)/i;

const HEAD =
  /^([^\n]*?)(?:\s*:(?!\/\/)\s*|\s*\n\s*|[,\s]+(?=https:\/\/)|[,\s]+(?:want|omdat|aangezien)\s+|$)([\s\S]*)$/i;

/** The command, and what was typed behind it. */
function split(text: string): { readonly head: string; readonly more: string } {
  const [, head = text, more = ''] = HEAD.exec(text) ?? [];
  return { head, more: more.trim() };
}

function flatten(head: string): string {
  return fold(head)
    .replace(/[^a-z0-9,&+ -]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const SHOW =
  /^(?:(?:toon|bekijk|open|geef|zie)(?: mij| me)? )?(?:(?:zet|schrijf|noteer|voeg toe)(?: op| bij| aan)? |nieuwe? )?(?:(?:het|de|mijn|ons|onze) )?(?:lijst (?:met |van )?(?:de )?)?/;

function listsCalled(
  called: string,
  named: readonly NamedList[],
  { orItem = false } = {},
): readonly string[] {
  return named
    .filter(
      ({ words, itemName }) => words.includes(called) || (orItem && fold(itemName) === called),
    )
    .map(({ id }) => id);
}

const NUMBERS = String.raw`(?:(?:nummers?|nrs?|punten|punt) )?(\d{1,3}(?:(?: ?[,&+] ?| en )\d{1,3})*)`;
const DONE = '(?:klaar|gedaan|af|afgewerkt|afgevinkt|afgerond|voltooid|in orde|ok)';
const NAME = '(?:([a-z][a-z -]*?) )?';

const PATTERNS: readonly (readonly [SettleAct, RegExp])[] = [
  ['reopen', new RegExp(`^${NAME}${NUMBERS} (?:is |zijn )?(?:toch )?(?:nog )?niet ${DONE}$`)],
  ['reopen', new RegExp(`^heropen ${NAME}${NUMBERS}$`)],
  ['reopen', new RegExp(`^open ${NAME}${NUMBERS} opnieuw$`)],
  ['drop', new RegExp(`^(?:laat|schrap) ${NAME}${NUMBERS}(?: weg| vallen)?$`)],
  [
    'drop',
    new RegExp(
      `^${NAME}${NUMBERS} (?:vervalt|vervallen|valt weg|vallen weg|weglaten|schrappen|geschrapt|(?:hoeft|hoeven|moet|moeten) niet meer)$`,
    ),
  ],
  ['tick', new RegExp(`^${NAME}${NUMBERS} (?:(?:is|zijn) )?(?:nu |ook |al |helemaal )?${DONE}$`)],
  ['tick', new RegExp(`^${DONE} (?:met )?${NAME}${NUMBERS}$`)],
  ['tick', new RegExp(`^vink ${NAME}${NUMBERS} af$`)],
];

const AROUND_NAME = /^(?:het|de|mijn|ons|onze)(?: |$)|(?:^| )(?:nummers?|nrs?|punten|punt)$/g;

function readSettling(flat: string, named: readonly NamedList[]) {
  for (const [act, pattern] of PATTERNS) {
    const [, name, typed] = pattern.exec(flat) ?? [];
    if (typed === undefined) continue;
    const called = (name ?? '').replace(AROUND_NAME, '').trim();
    const lists = listsCalled(called, named);
    // "actie 2" is one of whichever list was shown.
    const isItem = called === '' || named.some(({ itemName }) => fold(itemName) === called);
    if (lists.length === 0 && !isItem) continue;
    const numbers = [...new Set((typed.match(/\d+/g) ?? []).map(Number))];
    if (numbers.length <= MOST_NUMBERS) return { lists, act, numbers };
  }
  return undefined;
}
