import { readCaseFilter } from '../../domain/case-filter.ts';
import { listGuided } from '../../use-cases/list-guided.ts';
import { listLooks } from '../../use-cases/list-looks.ts';
import { lookAtDossier } from '../../use-cases/look-at-dossier.ts';
import { lookAtHistory } from '../../use-cases/look-at-history.ts';
import type { CardHandlers } from './card-handler.ts';
import { sayUnavailable, showCases } from './case-show.ts';
import { replace } from './kit.ts';
import { offerFile } from './offer-file.ts';
import { inOwnChat } from './own-chat.ts';

/** The buttons of the work list and of one file. */
export const CASE_CARDS: CardHandlers<
  | 'case.list'
  | 'case.back'
  | 'case.open'
  | 'case.looks'
  | 'case.guided'
  | 'file.word'
  | 'file.history'
> = {
  'case.list': inOwnChat(async (kit, turn, { page = 0, ...fields }) => {
    await showCases(kit, turn, readCaseFilter(fields), page);
  }),

  'case.back': inOwnChat(async (kit, turn) => {
    const { cardActivityId } = turn;
    const known = cardActivityId === undefined ? undefined : await kit.lists.get(cardActivityId);
    await showCases(kit, turn, known?.filter ?? {}, known?.page ?? 0);
  }),

  'case.open': inOwnChat(async (kit, turn, { dossierId, tab, page }) => {
    const view = await lookAtDossier(kit.deps, kit.actor, dossierId, { tab, page });
    if (view.kind === 'unavailable') return await sayUnavailable(turn, dossierId);
    await replace(kit, turn, view);
  }),

  'case.looks': inOwnChat(async (kit, turn, { dossierId, page = 0 }) => {
    const view = await listLooks(kit.deps, { actor: kit.actor, dossierId, page });
    if (view.kind === 'unavailable') return await sayUnavailable(turn, dossierId);
    await replace(kit, turn, view);
  }),

  'case.guided': inOwnChat(async (kit, turn) => {
    const view = await listGuided(kit.deps, kit.actor);
    if (view.kind === 'unavailable') return await sayUnavailable(turn);
    await replace(kit, turn, view);
  }),

  'file.word': inOwnChat(async (kit, turn, { dossierId }) => {
    await offerFile(kit, turn, { kind: 'applicationWord', dossierId });
  }),

  'file.history': inOwnChat(async (kit, turn, { dossierId, page = 0 }) => {
    const view = await lookAtHistory(kit.deps, kit.actor, dossierId, page);
    if (view.kind === 'unavailable') return await sayUnavailable(turn, dossierId);
    await replace(kit, turn, view);
  }),
};
