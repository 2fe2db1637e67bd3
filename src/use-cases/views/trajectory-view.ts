import { sharedListIds } from '../../domain/shared-lesson.ts';
import { dayOf } from '../../domain/time.ts';
import { planTrajectory } from '../../domain/trajectory-plan.ts';
import type { Notice } from '../../domain/views.ts';
import type { TrajectoryHead, TrajectoryView } from '../../domain/views-trajectory.ts';
import type { Dependencies } from '../dependencies.ts';
import type { TrajectoryFile } from '../trajectory-file.ts';
import { filedMunicipality } from './file-line.ts';
import { standingView, stepLine } from './step-line.ts';
import { trajectoryReports } from './trajectory-reports.ts';

/** The guidance of one municipality as it stands today. */
export async function trajectoryView(
  deps: Dependencies,
  current: TrajectoryFile,
  notice?: Notice,
): Promise<TrajectoryView> {
  const { trajectory, rules, side } = current;
  const today = dayOf(deps.clock.now());
  const plan = planTrajectory(rules, trajectory, today);
  const { guidanceDay } = trajectory;
  const planned = new Map(plan.steps.map((one) => [one.step.id, one]));
  return {
    kind: 'trajectory',
    nonce: deps.ids.uuid(),
    head: trajectoryHead(deps, current),
    ...standingView(plan, trajectory, today),
    ...(guidanceDay > today ? { beginsOn: guidanceDay } : {}),
    parts: rules.parts.map(({ number, title, steps }) => ({
      number,
      title,
      steps: steps
        .map(({ id }) => planned.get(id))
        .filter((one) => one !== undefined)
        .map((one) => stepLine(one, trajectory, today)),
    })),
    endDay: plan.endDay,
    fits: plan.fits,
    months: rules.months,
    reports: await trajectoryReports(deps.work.stores, trajectory.dossierId, side),
    ...(await sharingOf(deps, current)),
    ...(notice === undefined ? {} : { notice }),
  };
}

async function sharingOf(
  { work }: Dependencies,
  { file, trajectory }: TrajectoryFile,
): Promise<Pick<TrajectoryView, 'sharing'>> {
  if (sharedListIds(file.programme).length === 0) return {};
  const consent = await work.stores.knowledge.consent(trajectory.dossierId);
  return { sharing: consent?.choice ?? 'unasked' };
}

/** Whose guidance it is, and what each side is called. */
export function trajectoryHead(
  deps: Dependencies,
  { file, side }: Pick<TrajectoryFile, 'file' | 'side'>,
): TrajectoryHead {
  const { dossier, programme, round } = file;
  return {
    dossierId: dossier.id,
    reference: dossier.reference ?? '',
    municipality: filedMunicipality(deps, file),
    province: dossier.filing?.province ?? '',
    programmeName: programme.name,
    organisation: programme.organisation,
    demonstration: round.demonstration,
    side,
  };
}
