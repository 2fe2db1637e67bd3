import type { TrajectoryShow } from './trajectory-filter.ts';
import type { Notice } from './views.ts';
import type { FilterChoice } from './views-cases.ts';
import type { ItemLine, ListCounts } from './views-items.ts';
import type { TrajectoryLine, TrajectoryOverviewView } from './views-trajectory.ts';
import type { GroupProblem, TypedGroup } from './working-group.ts';

/** Which programme's working group somebody sits in, and what they are there. */
export interface GroupHead {
  readonly programmeId: string;
  readonly programmeName: string;
  readonly side: 'agency' | 'experts';
}

/** One guidance in the general working group. */
export interface GroupTrajectoryLine {
  readonly line: TrajectoryLine;
  /** Key issues in what was handed over; absent before that. */
  readonly keyIssues?: number;
  /** Whether this person may open it: others only see how it stands. */
  readonly mayOpen: boolean;
}

/** "werkgroep": how every guidance of a programme stands, for its caseworkers and all its experts. */
export interface GeneralGroupView
  extends Pick<TrajectoryOverviewView, 'running' | 'late' | 'ended' | 'stopped'> {
  readonly kind: 'generalGroup';
  readonly head: GroupHead;
  readonly programmes: readonly FilterChoice[];
  readonly show: TrajectoryShow;
  readonly lines: readonly GroupTrajectoryLine[];
  readonly total: number;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
}

/** How often a theme is among the key issues; without an id: those that speak of none. */
export interface ThemeCount {
  readonly theme?: { readonly id: string; readonly label: string };
  readonly issues: number;
  readonly municipalities: number;
}

/** A working group on a list. */
export interface GroupRow {
  readonly groupId: string;
  readonly name: string;
  /** Label. */
  readonly theme?: string;
  readonly municipalities: number;
  readonly endedAt?: Date;
}

/** "werkgroepen": the themes of the key issues of all municipalities, and the groups that somebody sits in. */
export interface GroupThemesView {
  readonly kind: 'groupThemes';
  readonly head: GroupHead;
  readonly programmes: readonly FilterChoice[];
  readonly themes: readonly ThemeCount[];
  /** Municipalities whose key issues are known. */
  readonly municipalities: number;
  readonly groups: readonly GroupRow[];
  /** There are more groups than are listed. */
  readonly cut: boolean;
  readonly notice?: Notice;
}

/** A key issue of a municipality. */
export interface IssueLine {
  readonly issueId: string;
  readonly municipality: string;
  readonly demonstration: boolean;
  /** The cluster in which it was noted. */
  readonly part: string;
  readonly rank: number;
  /** How many key issues that municipality has. */
  readonly of: number;
  readonly text: string;
  /** Labels; that somebody chose, or that its words speak of. */
  readonly themes: readonly string[];
  /** Names of who guides it. */
  readonly experts: readonly string[];
}

/** Why these key issues are shown. */
export type IssueSelection =
  | { readonly kind: 'theme'; readonly id: string; readonly label: string }
  | { readonly kind: 'noTheme' }
  /** What was typed. */
  | { readonly kind: 'search'; readonly query: string }
  /** Those that are like one of them. */
  | { readonly kind: 'same'; readonly issueId: string; readonly text: string };

/** Key issues of several municipalities. */
export interface GroupIssuesView {
  readonly kind: 'groupIssues';
  readonly head: GroupHead;
  readonly selection: IssueSelection;
  readonly lines: readonly IssueLine[];
  readonly total: number;
  readonly municipalities: number;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
}

/** One key issue, with its theme. */
export interface GroupIssueView {
  readonly kind: 'groupIssue';
  readonly nonce: string;
  readonly head: GroupHead;
  readonly line: IssueLine;
  readonly themes: readonly { readonly id: string; readonly label: string }[];
  /** Id of the theme that somebody chose; '' while its words decide. */
  readonly chosen: string;
  /** What was chosen, newest first; without a label: that its words decide. */
  readonly given: readonly { readonly label?: string; readonly by: string; readonly at: Date }[];
  readonly notice?: Notice;
}

/** A key issue of the one who asks who has the same, to choose from. */
export interface OwnIssuesView {
  readonly kind: 'ownIssues';
  readonly head: GroupHead;
  readonly lines: readonly IssueLine[];
}

/** A working group being made or changed. */
export interface GroupFormView {
  readonly kind: 'groupForm';
  readonly nonce: string;
  readonly head: GroupHead;
  /** The group that is changed, as this person saw it. */
  readonly group?: { readonly groupId: string; readonly version: number };
  readonly themes: readonly { readonly id: string; readonly label: string }[];
  readonly files: readonly {
    readonly dossierId: string;
    readonly municipality: string;
    readonly reference: string;
  }[];
  readonly typed: TypedGroup;
  readonly problems: readonly GroupProblem[];
  readonly notice?: Notice;
}

/** A guidance that a working group follows. */
export interface GroupFileRow {
  readonly dossierId: string;
  readonly line: TrajectoryLine;
  /** Absent before it was handed over. */
  readonly keyIssues?: number;
  readonly actions: ListCounts;
  readonly experts: readonly string[];
}

/** A working group: what it follows, for its members and the caseworkers. */
export interface GroupView {
  readonly kind: 'group';
  readonly nonce: string;
  readonly head: GroupHead;
  readonly groupId: string;
  readonly version: number;
  readonly name: string;
  readonly theme?: string;
  readonly members: readonly string[];
  readonly files: readonly GroupFileRow[];
  /** Of all pages. */
  readonly total: number;
  /** From 0; of the guidances. */
  readonly page: number;
  readonly pages: number;
  readonly by: string;
  readonly at: Date;
  readonly endedAt?: Date;
  readonly notice?: Notice;
}

/** One guidance of a working group, to read: its key issues and its actions. */
export interface GroupFileView {
  readonly kind: 'groupFile';
  readonly head: GroupHead;
  readonly groupId: string;
  readonly groupName: string;
  readonly row: GroupFileRow;
  /** Those of the group's theme first. */
  readonly issues: readonly IssueLine[];
  readonly lines: readonly ItemLine[];
  /** From 0; of the actions. */
  readonly page: number;
  readonly pages: number;
}

export type GroupViews =
  | GeneralGroupView
  | GroupThemesView
  | GroupIssuesView
  | GroupIssueView
  | OwnIssuesView
  | GroupFormView
  | GroupView
  | GroupFileView;
