import { fold } from '../domain/clean-text.ts';
import { type KeyIssue, keyIssueStep, keyIssuesOf, themesOfIssue } from '../domain/key-issue.ts';
import type { HandedOverRow } from '../domain/ports-groups.ts';
import type { Theme } from '../domain/theme.ts';
import type { IssueLine } from '../domain/views-groups.ts';
import type { Dependencies } from './dependencies.ts';
import type { Seat } from './group-seat.ts';

/** A key issue with whose it is and what it is about. */
export interface FiledIssue extends KeyIssue {
  readonly issueId: string;
  readonly row: HandedOverRow;
  /** How many key issues that municipality has. */
  readonly of: number;
  readonly themes: readonly Theme[];
  /** Id of the theme that somebody chose. */
  readonly chosen?: string;
}

/** The key issues of every guidance of a programme as they were handed over last. */
export interface ProgrammeIssues {
  readonly issues: readonly FiledIssue[];
  /** Ids of the files whose key issues are known. */
  readonly known: ReadonlySet<string>;
}

/** Reads them all: two queries, however many guidances there are. */
export async function programmeIssues(
  deps: Dependencies,
  { programme }: Pick<Seat, 'programme'>,
): Promise<ProgrammeIssues> {
  const { groups } = deps.work.stores;
  const step = keyIssueStep(programme.trajectory);
  if (step?.questions === undefined) return { issues: [], known: new Set() };
  const form = step.questions;
  const rows = await groups.handedOver(programme.id, step.id);
  const choices = await groups.themeChoices(programme.id);
  const chosenOf = new Map(choices.map((choice) => [choice.issueId, choice]));
  const { themes = [] } = programme;
  const issues = rows.flatMap((row) => {
    const own = keyIssuesOf(form, row.answers);
    return own.map((issue): FiledIssue => {
      const issueId = issueIdOf(deps, row.dossierId, issue.text);
      const chosen = chosenOf.get(issueId);
      return {
        ...issue,
        issueId,
        row,
        of: own.length,
        themes: themesOfIssue(themes, issue.text, chosen),
        ...(chosen?.theme === undefined ? {} : { chosen: chosen.theme }),
      };
    });
  });
  return { issues, known: new Set(rows.map(({ dossierId }) => dossierId)) };
}

/** The same for the same words of the same municipality, whatever place they get in its order. */
function issueIdOf({ ids }: Dependencies, dossierId: string, text: string): string {
  return ids.hash(`issue ${dossierId} ${fold(text)}`).slice(0, 32);
}

export function issueLine({ issueId, row, part, rank, of, text, themes }: FiledIssue): IssueLine {
  return {
    issueId,
    municipality: row.municipality,
    demonstration: row.demonstration,
    part,
    rank,
    of,
    text,
    themes: themes.map(({ label }) => label),
    experts: row.panel.map(({ name }) => name),
  };
}

/** How many municipalities these are of. */
export function municipalitiesIn(issues: readonly FiledIssue[]): number {
  return new Set(issues.map(({ row }) => row.dossierId)).size;
}

/** Whether a key issue belongs to a theme; without an id: to none. */
export function isOfTheme({ themes }: FiledIssue, themeId: string | undefined): boolean {
  return themeId === undefined ? themes.length === 0 : themes.some(({ id }) => id === themeId);
}

/**
 * The key issues of others that are like one: those of the same theme that say the same first, then what else says
 * much of it, then the rest of the theme.
 */
export function sameIssues(
  { texts }: Dependencies,
  { issues }: ProgrammeIssues,
  own: FiledIssue,
): readonly FiledIssue[] {
  const others = issues.filter(({ row }) => row.dossierId !== own.row.dossierId);
  const near = texts.nearest(own.text, others).map(({ item }) => item);
  const sharesTheme = (one: FiledIssue) => own.themes.some(({ id }) => isOfTheme(one, id));
  const ofTheme = others.filter((one) => sharesTheme(one) && !near.includes(one));
  return [
    ...near.filter(sharesTheme),
    ...near.filter((one) => !sharesTheme(one)),
    ...ofTheme.toSorted((a, b) => a.rank - b.rank),
  ];
}

/** The key issues that say what somebody typed; a subject that names a theme finds all of it. */
export function issuesAbout(
  { texts }: Dependencies,
  { programme }: Pick<Seat, 'programme'>,
  { issues }: ProgrammeIssues,
  query: string,
): readonly FiledIssue[] {
  const near = texts.nearest(query, issues).map(({ item }) => item);
  const named = themesOfIssue(programme.themes ?? [], query).map(({ id }) => id);
  const ofTheme = issues.filter(
    (one) => named.some((id) => isOfTheme(one, id)) && !near.includes(one),
  );
  return [...near, ...ofTheme.toSorted((a, b) => a.rank - b.rank)];
}
