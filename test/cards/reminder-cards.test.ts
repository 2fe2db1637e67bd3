import { describe, expect, test } from '@jest/globals';
import { cardBytes } from '../../src/cards/parts/fit-card.ts';
import { renderView } from '../../src/cards/render-view.ts';
import type { View } from '../../src/domain/views.ts';
import type { ReminderLine } from '../../src/domain/views-reminders.ts';
import { buttonTitles, cardTexts } from '../support/card-client.ts';
import { everyText } from '../support/card-parts.ts';
import {
  DRAFT_LINE,
  manyLines,
  ROUND_LINE,
  remindersView,
  STEP_LINE,
} from '../support/every-reminder-own-view.ts';
import { NONCE } from '../support/views.ts';

function render(view: View) {
  return renderView(view, { municipalityChoices: [] });
}

function wordsOf(view: View): string {
  return cardTexts(render(view).card).join('\n');
}

const WORST = '🏘"\\'.repeat(2000);

describe('a message with reminders', () => {
  test.each(['person', 'channel', 'caseworkers'] as const)(
    'for a %s stays under 28 KB with sixty lines of the longest text',
    (reader) => {
      for (const text of [WORST, 'Sint-Katelijne-Waver '.repeat(20)]) {
        const { card } = render(remindersView(manyLines(text), { reader }));
        expect(cardBytes(card)).toBeLessThan(28_000);
      }
    },
  );

  test('says how many lines it leaves out, and where they are', () => {
    const words = wordsOf(remindersView([...manyLines('Zele'), DRAFT_LINE]));
    expect(words).toMatch(/En nog \d+ ding(en)?\. Typ “agenda” om alles te zien\./);
  });

  test('says when in words', () => {
    expect(wordsOf(remindersView([DRAFT_LINE]))).toContain(
      'Indienen kan tot en met vrijdag 13 augustus 2021, over 7 werkdagen.',
    );
    const late = { ...STEP_LINE, when: { day: '2021-07-30', days: -5, workingDays: 3 } };
    expect(wordsOf(remindersView([late]))).toContain(
      'Klaar tegen vrijdag 30 juli 2021: 3 werkdagen te laat.',
    );
    const today = { ...ROUND_LINE, when: { day: '2021-08-13', days: 0, workingDays: 0 } };
    expect(wordsOf(remindersView([today]))).toContain('Vandaag is de laatste dag om in te dienen.');
  });

  test('says whose turn it is, to the side itself and to a channel', () => {
    expect(wordsOf(remindersView([{ ...STEP_LINE, mine: true }]))).toContain(
      'Jullie zijn aan zet.',
    );
    expect(wordsOf(remindersView([STEP_LINE], { reader: 'channel' }))).toContain(
      'Aan zet: de gemeente.',
    );
  });

  test('has buttons of one’s own in one’s own chat alone', () => {
    const own = render(remindersView([DRAFT_LINE], { kinds: ['deadline'] })).card;
    expect(buttonTitles(own)).toEqual([
      'Vul aan',
      'Toon mijn agenda',
      'Pauzeer een week',
      'Niet meer over deadlines',
    ]);
    const shared = render(remindersView([STEP_LINE], { reader: 'channel' })).card;
    expect(buttonTitles(shared)).toEqual(['Open de stap']);
  });

  test('that was brought up to date says what became of each, without a button for what is over', () => {
    const lines: readonly ReminderLine[] = [
      { ...STEP_LINE, changed: { kind: 'done' } },
      { ...ROUND_LINE, changed: { kind: 'moved', day: '2021-08-20' } },
    ];
    const view = remindersView(lines, { reader: 'channel' });
    const words = wordsOf(view);
    expect(words).toContain('Niet meer nodig.');
    expect(words).toContain(
      'Was vrijdag 13 augustus 2021. Verplaatst naar vrijdag 20 augustus 2021.',
    );
    expect(buttonTitles(render(view).card)).toEqual(['Bekijk']);
    expect(render(view).summary).toBe('Deze herinnering is gewijzigd.');
  });

  test('that tells of a move says from which day to which', () => {
    const view = remindersView([{ ...STEP_LINE, fromDay: '2021-08-06' }], { reader: 'channel' });
    expect(wordsOf(view)).toContain(
      'Verplaatst van vrijdag 6 augustus 2021 naar vrijdag 13 augustus 2021.',
    );
  });

  test('shows typed text as it is, and not at all in its summary', () => {
    const evil = 'ZZZ[klik](https://evil.example) <at>x</at> **vet**';
    const round = { ...ROUND_LINE.subject, roundName: evil } as ReminderLine['subject'];
    const views: readonly View[] = [
      remindersView([{ ...ROUND_LINE, subject: round }, ...manyLines(evil).slice(0, 2)]),
      {
        kind: 'agenda',
        nonce: NONCE,
        late: manyLines(evil).slice(0, 2),
        months: [],
        page: 0,
        hasMore: false,
      },
      {
        kind: 'myReminders',
        nonce: NONCE,
        kinds: [{ kind: 'step', muted: false }],
        sent: [{ at: new Date(0), line: { ...ROUND_LINE, subject: round } }],
        planned: [],
        typedUntil: evil,
      },
    ];
    for (const view of views) {
      const { card, summary } = render(view);
      const places = everyText(card).filter(({ text }) => text.includes('ZZZ'));
      expect(places.length).toBeGreaterThan(0);
      for (const { path } of places) expect(path).toMatch(/^(TextRun\.text|Input\.Text\.value)$/);
      expect(summary).not.toContain('ZZZ');
    }
  });
});
