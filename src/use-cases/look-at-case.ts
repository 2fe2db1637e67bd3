import { type Actor, isHeadOf, roleIn } from '../domain/access.ts';
import { type CaseAction, caseActions } from '../domain/case-actions.ts';
import { CASE_TABS, type CaseTab } from '../domain/case-tab.ts';
import { isSamePerson, personKey } from '../domain/person.ts';
import type { Notice, UnavailableView } from '../domain/views.ts';
import type { CaseView } from '../domain/views-cases.ts';
import { caseworkersOf } from './caseworkers-of.ts';
import type { Dependencies } from './dependencies.ts';
import { type File, readFile } from './file.ts';
import { noteLook } from './note-look.ts';
import { caseLine } from './views/case-line.ts';
import { casePart } from './views/case-part.ts';

export interface CaseLook {
  /** The overview when absent. */
  readonly tab?: CaseTab | undefined;
  /** From 0; a page after the last one shows the last one. */
  readonly page?: number | undefined;
  readonly notice?: Notice | undefined;
}

/** What an expert needs to guide a municipality; what caseworkers did with the file stays theirs. */
const EXPERT_TABS: readonly CaseTab[] = ['overview', 'answers', 'people', 'documents'];

/**
 * A file as its caseworkers see it, or the experts who guide it. Whoever else looks, its own people too, gets
 * the same answer as for a file that does not exist.
 */
export async function lookAtCase(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
  look: CaseLook = {},
): Promise<CaseView | UnavailableView> {
  const file = await readFile(deps, deps.work.stores, actor, dossierId);
  const view = file && (await caseOf(deps, file, actor, look));
  return view ?? { kind: 'unavailable' };
}

/** The same of a file that was read for them; undefined for its own people. */
export async function caseOf(
  deps: Dependencies,
  file: File,
  actor: Actor,
  look: CaseLook,
): Promise<CaseView | undefined> {
  const role = roleIn(file.dossier, actor);
  if (role !== 'caseworker' && role !== 'expert') return undefined;
  await noteLook(deps, actor, file.dossier, 'file');
  if (role === 'caseworker') await deps.work.stores.caseworkers.seen(actor, deps.clock.now());
  return await caseView(deps, file, actor, role, look);
}

async function caseView(
  deps: Dependencies,
  file: File,
  actor: Actor,
  role: CaseView['role'],
  { tab = 'overview', page = 0, notice }: CaseLook,
): Promise<CaseView> {
  const { dossier, round } = file;
  const actions = caseActions(dossier, actor);
  const tabs = role === 'caseworker' ? CASE_TABS : EXPERT_TABS;
  const shown = tabs.includes(tab) ? tab : 'overview';
  const [part, colleagues, lateFrom] = await Promise.all([
    casePart(deps, file, actor, shown, page),
    colleaguesFor(deps, file, actor, actions),
    lateFromRound(deps, file),
  ]);
  const { assignee } = dossier.review ?? {};
  return {
    kind: 'case',
    nonce: deps.ids.uuid(),
    role,
    dossierId: dossier.id,
    roundId: round.id,
    version: dossier.version,
    line: caseLine(deps, file),
    centreCity: dossier.filing?.centreCity ?? false,
    ...(lateFrom === undefined ? {} : { lateFrom }),
    ...(isHeadOf(actor, dossier.programmeId) ? { seesLooks: true as const } : {}),
    ...(assignee && isSamePerson(assignee, actor) ? { mine: true as const } : {}),
    actions,
    colleagues,
    tabs,
    part,
    ...(notice === undefined ? {} : { notice }),
  };
}

/** Other caseworkers of the programme who used the bot, by the key that a card sends back. */
async function colleaguesFor(
  deps: Dependencies,
  { programme, dossier }: File,
  actor: Actor,
  actions: readonly CaseAction[],
): Promise<CaseView['colleagues']> {
  if (!actions.includes('assign')) return [];
  const { assignee } = dossier.review ?? {};
  // Nobody judges an application they work on themselves.
  const others = [actor, dossier.owner, ...dossier.colleagues, ...(assignee ? [assignee] : [])];
  const handlers = await caseworkersOf(deps, programme.id);
  return handlers
    .filter((person) => !others.some((other) => isSamePerson(other, person)))
    .map((person) => ({ key: personKey(person), name: person.name }));
}

async function lateFromRound(deps: Dependencies, { dossier }: File): Promise<string | undefined> {
  const { movedFromRoundId } = dossier;
  if (movedFromRoundId === undefined) return undefined;
  return (await deps.work.stores.rounds.get(movedFromRoundId))?.name ?? movedFromRoundId;
}
