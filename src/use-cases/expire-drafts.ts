import type { Messenger } from '../domain/ports-chat.ts';
import type { OldDraft } from '../domain/ports-drafts.ts';
import { DRAFT_WARNING_MONTHS } from '../domain/retention.ts';
import { dayOf, monthsLater, startOfDay } from '../domain/time.ts';
import type { Dependencies } from './dependencies.ts';
import { programmeName } from './programme-name.ts';
import { tellPerson } from './tell-person.ts';

/** Drafts at a time; what is left comes the next night. */
const MOST = 500;

export interface ExpiredDrafts {
  readonly warned: number;
  readonly removed: number;
}

/**
 * Ends drafts that were never sent and that nobody changed for as long as they are kept: their people are told a month
 * before, and whoever changes something keeps it. Who cannot be reached in Teams cannot be told; the month passes all
 * the same.
 */
export async function expireDrafts(
  deps: Dependencies,
  messenger: Messenger,
): Promise<ExpiredDrafts> {
  const { work, clock, retention } = deps;
  const today = dayOf(clock.now());
  const ago = (months: number) => startOfDay(monthsLater(today, -months));
  const warned = await work.stores.oldDrafts.toWarn(
    ago(retention.drafts - DRAFT_WARNING_MONTHS),
    MOST,
  );
  for (const draft of warned) await warn(deps, messenger, draft, today);
  const over = await work.stores.oldDrafts.toRemove(
    ago(retention.drafts),
    ago(DRAFT_WARNING_MONTHS),
    MOST,
  );
  let removed = 0;
  for (const draft of over) if (await remove(deps, draft)) removed += 1;
  return { warned: warned.length, removed };
}

async function warn(
  deps: Dependencies,
  messenger: Messenger,
  draft: OldDraft,
  today: string,
): Promise<void> {
  const view = {
    kind: 'draftEnds',
    dossierId: draft.id,
    programmeName: programmeName(deps, draft.programmeId),
    months: deps.retention.drafts - DRAFT_WARNING_MONTHS,
    // The night after the month.
    day: monthsLater(today, DRAFT_WARNING_MONTHS),
  } as const;
  const key = `draft-told:${draft.id}:${draft.version}`;
  for (const person of draft.people) await tellPerson(deps, messenger, person, { key, view });
  await deps.work.stores.oldDrafts.markWarned(draft, deps.clock.now());
}

/** Somebody may have gone on with it this very night. */
async function remove(deps: Dependencies, { id, version }: OldDraft): Promise<boolean> {
  return await deps.work.transaction(async ({ dossiers }) => {
    const dossier = await dossiers.lock(id);
    if (dossier?.version !== version || dossier.submittedAt !== undefined) return false;
    await dossiers.remove(id);
    return true;
  });
}
