import type { ExpertLoad } from './panel.ts';
import { ok, type Result, refused } from './result.ts';
import type { PanelMember } from './review.ts';

/** Experts that one municipality can have; more is a mistake. */
export const LARGEST_PANEL = 20;

/** Ids as a list of choices sends them, each once. */
export function readExpertIds(typed: string): readonly string[] {
  const ids = typed.split(',').map((id) => id.trim());
  return [...new Set(ids.filter((id) => id !== ''))];
}

/**
 * The experts that were ticked. Who does not guide any more can stay on a panel, and not join one; an id that is
 * nobody of this programme is an expert that is gone.
 */
export function readPanel(
  ids: readonly string[],
  loads: readonly ExpertLoad[],
  present: readonly PanelMember[],
): Result<readonly PanelMember[], 'expertGone' | 'tooMany'> {
  if (ids.length > LARGEST_PANEL) return refused('tooMany');
  const members: PanelMember[] = [];
  for (const id of ids) {
    const known = present.find(({ expertId }) => expertId === id);
    const expert = loads.find((load) => load.expert.id === id)?.expert;
    if (expert?.active) members.push({ expertId: id, name: expert.name });
    else if (known !== undefined) members.push(known);
    else return refused('expertGone');
  }
  return ok(members);
}
