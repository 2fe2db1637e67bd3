import type { DeskLine } from '../../src/domain/views-reminder-desk.ts';
import type { ReminderUnreachedView } from '../../src/domain/views-reminder-unreached.ts';
import { DOSSIER_ID } from './views.ts';

const LONGEST = '😀'.repeat(1000);

const STEP: DeskLine = {
  messageId: '4d1c6f5e-0c7b-4d62-8c55-000000000301',
  sendAt: new Date('2021-08-12T07:00:00Z'),
  state: 'failed',
  reason: 'unreachable',
  reminder: {
    topic: 'reminder',
    kind: 'step',
    subject: {
      kind: 'step',
      dossierId: DOSSIER_ID,
      municipality: 'Tielt',
      stepId: 'projectPlan',
      number: '1.2',
      title: 'Projectplan',
      owner: 'municipality',
    },
    day: '2021-08-13',
    moment: 'w1',
    again: false,
  },
  who: { kind: 'person', name: 'An Peeters' },
  programmeName: 'De Profploeg',
};

const ROUND: DeskLine = {
  ...STEP,
  state: 'uncertain',
  reason: 'cut',
  reminder: {
    topic: 'reminder',
    kind: 'deadline',
    subject: { kind: 'round', roundId: 'r', roundName: LONGEST, demonstration: true },
    day: '2021-08-13',
    moment: 'w7',
    again: false,
  },
  who: { kind: 'channel', name: LONGEST },
};

function view(changes: Partial<ReminderUnreachedView>): ReminderUnreachedView {
  return {
    kind: 'reminderUnreached',
    programmeName: 'De Profploeg',
    lines: [STEP],
    left: 0,
    ...changes,
  };
}

export const EVERY_REMINDER_UNREACHED_VIEW = {
  'a reminder that reached nobody': view({}),
  'many long reminders that reached nobody': view({
    lines: Array.from({ length: 10 }, () => ROUND),
    left: 2990,
  }),
} as const;
