import type { Migration } from 'kysely/migration';
import { first } from './0001-first.ts';
import { questions } from './0002-questions.ts';
import { review } from './0003-review.ts';
import { trajectory } from './0004-trajectory.ts';
import { meetings } from './0005-meetings.ts';
import { sheets } from './0006-sheets.ts';
import { items } from './0007-items.ts';
import { groups } from './0008-groups.ts';
import { reminders } from './0009-reminders.ts';
import { fileLooks } from './0010-file-looks.ts';
import { turnPace } from './0011-turn-pace.ts';
import { turnLanes } from './0012-turn-lanes.ts';
import { walkNow } from './0013-walk-now.ts';

/**
 * Every change of the tables, in order of name. One that was released is never changed or removed:
 * a database that knows a name this list lacks was written by a newer bot, and is refused.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-questions': questions,
  '0003-review': review,
  '0004-trajectory': trajectory,
  '0005-meetings': meetings,
  '0006-sheets': sheets,
  '0007-items': items,
  '0008-groups': groups,
  '0009-reminders': reminders,
  '0010-file-looks': fileLooks,
  '0011-turn-pace': turnPace,
  '0012-turn-lanes': turnLanes,
  '0013-walk-now': walkNow,
};
