import type { Actor } from '../domain/access.ts';
import { pageIn } from '../domain/shown-page.ts';
import { dayOf } from '../domain/time.ts';
import type { TrajectoryShow } from '../domain/trajectory-filter.ts';
import { type OverviewLine, overviewOf } from '../domain/trajectory-overview.ts';
import type { UnavailableView } from '../domain/views.ts';
import type { GeneralGroupView, GroupTrajectoryLine } from '../domain/views-groups.ts';
import type { Dependencies } from './dependencies.ts';
import { groupHead, guidedIds, type Seat, seatsOf } from './group-seat.ts';
import { type ProgrammeIssues, programmeIssues } from './programme-issues.ts';
import { overviewLine } from './views/trajectory-line.ts';

/** Guidances on one page. */
const PAGE = 20;

export interface GeneralGroupInput {
  readonly actor: Actor;
  /** When absent the first programme in whose working group they sit. */
  readonly programmeId?: string | undefined;
  readonly show: TrajectoryShow;
  /** From 0; a page after the last one shows the last one. */
  readonly page: number;
}

/**
 * How every guidance of a programme stands, late ones first, for its caseworkers and all its experts. An expert sees
 * of others how they stand and nothing that leads to their files.
 */
export async function showGeneralGroup(
  deps: Dependencies,
  { actor, programmeId, show, page }: GeneralGroupInput,
): Promise<GeneralGroupView | UnavailableView> {
  const seats = await seatsOf(deps, actor);
  const seat = seats.find(({ programme }) => programme.id === programmeId) ?? seats[0];
  if (seat === undefined) return { kind: 'unavailable' };
  const { programme } = seat;
  const today = dayOf(deps.clock.now());
  const rows = await deps.work.stores.trajectories.ofProgramme(programme.id);
  const filter = { show, programmeId: programme.id };
  const overview = overviewOf(programme.trajectory, rows, filter, today);
  const { shown, ...place } = pageIn(overview.lines, page, PAGE);
  const issues = await programmeIssues(deps, seat);
  const own = await guidedIds(deps, actor);
  const { running, late, ended, stopped } = overview;
  return {
    kind: 'generalGroup',
    head: groupHead(seat),
    programmes: seats.map((one) => ({ id: one.programme.id, name: one.programme.name })),
    show,
    running,
    late,
    ended,
    stopped,
    lines: shown.map((line) => {
      const mayOpen = seat.side === 'agency' || own.has(line.row.trajectory.dossierId);
      return groupLine(seat, line, { issues, mayOpen, today });
    }),
    ...place,
  };
}

interface Known {
  readonly issues: ProgrammeIssues;
  readonly mayOpen: boolean;
  readonly today: string;
}

/** What leads to a file is left out for whoever may not open it. */
function groupLine(
  { programme }: Seat,
  overview: OverviewLine,
  { issues, mayOpen, today }: Known,
): GroupTrajectoryLine {
  const line = overviewLine(programme, overview, today);
  const { dossierId } = line.head;
  const count = issues.issues.filter(({ row }) => row.dossierId === dossierId).length;
  return {
    line: mayOpen ? line : { ...line, head: { ...line.head, dossierId: '', reference: '' } },
    ...(issues.known.has(dossierId) ? { keyIssues: count } : {}),
    mayOpen,
  };
}
