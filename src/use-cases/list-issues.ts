import type { Actor } from '../domain/access.ts';
import { cleanText } from '../domain/clean-text.ts';
import { pageIn } from '../domain/shown-page.ts';
import type { UnavailableView } from '../domain/views.ts';
import type { GroupIssuesView, IssueSelection, OwnIssuesView } from '../domain/views-groups.ts';
import type { Dependencies } from './dependencies.ts';
import { groupHead, guidedIds, type Seat, seatIn } from './group-seat.ts';
import {
  type FiledIssue,
  isOfTheme,
  issueLine,
  issuesAbout,
  municipalitiesIn,
  programmeIssues,
  sameIssues,
} from './programme-issues.ts';

/** Key issues on one page. */
const PAGE = 10;
const LONGEST_QUERY = 300;

export interface IssuesInput {
  readonly actor: Actor;
  readonly programmeId?: string | undefined;
  /** From 0; a page after the last one shows the last one. */
  readonly page: number;
}

/** The key issues of a theme, the most important first; without one those that speak of none. */
export async function listThemeIssues(
  deps: Dependencies,
  { themeId, ...input }: IssuesInput & { readonly themeId?: string | undefined },
): Promise<GroupIssuesView | UnavailableView> {
  const seat = await seatIn(deps, input.actor, input.programmeId);
  if (seat === undefined) return { kind: 'unavailable' };
  const theme = seat.programme.themes?.find(({ id }) => id === themeId);
  const { issues } = await programmeIssues(deps, seat);
  const those = issues
    .filter((issue) => isOfTheme(issue, theme?.id))
    .toSorted((a, b) => a.rank - b.rank);
  const selection: IssueSelection =
    theme === undefined ? { kind: 'noTheme' } : { kind: 'theme', id: theme.id, label: theme.label };
  return issuesView(seat, selection, those, input.page);
}

/** "wie heeft ook …": the key issues that say what was typed. */
export async function searchIssues(
  deps: Dependencies,
  { query, ...input }: IssuesInput & { readonly query: string },
): Promise<GroupIssuesView | UnavailableView> {
  const seat = await seatIn(deps, input.actor, input.programmeId);
  if (seat === undefined) return { kind: 'unavailable' };
  const asked = cleanText(query).slice(0, LONGEST_QUERY);
  const found = await programmeIssues(deps, seat);
  const those = asked === '' ? [] : issuesAbout(deps, seat, found, asked);
  return issuesView(seat, { kind: 'search', query: asked }, those, input.page);
}

/** The key issues of others that are like one. */
export async function listSameIssues(
  deps: Dependencies,
  { issueId, ...input }: IssuesInput & { readonly issueId: string },
): Promise<GroupIssuesView | UnavailableView> {
  const seat = await seatIn(deps, input.actor, input.programmeId);
  const found = seat && (await programmeIssues(deps, seat));
  const own = found?.issues.find((issue) => issue.issueId === issueId);
  if (seat === undefined || found === undefined || own === undefined) {
    return { kind: 'unavailable' };
  }
  const { text } = own;
  return issuesView(
    seat,
    { kind: 'same', issueId, text },
    sameIssues(deps, found, own),
    input.page,
  );
}

/** Own key issues on one card. */
const LISTED = 10;

/** "wie heeft dezelfde sleutelkwestie?": of which of the guidances that somebody guides they mean it. */
export async function listOwnIssues(
  deps: Dependencies,
  actor: Actor,
): Promise<OwnIssuesView | UnavailableView> {
  const seat = await seatIn(deps, actor);
  if (seat === undefined) return { kind: 'unavailable' };
  const own = await guidedIds(deps, actor);
  const { issues } = await programmeIssues(deps, seat);
  const those = issues
    .filter(({ row }) => own.has(row.dossierId))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, LISTED);
  return { kind: 'ownIssues', head: groupHead(seat), lines: those.map(issueLine) };
}

function issuesView(
  seat: Seat,
  selection: IssueSelection,
  issues: readonly FiledIssue[],
  page: number,
): GroupIssuesView {
  const { shown, ...place } = pageIn(issues, page, PAGE);
  return {
    kind: 'groupIssues',
    head: groupHead(seat),
    selection,
    lines: shown.map(issueLine),
    municipalities: municipalitiesIn(issues),
    ...place,
  };
}
