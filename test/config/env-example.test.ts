import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { VARIABLE_NAMES } from '../../src/config/variables.ts';

test('the example file lists exactly the variables the bot reads', () => {
  const file = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
  const listed = [...file.matchAll(/^#? ?([A-Za-z_]+)=/gm)].map((match) => match[1]);
  expect(listed.toSorted()).toEqual(VARIABLE_NAMES.toSorted());
});
