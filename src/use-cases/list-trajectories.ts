import type { Actor } from '../domain/access.ts';
import type { Programme } from '../domain/programme.ts';
import { pageIn } from '../domain/shown-page.ts';
import { dayOf } from '../domain/time.ts';
import type { TrajectoryFilter } from '../domain/trajectory-filter.ts';
import { overviewOf } from '../domain/trajectory-overview.ts';
import { findStep, type TrajectoryRules } from '../domain/trajectory-rules.ts';
import type { UnavailableView } from '../domain/views.ts';
import type { TrajectoryOverviewView } from '../domain/views-trajectory.ts';
import type { Dependencies } from './dependencies.ts';
import { overviewLine } from './views/trajectory-line.ts';

/** Trajectories on one page: with their usual names they are all shown whole. */
const PAGE = 20;

export interface TrajectoryListInput {
  readonly actor: Actor;
  readonly filter: TrajectoryFilter;
  /** From 0; a page after the last one shows the last one. */
  readonly page: number;
}

interface GuidedProgramme extends Programme {
  readonly trajectory: TrajectoryRules;
}

/** Every trajectory of a programme that a caseworker handles, late ones first; nothing for whoever is none. */
export async function listTrajectories(
  deps: Dependencies,
  { actor, filter, page }: TrajectoryListInput,
): Promise<TrajectoryOverviewView | UnavailableView> {
  const handled = guidedProgrammes(deps, actor);
  const programme = handled.find(({ id }) => id === filter.programmeId) ?? handled[0];
  if (programme === undefined) return { kind: 'unavailable' };
  await deps.work.stores.caseworkers.seen(actor, deps.clock.now());
  const known = knownFilter(filter, programme);
  const today = dayOf(deps.clock.now());
  const rows = await deps.work.stores.trajectories.ofProgramme(programme.id);
  const { steps, lines, ...totals } = overviewOf(programme.trajectory, rows, known, today);
  const { shown, ...place } = pageIn(lines, page, PAGE);
  return {
    kind: 'trajectoryOverview',
    filter: known,
    programmes: handled.map(({ id, name }) => ({ id, name })),
    programmeName: programme.name,
    steps: steps.map(({ step, running, late }) => {
      const { id: stepId, number, title } = step;
      return { stepId, number, title, running, late };
    }),
    ...totals,
    lines: shown.map((line) => overviewLine(programme, line, today)),
    ...place,
    ...(actor.expertIds.length > 0 ? { guides: true as const } : {}),
  };
}

/** Programmes with a guidance that somebody handles. */
function guidedProgrammes(
  { programmes }: Dependencies,
  { caseworkerOf }: Actor,
): readonly GuidedProgramme[] {
  return programmes
    .filter(({ id }) => caseworkerOf.includes(id))
    .flatMap((one) =>
      one.trajectory === undefined ? [] : [{ ...one, trajectory: one.trajectory }],
    );
}

/** What a card asks for that the programme does not have does not matter. */
function knownFilter(
  { show, stepId, province }: TrajectoryFilter,
  { id, trajectory }: GuidedProgramme,
): TrajectoryFilter {
  const isKnown = stepId !== undefined && findStep(trajectory, stepId) !== undefined;
  return {
    programmeId: id,
    show,
    ...(isKnown ? { stepId } : {}),
    ...(province === undefined ? {} : { province }),
  };
}
