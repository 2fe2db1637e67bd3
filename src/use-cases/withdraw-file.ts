import type { Actor } from '../domain/access.ts';
import { type WithdrawRefusal, withdraw } from '../domain/dossier-life.ts';
import type { FileView, UnavailableView } from '../domain/views.ts';
import type { CaseView } from '../domain/views-cases.ts';
import { decidedNotice, withdrawnNotice } from '../texts/file-notices.ts';
import { callOffMeetings } from './call-off-meetings.ts';
import type { Dependencies } from './dependencies.ts';
import { lockFile } from './file.ts';
import { followSelection } from './follow-selection.ts';
import { lookAtDossier } from './look-at-dossier.ts';

/** Takes a draft or an application back. Twice is the same as once. */
export async function withdrawFile(
  deps: Dependencies,
  input: { readonly turnKey: string; readonly actor: Actor; readonly dossierId: string },
): Promise<CaseView | FileView | UnavailableView> {
  const { outcome } = await deps.work.once<'withdrawn' | WithdrawRefusal | 'unavailable'>(
    input.turnKey,
    async (stores) => {
      const file = await lockFile(deps, stores, input.actor, input.dossierId, 'withdraw');
      if (file === undefined) return 'unavailable';
      const act = { by: input.actor, at: deps.clock.now() };
      const change = withdraw(file.dossier, act);
      if (!change.ok) return change.reason;
      const { dossier, events } = change.value;
      await stores.dossiers.save(file.stored, dossier, [...file.carried, ...events]);
      await followSelection(stores, file, dossier, act);
      await stores.walks.removeOfDossier(dossier.id);
      await callOffMeetings(stores, dossier, act);
      return 'withdrawn';
    },
  );
  if (outcome === 'unavailable') return { kind: 'unavailable' };
  const notice = outcome === 'decided' ? decidedNotice() : withdrawnNotice();
  return await lookAtDossier(deps, input.actor, input.dossierId, { notice });
}
