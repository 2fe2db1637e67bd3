import type { Actor } from '../domain/access.ts';
import { ok, refused } from '../domain/result.ts';
import { mayReport, readReport, type TypedReport } from '../domain/trajectory-report.ts';
import type { Notice } from '../domain/views.ts';
import type { ReportFormView } from '../domain/views-reports.ts';
import { reportNotices, reportProblemNotice } from '../texts/report-notices.ts';
import type { Dependencies } from './dependencies.ts';
import {
  type NoteInput,
  type NoteResult,
  noteOnTrajectory,
  noteResult,
} from './note-on-trajectory.ts';
import { readTrajectory, type TrajectoryFile } from './trajectory-file.ts';
import { trajectoryHead, trajectoryView } from './views/trajectory-view.ts';

const NOTHING_TYPED: TypedReport = { kind: '', text: '' };

/** The form with which the experts of a panel, or the agency itself, report a change or the end. */
export async function openReportForm(
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

/** Keeps what they report and lets the agency be told; a later one stands beside it, nothing is overwritten. */
export async function reportToAgency(
  deps: Dependencies,
  input: NoteInput & { readonly typed: TypedReport },
): Promise<NoteResult> {
  const { typed } = input;
  const read = readReport(typed);
  const outcome = await noteOnTrajectory(deps, input, ({ side }) => {
    if (!mayReport(side)) return refused('notYours');
    return read.ok ? ok({ kind: 'reported', details: { ...read.value } }) : refused('refused');
  });
  return await noteResult(deps, input, outcome, {
    done: ({ file }) => reportNotices.reported(file.programme.organisation),
    problem: () => (read.ok ? undefined : reportProblemNotice(read.reason)),
    notYours: reportNotices.notReporter,
    form: (current, notice) => formView(deps, current, typed, notice),
  });
}

function formView(
  deps: Dependencies,
  current: TrajectoryFile,
  typed: TypedReport,
  notice?: Notice,
): ReportFormView {
  return {
    kind: 'reportForm',
    nonce: deps.ids.uuid(),
    head: trajectoryHead(deps, current),
    typed,
    ...(notice === undefined ? {} : { notice }),
  };
}
