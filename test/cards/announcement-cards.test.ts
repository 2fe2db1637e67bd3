import { describe, expect, test } from '@jest/globals';
import { cardBytes } from '../../src/cards/parts/fit-card.ts';
import { renderView } from '../../src/cards/render-view.ts';
import type { View } from '../../src/domain/views.ts';
import { everyText, partsOfType } from '../support/card-parts.ts';
import {
  announcementForm,
  announcementShown,
  announcementTold,
} from '../support/every-announcement-view.ts';
import { reminderDesk } from '../support/every-reminder-desk-view.ts';

const MARK_UP = [
  '# Kop **vet** [klik](https://evil.example)',
  '<at>Iedereen</at> <script>alert(1)</script> &lt;b&gt;',
  '1. een\n2. twee\n- drie\n\n> citaat | tabel |\n|---|',
];
const SAFE = /^(TextRun\.text|Input\.Text\.value)$/;
const rendered = (view: View) => renderView(view, { municipalityChoices: [] });

function viewsWith(text: string): readonly View[] {
  const told = announcementTold({ title: text, text, by: text });
  const audience = {
    kind: 'makers',
    programmeName: 'De Profploeg',
    roundName: text,
    onlyDrafts: false,
  } as const;
  const who = { kind: 'channel', name: text } as const;
  const counts = {
    planned: 0,
    claimed: 0,
    sending: 0,
    sent: 0,
    skipped: 0,
    failed: 1,
    uncertain: 0,
  };
  const line = {
    messageId: 'm',
    sendAt: new Date(0),
    state: 'failed',
    reason: 'cut',
    reminder: { topic: 'announcement', day: '2021-07-05', moment: 'x', again: false, title: text },
    who,
    programmeName: 'De Profploeg',
  } as const;
  return [
    told,
    announcementForm({ typed: { title: text, text, audience: text, when: text } }),
    announcementShown({
      told,
      audience,
      history: [{ kind: 'written', by: text, at: new Date(0) }],
      notice: { tone: 'warning', text },
    }),
    {
      kind: 'announcements',
      nonce: 'n',
      lines: [{ id: 'a', title: text, state: 'sent', audience, by: text, at: new Date(0) }],
      page: 0,
      pages: 1,
      total: 1,
    },
    {
      kind: 'announcementReport',
      nonce: 'n',
      id: 'a',
      title: text,
      counts,
      lines: [{ messageId: 'm', who, state: 'failed' }],
      page: 0,
      pages: 1,
      total: 1,
    },
    reminderDesk({ tab: 'attention', lines: [line] }),
  ];
}

describe('what caseworkers announce', () => {
  test.each(MARK_UP)('is never read as mark-up: %j', (markUp) => {
    for (const view of viewsWith(`ZZZ${markUp}`)) {
      const { card, summary } = rendered(view);
      const places = everyText(JSON.parse(JSON.stringify(card)))
        .filter(({ path, text }) => text.includes('ZZZ') && !SAFE.test(path))
        .map(({ path }) => `${view.kind}: ${path}`);
      expect(places).toEqual([]);
      expect(summary).not.toContain('ZZZ');
    }
  });

  test('names rounds in its choices without their signs', () => {
    const audience = {
      kind: 'makers',
      programmeName: 'De Profploeg',
      roundName: '**Vet** [klik](https://evil.example)',
      onlyDrafts: true,
    } as const;
    const { card } = rendered(announcementForm({ audiences: [{ value: 'drafts:r', audience }] }));
    const titles = partsOfType(card, /^Input\.ChoiceSet$/).map((part) => JSON.stringify(part));
    expect(titles.join()).not.toMatch(/\*\*Vet|\[klik|\]\(/);
  });

  test('is read by everybody in the same words, in a test as well', () => {
    const texts = (view: View) =>
      everyText(rendered(view).card)
        .filter(({ path }) => path.endsWith('.text'))
        .map(({ text }) => text);
    const read = texts(announcementTold());
    const tested = texts(announcementTold({ test: true }));
    expect(tested.filter((text) => !read.includes(text))).toEqual([
      'Test: alleen jij ziet dit bericht.',
    ]);
    const preview = texts(announcementShown());
    for (const text of ['Infosessie op 8 juli', 'Kato Maes – VLAIO']) {
      expect(read).toContain(text);
      expect(preview).toContain(text);
    }
  });

  test('fits on its card, however wide its signs are', () => {
    const text = '🏘️'.repeat(1000);
    const told = announcementTold({ title: '🏘️'.repeat(40), text });
    for (const view of [told, announcementShown({ told })]) {
      const { card } = rendered(view);
      expect(cardBytes(card)).toBeLessThan(28_000);
      expect(JSON.stringify(card)).toContain(text);
    }
  });
});
