import { type Item, MOST_ITEMS } from '../domain/item.ts';
import type { ItemRefusal, SettledNumber } from '../domain/item-change.ts';
import {
  type ItemProblem,
  type ItemWarning,
  LONGEST_TEXT,
  LONGEST_WHO,
} from '../domain/item-input.ts';
import type { ListRule } from '../domain/list-rule.ts';
import type { LineProblem } from '../domain/read-item-lines.ts';
import type { SettleAct } from '../domain/read-list-words.ts';
import { LONGEST_REASON } from '../domain/step-reason.ts';
import type { Theme } from '../domain/theme.ts';
import { dateInWords, dayInWords } from '../domain/time.ts';
import type { DayProblem } from '../domain/typed-day.ts';
import type { Notice } from '../domain/views.ts';
import { allOf, count, startOfSentence } from './in-words.ts';
import { dueWords, ITEM_MOMENT_WORDS, proofWords } from './item-words.ts';
import { good, warning } from './notice-tones.ts';

interface Found {
  readonly item: Item;
  readonly list: ListRule;
}

/** More than this is not said back whole: it stands on the list. */
const MOST_SAID = 3;

/** What came of an action on a list. */
export const itemNotices = {
  added: (items: readonly Item[], list: ListRule, themes: readonly Theme[]): Notice => {
    const [first, last] = [items.at(0), items.at(-1)];
    if (first === undefined || last === undefined) {
      return warning('Er is niets toegevoegd. Schrijf eerst iets op.');
    }
    if (items.length > MOST_SAID) {
      return good(
        `Bewaard bij ${list.title}: de nummers ${first.number} tot en met ${last.number}.`,
      );
    }
    const said = items.map((item) => saidOf(item, list, themes)).join(' ');
    return good(
      items.length === 1
        ? `Bewaard bij ${list.title} als nummer ${said}`
        : `Bewaard bij ${list.title}. ${said}`,
    );
  },
  edited: ({ item, list }: Found): Notice => good(`Gewijzigd: nummer ${saidOf(item, list, [])}`),
  same: ({ item }: Found): Notice =>
    good(`Nummer ${item.number} was al zo. Er is niets gewijzigd.`),
  ticked: ({ item }: Found): Notice => {
    const proof = item.proof === undefined ? '' : ` Resultaat: ${proofWords(item.proof)}`;
    return good(`Nummer ${item.number} is gedaan: “${item.text}”.${proof}`);
  },
  dropped: ({ item }: Found): Notice =>
    good(`Nummer ${item.number} is weggelaten: “${item.text}”. Reden: ${item.reason ?? ''}`),
  reopened: ({ item }: Found): Notice =>
    good(`Nummer ${item.number} staat weer open: “${item.text}”.`),
  removed: ({ item, list }: Found): Notice =>
    good(`Nummer ${item.number} is van de lijst ${list.title} gehaald: “${item.text}”.`),
  full: ({ title }: ListRule): Notice =>
    warning(
      `Op de lijst ${title} passen ${count(MOST_ITEMS)} regels. Er is niets toegevoegd. Zet samen wat bij elkaar hoort.`,
    ),
} as const;

/** A notice with what is odd about the days that were saved. */
export function warningsNotice(notice: Notice, warnings: readonly ItemWarning[]): Notice {
  if (warnings.length === 0) return notice;
  const said = [...new Set(warnings.map(warningText))].slice(0, MOST_SAID).join(' ');
  return warning(`${notice.text} Let op: ${said}`);
}

function warningText({ kind, day }: ItemWarning): string {
  switch (kind) {
    case 'past':
      return `${dayInWords(day)} is al voorbij.`;
    case 'notWorked':
      return `op ${dayInWords(day)} werkt niemand.`;
    case 'far':
      return `${dayInWords(day)} is nog ver weg. Kijk het jaar na.`;
  }
}

/** Why an action on an item changed nothing, and what to do now; what was typed stands on the card. */
export function itemRefusalNotice(
  refusal: ItemRefusal | 'problems' | 'notTicked' | 'stopped' | 'notYours',
  { item, list }: Found,
): Notice {
  switch (refusal) {
    case 'changed':
      return warning(
        `${startOfSentence(item.by.name || 'iemand')} wijzigde dit intussen. Er is niets gewijzigd en wat je invulde, staat er nog. Wil je het nog altijd? Druk dan opnieuw.`,
      );
    case 'notOpen':
      return warning(
        item.state === 'done'
          ? 'Dit is intussen gedaan. Er is niets gewijzigd. Zet het eerst weer open.'
          : 'Dit is intussen weggelaten. Er is niets gewijzigd. Zet het eerst weer open.',
      );
    case 'isOpen':
      return warning('Dit staat al open. Er is niets gewijzigd.');
    case 'noReason':
      return warning('Schrijf eerst waarom. Er is nog niets gewijzigd.');
    case 'tooLong':
      return warning(
        `Je uitleg is te lang. Maak ze korter dan ${count(LONGEST_REASON)} tekens. Er is nog niets gewijzigd en je tekst staat er nog.`,
      );
    case 'problems':
      return warning(
        `${problemText({ field: 'proof', kind: 'tooLong' })} Er is nog niets gewijzigd.`,
      );
    case 'touched':
      return warning(
        'Hier gebeurde al iets mee, daarom blijft het op de lijst. Laat het weg met een reden.',
      );
    case 'notTicked':
    case 'stopped':
    case 'notYours':
      return listRefusalNotice(refusal, { list });
  }
}

