import { describe, expect, test } from '@jest/globals';
import type { ItemContent } from '../../src/domain/item.ts';
import type { ItemContext } from '../../src/domain/item-input.ts';
import { readItemLines } from '../../src/domain/read-item-lines.ts';
import { HOMEWORK, INTERNAL_STAKEHOLDERS, LESSONS } from '../../src/programmes/profploeg/lists.ts';
import { PROFPLOEG_THEMES } from '../../src/programmes/profploeg/themes.ts';
import { done } from '../support/sent-dossier.ts';

const HOME: ItemContext = {
  fields: HOMEWORK.fields,
  themes: PROFPLOEG_THEMES,
  today: '2026-11-26',
};
const LESSON: ItemContext = { ...HOME, fields: LESSONS.fields };
const STAKEHOLDER: ItemContext = { ...HOME, fields: INTERNAL_STAKEHOLDERS.fields };

const contents = (typed: string, context = HOME) =>
  done(readItemLines(typed, context)).map(({ content }) => content);

test.each<[string, ItemContent]>([
  [
    'Tel de passanten in de Kerkstraat | Bram | 15 januari',
    { text: 'Tel de passanten in de Kerkstraat', who: 'Bram', dueDay: '2027-01-15' },
  ],
  ['Tel – Bram – tegen 15 januari', { text: 'Tel', who: 'Bram', dueDay: '2027-01-15' }],
  ['Tel; 15/1/2027; Bram', { text: 'Tel', who: 'Bram', dueDay: '2027-01-15' }],
  ['Tel\tBram\t15/01/2027', { text: 'Tel', who: 'Bram', dueDay: '2027-01-15' }],
  ['Tel de passanten', { text: 'Tel de passanten' }],
  ['Tel de passanten tegen eind januari', { text: 'Tel de passanten', dueDay: '2027-01-31' }],
  ['Tel (uiterlijk 15 januari)', { text: 'Tel', dueDay: '2027-01-15' }],
  ['Tel | door Bram', { text: 'Tel', who: 'Bram' }],
  [
    'Tel | Bram | nota | 15 januari | nog',
    { text: 'Tel', who: 'Bram', dueDay: '2027-01-15', note: 'nota - nog' },
  ],
  ['Tel | | 15 januari', { text: 'Tel', dueDay: '2027-01-15' }],
  // A dash may belong to the text; a name is short and has letters.
  [
    'Tel - Kerkstraat - Bram - 15 januari',
    { text: 'Tel - Kerkstraat', who: 'Bram', dueDay: '2027-01-15' },
  ],
  ['Bel de apotheek - 051 24 30 30', { text: 'Bel de apotheek - 051 24 30 30' }],
  [
    'Maak een plan - we doen dat samen met de handelaars',
    { text: 'Maak een plan - we doen dat samen met de handelaars' },
  ],
  ['Bel Jean-Pierre', { text: 'Bel Jean-Pierre' }],
  ['<b>Tel</b> | [Bram](https://x.be)', { text: '<b>Tel</b>', who: '[Bram](https://x.be)' }],
  ['__proto__ | constructor', { text: '__proto__', who: 'constructor' }],
])('“%s” is read part by part', (line, content) => {
  expect(contents(line)).toEqual([content]);
});

test.each<[string, ItemContent]>([
  [
    'Betrek eigenaars vroeger | leegstand | na het rapport | we bellen ze',
    {
      text: 'Betrek eigenaars vroeger',
      theme: 'vacancy',
      moment: 'after',
      note: 'we bellen ze',
    },
  ],
  ['Begin klein - Beleving - vóór', { text: 'Begin klein', theme: 'experience', moment: 'before' }],
  ['Begin op 15 januari | 15 januari', { text: 'Begin op 15 januari', note: '15 januari' }],
])('in a list of lessons “%s” has a theme and a moment', (line, content) => {
  expect(contents(line, LESSON)).toEqual([content]);
});

test('in a list of people what comes after the name is their role, then what is expected', () => {
  expect(contents('Lien Maes | dienst mobiliteit | cijfers en plannen', STAKEHOLDER)).toEqual([
    { text: 'Lien Maes', who: 'dienst mobiliteit', note: 'cijfers en plannen' },
  ]);
});

test('every line is an item of its own, without the sign that its list begins with', () => {
  expect(
    contents('- Een\n* Twee\r\n3. Drie\n\n[ ] Vier\n•  Vijf\n1.2 Zes').map(({ text }) => text),
  ).toEqual(['Een', 'Twee', 'Drie', 'Vier', 'Vijf', '1.2 Zes']);
});

test.each(['', ' \n\n', '|||', '- \n* \n;;', '\u200b', '…'])(
  'in “%s” there is nothing',
  (typed) => {
    expect(contents(typed)).toEqual([]);
  },
);

describe('what cannot be read', () => {
  test.each([
    ['Tel | Bram | 31 februari', 'unreadable'],
    ['Tel - Bram - 15 januarri', 'unreadable'],
    ['Tel | volgende vrijdag', 'unreadable'],
    ['Tel | Bram | donderdag 15 januari 2027', 'otherWeekday'],
  ])('as a day in “%s” is named with its line', (line, kind) => {
    expect(readItemLines(`Een\n${line}`, HOME)).toMatchObject({
      ok: false,
      reason: [{ line: 2, problem: { field: 'due', kind } }],
    });
  });

  test('is all named at once, and nothing is read then', () => {
    const read = readItemLines(`${'x'.repeat(1001)}\nGoed\nTel | ${'y'.repeat(201)}`, HOME);
    expect(read).toEqual({
      ok: false,
      reason: [
        { line: 1, problem: { field: 'text', kind: 'tooLong' } },
        { line: 3, problem: { field: 'who', kind: 'tooLong' } },
      ],
    });
  });

  test('takes no time, however nasty it is', () => {
    const began = performance.now();
    for (const nasty of [
      ' - '.repeat(6000),
      '|'.repeat(20_000),
      `${'tegen '.repeat(3000)}x`,
      '- '.repeat(9000),
    ]) {
      readItemLines(nasty, HOME);
    }
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
