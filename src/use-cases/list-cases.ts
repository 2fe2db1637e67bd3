import type { Actor } from '../domain/access.ts';
import type { CaseFilter } from '../domain/case-filter.ts';
import { type CaseSought, soughtBy } from '../domain/case-sought.ts';
import type { CaseQuery, CaseRow } from '../domain/ports-cases.ts';
import type { Programme } from '../domain/programme.ts';
import type { Round } from '../domain/round.ts';
import { shownPage } from '../domain/shown-page.ts';
import type { CasesView } from '../domain/views-cases.ts';
import { withoutAbsent } from '../domain/without-absent.ts';
import { workingDaysAgo } from '../domain/working-days.ts';
import { municipalityTitle } from '../texts/municipality-texts.ts';
import type { Dependencies } from './dependencies.ts';
import { caseRowLine } from './views/case-line.ts';

/** Files on one page. */
const PAGE = 25;

export interface CaseListInput {
  readonly actor: Actor;
  readonly filter: CaseFilter;
  /** From 0; a page after the last one shows the last one. */
  readonly page: number;
}

/** The files that a caseworker handles, latest change of state first; nothing for whoever is none. */
export async function listCases(
  deps: Dependencies,
  { actor, filter, page }: CaseListInput,
): Promise<CasesView | { readonly kind: 'unavailable' }> {
  const { stores } = deps.work;
  if (actor.caseworkerOf.length === 0) return { kind: 'unavailable' };
  await stores.caseworkers.seen(actor, deps.clock.now());
  const handled = programmesOf(deps, actor);
  const programmes = handled.filter(({ id }) => id === filter.programmeId);
  const shownProgrammes = programmes.length === 0 ? handled : programmes;
  const rounds = await roundsOf(deps, shownProgrammes);
  const known = knownFilter(filter, programmes, rounds);
  const sought = soughtIn(deps, known, shownProgrammes);
  const programmeIds = shownProgrammes.map(({ id }) => id);
  const query = queryOf(deps, actor, known, programmeIds, sought);
  const total = await stores.cases.count(query);
  const { window, ...place } = shownPage(total, page, PAGE);
  const rows = await stores.cases.list(query, window);
  const roundOf = new Map(rounds.map((round) => [round.id, round]));
  return {
    kind: 'cases',
    nonce: deps.ids.uuid(),
    filter: known,
    programmes: handled.map(({ id, name }) => ({ id, name })),
    rounds: rounds.map(({ id, name }) => ({ id, name })),
    found: namesOf(sought),
    lines: rows.map((row) => caseRowLine(deps, row, roundOf.get(row.roundId))),
    ...place,
    total,
    ...selectionRound(known, rows, place.pages),
    ...(actor.expertIds.length > 0 ? { guides: true as const } : {}),
  };
}

/** The round of which files can be selected in a list: the chosen one, or that of every admissible file there is. */
function selectionRound(
  { roundId, state }: CaseFilter,
  rows: readonly CaseRow[],
  pages: number,
): Pick<CasesView, 'selectionRoundId'> {
  if (roundId !== undefined) return { selectionRoundId: roundId };
  const [first, ...others] = new Set(rows.map((row) => row.roundId));
  const isOne = state === 'admissible' && pages === 1 && others.length === 0;
  return isOne && first !== undefined ? { selectionRoundId: first } : {};
}

/** Programmes with an application form that somebody handles: others have no files. */
export function programmesOf({ programmes }: Dependencies, actor: Actor): readonly Programme[] {
  return programmes.filter(
    ({ id, intake }) => intake.kind === 'form' && actor.caseworkerOf.includes(id),
  );
}

/** The rounds of some programmes, by deadline. */
export async function roundsOf(
  { work }: Dependencies,
  programmes: readonly Programme[],
): Promise<readonly Round[]> {
  const lists = await Promise.all(programmes.map(({ id }) => work.stores.rounds.list(id)));
  return lists.flat();
}

/** What a card asks for that this person does not handle, or that is gone, does not matter. */
function knownFilter(
  { programmeId, roundId, ...filter }: CaseFilter,
  programmes: readonly Programme[],
  rounds: readonly Round[],
): CaseFilter {
  return {
    ...filter,
    ...(programmeId === undefined || programmes.length === 0 ? {} : { programmeId }),
    ...(roundId !== undefined && rounds.some(({ id }) => id === roundId) ? { roundId } : {}),
  };
}

function soughtIn(
  { municipalities }: Dependencies,
  { query }: CaseFilter,
  programmes: readonly Programme[],
): CaseSought | undefined {
  if (query === undefined) return undefined;
  const prefixes = programmes.flatMap(({ intake }) =>
    intake.kind === 'form' ? [intake.referencePrefix] : [],
  );
  return soughtBy(query, prefixes, municipalities);
}

function queryOf(
  { clock }: Dependencies,
  actor: Actor,
  filter: CaseFilter,
  programmeIds: readonly string[],
  sought: CaseSought | undefined,
): CaseQuery {
  const { roundId, province, state, turn, waitingDays, mine } = filter;
  return {
    programmeIds,
    ...withoutAbsent({
      roundId,
      province,
      state,
      turn,
      waitingSinceBefore: waitingDays && workingDaysAgo(clock.now(), waitingDays),
      assignee: mine && actor,
      ...codesOf(sought),
    }),
  };
}

function codesOf(sought: CaseSought | undefined): Pick<CaseQuery, 'nis' | 'references'> {
  switch (sought?.kind) {
    case undefined:
      return {};
    case 'reference':
      return { references: sought.references };
    case 'municipality':
      return { nis: sought.nis };
    case 'nothing':
      return { nis: [] };
  }
}

function namesOf(sought: CaseSought | undefined): readonly string[] {
  switch (sought?.kind) {
    case 'municipality':
      return sought.matches.map(({ municipality, formerName }) =>
        municipalityTitle(municipality.name, formerName),
      );
    case 'reference':
      return sought.references;
    case 'nothing':
    case undefined:
      return [];
  }
}
