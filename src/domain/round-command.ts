import { cleanText, fold } from './clean-text.ts';
import type { Round } from './round.ts';
import { isSameName, nameKey, type TypedRound } from './round-edit.ts';
import { deadlineOf } from './rounds.ts';

/** What a caseworker asks in one sentence about rounds. */
export type RoundCommand =
  | { readonly kind: 'new'; readonly typed: TypedRound }
  /** `round` is how the round was called; empty when none was named. */
  | { readonly kind: 'deadline'; readonly round: string; readonly deadline: string }
  /** Days after the deadline that stands; before it when negative. */
  | { readonly kind: 'moved'; readonly round: string; readonly days: number }
  /** Something else with a round: its buttons are on the list. */
  | { readonly kind: 'list' };

/** Longer texts are no commands. */
const LONGEST = 400;

/**
 * Reads "nieuwe ronde Najaar 2027, van 1 september 2027 tot vrijdag 12 november 2027, begeleiding vanaf
 * januari 2028", "verleng ronde Najaar 2027 tot 19 november", "zet de deadline een week later" or "sluit de eerste
 * ronde". Undefined for any other text, and for a question about rounds.
 */
export function readRoundCommand(text: string): RoundCommand | undefined {
  const said = cleanText(text)
    .replace(/\s+/g, ' ')
    .replace(/[\s.!]+$/, '');
  if (said.length > LONGEST || said.endsWith('?')) return undefined;
  return readNew(said) ?? readDeadline(said) ?? readMoved(said) ?? readOther(said);
}

const NEW =
  /^(?:nieuwe|(?:maak|open|start)(?: een)?(?: nieuwe)?)(?: indienings)?(?: )?ronde(?:$|[\s:,]+)/i;

function readNew(said: string): RoundCommand | undefined {
  const start = NEW.exec(said);
  return start === null
    ? undefined
    : { kind: 'new', typed: typedParts(said.slice(start[0].length)) };
}

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
/** Where the next field of a new round begins. "van" and "vanaf" only before a day: names hold them too. */
const FIELD = new RegExp(
  [
    String.raw`(?<guidance>\b(?:met )?begeleiding(?: start| begint)?(?: vanaf| van| in| op)?:? |\b(?:start|begint)(?: vanaf| in| op)? (?=(?:${MONTHS})\b))`,
    String.raw`(?<deadline>\b(?:deadline(?: op)?|tot en met|t\.e\.m\.?|tem|t/m|tot|uiterlijk(?: op)?):? )`,
    String.raw`(?<opens>\b(?:opent(?: op)?|opening(?: op)?|vanaf|van|start(?: op)?):? (?=(?:[a-z]+\.? )?\d|morgen|vandaag))`,
  ].join('|'),
  'gi',
);

/** The name, then each field up to the next; of a field that is named twice the first counts. */
function typedParts(said: string): TypedRound {
  const typed: Record<string, string> = {};
  let field = 'name';
  let begin = 0;
  const take = (end: number) => {
    const part = withoutEdges(said.slice(begin, end));
    if (part !== '') typed[field] = part;
  };
  for (const found of said.matchAll(FIELD)) {
    const [next] = Object.entries(found.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    if (next === undefined || next === field || typed[next] !== undefined) continue;
    take(found.index);
    field = next;
    begin = found.index + found[0].length;
  }
  take(said.length);
  return typed;
}

const UNTIL = String.raw`(?:^|\s)(?:tot en met|t\.e\.m\.?|t/m|tot|naar) (?<deadline>.+)$`;
const CHANGING = '(?:wijzig|verander|verplaats|verschuif|verzet|zet|verleng)';
const CHANGE = `^${CHANGING} (?:de )?deadline`;
/** "op" and "in" only where nothing clearer stands: names of rounds hold them too. */
const DEADLINE = [
  new RegExp(`^verleng (?<round>.*)${UNTIL}`, 'i'),
  new RegExp(`${CHANGE}(?<round>.*)${UNTIL}`, 'i'),
  new RegExp(String.raw`${CHANGE}(?<round>.*)\s(?:op|in) (?<deadline>.+)$`, 'i'),
  /^deadline(?<round>(?:(?!\b(?:is|was|wordt)\b).)*)\snaar (?<deadline>.+)$/i,
] as const;

function readDeadline(said: string): RoundCommand | undefined {
  // Without one of these words it may be about anything that can be prolonged.
  if (!/ronde|deadline/.test(fold(said))) return undefined;
  for (const form of DEADLINE) {
    const { round, deadline } = form.exec(said)?.groups ?? {};
    if (round === undefined || deadline === undefined) continue;
    return { kind: 'deadline', round: withoutRoundWords(round), deadline: withoutEdges(deadline) };
  }
  return undefined;
}

const COUNTS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'] as const;
const AMOUNT = String.raw`(?:met )?(?<count>\d{1,3}|één|${COUNTS.join('|')}) (?<unit>dag|dagen|week|weken)`;
const MOVED = new RegExp(
  String.raw`^${CHANGING} (?<round>.*?)(?<=\s)${AMOUNT}(?: (?<way>later|langer|extra|verder|op|uit|vroeger|eerder|korter))?$`,
  'i',
);

function readMoved(said: string): RoundCommand | undefined {
  const { round, count = '', unit = '', way = '' } = MOVED.exec(said)?.groups ?? {};
  if (round === undefined || !/ronde|deadline/.test(fold(round))) return undefined;
  const number = /\d/.test(count) ? Number(count) : 1 + COUNTS.indexOf(fold(count) as 'een');
  const days = number * (unit.toLowerCase().startsWith('w') ? 7 : 1);
  const isSooner = /^(?:vroeger|eerder|korter)$/i.test(way);
  return { kind: 'moved', round: withoutRoundWords(round), days: isSooner ? -days : days };
}

/** No more words than a round has in its name. */
const OTHER =
  /^(?:sluit|heropen|verwijder|wijzig|verander)(?= (?:.+ )?(?:indienings)?ronde(?: |$))(?: \S+){1,8}$/i;

function readOther(said: string): RoundCommand | undefined {
  return OTHER.test(said) ? { kind: 'list' } : undefined;
}

function withoutRoundWords(said: string): string {
  return withoutEdges(
    said.trim().replace(/^(?:(?:de|het|deadline|van|voor|indieningsronde|ronde)(?:\s+|$))+/i, ''),
  );
}

function withoutEdges(text: string): string {
  return text.replace(/^[\s,;:"'“”„‘’]+|[\s,;:"'“”„‘’]+$/g, '');
}

/** What every round is called anyway. */
const NO_NAME = new Set(['ronde', 'indieningsronde', 'de', 'van', 'het']);

/**
 * The rounds that somebody may mean: of that name, else those whose name holds every word. Without a name, the one
 * that is open; without such a round, or with several, those that are not over yet.
 */
export function roundsCalled(
  rounds: readonly Round[],
  called: string,
  now: Date,
): readonly Round[] {
  const exact = rounds.filter(({ name }) => isSameName(name, called));
  if (exact.length > 0) return exact;
  const words = wordsOf(called);
  if (words.length === 0) {
    const ahead = rounds.filter((round) => now <= deadlineOf(round));
    const open = ahead.filter(({ opensAt }) => opensAt <= now);
    return open.length === 1 ? open : ahead;
  }
  return rounds.filter(({ name }) => words.every((word) => wordsOf(name).includes(word)));
}

function wordsOf(name: string): readonly string[] {
  return nameKey(name)
    .split(' ')
    .filter((word) => word !== '' && !NO_NAME.has(word));
}
