import { describe, expect, test } from '@jest/globals';
import { agendaPage, firstKeptDay } from '../../src/domain/agenda.ts';
import { groupLines, whenShown } from '../../src/domain/reminder-lines.ts';
import type { ReminderLine } from '../../src/domain/views-reminders.ts';
import { DRAFT_LINE, ROUND_LINE, STEP_LINE } from '../support/every-reminder-own-view.ts';

/** Friday 13 August 2021, noon in Brussels. */
const NOW = new Date('2021-08-13T10:00:00Z');

function on(line: ReminderLine, day: string, more: Partial<ReminderLine> = {}): ReminderLine {
  return {
    ...line,
    milestoneKey: `${line.milestoneKey}${day}`,
    when: whenShown(day, NOW),
    ...more,
  };
}

describe('how far a day is', () => {
  test.each([
    ['2021-08-13', { days: 0, workingDays: 0 }],
    ['2021-08-14', { days: 1, workingDays: 0 }],
    ['2021-08-16', { days: 3, workingDays: 1 }],
    ['2021-08-12', { days: -1, workingDays: 1 }],
    ['2021-07-21', { days: -23, workingDays: 17 }],
  ])('%s is %j from Friday 13 August 2021', (day, far) => {
    expect(whenShown(day, NOW)).toEqual({ day, ...far });
  });

  test('counts Brussels days, also just after midnight there', () => {
    const night = new Date('2021-08-12T22:05:00Z');
    expect(whenShown('2021-08-13', night).days).toBe(0);
  });
});

describe('an agenda', () => {
  test('shows what is late first, then month by month, each by day', () => {
    const late = on(STEP_LINE, '2021-08-02');
    const later = on(STEP_LINE, '2021-09-01');
    const soon = on(DRAFT_LINE, '2021-08-20');
    const today = on(ROUND_LINE, '2021-08-13');
    expect(agendaPage([later, soon, today, late], 0, 10)).toEqual({
      late: [late],
      months: [
        { month: '2021-08', lines: [today, soon] },
        { month: '2021-09', lines: [later] },
      ],
      hasMore: false,
    });
  });

  test('leaves out what is over, and what is done', () => {
    const lines = [
      on(ROUND_LINE, '2021-08-12'),
      on(DRAFT_LINE, '2021-08-12'),
      on(STEP_LINE, '2021-08-12', { changed: { kind: 'done' } }),
    ];
    expect(agendaPage(lines, 0, 10)).toEqual({ late: [], months: [], hasMore: false });
  });

  test('is read in pages, of which a late one may hold no late things', () => {
    const lines = ['2021-08-02', '2021-08-20', '2021-08-21'].map((day) => on(STEP_LINE, day));
    expect(agendaPage(lines, 0, 2)).toMatchObject({ hasMore: true, late: [{}] });
    expect(agendaPage(lines, 1, 2)).toMatchObject({ hasMore: false, late: [] });
    expect(agendaPage(lines, 9, 2)).toEqual({ late: [], months: [], hasMore: false });
  });

  test('keeps what is over for ninety days in a calendar', () => {
    expect(firstKeptDay(NOW)).toBe('2021-05-15');
  });
});

test('lines of one guidance stand together, the most urgent guidance first', () => {
  const other = {
    ...STEP_LINE,
    subject: { ...STEP_LINE.subject, dossierId: 'other', municipality: 'Zele' },
  } as ReminderLine;
  const groups = groupLines([
    on(STEP_LINE, '2021-08-20'),
    on(ROUND_LINE, '2021-08-19'),
    on(other, '2021-08-02'),
    on(STEP_LINE, '2021-08-18'),
  ]);
  expect(groups.map(({ municipality, lines }) => [municipality, lines.length])).toEqual([
    ['Zele', 1],
    ['Aarschot', 2],
    [undefined, 1],
  ]);
});
