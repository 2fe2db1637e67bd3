import { expect, test } from '@jest/globals';
import { readExportCommand } from '../../src/domain/export-command.ts';

test.each([
  ['exporteer ronde 1', 'ronde 1', 'xlsx'],
  ['Exporteer de tweede indieningsronde.', 'tweede indieningsronde', 'xlsx'],
  ['exporteer alles van de ronde Najaar 2027 als csv', 'ronde Najaar 2027', 'csv'],
  ['export ronde 2 (CSV)', 'ronde 2', 'csv'],
  ['exporteer ronde 1 in Excel', 'ronde 1', 'xlsx'],
  ['exporteer', '', 'xlsx'],
  ['exporteren naar csv', '', 'csv'],
])('%s', (text, named, format) => {
  expect(readExportCommand(text)).toEqual({ named, format });
});

test.each([
  'hoe exporteer ik ronde 1?',
  'exporteer ronde 1?',
  'we exporteren vis',
  'importeren',
  'exportbeleid',
  `exporteer ${'a'.repeat(300)}`,
])('“%s” is about something else', (text) => {
  expect(readExportCommand(text)).toBeUndefined();
});
