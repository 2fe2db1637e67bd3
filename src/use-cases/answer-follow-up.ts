import type { Actor } from '../domain/access.ts';
import { askedMoment, readFollowUp, type TypedFollowUp } from '../domain/follow-up.ts';
import { ok, refused } from '../domain/result.ts';
import type { Notice } from '../domain/views.ts';
import type { FollowUpFormView } from '../domain/views-reports.ts';
import { followUpProblemNotice, reportNotices } from '../texts/report-notices.ts';
import type { Dependencies } from './dependencies.ts';
import {
  type NoteInput,
  type NoteResult,
  noteForm,
  noteOnTrajectory,
  noteResult,
} from './note-on-trajectory.ts';
import { readTrajectory, type TrajectoryFile } from './trajectory-file.ts';
import { trajectoryNotes } from './trajectory-notes.ts';
import { trajectoryView } from './views/trajectory-view.ts';

export const NO_FOLLOW_UP: TypedFollowUp = { choice: '', text: '' };

/** The question how the actions go, for somebody of the municipality that was asked. */
export async function openFollowUpForm(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
  month: number,
): Promise<NoteResult> {
  const { stores } = deps.work;
  const current = await readTrajectory(deps, stores, actor, dossierId);
  if (current === undefined) return { view: { kind: 'unavailable' }, refused: 'unavailable' };
  if (current.side !== 'municipality') {
    const view = await trajectoryView(deps, current, reportNotices.notFollowed());
    return { view, refused: 'notYours' };
  }
  const events = await trajectoryNotes(stores, dossierId);
  if (askedMoment(events, month) === undefined) {
    const view = await trajectoryView(deps, current, reportNotices.notAsked());
    return { view, refused: 'notAsked' };
  }
  return { view: followUpForm(deps, current, { month, typed: NO_FOLLOW_UP }) };
}

/** Keeps how the actions go and lets the agency be told; a later answer stands beside it, nothing is overwritten. */
export async function answerFollowUp(
  deps: Dependencies,
  input: NoteInput & { readonly month: number; readonly typed: TypedFollowUp },
): Promise<NoteResult> {
  const { dossierId, month, typed } = input;
  const read = readFollowUp(typed);
  const outcome = await noteOnTrajectory(deps, input, async ({ side }, stores) => {
    if (side !== 'municipality') return refused('notYours');
    const events = await trajectoryNotes(stores, dossierId);
    const moment = askedMoment(events, month);
    if (moment === undefined) return refused('notAsked');
    return read.ok
      ? ok({ kind: 'followedUp', details: { ...moment, ...read.value } })
      : refused('refused');
  });
  return await noteResult(deps, input, outcome, {
    done: ({ file }) => reportNotices.followedUp(file.programme.organisation),
    problem: () => (read.ok ? undefined : followUpProblemNotice(read.reason)),
    notYours: reportNotices.notFollowed,
    form: (current, notice) => followUpForm(deps, current, { month, typed, notice }),
  });
}

/** The question how the actions go, with what was typed. */
export function followUpForm(
  deps: Dependencies,
  current: TrajectoryFile,
  {
    notice,
    ...shown
  }: {
    readonly month: number;
    readonly typed: TypedFollowUp;
    readonly notice?: Notice | undefined;
  },
): FollowUpFormView {
  return { kind: 'followUpForm', ...shown, ...noteForm(deps, current, notice) };
}
