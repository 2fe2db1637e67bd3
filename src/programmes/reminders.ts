import type { ReminderRules } from '../domain/reminder-rules.ts';

/**
 * When people are reminded, for every programme that has no rules of its own. No source says so: a deadline is worth
 * more notice than a step, and the last notices come however much somebody had.
 */
export const REMINDERS: ReminderRules = {
  at: '09:00',
  quiet: { from: '19:00', until: '08:00' },
  mostPerWeek: 3,
  digestOn: 1,
  fileWaits: 10,
  moments: {
    deadline: [
      { on: 'workingDaysBefore', days: 28 },
      { on: 'workingDaysBefore', days: 14 },
      { on: 'workingDaysBefore', days: 7 },
      { on: 'workingDaysBefore', days: 3 },
      { on: 'daysBefore', days: 1, always: true },
      { on: 'daysBefore', days: 0, always: true },
    ],
    step: [
      { on: 'start' },
      { on: 'workingDaysBefore', days: 7 },
      { on: 'workingDaysBefore', days: 1 },
      { on: 'overdue' },
      { on: 'weekly', times: 26 },
    ],
    meeting: [
      { on: 'daysBefore', days: 7 },
      { on: 'daysBefore', days: 1, always: true },
    ],
    homework: [
      { on: 'workingDaysBefore', days: 3 },
      { on: 'daysBefore', days: 0 },
      { on: 'overdue' },
      { on: 'weekly', times: 3 },
    ],
    waiting: [
      { on: 'daysBefore', days: 0 },
      { on: 'weekly', times: 12 },
    ],
  },
};
