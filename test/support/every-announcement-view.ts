import type { MessageCounts } from '../../src/domain/ports-reminders.ts';
import type { View } from '../../src/domain/views.ts';
import type {
  AnnouncementFormView,
  AnnouncementLine,
  AnnouncementToldView,
  AnnouncementView,
  AudienceShown,
} from '../../src/domain/views-announcements.ts';
import { NONCE } from './views.ts';

const ID = '0b8f7a52-6a3e-4c0e-9d51-3a6f0d6c1a11';
const AT = new Date('2021-07-05T10:00:00Z');
const LATER = new Date('2021-07-12T07:00:00Z');
const CHANNELS = { kind: 'channels', programmeName: 'De Profploeg' } as const;
const DRAFTS = {
  kind: 'makers',
  programmeName: 'De Profploeg',
  roundName: 'Eerste ronde',
  onlyDrafts: true,
} as const satisfies AudienceShown;
const MAKERS = { ...DRAFTS, onlyDrafts: false };
const AUDIENCES = [
  { value: 'channels:profploeg', audience: CHANNELS },
  { value: 'makers:profploeg-2021-1', audience: MAKERS },
  { value: 'drafts:profploeg-2021-1', audience: DRAFTS },
];

/** An announcement as it is read, with changes. */
export function announcementTold(
  changes: Partial<AnnouncementToldView> = {},
): AnnouncementToldView {
  return {
    kind: 'announcementTold',
    programmeName: 'De Profploeg',
    organisation: 'VLAIO',
    by: 'Kato Maes',
    title: 'Infosessie op 8 juli',
    text: 'Op donderdag 8 juli om 10 uur is er een infosessie.\n\nStel je vragen gerust vooraf in deze chat.',
    ...changes,
  };
}

/** The form of an announcement, with changes. */
export function announcementForm(
  changes: Partial<AnnouncementFormView> = {},
): AnnouncementFormView {
  return {
    kind: 'announcementForm',
    nonce: NONCE,
    audiences: AUDIENCES,
    typed: { title: '', text: '', audience: '', when: '' },
    problems: [],
    ...changes,
  };
}

const NOBODY: MessageCounts = {
  planned: 0,
  claimed: 0,
  sending: 0,
  sent: 0,
  skipped: 0,
  failed: 0,
  uncertain: 0,
};

/** An announcement as caseworkers see it, with changes. */
export function announcementShown(changes: Partial<AnnouncementView> = {}): AnnouncementView {
  return {
    kind: 'announcement',
    nonce: NONCE,
    id: ID,
    version: 1,
    state: 'draft',
    told: announcementTold(),
    audience: MAKERS,
    recipients: { channels: 0, snoozed: 0, people: 1234, onPaper: 3 },
    made: false,
    history: [{ kind: 'written', by: 'Kato Maes', at: AT }],
    ...changes,
  };
}

function going(changes: Partial<AnnouncementView>): AnnouncementView {
  const { recipients: _, ...shown } = announcementShown(changes);
  return shown;
}

const RELEASED = [
  { kind: 'written', by: 'Kato Maes', at: AT },
  { kind: 'changed', by: 'Wim Aerts', at: AT },
  { kind: 'released', by: 'Kato Maes', at: AT },
] as const;

function announcementLine(changes: Partial<AnnouncementLine> = {}): AnnouncementLine {
  return {
    id: ID,
    title: 'Infosessie op 8 juli',
    state: 'sent',
    audience: CHANNELS,
    by: 'Kato Maes',
    at: AT,
    ...changes,
  };
}

