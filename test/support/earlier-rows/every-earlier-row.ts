import { FIRST_ROWS } from './0001-first.ts';
import { QUESTION_ROWS } from './0002-questions.ts';
import { REVIEW_ROWS } from './0003-review.ts';
import { TRAJECTORY_ROWS } from './0004-trajectory.ts';
import { MEETING_ROWS } from './0005-meetings.ts';
import { SHEET_ROWS } from './0006-sheets.ts';
import { ITEM_ROWS } from './0007-items.ts';
import { GROUP_ROWS } from './0008-groups.ts';
import { REMINDER_ROWS } from './0009-reminders.ts';
import { FILE_LOOK_ROWS } from './0010-file-looks.ts';
import { TURN_PACE_ROWS } from './0011-turn-pace.ts';
import { TURN_LANE_ROWS } from './0012-turn-lanes.ts';
import { WALK_NOW_ROWS } from './0013-walk-now.ts';
import type { EarlierRows } from './earlier-rows.ts';

/** Of every migration, in their order, rows of what it made. A new migration that makes something adds its own. */
export const EVERY_EARLIER_ROW: Readonly<Record<string, EarlierRows>> = {
  '0001-first': FIRST_ROWS,
  '0002-questions': QUESTION_ROWS,
  '0003-review': REVIEW_ROWS,
  '0004-trajectory': TRAJECTORY_ROWS,
  '0005-meetings': MEETING_ROWS,
  '0006-sheets': SHEET_ROWS,
  '0007-items': ITEM_ROWS,
  '0008-groups': GROUP_ROWS,
  '0009-reminders': REMINDER_ROWS,
  '0010-file-looks': FILE_LOOK_ROWS,
  '0011-turn-pace': TURN_PACE_ROWS,
  '0012-turn-lanes': TURN_LANE_ROWS,
  '0013-walk-now': WALK_NOW_ROWS,
};
