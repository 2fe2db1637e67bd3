import type { CommandWords } from '../domain/understand.ts';
import { ANNOUNCEMENT_COMMAND_WORDS } from './announcement-command-words.ts';
import { CASEWORK_COMMAND_WORDS } from './casework-command-words.ts';
import { FOLLOW_COMMAND_WORDS } from './follow-command-words.ts';
import { GENERAL_COMMAND_WORDS } from './general-command-words.ts';
import { GROUP_COMMAND_WORDS } from './group-command-words.ts';
import { MEETING_COMMAND_WORDS } from './meeting-command-words.ts';
import { QUESTION_COMMAND_WORDS } from './question-command-words.ts';
import { REMINDER_COMMAND_WORDS } from './reminder-command-words.ts';
import { SHEET_COMMAND_WORDS } from './sheet-command-words.ts';
import { TRAJECTORY_COMMAND_WORDS } from './trajectory-command-words.ts';
import { WALK_COMMAND_WORDS } from './walk-command-words.ts';

/**
 * What people type for each command, folded (lower case, no accents, no punctuation but the dash). The
 * titles of suggested buttons are among them: such a button sends its title as a message. Everyday
 * words that could be a whole answer in a form ("Events", a name, a day) stay out.
 */
export const COMMAND_WORDS: CommandWords = {
  ...GENERAL_COMMAND_WORDS,
  ...QUESTION_COMMAND_WORDS,
  ...WALK_COMMAND_WORDS,
  ...CASEWORK_COMMAND_WORDS,
  ...MEETING_COMMAND_WORDS,
  ...TRAJECTORY_COMMAND_WORDS,
  ...SHEET_COMMAND_WORDS,
  ...REMINDER_COMMAND_WORDS,
  ...GROUP_COMMAND_WORDS,
  ...FOLLOW_COMMAND_WORDS,
  ...ANNOUNCEMENT_COMMAND_WORDS,
};
