import type { CaseViews } from './views-cases.ts';
import type { DecisionViews } from './views-decisions.ts';
import type { FiguresViews } from './views-figures.ts';
import type { ImportsView } from './views-imports.ts';
import type { MeetingsViews } from './views-meetings.ts';
import type { ReviewViews } from './views-review.ts';
import type { RolesViews } from './views-roles.ts';
import type { RoundsViews } from './views-rounds.ts';
import type { TrajectoryViews } from './views-trajectory.ts';

/** What caseworkers and experts are shown. */
export type CaseworkView =
  | CaseViews
  | DecisionViews
  | FiguresViews
  | ImportsView
  | MeetingsViews
  | ReviewViews
  | RolesViews
  | RoundsViews
  | TrajectoryViews;
