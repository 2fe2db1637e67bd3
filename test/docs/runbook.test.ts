import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ALARM_NAMES } from '../../src/domain/self-check.ts';
import { caseworkerTexts } from '../../src/texts/caseworker-card-texts.ts';
import { reminderUnreachedTexts } from '../../src/texts/reminder-unreached-texts.ts';
import { ALARM_CODES, selfCheckTexts } from '../../src/texts/self-check-texts.ts';

const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');
const sections = new Map(
  runbook
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n');
      return [title.trim(), lines.join('\n')] as const;
    }),
);

const ALARMS = [
  ...ALARM_NAMES.map((name) => ALARM_CODES[name]),
  caseworkerTexts.waitingTitle,
  caseworkerTexts.undeliveredTitle,
  reminderUnreachedTexts.title,
];

test.each(ALARMS)(
  '%s has a section that says what it means, how to look and what to do',
  (alarm) => {
    const section = sections.get(alarm) ?? '';
    for (const part of ['**Means.**', '**Look.**', '**Do.**']) expect(section).toContain(part);
  },
);

test('every section in capitals is about an alarm that exists', () => {
  const codes = [...sections.keys()].filter((title) => title === title.toUpperCase());
  expect(codes.toSorted()).toEqual(Object.values(ALARM_CODES).toSorted());
});

test('it says what a quiet week looks like', () => {
  expect(runbook).toContain(selfCheckTexts.wellTitle);
});