/** Why nothing of a list was changed. */
export function listRefusalNotice(
  refusal: 'stopped' | 'notYours' | 'notTicked' | 'proofTooLong',
  { list }: { readonly list: ListRule },
): Notice {
  switch (refusal) {
    case 'stopped':
      return warning(
        'Dit traject ligt stil, want de aanvraag is niet meer geselecteerd. Er is niets gewijzigd.',
      );
    case 'notYours':
      return warning(`In de lijst ${list.title} schrijft iemand anders. Er is niets gewijzigd.`);
    case 'notTicked':
      return warning(
        `Wat op de lijst ${list.title} staat, wordt niet afgevinkt. Er is niets gewijzigd.`,
      );
    case 'proofTooLong':
      return warning(
        `${problemText({ field: 'proof', kind: 'tooLong' })} Er is nog niets gewijzigd.`,
      );
  }
}

const ACT_WORDS: Readonly<Record<SettleAct, { readonly done: string; readonly same: string }>> = {
  tick: { done: 'Gedaan', same: 'Al gedaan' },
  drop: { done: 'Weggelaten', same: 'Al weggelaten' },
  reopen: { done: 'Weer open', same: 'Al open' },
};

/** What came of each number that somebody named. */
export function settledNotice(
  act: SettleAct,
  settled: readonly SettledNumber[],
  items: readonly Item[],
): Notice {
  const saidText = (number: number) => items.find((item) => item.number === number)?.text ?? '';
  const inList = (outcomes: readonly string[], label: string) => {
    const those = settled.filter(({ outcome }) => outcomes.includes(outcome));
    return those.length === 0
      ? []
      : [`${label}: ${allOf(those.map(({ number }) => `${number} (“${saidText(number)}”)`))}.`];
  };
  const absent = settled.filter(({ outcome }) => outcome === 'absent').map(({ number }) => number);
  const words = ACT_WORDS[act];
  const lines = [
    ...inList(['done'], words.done),
    ...cameOfIt(act, settled, items),
    ...inList(['same', 'isOpen'], words.same),
    ...inList(['notOpen'], 'Niet meer open, daarom niet gewijzigd'),
    ...(settled.some(({ outcome }) => outcome === 'noReason')
      ? [
          `Schrijf erbij waarom, bijvoorbeeld “${settled[0]?.number ?? 1} vervalt: geen budget”. Er is nog niets weggelaten.`,
        ]
      : []),
    ...(settled.some(({ outcome }) => outcome === 'tooLong')
      ? [`Je uitleg is langer dan ${count(LONGEST_REASON)} tekens. Er is nog niets weggelaten.`]
      : []),
    ...(absent.length === 0
      ? []
      : [`Op deze lijst staat geen nummer ${allOf(absent.map(String))}.`]),
  ];
  const isGood = settled.every(({ outcome }) => outcome === 'done' || outcome === 'same');
  return isGood ? good(lines.join(' ')) : warning(lines.join(' '));
}

/** What was typed with the numbers: it is the same for all of them. */
function cameOfIt(
  act: SettleAct,
  settled: readonly SettledNumber[],
  items: readonly Item[],
): readonly string[] {
  const number = settled.find(({ outcome }) => outcome === 'done')?.number;
  const { proof, reason } = items.find((item) => item.number === number) ?? {};
  if (act === 'tick' && proof !== undefined) return [`Resultaat: ${proofWords(proof)}.`];
  return act === 'drop' && reason !== undefined ? [`Reden: ${reason}.`] : [];
}

/** What has to be looked at before an item can be saved. */
export function problemText(problem: ItemProblem): string {
  switch (problem.field) {
    case 'text':
      return problem.kind === 'empty'
        ? 'Schrijf op waarover het gaat.'
        : `De tekst is te lang. Hou het bij ${count(LONGEST_TEXT)} tekens.`;
    case 'who':
      return `De naam is te lang. Hou het bij ${count(LONGEST_WHO)} tekens.`;
    case 'note':
      return `De uitleg is te lang. Hou het bij ${count(LONGEST_TEXT)} tekens.`;
    case 'proof':
      return `Het resultaat is te lang. Hou het bij ${count(LONGEST_TEXT)} tekens.`;
    case 'due':
      return dayText(problem);
  }
}

export function lineProblemText({ line, problem }: LineProblem): string {
  return `Regel ${line}: ${problemText(problem)}`;
}

function dayText(problem: DayProblem): string {
  switch (problem.kind) {
    case 'missing':
    case 'unreadable':
      return 'Deze datum kan ik niet lezen. Schrijf ze zoals 15 januari 2027, 15/1/2027 of eind februari.';
    case 'hour':
      return 'Iets is klaar tegen een dag. Laat het uur weg.';
    case 'otherWeekday': {
      const [weekday] = dayInWords(problem.day).split(' ');
      const [before, after] = problem.near.map(dayInWords);
      return `${dateInWords(problem.day)} is een ${weekday}. Bedoel je ${before} of ${after}?`;
    }
  }
}

/** "3: “Tel de passanten”, Bram, tegen vrijdag 15 januari 2027." */
function saidOf(item: Item, { fields }: ListRule, themes: readonly Theme[]): string {
  const { number, text, who, dueDay, theme, moment, note } = item;
  const label = themes.find(({ id }) => id === theme)?.label;
  const parts = [
    ...(fields.who === undefined || who === undefined ? [] : [who]),
    ...(dueDay === undefined ? [] : [dueWords(dueDay)]),
    ...(label === undefined ? [] : [`thema ${label}`]),
    ...(moment === undefined ? [] : [ITEM_MOMENT_WORDS[moment].toLowerCase()]),
    ...(note === undefined ? [] : [`met uitleg “${note}”`]),
  ];
  return `${number}: “${text}”${parts.map((part) => `, ${part}`).join('')}.`;
}
