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
  noteForm,
  noteOnTrajectory,
  noteResult,
  openReporterForm,
} from './note-on-trajectory.ts';
import type { TrajectoryFile } from './trajectory-file.ts';

const NOTHING_TYPED: TypedReport = { kind: '', text: '' };

/** The form with which the experts of a panel, or the agency itself, report a change or the end. */
export async function openReportForm(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
): Promise<NoteResult> {
  return await openReporterForm(deps, actor, dossierId, (current) =>
    formView(deps, current, NOTHING_TYPED),
  );
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
  return { kind: 'reportForm', typed, ...noteForm(deps, current, notice) };
}
