import type { Actor } from '../domain/access.ts';
import { nameOnly } from '../domain/person.ts';
import type { Notice, UnavailableView } from '../domain/views.ts';
import type { GroupIssueView } from '../domain/views-groups.ts';
import { groupNotices } from '../texts/group-notices.ts';
import type { Dependencies } from './dependencies.ts';
import { groupHead, type Seat, seatIn } from './group-seat.ts';
import { type FiledIssue, issueLine, programmeIssues } from './programme-issues.ts';

export interface IssueInput {
  readonly actor: Actor;
  readonly programmeId: string;
  readonly issueId: string;
}

export interface IssueResult {
  readonly view: GroupIssueView | UnavailableView;
  /** For the log. */
  readonly refused?: string;
}

const NO_ISSUE: IssueResult = { view: { kind: 'unavailable' }, refused: 'unavailable' };

/** One key issue with its theme, for whoever sits in the working groups of its programme. */
export async function lookAtIssue(deps: Dependencies, input: IssueInput): Promise<IssueResult> {
  const found = await findIssue(deps, input);
  return found === undefined ? NO_ISSUE : { view: await issueView(deps, found) };
}

/**
 * Gives a key issue a theme, or none so that its words decide again; earlier choices stay to be read. The same again
 * changes nothing.
 */
export async function setIssueTheme(
  deps: Dependencies,
  { turnKey, theme, ...input }: IssueInput & { readonly turnKey: string; readonly theme: string },
): Promise<IssueResult> {
  const before = await findIssue(deps, input);
  if (before === undefined) return NO_ISSUE;
  const known = before.seat.programme.themes?.find(({ id }) => id === theme);
  const { outcome } = await deps.work.once<'done' | 'same'>(turnKey, async ({ groups }) => {
    const [last] = await groups.themesGiven(input.issueId);
    if (last?.theme === known?.id) return 'same';
    await groups.addThemeChoice({
      issueId: input.issueId,
      dossierId: before.issue.row.dossierId,
      ...(known === undefined ? {} : { theme: known.id }),
      by: nameOnly(input.actor),
      at: deps.clock.now(),
    });
    return 'done';
  });
  const found = await findIssue(deps, input);
  if (found === undefined) return NO_ISSUE;
  const notice =
    outcome === 'same' ? groupNotices.sameTheme() : groupNotices.themeSet(known?.label);
  return { view: await issueView(deps, found, notice) };
}

interface FoundIssue {
  readonly seat: Seat;
  readonly issue: FiledIssue;
}

async function findIssue(
  deps: Dependencies,
  { actor, programmeId, issueId }: IssueInput,
): Promise<FoundIssue | undefined> {
  const seat = await seatIn(deps, actor, programmeId);
  const found = seat && (await programmeIssues(deps, seat));
  const issue = found?.issues.find((one) => one.issueId === issueId);
  return seat && issue && { seat, issue };
}

async function issueView(
  deps: Dependencies,
  { seat, issue }: FoundIssue,
  notice?: Notice,
): Promise<GroupIssueView> {
  const { themes = [] } = seat.programme;
  const given = await deps.work.stores.groups.themesGiven(issue.issueId);
  return {
    kind: 'groupIssue',
    nonce: deps.ids.uuid(),
    head: groupHead(seat),
    line: issueLine(issue),
    themes: themes.map(({ id, label }) => ({ id, label })),
    chosen: issue.chosen ?? '',
    given: given.map(({ theme, by, at }) => {
      const label = themes.find(({ id }) => id === theme)?.label;
      return { ...(label === undefined ? {} : { label }), by: by.name, at };
    }),
    ...(notice === undefined ? {} : { notice }),
  };
}
