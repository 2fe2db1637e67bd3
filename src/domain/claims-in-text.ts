import { fold } from './clean-text.ts';

/** What a text says that can be compared: numbers with what they count, words, and whether it denies. */
export interface Claims {
  /** Without separators and leading zeros; "twee" counts as 2. */
  readonly numbers: ReadonlySet<string>;
  /** "3 week": a number and its unit or month, in one form whatever the text's. */
  readonly amounts: ReadonlySet<string>;
  /** "voor 3 maart": on which side of a day something is. */
  readonly sides: ReadonlySet<string>;
  /** Folded. */
  readonly words: ReadonlySet<string>;
  /** Months, days of the week and "morgen". */
  readonly times: ReadonlySet<string>;
  readonly denies: boolean;
}

export function claimsIn(text: string): Claims {
  const plain = evened(text);
  const words = new Set(plain.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []);
  return {
    numbers: new Set([
      ...[...plain.matchAll(NUMBER)].map(([found]) => bare(found)),
      ...[...words].flatMap((word) => NUMBER_WORDS[word] ?? []),
    ]),
    amounts: new Set(
      [...plain.matchAll(AMOUNT)].flatMap(([, number = '', unit = '']) => amount(number, unit)),
    ),
    sides: new Set(
      [...plain.matchAll(SIDE)].flatMap(([, word = '', day = '', month = '']) =>
        side(word, day, month),
      ),
    ),
    words,
    times: new Set([...words].filter((word) => TIMES.has(word))),
    denies: [...words].some((word) => NEGATIONS.has(word)),
  };
}

/** Folded, with amounts of money and percentages in one form. */
function evened(text: string): string {
  return fold(text.normalize('NFKC'))
    .replace(/(?:€|\beur\b) ?(\d+(?:[., ]\d+)*)/g, '$1 euro ')
    .replace(/(\d) ?€/g, '$1 euro')
    .replace(/ ?%| percent\b/g, ' procent')
    .replace(/(\d)(u|uur)(?=\d|\b)/g, '$1 uur ');
}

const NUMBER = /(?<!\d)\d{1,3}(?:[. ]\d{3}(?!\d))+(?:,\d+)?|\d+(?:,\d+)?/g;
/** The unit is only looked at: in "van drie weken" each word may be the number. */
const AMOUNT =
  /((?<!\d)\d{1,3}(?:[. ]\d{3}(?!\d))+(?:,\d+)?|\d+(?:,\d+)?|(?<!\p{L})[a-z]+)(?= +(\p{L}+))/gu;
const SIDE =
  /(?<!\p{L})(voor|tot|tegen|uiterlijk|na|vanaf|sinds)(?: en met)?(?: op)?(?: [a-z]+dag)? (\d+) (\p{L}+)/gu;
const SIDES: Readonly<Record<string, string>> = {
  tegen: 'tot',
  uiterlijk: 'tot',
  sinds: 'vanaf',
};

function side(word: string, day: string, month: string): readonly string[] {
  return MONTHS.includes(month) ? [`${SIDES[word] ?? word} ${bare(day)} ${month}`] : [];
}

function bare(number: string): string {
  return number.replace(/[. ]/g, '').replace(/^0+(?=\d)/, '');
}

function amount(number: string, word: string): readonly string[] {
  const unit = UNITS[word];
  const value = /\d/.test(number) ? bare(number) : NUMBER_WORDS[number];
  return unit === undefined || value === undefined ? [] : [`${value} ${unit}`];
}

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );
const TIMES: ReadonlySet<string> = new Set([
  ...MONTHS,
  ...'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
  ...'vandaag morgen overmorgen gisteren'.split(' '),
]);

const UNITS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(MONTHS.map((month) => [month, month])),
  euro: 'euro',
  procent: 'procent',
  dag: 'dag',
  dagen: 'dag',
  werkdag: 'werkdag',
  werkdagen: 'werkdag',
  week: 'week',
  weken: 'week',
  maand: 'maand',
  maanden: 'maand',
  jaar: 'jaar',
  jaren: 'jaar',
  uur: 'uur',
  uren: 'uur',
  minuut: 'minuut',
  minuten: 'minuut',
  keer: 'keer',
  meter: 'meter',
  km: 'kilometer',
  kilometer: 'kilometer',
};

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  twee: '2',
  drie: '3',
  vier: '4',
  vijf: '5',
  zes: '6',
  zeven: '7',
  acht: '8',
  negen: '9',
  tien: '10',
  elf: '11',
  twaalf: '12',
  dertien: '13',
  veertien: '14',
  vijftien: '15',
  zestien: '16',
  achttien: '18',
  twintig: '20',
  dertig: '30',
  veertig: '40',
  vijftig: '50',
  zestig: '60',
  honderd: '100',
  duizend: '1000',
  miljoen: '1000000',
};

const NEGATIONS: ReadonlySet<string> = new Set(
  'niet geen nooit niets niks niemand nergens noch evenmin geenszins onmogelijk'.split(' '),
);
