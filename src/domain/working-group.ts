import { cleanText, lengthOf } from './clean-text.ts';
import { type NamedPerson, nameOnly } from './person.ts';
import { ok, type Result, refused } from './result.ts';
import type { Act } from './review-change.ts';

/** What caseworkers fill in of a working group. */
export interface GroupContent {
  readonly name: string;
  /** Id of a theme of the programme. */
  readonly theme?: string;
  /** The applications whose guidances it follows; the experts who guide them are its members. */
  readonly dossierIds: readonly string[];
}

/** Experts who dive into the guidances that share one problem. */
export interface WorkingGroup extends GroupContent {
  readonly id: string;
  readonly programmeId: string;
  /** Who changed it last, and when. */
  readonly by: NamedPerson;
  readonly at: Date;
  readonly endedAt?: Date;
  /** Counts up at every change. */
  readonly version: number;
}

export const GROUP_EVENTS = ['made', 'changed', 'ended'] as const;
export type GroupEventKind = (typeof GROUP_EVENTS)[number];

/** One thing that happened to a group. Events are only ever added. */
export interface GroupEvent {
  readonly kind: GroupEventKind;
  readonly by: NamedPerson;
  readonly at: Date;
  /** What it became. */
  readonly details: Readonly<Record<string, string>>;
}

export interface GroupChange {
  readonly group: WorkingGroup;
  readonly events: readonly GroupEvent[];
}

/** `changed`: somebody changed it since this person looked at it. */
export type GroupRefusal = 'changed' | 'ended';

/** In characters as a person counts them. */
export const LONGEST_GROUP_NAME = 100;
/** More municipalities than share one problem. */
export const MOST_GROUP_FILES = 60;

/** What the fields of the form hold. */
export interface TypedGroup {
  readonly name: string;
  readonly theme: string;
  readonly dossierIds: readonly string[];
}

export type GroupProblem =
  | { readonly field: 'name'; readonly kind: 'missing' | 'tooLong' }
  | { readonly field: 'files'; readonly kind: 'missing' | 'tooMany' };

/** What a group can be about. */
export interface GroupChoices {
  readonly themeIds: readonly string[];
  readonly dossierIds: readonly string[];
}

/** Reads what was typed, or says all that is wrong with it; what cannot be chosen (any more) does not matter. */
export function readGroup(
  typed: TypedGroup,
  choices: GroupChoices,
): Result<GroupContent, readonly GroupProblem[]> {
  const name = cleanText(typed.name).replace(/\s+/g, ' ');
  const dossierIds = choices.dossierIds.filter((id) => typed.dossierIds.includes(id));
  const problems: readonly GroupProblem[] = [
    ...(name === '' ? [{ field: 'name', kind: 'missing' } as const] : []),
    ...(lengthOf(name) > LONGEST_GROUP_NAME ? [{ field: 'name', kind: 'tooLong' } as const] : []),
    ...(dossierIds.length === 0 ? [{ field: 'files', kind: 'missing' } as const] : []),
    ...(dossierIds.length > MOST_GROUP_FILES ? [{ field: 'files', kind: 'tooMany' } as const] : []),
  ];
  if (problems.length > 0) return refused(problems);
  const isKnown = choices.themeIds.includes(typed.theme);
  return ok({ name, ...(isKnown ? { theme: typed.theme } : {}), dossierIds });
}

export function makeGroup(
  { id, programmeId }: Pick<WorkingGroup, 'id' | 'programmeId'>,
  content: GroupContent,
  act: Act,
): GroupChange {
  const by = nameOnly(act.by);
  const group = { ...content, id, programmeId, by, at: act.at, version: 1 };
  return { group, events: [groupEvent('made', act, detailsOf(content))] };
}

/** Changes what a group is about; the same again changes nothing, whoever changed it meanwhile. */
export function changeGroup(
  group: WorkingGroup,
  content: GroupContent,
  seenVersion: number,
  act: Act,
): Result<GroupChange, GroupRefusal> {
  if (group.endedAt !== undefined) return refused('ended');
  const details = detailsOf(content);
  if (JSON.stringify(detailsOf(group)) === JSON.stringify(details))
    return ok({ group, events: [] });
  if (group.version !== seenVersion) return refused('changed');
  const { theme: _theme, ...rest } = group;
  return ok({
    group: { ...rest, ...content, ...signed(group, act) },
    events: [groupEvent('changed', act, details)],
  });
}

/** Ends a group; what it followed stays to be read. One that has ended stays as it was. */
export function endGroup(group: WorkingGroup, act: Act): GroupChange {
  if (group.endedAt !== undefined) return { group, events: [] };
  return {
    group: { ...group, endedAt: act.at, ...signed(group, act) },
    events: [groupEvent('ended', act, {})],
  };
}

function signed({ version }: WorkingGroup, { by, at }: Act) {
  return { by: nameOnly(by), at, version: version + 1 };
}

function detailsOf({ name, theme, dossierIds }: GroupContent): GroupEvent['details'] {
  return {
    name,
    ...(theme === undefined ? {} : { theme }),
    files: [...dossierIds].sort().join(','),
  };
}

function groupEvent(
  kind: GroupEventKind,
  { by, at }: Act,
  details: GroupEvent['details'],
): GroupEvent {
  return { kind, by: nameOnly(by), at, details };
}
