import type { Actor } from '../domain/access.ts';
import type { TrajectoryRow } from '../domain/ports-trajectory.ts';
import type { Notice, UnavailableView } from '../domain/views.ts';
import type { GroupFormView, GroupThemesView, GroupView } from '../domain/views-groups.ts';
import {
  changeGroup,
  endGroup,
  type GroupChoices,
  type GroupProblem,
  type GroupRefusal,
  makeGroup,
  readGroup,
  type TypedGroup,
} from '../domain/working-group.ts';
import { groupNotices, groupRefusalNotice } from '../texts/group-notices.ts';
import type { Dependencies } from './dependencies.ts';
import { groupHead, type Seat, seatIn } from './group-seat.ts';
import { groupView } from './look-group.ts';
import { isOfTheme, programmeIssues, sameIssues } from './programme-issues.ts';
import { lockGroup, readGroupFor } from './read-group.ts';
import { showGroupThemes } from './show-group-themes.ts';

export interface GroupResult {
  readonly view: GroupFormView | GroupThemesView | GroupView | UnavailableView;
  /** For the log. */
  readonly refused?: string;
}

const NO_GROUP: GroupResult = { view: { kind: 'unavailable' }, refused: 'unavailable' };

export interface GroupFormInput {
  readonly actor: Actor;
  readonly programmeId: string;
  /** The group that is changed; a new one otherwise. */
  readonly groupId?: string | undefined;
  /** What a new one starts from: the municipalities of a theme, or those with the same key issue. */
  readonly themeId?: string | undefined;
  readonly issueId?: string | undefined;
}

/** The form to make or change a group, for caseworkers. */
export async function openGroupForm(
  deps: Dependencies,
  { actor, programmeId, groupId, ...from }: GroupFormInput,
): Promise<GroupResult> {
  const seat = await seatIn(deps, actor, programmeId);
  if (seat?.side !== 'agency') return NO_GROUP;
  if (groupId === undefined) {
    return { view: await formView(deps, seat, { typed: await startOf(deps, seat, from) }) };
  }
  const found = await readGroupFor(deps, actor, groupId);
  if (found === undefined || found.group.programmeId !== programmeId) return NO_GROUP;
  const { id, version, name, theme = '', dossierIds } = found.group;
  const group = { groupId: id, version };
  return { view: await formView(deps, seat, { group, typed: { name, theme, dossierIds } }) };
}

export interface SaveGroupInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly programmeId: string;
  /** The group that is changed, and its version that the card showed. */
  readonly groupId?: string | undefined;
  readonly version: number;
  readonly typed: TypedGroup;
}

type Saved =
  | { readonly kind: 'done' | 'same'; readonly groupId: string }
  | { readonly kind: 'problems' | GroupRefusal | 'unavailable' };

/** Makes or changes a group, once, for caseworkers of its programme. */
export async function saveGroup(deps: Dependencies, input: SaveGroupInput): Promise<GroupResult> {
  const seat = await seatIn(deps, input.actor, input.programmeId);
  if (seat?.side !== 'agency') return NO_GROUP;
  const rows = await choosable(deps, seat);
  const read = readGroup(input.typed, choicesOf(seat, rows));
  const act = { by: input.actor, at: deps.clock.now() };
  const { outcome } = await deps.work.once<Saved>(input.turnKey, async (stores) => {
    if (!read.ok) return { kind: 'problems' };
    if (input.groupId === undefined) {
      const place = { id: deps.ids.uuid(), programmeId: seat.programme.id };
      const { group, events } = makeGroup(place, read.value, act);
      await stores.groups.insert(group, events);
      return { kind: 'done', groupId: group.id };
    }
    const locked = await lockGroup(stores, seat, input.groupId);
    if (locked === undefined) return { kind: 'unavailable' };
    const changed = changeGroup(locked, read.value, input.version, act);
    if (!changed.ok) return { kind: changed.reason };
    const { group, events } = changed.value;
    if (events.length > 0) await stores.groups.save(group, events);
    return { kind: events.length > 0 ? 'done' : 'same', groupId: group.id };
  });
  return await afterSaving(deps, input, seat, outcome);
}

