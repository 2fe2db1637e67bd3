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
  noteForm,
  noteOnTrajectory,
  noteResult,
  openReporterForm,
} from './note-on-trajectory.ts';
import type { TrajectoryFile } from './trajectory-file.ts';

const NOTHING_TYPED: TypedAdvice = { evaluation: '', advice: '' };

/** The form with which the experts or the agency evaluate a guidance and advise on what comes next. */
export async function openAdviceForm(
  deps: Dependencies,
  actor: Actor,
  dossierId: string,
): Promise<NoteResult> {
  return await openReporterForm(deps, actor, dossierId, (current) =>
    formView(deps, current, NOTHING_TYPED),
  );
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
  return { kind: 'adviceForm', typed, ...noteForm(deps, current, notice) };
}
