import type { Messenger } from '../domain/ports-chat.ts';
import { asActor, type Dependencies } from './dependencies.ts';
import { peopleOf } from './reach-of.ts';
import { sharingView } from './set-sharing.ts';
import { tellPerson } from './tell-person.ts';
import { readTrajectory } from './trajectory-file.ts';

/**
 * Asks the people of a municipality, each once in their own chat, whether what they learned may be shared; not where
 * somebody said so already. Resolves to how many were asked. Rejects when Teams has trouble.
 */
export async function askSharing(
  deps: Dependencies,
  messenger: Messenger,
  { dossierId }: { readonly dossierId: string },
): Promise<number> {
  const { stores } = deps.work;
  const dossier = await stores.dossiers.load(dossierId);
  if (dossier?.state !== 'selected') return 0;
  if ((await stores.knowledge.consent(dossierId)) !== undefined) return 0;
  let asked = 0;
  for (const person of peopleOf(dossier)) {
    const actor = await asActor(deps, person);
    const current = await readTrajectory(deps, stores, actor, dossierId);
    if (current?.side !== 'municipality') continue;
    const view = await sharingView(deps, current);
    const key = `sharing-${dossierId}`;
    if (await tellPerson(deps, messenger, person, { key, view })) asked += 1;
  }
  return asked;
}
