import type { Actor } from '../domain/access.ts';
import { maySheet } from '../domain/sheet-access.ts';
import { allSteps, type StepRule, type TrajectoryRules } from '../domain/trajectory-rules.ts';
import type { Dependencies } from './dependencies.ts';
import { ownTrajectories } from './show-trajectories.ts';
import { filedMunicipality } from './views/file-line.ts';

/** The sheet of a guidance that its municipality fills in first. */
export interface OwnSheet {
  /** The application that the guidance is of. */
  readonly dossierId: string;
  readonly stepId: string;
  readonly title: string;
  readonly municipality: string;
  /** Whether this person writes in it, as far as it was not handed over. */
  readonly mayWrite: boolean;
}

/** The sheets that somebody means with "intakefiche": one per guidance that they are part of. */
export async function ownSheets(deps: Dependencies, actor: Actor): Promise<readonly OwnSheet[]> {
  const own = await ownTrajectories(deps, actor);
  return own.flatMap(({ file, rules, side }): readonly OwnSheet[] => {
    const step = firstSheet(rules);
    const of = step && { application: file.dossier, step, side };
    if (of === undefined || !maySheet(of, 'read')) return [];
    const { id: stepId, title } = of.step;
    const municipality = filedMunicipality(deps, file);
    const mayWrite = side === 'municipality' && maySheet(of, 'edit');
    return [{ dossierId: file.dossier.id, stepId, title, municipality, mayWrite }];
  });
}

/** The first step whose sheet the municipality writes; undefined when a programme has none. */
export function firstSheet(rules: TrajectoryRules): StepRule | undefined {
  return allSteps(rules).find(
    ({ owner, questions }) => owner === 'municipality' && questions !== undefined,
  );
}

/** The first of them that this person can go on with now. */
export async function openSheetOf(deps: Dependencies, actor: Actor): Promise<OwnSheet | undefined> {
  for (const own of await ownSheets(deps, actor)) {
    if (!own.mayWrite) continue;
    const stored = await deps.work.stores.sheets.find(own.dossierId, own.stepId);
    if (stored?.sheet?.finishedAt === undefined) return own;
  }
  return undefined;
}
