import { type FollowUpMoment, openMoment } from '../domain/follow-up.ts';
import type { Messenger } from '../domain/ports-chat.ts';
import { followUpForm, NO_FOLLOW_UP } from './answer-follow-up.ts';
import type { Dependencies } from './dependencies.ts';
import { readOwnersFile } from './owners-file.ts';
import { tellPeople } from './tell-municipality.ts';
import { trajectoryNotes } from './trajectory-notes.ts';

/**
 * Asks the people of a municipality in their own chats how their actions go, each once; a question that was answered
 * or that a later one replaced is not asked any more. Resolves to how many of them have it. Rejects when Teams has
 * trouble.
 */
export async function askFollowUp(
  deps: Dependencies,
  messenger: Messenger,
  { dossierId, month, end }: FollowUpMoment & { readonly dossierId: string },
): Promise<number> {
  const { stores } = deps.work;
  const file = await readOwnersFile(deps, dossierId);
  const trajectory = await stores.trajectories.load(dossierId);
  const rules = file?.programme.trajectory;
  if (file?.dossier.state !== 'selected' || trajectory === undefined || rules === undefined)
    return 0;
  const open = openMoment(await trajectoryNotes(stores, dossierId));
  if (open?.month !== month || open.end !== end) return 0;
  const current = { file, trajectory, rules, side: 'municipality' } as const;
  const view = followUpForm(deps, current, { month, typed: NO_FOLLOW_UP });
  const key = `follow-up-${dossierId}-${end}-${month}`;
  return await tellPeople(deps, messenger, file.dossier, { key, view });
}