async function afterSaving(
  deps: Dependencies,
  input: SaveGroupInput,
  seat: Seat,
  outcome: Saved,
): Promise<GroupResult> {
  const { actor, groupId, typed } = input;
  switch (outcome.kind) {
    case 'unavailable':
      return NO_GROUP;
    case 'done':
    case 'same': {
      const found = await readGroupFor(deps, actor, outcome.groupId);
      const notice = outcome.kind === 'done' ? groupNotices.saved() : groupNotices.same();
      return found === undefined ? NO_GROUP : { view: await groupView(deps, found, { notice }) };
    }
    case 'problems':
    case 'changed':
    case 'ended': {
      const now = groupId === undefined ? undefined : await readGroupFor(deps, actor, groupId);
      const group = now && { groupId: now.group.id, version: now.group.version };
      const notice =
        outcome.kind === 'problems' ? undefined : groupRefusalNotice(outcome.kind, now?.group);
      const read = readGroup(typed, choicesOf(seat, await choosable(deps, seat)));
      const problems = read.ok ? [] : read.reason;
      const view = await formView(deps, seat, { group, typed, notice, problems });
      return { view, refused: outcome.kind };
    }
  }
}

/** Ends a group, once, for caseworkers of its programme; whoever does it again sees that it had ended. */
export async function endWorkingGroup(
  deps: Dependencies,
  {
    turnKey,
    actor,
    groupId,
  }: Pick<SaveGroupInput, 'turnKey' | 'actor'> & { readonly groupId: string },
): Promise<GroupResult> {
  const before = await readGroupFor(deps, actor, groupId);
  if (before === undefined) return NO_GROUP;
  const { outcome } = await deps.work.once<'done' | 'unavailable'>(turnKey, async (stores) => {
    const locked = await lockGroup(stores, before.seat, groupId);
    if (locked === undefined) return 'unavailable';
    const { group, events } = endGroup(locked, { by: actor, at: deps.clock.now() });
    if (events.length > 0) await stores.groups.save(group, events);
    return 'done';
  });
  const found = outcome === 'done' ? await readGroupFor(deps, actor, groupId) : undefined;
  if (found === undefined) return NO_GROUP;
  const { programmeId, name } = found.group;
  return { view: await showGroupThemes(deps, actor, programmeId, groupNotices.ended(name)) };
}

/** Guidances that a group can follow, by municipality. */
async function choosable(
  deps: Dependencies,
  { programme }: Seat,
): Promise<readonly TrajectoryRow[]> {
  const rows = await deps.work.stores.trajectories.ofProgramme(programme.id);
  return rows
    .filter(({ trajectory }) => trajectory.stoppedAt === undefined)
    .toSorted(
      (a, b) =>
        a.municipality.localeCompare(b.municipality, 'nl-BE') ||
        a.trajectory.dossierId.localeCompare(b.trajectory.dossierId),
    );
}

function choicesOf({ programme }: Seat, rows: readonly TrajectoryRow[]): GroupChoices {
  return {
    themeIds: (programme.themes ?? []).map(({ id }) => id),
    dossierIds: rows.map(({ trajectory }) => trajectory.dossierId),
  };
}

/** What a new group is filled in with; everything can be changed. */
async function startOf(
  deps: Dependencies,
  seat: Seat,
  { themeId, issueId }: Pick<GroupFormInput, 'themeId' | 'issueId'>,
): Promise<TypedGroup> {
  const found = await programmeIssues(deps, seat);
  const own = found.issues.find((issue) => issue.issueId === issueId);
  const theme = seat.programme.themes?.find(({ id }) => id === themeId) ?? own?.themes[0];
  const those =
    own === undefined
      ? found.issues.filter((issue) => theme !== undefined && isOfTheme(issue, theme.id))
      : [own, ...sameIssues(deps, found, own)];
  return {
    name: theme?.label ?? '',
    theme: theme?.id ?? '',
    dossierIds: [...new Set(those.map(({ row }) => row.dossierId))],
  };
}

async function formView(
  deps: Dependencies,
  seat: Seat,
  shown: {
    readonly group?: GroupFormView['group'] | undefined;
    readonly typed: TypedGroup;
    readonly notice?: Notice | undefined;
    readonly problems?: readonly GroupProblem[];
  },
): Promise<GroupFormView> {
  const { group, typed, notice, problems = [] } = shown;
  const rows = await choosable(deps, seat);
  return {
    kind: 'groupForm',
    nonce: deps.ids.uuid(),
    head: groupHead(seat),
    ...(group === undefined ? {} : { group }),
    themes: (seat.programme.themes ?? []).map(({ id, label }) => ({ id, label })),
    files: rows.map(({ trajectory, municipality, reference }) => ({
      dossierId: trajectory.dossierId,
      municipality,
      reference,
    })),
    typed,
    problems,
    ...(notice === undefined ? {} : { notice }),
  };
}
