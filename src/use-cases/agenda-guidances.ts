import type { Actor } from '../domain/access.ts';
import type { Trajectory } from '../domain/trajectory.ts';
import type { StepOwner, TrajectoryRules } from '../domain/trajectory-rules.ts';
import type { Dependencies } from './dependencies.ts';
import { ownTrajectories } from './show-trajectories.ts';
import { filedMunicipality } from './views/file-line.ts';

/** A guidance that somebody has a part in, and on which side. */
export interface AgendaGuidance {
  readonly dossierId: string;
  readonly programmeId: string;
  readonly municipality: string;
  readonly side: StepOwner;
  readonly trajectory: Trajectory;
  readonly rules: TrajectoryRules;
}

/** Files that one caseworker has; a guard, not a page. */
const MOST_FILES = 200;

/**
 * The guidances of somebody: those of their municipality, those they guide, and as a caseworker those they have. Who
 * reads them is decided by the roles of this moment.
 */
export async function agendaGuidances(
  deps: Dependencies,
  actor: Actor,
): Promise<readonly AgendaGuidance[]> {
  const own = (await ownTrajectories(deps, actor)).map(
    ({ file, trajectory, rules, side }): AgendaGuidance => ({
      dossierId: trajectory.dossierId,
      programmeId: trajectory.programmeId,
      municipality: filedMunicipality(deps, file),
      side,
      trajectory,
      rules,
    }),
  );
  const known = new Set(own.map(({ dossierId }) => dossierId));
  const handled = await handledGuidances(deps, actor);
  return [...own, ...handled.filter(({ dossierId }) => !known.has(dossierId))];
}

async function handledGuidances(
  { work, programmes }: Dependencies,
  actor: Actor,
): Promise<readonly AgendaGuidance[]> {
  const found: AgendaGuidance[] = [];
  for (const { id: programmeId, trajectory: rules } of programmes) {
    if (rules === undefined || !actor.caseworkerOf.includes(programmeId)) continue;
    const query = { programmeIds: [programmeId], state: 'selected', assignee: actor } as const;
    const files = await work.stores.cases.list(query, { limit: MOST_FILES, offset: 0 });
    if (files.length === 0) continue;
    const ids = new Set(files.map(({ dossierId }) => dossierId));
    const rows = await work.stores.trajectories.ofProgramme(programmeId);
    found.push(
      ...rows
        .filter(({ trajectory }) => ids.has(trajectory.dossierId))
        .map(({ trajectory, municipality }) => ({
          dossierId: trajectory.dossierId,
          programmeId,
          municipality,
          side: 'agency' as const,
          trajectory,
          rules,
        })),
    );
  }
  return found;
}
