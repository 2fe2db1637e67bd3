import type { Actor } from '../domain/access.ts';
import { allLists } from '../domain/list-rule.ts';
import { nameOnly } from '../domain/person.ts';
import { SHARING_CHOICES } from '../domain/sharing.ts';
import type { Notice, UnavailableView } from '../domain/views.ts';
import type { SharingView } from '../domain/views-knowledge.ts';
import type { TrajectoryView } from '../domain/views-trajectory.ts';
import { knowledgeNotices } from '../texts/knowledge-notices.ts';
import type { Dependencies } from './dependencies.ts';
import { lockTrajectory, readTrajectory, type TrajectoryFile } from './trajectory-file.ts';
import { trajectoryHead, trajectoryView } from './views/trajectory-view.ts';

export interface SharingResult {
  readonly view: SharingView | TrajectoryView | UnavailableView;
  /** For the log. */
  readonly refused?: string;
}

const NOTHING: SharingResult = { view: { kind: 'unavailable' }, refused: 'unavailable' };

/** Whether a municipality shares what it learned, for its own people; others see its guidance. */
export async function showSharing(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
): Promise<SharingResult> {
  const current = await readTrajectory(deps, deps.work.stores, actor, dossierId);
  if (current === undefined) return NOTHING;
  if (current.side === 'municipality') return { view: await sharingView(deps, current) };
  return await notTheirs(deps, current);
}

type Outcome = 'done' | 'same' | 'noChoice' | 'notYours' | 'unavailable';

/**
 * Keeps what somebody of the municipality says about sharing, once per turn and at any time, also after the guidance.
 * It counts for the very next search.
 */
export async function setSharing(
  deps: Dependencies,
  {
    turnKey,
    actor,
    dossierId,
    choice: chosen,
  }: {
    readonly turnKey: string;
    readonly actor: Actor;
    readonly dossierId: string;
    readonly choice: string;
  },
): Promise<SharingResult> {
  const choice = SHARING_CHOICES.find((one) => one === chosen);
  const { outcome } = await deps.work.once<Outcome>(turnKey, async (stores) => {
    const current = await lockTrajectory(deps, stores, actor, dossierId);
    if (current === undefined) return 'unavailable';
    if (current.side !== 'municipality') return 'notYours';
    if (choice === undefined) return 'noChoice';
    if ((await stores.knowledge.consent(dossierId))?.choice === choice) return 'same';
    const by = nameOnly(actor);
    await stores.knowledge.addConsent({ dossierId, choice, by, at: deps.clock.now() });
    return 'done';
  });
  const current = await readTrajectory(deps, deps.work.stores, actor, dossierId);
  if (current === undefined || outcome === 'unavailable') return NOTHING;
  if (outcome === 'notYours') return await notTheirs(deps, current);
  if (choice === undefined || outcome === 'noChoice') {
    const notice = knowledgeNotices.noSharingChoice();
    return { view: await sharingView(deps, current, notice), refused: 'noChoice' };
  }
  const notice =
    outcome === 'same' ? knowledgeNotices.sameSharing(choice) : knowledgeNotices.sharing(choice);
  return { view: await sharingView(deps, current, notice) };
}

async function notTheirs(deps: Dependencies, current: TrajectoryFile): Promise<SharingResult> {
  const view = await trajectoryView(deps, current, knowledgeNotices.notMunicipality());
  return { view, refused: 'notYours' };
}

export async function sharingView(
  deps: Dependencies,
  current: TrajectoryFile,
  notice?: Notice,
): Promise<SharingView> {
  const dossierId = current.file.dossier.id;
  const { knowledge } = deps.work.stores;
  const consent = await knowledge.consent(dossierId);
  const chosen = consent && { choice: consent.choice, by: consent.by.name, at: consent.at };
  return {
    kind: 'sharing',
    nonce: deps.ids.uuid(),
    head: trajectoryHead(deps, current),
    ...(chosen === undefined ? {} : { chosen }),
    ...(await shareable(deps, current)),
    ...(notice === undefined ? {} : { notice }),
  };
}

/** What there is to share now. */
async function shareable(
  { work }: Dependencies,
  { file, rules }: TrajectoryFile,
): Promise<Pick<SharingView, 'lessons' | 'actions'>> {
  const { id } = file.dossier;
  const evaluated = new Set(
    (await work.stores.knowledge.evaluationsIn(id)).map(({ itemId }) => itemId),
  );
  let [lessons, actions] = [0, 0];
  for (const { list } of allLists(rules)) {
    if (list.shared === undefined) continue;
    const items = await work.stores.items.ofList(id, list.id);
    if (list.shared === 'items') lessons += items.length;
    else actions += items.filter((item) => evaluated.has(item.id)).length;
  }
  return { lessons, actions };
}
