import type { View } from '../../src/domain/views.ts';
import type {
  DeskLine,
  DeskReminder,
  ReminderDeskView,
  ReminderMessageView,
} from '../../src/domain/views-reminder-desk.ts';
import { DOSSIER_ID, NONCE } from './views.ts';

const MESSAGE_ID = '6c1d2b5e-8f47-4f0b-a0c2-77c1e4d1b0aa';
const AT = new Date('2021-07-05T07:00:00Z');
const GUIDANCE = { dossierId: DOSSIER_ID, municipality: 'Sint-Niklaas' } as const;

const REMINDERS: readonly DeskReminder[] = [
  {
    topic: 'reminder',
    kind: 'deadline',
    subject: { kind: 'round', roundId: 'r', roundName: 'Eerste ronde', demonstration: false },
    day: '2021-08-13',
    moment: 'w7',
    again: false,
  },
  {
    topic: 'reminder',
    kind: 'deadline',
    subject: {
      kind: 'draft',
      dossierId: DOSSIER_ID,
      roundId: 'r',
      roundName: '**Eerste** [ronde](https://x.example)',
      demonstration: false,
    },
    day: '2021-08-13',
    moment: 'd0',
    again: true,
  },
  {
    topic: 'reminder',
    kind: 'step',
    subject: {
      ...GUIDANCE,
      kind: 'step',
      stepId: 'intake',
      number: '1.1',
      title: 'Intakefiche',
      owner: 'municipality',
    },
    day: '2021-08-13',
    moment: 'weekly-2',
    again: false,
  },
  {
    topic: 'moved',
    kind: 'meeting',
    subject: {
      ...GUIDANCE,
      kind: 'meeting',
      meetingId: 'm',
      title: 'Intakegesprek',
      begin: '10:00',
    },
    day: '2021-08-13',
    moment: 'moved',
    again: false,
  },
  {
    topic: 'reminder',
    kind: 'homework',
    subject: { ...GUIDANCE, kind: 'item', itemId: 'i', listId: 'homework', number: 3 },
    day: '2021-08-13',
    moment: 'd1',
    again: false,
  },
  {
    topic: 'reminder',
    kind: 'waiting',
    subject: { ...GUIDANCE, kind: 'file', reference: 'PP-2021-0042' },
    day: '2021-07-01',
    moment: 'd0',
    again: false,
  },
  { topic: 'digest', day: '2021-07-05', moment: 'digest', again: false },
  {
    topic: 'announcement',
    day: '2021-07-05',
    moment: 'announcement',
    again: false,
    title: 'Infosessie <b>morgen</b>',
  },
];

const WHO = [
  { kind: 'person', name: 'An Peeters' },
  { kind: 'person' },
  { kind: 'person', draft: true },
  { kind: 'channel', name: 'Kernversterking' },
  { kind: 'channel', name: '' },
  { kind: 'caseworkers', programmeName: 'De Profploeg' },
] as const;

function deskLines(changes: Partial<DeskLine>, number: number): readonly DeskLine[] {
  return Array.from({ length: number }, (_, index) => {
    const [first] = REMINDERS;
    const reminder = REMINDERS[index % REMINDERS.length] ?? first;
    if (reminder === undefined) throw new Error('there are no reminders');
    return {
      messageId: MESSAGE_ID,
      sendAt: AT,
      state: 'planned' as const,
      reminder,
      who: WHO[index % WHO.length] ?? WHO[0],
      programmeName: 'De Profploeg',
      ...changes,
    };
  });
}

/** The list of reminders, with changes. */
export function reminderDesk(changes: Partial<ReminderDeskView> = {}): ReminderDeskView {
  return {
    kind: 'reminderDesk',
    nonce: NONCE,
    tab: 'planned',
    programmeId: '',
    programmes: [{ id: 'profploeg', name: 'De Profploeg' }],
    counts: { planned: 0, sent: 0, skipped: 0, attention: 0 },
    lines: [],
    page: 0,
    pages: 1,
    ...changes,
  };
}

function reminderMessage(changes: Partial<ReminderMessageView> = {}): ReminderMessageView {
  return {
    kind: 'reminderMessage',
    nonce: NONCE,
    messageId: MESSAGE_ID,
    programmeName: 'De Profploeg',
    who: { kind: 'person', name: 'An *Peeters*' },
    sendAt: AT,
    state: 'uncertain',
    reason: 'cut',
    way: 'chat',
    changedAt: AT,
    reminders: REMINDERS,
    mayCare: true,
    from: { tab: 'attention', programmeId: 'profploeg', page: 2 },
    ...changes,
  };
}

const COUNTS = { planned: 60, sent: 1200, skipped: 70, attention: 30 };
const PROGRAMMES = [
  { id: 'profploeg', name: 'De Profploeg' },
  { id: 'vitrine', name: 'De Vitrine' },
];

/** What caseworkers see of all reminders, by a name that says which. */
export const EVERY_REMINDER_DESK_VIEW: Readonly<Record<string, View>> = {
  'no reminders at all': reminderDesk(),
  'planned reminders': reminderDesk({
    programmes: PROGRAMMES,
    counts: COUNTS,
    lines: deskLines({}, 25),
    pages: 3,
  }),
  'sent reminders': reminderDesk({ tab: 'sent', lines: deskLines({ state: 'sent' }, 8) }),
  'reminders that were not sent': reminderDesk({
    tab: 'skipped',
    programmes: PROGRAMMES,
    programmeId: 'vitrine',
    counts: COUNTS,
    lines: deskLines({ state: 'skipped', reason: 'weekFull' }, 25),
    page: 1,
    pages: 3,
  }),
  'reminders to look at': reminderDesk({
    tab: 'attention',
    programmes: PROGRAMMES,
    programmeId: 'profploeg',
    counts: COUNTS,
    lines: deskLines({ state: 'failed', reason: 'unreachable' }, 25),
    pages: 2,
    notice: { tone: 'good', text: 'Dit bericht is opzijgezet.' },
  }),
  'message that may not have arrived': reminderMessage(),
  'message that was sent again': reminderMessage({
    state: 'failed',
    reason: 'gaveUp',
    care: { care: 'again', by: 'Wim Aerts' },
    mayCare: false,
    notice: { tone: 'good', text: 'Het gaat opnieuw weg, binnen een minuut.' },
  }),
};
