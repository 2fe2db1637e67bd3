import type { CaseFilter } from '../../domain/case-filter.ts';
import { type CaseSearch, type CaseWorld, readCaseSearch } from '../../domain/read-case-search.ts';
import { caseworkReplies } from '../../texts/casework-replies.ts';
import { listCases, programmesOf, roundsOf } from '../../use-cases/list-cases.ts';
import { listFiles } from '../../use-cases/list-files.ts';
import { listGuided } from '../../use-cases/list-guided.ts';
import { lookAtDossier, lookUpReference } from '../../use-cases/look-at-dossier.ts';
import type { TextTurn } from '../turn.ts';
import { postCases } from './case-show.ts';
import { type HandlerKit, post } from './kit.ts';

/** Words about the files of others. */
export const CASE_COMMANDS = { cases: showDossiers } as const;

/** A caseworker sees what they handle, an expert what they guide, whoever else their own files. */
async function showDossiers(kit: HandlerKit, turn: TextTurn): Promise<void> {
  const { deps, actor } = kit;
  if (actor.caseworkerOf.length > 0) return await showCasesOf(kit, turn, {});
  const guided = await listGuided(deps, actor);
  await post(kit, turn, guided.kind === 'guided' ? guided : await listFiles(deps, actor));
}

/** Somebody's own files. Who has none but handles or guides files of others means those. */
export async function showStatus(kit: HandlerKit, turn: TextTurn): Promise<void> {
  const { deps, actor } = kit;
  const own = await listFiles(deps, actor);
  if (own.files.length > 0) {
    await post(kit, turn, own);
    return;
  }
  if (actor.caseworkerOf.length > 0) return await showCasesOf(kit, turn, { mine: true });
  const guided = await listGuided(deps, actor);
  await post(kit, turn, guided.kind === 'guided' ? guided : own);
}

async function showCasesOf(kit: HandlerKit, turn: TextTurn, filter: CaseFilter): Promise<void> {
  const { deps, actor } = kit;
  await postCases(kit, turn, await listCases(deps, { actor, filter, page: 0 }));
}

/** Deals with what a caseworker types to find files; false when it is about something else. */
export async function caseText(kit: HandlerKit, turn: TextTurn): Promise<boolean> {
  if (kit.actor.caseworkerOf.length === 0) return false;
  const search = readCaseSearch(turn.text, await worldOf(kit));
  if (search === undefined) return false;
  await show(kit, turn, search);
  return true;
}

async function show(kit: HandlerKit, turn: TextTurn, search: CaseSearch): Promise<void> {
  switch (search.kind) {
    case 'list':
      return await showCasesOf(kit, turn, search.filter);
    case 'file':
      return await showByReference(kit, turn, search.reference);
    case 'one':
      return await showOne(kit, turn, search);
  }
}

/** A municipality may have several files: then they choose from the list. */
async function showOne(
  kit: HandlerKit,
  turn: TextTurn,
  { query, tab }: Extract<CaseSearch, { kind: 'one' }>,
): Promise<void> {
  const { deps, actor } = kit;
  const found = await listCases(deps, { actor, filter: { query }, page: 0 });
  const [only, ...others] = found.kind === 'cases' ? found.lines : [];
  if (only === undefined || others.length > 0) return await postCases(kit, turn, found);
  await post(kit, turn, await lookAtDossier(deps, actor, only.dossierId, { tab }));
}

async function showByReference(kit: HandlerKit, turn: TextTurn, reference: string): Promise<void> {
  const view = await lookUpReference(kit.deps, kit.actor, reference);
  if (view.kind !== 'unavailable') {
    await post(kit, turn, view);
    return;
  }
  turn.log.warn({ refused: 'unavailable', reference }, 'file not shown');
  await turn.chat.sendText(caseworkReplies.unavailable);
}

async function worldOf({ deps, actor }: HandlerKit): Promise<CaseWorld> {
  const handled = programmesOf(deps, actor);
  const programmes = handled.flatMap(({ id, name, intake }) =>
    intake.kind === 'form' ? [{ id, name, prefix: intake.referencePrefix }] : [],
  );
  const rounds = await roundsOf(deps, handled);
  return { programmes, rounds, municipalities: deps.municipalities };
}
