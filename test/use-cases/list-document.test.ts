import { expect, test } from '@jest/globals';
import { EXTERNAL_STAKEHOLDERS, HOMEWORK, LESSONS } from '../../src/programmes/profploeg/lists.ts';
import { PROFPLOEG_THEMES } from '../../src/programmes/profploeg/themes.ts';
import { listDocument } from '../../src/use-cases/views/list-document.ts';
import { aListItem } from '../support/sample-item.ts';

test('a list in a document has the columns that it has, and open items first', () => {
  const items = [
    aListItem({
      number: 1,
      state: 'done',
      proof: { kind: 'file', name: 'telling.xlsx', link: 'https://x.be/t' },
    }),
    aListItem({ number: 2, note: 'Op zaterdag' }),
    aListItem({ number: 3, state: 'dropped', reason: 'Geen budget' }),
  ];
  expect(listDocument({ list: HOMEWORK, items, themes: [] })).toEqual({
    kind: 'table',
    headings: [
      'Nr.',
      'Actie',
      'Wie doet het?',
      'Tegen',
      'Wat is nog goed om te weten?',
      'Stand',
      'Resultaat of reden',
    ],
    rows: [
      ['2', 'Tel de passanten', 'Bram', '15 januari 2027', 'Op zaterdag', 'Open', ''],
      [
        '1',
        'Tel de passanten',
        'Bram',
        '15 januari 2027',
        '',
        'Gedaan',
        'telling.xlsx (https://x.be/t)',
      ],
      ['3', 'Tel de passanten', 'Bram', '15 januari 2027', '', 'Weggelaten', 'Geen budget'],
    ],
  });
});

test('a list without ticks has no state, and a theme that is gone is left out', () => {
  const { who: _who, dueDay: _due, ...bare } = aListItem({ theme: 'vacancy', moment: 'before' });
  const items = [bare, { ...bare, number: 8, theme: 'gone' }];
  expect(listDocument({ list: LESSONS, items, themes: PROFPLOEG_THEMES }).rows).toEqual([
    ['7', 'Tel de passanten', 'Leegstand', 'Voor het projectrapport', ''],
    ['8', 'Tel de passanten', '', 'Voor het projectrapport', ''],
  ]);
  expect(listDocument({ list: EXTERNAL_STAKEHOLDERS, items: [], themes: [] }).headings).toEqual([
    'Nr.',
    'Betrokkene',
    'Rol of organisatie',
    'Wat verwachten we?',
  ]);
});
