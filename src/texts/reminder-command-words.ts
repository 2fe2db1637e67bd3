import type { CommandWords } from '../domain/understand.ts';

/** Words about what comes up and what somebody is reminded of. */
export const REMINDER_COMMAND_WORDS = {
  agenda: [
    'agenda',
    'mijn agenda',
    'toon agenda',
    'toon mijn agenda',
    'wat komt eraan',
    'wat komt er aan',
    'wat staat er op de agenda',
    'wat staat er gepland',
    'mijn planning',
    'mijn kalender',
    'agenda volgen',
    'volg mijn agenda',
  ],
  /** For caseworkers what everybody gets; for others their own. */
  reminders: ['herinnering', 'herinneringen', 'toon herinneringen', 'reminders'],
  myReminders: [
    'mijn herinneringen',
    'toon mijn herinneringen',
    'herinneringen instellen',
    'herinneringen beheren',
    'mijn meldingen',
  ],
  remindersStop: [
    'stop herinneringen',
    'stop mijn herinneringen',
    'stop alle herinneringen',
    'stop met herinneren',
    'stop met herinneringen',
    'herinneringen stoppen',
    'herinneringen uit',
    'zet herinneringen uit',
    'zet mijn herinneringen uit',
    'geen herinneringen',
    'geen herinneringen meer',
  ],
  remindersOn: [
    'herinneringen aan',
    'zet herinneringen aan',
    'zet mijn herinneringen aan',
    'start herinneringen',
    'hervat herinneringen',
    'herinneringen hervatten',
    'weer herinneringen',
  ],
} as const satisfies Partial<CommandWords>;
