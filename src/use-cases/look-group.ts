import type { Actor } from '../domain/access.ts';
import { type Item, inOrder } from '../domain/item.ts';
import { allLists, type FoundList } from '../domain/list-rule.ts';
import { pageIn } from '../domain/shown-page.ts';
import { dayOf } from '../domain/time.ts';
import { TRAJECTORY_SHOWS } from '../domain/trajectory-filter.ts';
import { overviewOf } from '../domain/trajectory-overview.ts';
import type { TrajectoryRules } from '../domain/trajectory-rules.ts';
import type { Notice, UnavailableView } from '../domain/views.ts';
import type { GroupFileRow, GroupFileView, GroupView } from '../domain/views-groups.ts';
import type { Dependencies } from './dependencies.ts';
import { groupHead } from './group-seat.ts';
import { type FiledIssue, isOfTheme, issueLine, programmeIssues } from './programme-issues.ts';
import { type FoundGroup, readGroupFor } from './read-group.ts';
import { plainItemLine } from './views/item-line.ts';
import { countItems } from './views/item-views.ts';
import { overviewLine } from './views/trajectory-line.ts';

/** Actions on one page. */
const PAGE = 10;
/** Guidances on one page. */
const FILES_PAGE = 15;

/** A working group with how the guidances that it follows stand, for its members and the caseworkers. */
export async function lookAtGroup(
  deps: Dependencies,
  actor: Actor,
  groupId: string,
  page: number,
): Promise<GroupView | UnavailableView> {
  const found = await readGroupFor(deps, actor, groupId);
  return found === undefined ? { kind: 'unavailable' } : await groupView(deps, found, { page });
}

export async function groupView(
  deps: Dependencies,
  found: FoundGroup,
  { page = 0, notice }: { readonly page?: number; readonly notice?: Notice },
): Promise<GroupView> {
  const { group, seat } = found;
  const files = (await followed(deps, found)).map(({ row }) => row);
  const theme = seat.programme.themes?.find(({ id }) => id === group.theme);
  const { shown, ...place } = pageIn(files, page, FILES_PAGE);
  return {
    kind: 'group',
    nonce: deps.ids.uuid(),
    head: groupHead(seat),
    groupId: group.id,
    version: group.version,
    name: group.name,
    ...(theme === undefined ? {} : { theme: theme.label }),
    members: [...new Set(files.flatMap(({ experts }) => experts))].toSorted((a, b) =>
      a.localeCompare(b, 'nl-BE'),
    ),
    files: shown,
    ...place,
    by: group.by.name,
    at: group.at,
    ...(group.endedAt === undefined ? {} : { endedAt: group.endedAt }),
    ...(notice === undefined ? {} : { notice }),
  };
}

/** One guidance of a group: its key issues, those of the group's theme first, and its actions. */
export async function lookAtGroupFile(
  deps: Dependencies,
  actor: Actor,
  {
    groupId,
    dossierId,
    page,
  }: { readonly groupId: string; readonly dossierId: string; readonly page: number },
): Promise<GroupFileView | UnavailableView> {
  const found = await readGroupFor(deps, actor, groupId);
  const file =
    found && (await followed(deps, found)).find(({ row }) => row.dossierId === dossierId);
  if (found === undefined || file === undefined) return { kind: 'unavailable' };
  const { group, seat } = found;
  const { themes = [] } = seat.programme;
  const { shown, page: shownPage, pages } = pageIn(inOrder(file.actions), page, PAGE);
  const isOwnTheme = (issue: FiledIssue) =>
    group.theme !== undefined && isOfTheme(issue, group.theme);
  return {
    kind: 'groupFile',
    head: groupHead(seat),
    groupId,
    groupName: group.name,
    row: file.row,
    issues: file.issues
      .toSorted((a, b) => Number(isOwnTheme(b)) - Number(isOwnTheme(a)) || a.rank - b.rank)
      .map(issueLine),
    lines: shown.map((item) => plainItemLine(deps, themes, item)),
    page: shownPage,
    pages,
  };
}

/** The list of actions that experts evaluate; undefined for a programme without. */
export function evaluatedList(rules: TrajectoryRules): FoundList | undefined {
  return allLists(rules).find(({ list }) => list.shared === 'evaluations');
}

interface Followed {
  readonly row: GroupFileRow;
  readonly issues: readonly FiledIssue[];
  readonly actions: readonly Item[];
}

/** What a group follows, by municipality; of a guidance that stopped there is only that it did. */
async function followed(
  deps: Dependencies,
  { group, seat: { programme, ...seat } }: FoundGroup,
): Promise<readonly Followed[]> {
  const { trajectories, items } = deps.work.stores;
  const today = dayOf(deps.clock.now());
  const rows = (await trajectories.ofProgramme(programme.id)).filter(({ trajectory }) =>
    group.dossierIds.includes(trajectory.dossierId),
  );
  const { issues, known } = await programmeIssues(deps, { ...seat, programme });
  const list = evaluatedList(programme.trajectory)?.list;
  const all = list === undefined ? [] : await items.ofProgramme(programme.id, list.id);
  const panels = await panelsOf(
    deps,
    rows.map(({ trajectory }) => trajectory.dossierId),
  );
  const lines = TRAJECTORY_SHOWS.filter((show) => show !== 'late').flatMap(
    (show) => overviewOf(programme.trajectory, rows, { show }, today).lines,
  );
  return lines
    .map((one): Followed => {
      const { dossierId } = one.row.trajectory;
      const own = issues.filter(({ row }) => row.dossierId === dossierId);
      const actions = all
        .filter(({ item }) => item.dossierId === dossierId)
        .map(({ item }) => item);
      const line = overviewLine(programme, one, today);
      return {
        row: {
          dossierId,
          line,
          ...(known.has(dossierId) ? { keyIssues: own.length } : {}),
          actions: countItems(actions),
          experts: panels.get(dossierId) ?? [],
        },
        issues: own,
        actions,
      };
    })
    .toSorted((a, b) =>
      a.row.line.head.municipality.localeCompare(b.row.line.head.municipality, 'nl-BE'),
    );
}

/** Names of who guides each file. */
async function panelsOf(
  { work }: Dependencies,
  dossierIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const panels = await work.stores.groups.panels(dossierIds);
  return new Map(panels.map(({ dossierId, panel }) => [dossierId, panel.map(({ name }) => name)]));
}
