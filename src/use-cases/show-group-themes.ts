import type { Actor } from '../domain/access.ts';
import type { Notice, UnavailableView } from '../domain/views.ts';
import type { GroupRow, GroupThemesView, ThemeCount } from '../domain/views-groups.ts';
import type { WorkingGroup } from '../domain/working-group.ts';
import type { Dependencies } from './dependencies.ts';
import { groupHead, guidedIds, type Seat, seatsOf } from './group-seat.ts';
import {
  isOfTheme,
  municipalitiesIn,
  type ProgrammeIssues,
  programmeIssues,
} from './programme-issues.ts';
import { mayReadGroup } from './read-group.ts';

/** Groups on one card. */
const LISTED = 15;

/** The themes of the key issues of all municipalities, and the groups that somebody sits in. */
export async function showGroupThemes(
  deps: Dependencies,
  actor: Actor,
  programmeId?: string,
  notice?: Notice,
): Promise<GroupThemesView | UnavailableView> {
  const seats = await seatsOf(deps, actor);
  const seat = seats.find(({ programme }) => programme.id === programmeId) ?? seats[0];
  if (seat === undefined) return { kind: 'unavailable' };
  const found = await programmeIssues(deps, seat);
  const own = await guidedIds(deps, actor);
  const all = await deps.work.stores.groups.ofProgramme(seat.programme.id);
  const groups = all.filter((group) => mayReadGroup(seat, group, own));
  return {
    kind: 'groupThemes',
    head: groupHead(seat),
    programmes: seats.map(({ programme: { id, name } }) => ({ id, name })),
    themes: themeCounts(seat, found),
    municipalities: found.known.size,
    groups: groups.slice(0, LISTED).map((group) => groupRow(seat, group)),
    cut: groups.length > LISTED,
    ...(notice === undefined ? {} : { notice }),
  };
}

/** A key issue that speaks of several themes counts with each. */
function themeCounts(
  { programme: { themes = [] } }: Seat,
  { issues }: ProgrammeIssues,
): readonly ThemeCount[] {
  const counted = (themeId: string | undefined) => {
    const those = issues.filter((issue) => isOfTheme(issue, themeId));
    return { issues: those.length, municipalities: municipalitiesIn(those) };
  };
  const other = counted(undefined);
  return [
    ...themes.map(({ id, label }) => ({ theme: { id, label }, ...counted(id) })),
    ...(other.issues === 0 ? [] : [other]),
  ];
}

function groupRow({ programme }: Seat, group: WorkingGroup): GroupRow {
  const theme = programme.themes?.find(({ id }) => id === group.theme);
  return {
    groupId: group.id,
    name: group.name,
    ...(theme === undefined ? {} : { theme: theme.label }),
    municipalities: group.dossierIds.length,
    ...(group.endedAt === undefined ? {} : { endedAt: group.endedAt }),
  };
}
