import type { Actor } from '../domain/access.ts';
import type { Stores } from '../domain/ports.ts';
import type { Result } from '../domain/result.ts';
import type { TrajectoryEvent } from '../domain/trajectory.ts';
import { trajectoryEvent } from '../domain/trajectory-change.ts';
import { mayReport } from '../domain/trajectory-report.ts';
import type { Notice, UnavailableView, View } from '../domain/views.ts';
import { reportNotices } from '../texts/report-notices.ts';
import type { Dependencies } from './dependencies.ts';
import { lockTrajectory, readTrajectory, type TrajectoryFile } from './trajectory-file.ts';
import { trajectoryHead, trajectoryView } from './views/trajectory-view.ts';

export interface NoteInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly dossierId: string;
}

/** What came of saying something about a guidance; `refused`: what was typed is not right yet. */
export type NoteOutcome = 'done' | 'refused' | 'stopped' | 'notYours' | 'notAsked' | 'unavailable';

/** What is said, or why not. */
type Decided = Result<
  Pick<TrajectoryEvent, 'kind' | 'details'>,
  'refused' | 'notYours' | 'notAsked'
>;

/**
 * Keeps something that was said about a guidance, once per turn and under the lock of its file, and lets it be told.
 * Nothing is said of one that was stopped; the guidance itself stays as it is.
 */
export async function noteOnTrajectory(
  deps: Dependencies,
  { turnKey, actor, dossierId }: NoteInput,
  decide: (current: TrajectoryFile, stores: Stores) => Decided | Promise<Decided>,
): Promise<NoteOutcome> {
  const { outcome } = await deps.work.once<NoteOutcome>(turnKey, async (stores) => {
    const current = await lockTrajectory(deps, stores, actor, dossierId);
    if (current === undefined) return 'unavailable';
    const decided = await decide(current, stores);
    if (!decided.ok) return decided.reason;
    if (current.trajectory.stoppedAt !== undefined) return 'stopped';
    const { kind, details } = decided.value;
    const reportId = deps.ids.uuid();
    const act = { by: actor, at: deps.clock.now() };
    const event = trajectoryEvent(kind, act, { ...details, report: reportId });
    await stores.trajectories.note(dossierId, [event]);
    await stores.jobs.enqueue({ name: 'tell-report', payload: { dossierId, reportId } });
    return 'done';
  });
  return outcome;
}

/** What somebody is shown, and why nothing was kept, if so; for the log. */
export interface NoteResult {
  readonly view: View | UnavailableView;
  readonly refused?: string;
}

/** How the answer to somebody who said something is made. */
interface NoteAnswer {
  readonly done: (current: TrajectoryFile) => Notice;
  /** Why what was typed is not right yet. */
  readonly problem: () => Notice | undefined;
  readonly notYours: () => Notice;
  /** The form again, with what was typed. */
  readonly form: (current: TrajectoryFile, notice?: Notice) => View;
}

/** The guidance with what came of it, or the form again with why nothing did and with what was typed. */
export async function noteResult(
  deps: Dependencies,
  { actor, dossierId }: Pick<NoteInput, 'actor' | 'dossierId'>,
  outcome: NoteOutcome,
  answer: NoteAnswer,
): Promise<NoteResult> {
  const current = await readTrajectory(deps, deps.work.stores, actor, dossierId);
  if (current === undefined) return { view: { kind: 'unavailable' }, refused: 'unavailable' };
  switch (outcome) {
    case 'unavailable':
      return { view: { kind: 'unavailable' }, refused: outcome };
    case 'done':
      return { view: await trajectoryView(deps, current, answer.done(current)) };
    case 'refused':
      return { view: answer.form(current, answer.problem()), refused: outcome };
    case 'stopped':
      return { view: answer.form(current, reportNotices.stopped()), refused: outcome };
    case 'notYours':
      return { view: await trajectoryView(deps, current, answer.notYours()), refused: outcome };
    case 'notAsked': {
      const view = await trajectoryView(deps, current, reportNotices.notAsked());
      return { view, refused: outcome };
    }
  }
}

/** Opens a form of those who report on a guidance: its experts and the agency; others are told that it is not theirs. */
export async function openReporterForm(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
  form: (current: TrajectoryFile) => NoteResult['view'],
): Promise<NoteResult> {
  const current = await readTrajectory(deps, deps.work.stores, actor, dossierId);
  if (current === undefined) return { view: { kind: 'unavailable' }, refused: 'unavailable' };
  if (mayReport(current.side)) return { view: form(current) };
  const view = await trajectoryView(deps, current, reportNotices.notReporter());
  return { view, refused: 'notYours' };
}

/** What every form about a guidance shows beside what it is about. */
export function noteForm(deps: Dependencies, current: TrajectoryFile, notice?: Notice) {
  return {
    nonce: deps.ids.uuid(),
    head: trajectoryHead(deps, current),
    ...(notice === undefined ? {} : { notice }),
  };
}