/** The cards with which caseworkers announce something, and the one that is read, by a name that says which. */
export const EVERY_ANNOUNCEMENT_VIEW: Readonly<Record<string, View>> = {
  'new announcement': announcementForm(),
  'announcement with everything wrong': announcementForm({
    typed: {
      title: 'x'.repeat(120),
      text: '# Kop\n**vet** [klik](https://voorbeeld.example)\n'.repeat(180),
      audience: '',
      when: '2021-07-06T10:00:00+05:00',
    },
    problems: [
      { field: 'title', kind: 'tooLong', length: 120 },
      { field: 'text', kind: 'tooLong', length: 9180 },
      { field: 'audience', kind: 'missing' },
      { field: 'when', kind: 'zone' },
    ],
  }),
  'announcement in the weekend': announcementForm({
    draft: { id: ID, version: 2 },
    typed: {
      title: 'Infosessie',
      text: 'Tot dan.',
      audience: 'channels:profploeg',
      when: 'zaterdag 10 juli 2021 om 10 uur',
    },
    problems: [{ field: 'when', kind: 'quiet', next: LATER }],
    offered: 'maandag 12 juli 2021 om 9 uur',
    notice: { tone: 'warning', text: 'Wim Aerts wijzigde deze mededeling intussen.' },
  }),
  'announcement to look at before it goes out': announcementShown(),
  'announcement that cannot go out now': announcementShown({
    audience: CHANNELS,
    recipients: { channels: 12, snoozed: 1, people: 0, onPaper: 0 },
    offered: LATER,
    notice: { tone: 'warning', text: 'Er ging niets weg.' },
  }),
  'announcement without anybody to tell': announcementShown({
    audience: CHANNELS,
    recipients: { channels: 0, snoozed: 0, people: 0, onPaper: 0 },
    sendAt: LATER,
  }),
  'scheduled announcement': announcementShown({
    state: 'scheduled',
    version: 3,
    sendAt: LATER,
    history: RELEASED,
  }),
  'announcement that is being made': going({
    state: 'sending',
    sendAt: AT,
    counts: { ...NOBODY, planned: 2000, sent: 14 },
    history: RELEASED,
  }),
  'announcement that goes out': going({
    state: 'sending',
    sendAt: AT,
    made: true,
    counts: { ...NOBODY, planned: 20_000, claimed: 100, sending: 7, sent: 29_880, failed: 13 },
    history: RELEASED,
  }),
  'announcement that went out': going({
    state: 'sent',
    sendAt: AT,
    made: true,
    counts: { ...NOBODY, sent: 1230, failed: 1, uncertain: 2, skipped: 1 },
    history: RELEASED,
  }),
  'announcement that was stopped': going({
    state: 'cancelled',
    sendAt: AT,
    counts: { ...NOBODY, sent: 10, skipped: 1990 },
    history: [...RELEASED, { kind: 'cancelled', by: 'Wim Aerts', at: AT }],
  }),
  'draft of an announcement that was thrown away': going({ state: 'cancelled', counts: NOBODY }),
  'no announcements': {
    kind: 'announcements',
    nonce: NONCE,
    lines: [],
    page: 0,
    pages: 1,
    total: 0,
  },
  announcements: {
    kind: 'announcements',
    nonce: NONCE,
    lines: [
      announcementLine({ state: 'draft', title: '**Nieuw** [formulier](https://x.example)' }),
      announcementLine({ state: 'scheduled', audience: DRAFTS }),
      ...Array.from({ length: 23 }, (_, index) =>
        announcementLine({
          title: `Mededeling ${index} ${'met een lange titel '.repeat(3)}`.trim(),
        }),
      ),
    ],
    page: 1,
    pages: 3,
    total: 60,
  },
  'who did not get an announcement': {
    kind: 'announcementReport',
    nonce: NONCE,
    id: ID,
    title: 'Infosessie op 8 juli',
    counts: { ...NOBODY, sent: 1230, failed: 1, uncertain: 2, skipped: 1 },
    lines: [
      {
        messageId: ID,
        who: { kind: 'person', name: 'An Peeters' },
        state: 'failed',
        reason: 'unreachable',
      },
      { messageId: ID, who: { kind: 'person' }, state: 'uncertain', reason: 'cut' },
      { messageId: ID, who: { kind: 'channel', name: '' }, state: 'skipped', reason: 'snoozed' },
      { messageId: ID, who: { kind: 'channel', name: 'Kern *Tielt*' }, state: 'skipped' },
    ],
    page: 0,
    pages: 2,
    total: 30,
  },
  'announcement that reached everybody': {
    kind: 'announcementReport',
    nonce: NONCE,
    id: ID,
    title: 'Infosessie op 8 juli',
    counts: { ...NOBODY, sent: 12 },
    lines: [],
    page: 0,
    pages: 1,
    total: 0,
  },
  'announcement that is read': announcementTold(),
  'test of an announcement with mark-up in it': announcementTold({
    test: true,
    title: '# Kop **vet** [klik](https://evil.example)',
    text: '# Kop\n- een\n- twee\n\n**vet** <b>Iedereen</b> [klik](https://evil.example)\n'.repeat(
      25,
    ),
  }),
};
