import type { Actor } from '../domain/access.ts';
import { ok, refused } from '../domain/result.ts';
import { mayReport, readAdvice, type TypedAdvice } from '../domain/trajectory-report.ts';
import type { Notice } from '../domain/views.ts';
import type { AdviceFormView } from '../domain/views-reports.ts';
import { adviceProblemNotice, reportNotices } from '../texts/report-notices.ts';
import type { Dependencies } from './dependencies.ts';
import {
  type NoteInput,
  type NoteResult,
  noteOnTrajectory,
  noteResult,
} from './note-on-trajectory.ts';
import { readTrajectory, type TrajectoryFile } from './trajectory-file.ts';
import { trajectoryHead, trajectoryView } from './views/trajectory-view.ts';

const NOTHING_TYPED: TypedAdvice = { evaluation: '', advice: '' };

/** The form with which the experts or the agency evaluate a guidance and advise on what comes next. */
export async function openAdviceForm(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
): Promise<NoteResult> {
  const current = await readTrajectory(deps, deps.work.stores, actor, dossierId);
  if (current === undefined) return { view: { kind: 'unavailable' }, refused: 'unavailable' };
  if (mayReport(current.side)) return { view: formView(deps, current, NOTHING_TYPED) };
  const view = await trajectoryView(deps, current, reportNotices.notReporter());
  return { view, refused: 'notYours' };
}

/** Keeps it and lets the municipality be told; a later one stands beside it, nothing is overwritten. */
export async function adviseMunicipality(
  deps: Dependencies,
  input: NoteInput & { readonly typed: TypedAdvice },
): Promise<NoteResult> {
  const { typed } = input;
  const read = readAdvice(typed);
  const outcome = await noteOnTrajectory(deps, input, ({ side }) => {
    if (!mayReport(side)) return refused('notYours');
    return read.ok ? ok({ kind: 'advised', details: { ...read.value } }) : refused('refused');
  });
  return await noteResult(deps, input, outcome, {
    done: reportNotices.advised,
    problem: () => (read.ok ? undefined : adviceProblemNotice(read.reason)),
    notYours: reportNotices.notReporter,
    form: (current, notice) => formView(deps, current, typed, notice),
  });
}

function formView(
  deps: Dependencies,
  current: TrajectoryFile,
  typed: TypedAdvice,
  notice?: Notice,
): AdviceFormView {
  return {
    kind: 'adviceForm',
    nonce: deps.ids.uuid(),
    head: trajectoryHead(deps, current),
    typed,
    ...(notice === undefined ? {} : { notice }),
  };
}
