import { describe, expect, test } from '@jest/globals';
import type { ReminderLine } from '../../src/domain/views-reminders.ts';
import {
  feedTitle,
  lineSentence,
  lineTitle,
  turnSentence,
  whenWords,
} from '../../src/texts/reminder-words.ts';
import {
  DRAFT_LINE,
  ROUND_LINE,
  reminderLine,
  STEP_LINE,
} from '../support/every-reminder-own-view.ts';

const FILE = { dossierId: 'a', municipality: 'Aarschot' };
const MEETING = reminderLine('meeting', {
  kind: 'meeting',
  ...FILE,
  meetingId: 'm',
  title: 'Intakegesprek',
  begin: '10:00',
});
const LATE = { day: '2021-08-02', days: -2, workingDays: 2 };

describe('when something is, in words', () => {
  test.each([
    [{ day: '2021-08-04', days: 0, workingDays: 0 }, 'vandaag'],
    [{ day: '2021-08-05', days: 1, workingDays: 1 }, 'morgen, donderdag 5 augustus 2021'],
    [{ day: '2021-08-14', days: 3, workingDays: 0 }, 'zaterdag 14 augustus 2021'],
    [{ day: '2021-08-13', days: 9, workingDays: 7 }, 'vrijdag 13 augustus 2021, over 7 werkdagen'],
    [{ day: '2021-08-16', days: 3, workingDays: 1 }, 'maandag 16 augustus 2021, over 1 werkdag'],
  ])('%j is “%s”', (when, words) => {
    expect(whenWords(when)).toBe(words);
  });
});

describe('what a line says', () => {
  const begun = { ...STEP_LINE, begun: true } as const;
  const noWorkingDay = { day: '2021-08-14', days: -1, workingDays: 0 };
  const moved = { kind: 'moved', day: '2021-08-20' } as const;
  test.each<[string, ReminderLine, string]>([
    ['a step', STEP_LINE, 'Klaar tegen vrijdag 13 augustus 2021, over 7 werkdagen.'],
    ['that began', begun, 'Begonnen. Klaar tegen vrijdag 13 augustus 2021, over 7 werkdagen.'],
    [
      'late',
      { ...STEP_LINE, when: LATE },
      'Klaar tegen maandag 2 augustus 2021: 2 werkdagen te laat.',
    ],
    [
      'since a weekend',
      { ...STEP_LINE, when: noWorkingDay },
      'Klaar tegen zaterdag 14 augustus 2021: te laat.',
    ],
    [
      'a deadline that is over',
      { ...ROUND_LINE, when: LATE },
      'Indienen kon tot en met maandag 2 augustus 2021.',
    ],
    ['a meeting', MEETING, 'Vrijdag 13 augustus 2021 om 10.00 uur, over 7 werkdagen.'],
    [
      'moved',
      { ...MEETING, fromDay: '2021-08-12' },
      'Verplaatst van donderdag 12 augustus 2021 naar vrijdag 13 augustus 2021 om 10.00 uur.',
    ],
    [
      'moved within the day',
      { ...MEETING, fromDay: '2021-08-13' },
      'Op een ander uur: vrijdag 13 augustus 2021 om 10.00 uur.',
    ],
    [
      'moved since',
      { ...MEETING, changed: { ...moved, begin: '14:30' } },
      'Was vrijdag 13 augustus 2021 om 10.00 uur. Verplaatst naar vrijdag 20 augustus 2021 om 14.30 uur.',
    ],
    ['done since', { ...STEP_LINE, changed: { kind: 'done' } }, 'Niet meer nodig.'],
    ['off since', { ...MEETING, changed: { kind: 'off' } }, 'Gaat niet door.'],
  ])('%s', (_, line, sentence) => {
    expect(lineSentence(line)).toBe(sentence);
  });

  test('marks a practice round wherever it stands', () => {
    const subject = { ...DRAFT_LINE.subject, demonstration: true } as ReminderLine['subject'];
    const practice = { ...DRAFT_LINE, subject };
    expect(lineSentence(practice)).toContain('Demonstratie – geen echte aanvraag.');
    expect(feedTitle(practice, undefined)).toContain('(demonstratie)');
  });

  test('names a step by its number, and an action by what its list calls it', () => {
    expect(lineTitle(STEP_LINE)).toBe('1.1 Intakefiche');
    const item = { kind: 'item', ...FILE, itemId: 'i', listId: 'homework', number: 3 } as const;
    expect(lineTitle(reminderLine('homework', item, { itemName: 'les' }))).toBe('Les 3');
  });

  test('says whose turn it is, for each side', () => {
    const of = (owner: 'municipality' | 'experts' | 'agency', mine: boolean) =>
      turnSentence({ ...STEP_LINE, mine, subject: { ...STEP_LINE.subject, owner } as never });
    expect(of('municipality', true)).toBe('Jullie zijn aan zet.');
    expect(of('agency', true)).toBe('Jij bent aan zet.');
    expect(of('municipality', false)).toBe('Aan zet: de gemeente.');
    expect(of('experts', false)).toBe('Aan zet: De Profploeg.');
    expect(of('agency', false)).toBe('Aan zet: VLAIO.');
    expect(turnSentence(MEETING)).toBe('');
  });
});
