import { type Actor, isCaseworkerOf } from '../domain/access.ts';
import { canTakeIn, type ImportRun } from '../domain/import-run.ts';
import { shownPage } from '../domain/shown-page.ts';
import type { Notice, UnavailableView } from '../domain/views.ts';
import type { ImportRunView } from '../domain/views-imports.ts';
import { importTexts } from '../texts/import-texts.ts';
import type { Dependencies } from './dependencies.ts';

/** Problems on one page. */
const PAGE = 20;

export interface ImportLook {
  /** Of the problems, from 0; a page after the last one shows the last one. */
  readonly page?: number;
  readonly notice?: Notice | undefined;
}

/** A table that was checked, for whoever handles its programme. */
export async function lookAtImport(
  deps: Dependencies,
  actor: Actor,
  importId: string,
  { page = 0, notice }: ImportLook = {},
): Promise<ImportRunView | UnavailableView> {
  const run = await deps.work.stores.imports.load(importId);
  if (run === undefined || !isCaseworkerOf(actor, run.programmeId)) return { kind: 'unavailable' };
  const { summary, doneAt } = run;
  const { window, ...place } = shownPage(summary.mistakes + summary.warnings, page, PAGE);
  return {
    kind: 'importRun',
    nonce: deps.ids.uuid(),
    importId,
    programmeName: deps.programmes.find(({ id }) => id === run.programmeId)?.name ?? '',
    fileName: run.fileName,
    madeAt: run.madeAt,
    summary,
    rounds: await namedRounds(deps, run),
    problems: await deps.work.stores.imports.problems(importId, window),
    ...place,
    canTake: canTakeIn(run),
    ...(doneAt === undefined ? {} : { doneAt }),
    ...(notice === undefined ? {} : { notice }),
  };
}

async function namedRounds(
  { work }: Dependencies,
  { programmeId, summary }: ImportRun,
): Promise<ImportRunView['rounds']> {
  const rounds = await work.stores.rounds.list(programmeId);
  const nameOf = (roundId: string) =>
    rounds.find(({ id }) => id === roundId)?.name ?? importTexts.goneRound;
  return summary.rounds.map(({ roundId, movedFromRoundId, applications }) => ({
    id: roundId,
    name: nameOf(roundId),
    ...(movedFromRoundId === undefined ? {} : { lateFrom: nameOf(movedFromRoundId) }),
    applications,
  }));
}
