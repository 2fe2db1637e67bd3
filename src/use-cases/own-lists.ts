import type { Actor } from '../domain/access.ts';
import { allLists, type FoundList } from '../domain/list-rule.ts';
import type { ItemListsView } from '../domain/views-items.ts';
import type { Dependencies } from './dependencies.ts';
import type { ListFile } from './list-file.ts';
import { ownTrajectories } from './show-trajectories.ts';
import { filedMunicipality } from './views/file-line.ts';

/** Lists to choose from on one card. */
const MOST_CHOICES = 20;

/** The lists with these ids (all, when none is named) of the guidances that somebody is part of; those that nobody needs yet are left out. */
export async function ownLists(
  deps: Dependencies,
  actor: Actor,
  listIds: readonly string[],
): Promise<readonly ListFile[]> {
  const own = await ownTrajectories(deps, actor);
  const found: ListFile[] = [];
  for (const current of own) {
    const lists = allLists(current.rules).filter(
      ({ list }) => listIds.length === 0 || listIds.includes(list.id),
    );
    const counts = await deps.work.stores.items.counts(current.file.dossier.id);
    const isBegun = ({ step, list }: FoundList) =>
      Object.hasOwn(current.trajectory.steps, step.id) ||
      counts.some(({ listId }) => listId === list.id);
    const needed = lists.filter(isBegun);
    found.push(...(needed.length > 0 ? needed : lists).map((one) => ({ ...one, current })));
  }
  return found;
}

/** The lists that somebody may mean, to choose from; `lines`: what is to be added to it. */
export async function chooseListView(
  deps: Dependencies,
  lists: readonly ListFile[],
  lines: string,
): Promise<ItemListsView> {
  const choices = [];
  for (const { current, list } of lists.slice(0, MOST_CHOICES)) {
    const dossierId = current.file.dossier.id;
    const counts = await deps.work.stores.items.counts(dossierId);
    const own = counts.find(({ listId }) => listId === list.id);
    const { open = 0, done = 0, dropped = 0 } = own ?? {};
    choices.push({
      dossierId,
      listId: list.id,
      municipality: filedMunicipality(deps, current.file),
      title: list.title,
      counts: { open, done, dropped },
    });
  }
  return { kind: 'itemLists', nonce: deps.ids.uuid(), choices, lines };
}
