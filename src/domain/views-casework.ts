import type { AnnouncementViews } from './views-announcements.ts';
import type { CaseViews } from './views-cases.ts';
import type { DecisionViews } from './views-decisions.ts';
import type { FiguresViews } from './views-figures.ts';
import type { FollowViews } from './views-follow.ts';
import type { GroupViews } from './views-groups.ts';
import type { ImportsView } from './views-imports.ts';
import type { ItemViews } from './views-items.ts';
import type { KnowledgeViews } from './views-knowledge.ts';
import type { MeetingsViews } from './views-meetings.ts';
import type { ReminderDeskViews } from './views-reminder-desk.ts';
import type { ReminderUnreachedView } from './views-reminder-unreached.ts';
import type { RemindersViews } from './views-reminders.ts';
import type { ReportsViews } from './views-reports.ts';
import type { ReviewViews } from './views-review.ts';
import type { RolesViews } from './views-roles.ts';
import type { RoundsViews } from './views-rounds.ts';
import type { SelfCheckView } from './views-self-check.ts';
import type { SheetPartsViews } from './views-sheet-parts.ts';
import type { SheetResultViews } from './views-sheet-results.ts';
import type { SheetsView } from './views-sheets.ts';
import type { TrajectoryViews } from './views-trajectory.ts';

/** What caseworkers and experts are shown. */
export type CaseworkView =
  | AnnouncementViews
  | CaseViews
  | DecisionViews
  | FiguresViews
  | FollowViews
  | GroupViews
  | ImportsView
  | ItemViews
  | KnowledgeViews
  | MeetingsViews
  | ReminderDeskViews
  | RemindersViews
  | ReminderUnreachedView
  | ReportsViews
  | ReviewViews
  | RolesViews
  | RoundsViews
  | SelfCheckView
  | SheetResultViews
  | SheetsView
  | SheetPartsViews
  | TrajectoryViews;
