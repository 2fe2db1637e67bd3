import { possibleDecisions } from '../../domain/decision.ts';
import { MOST_REMARKS, type TypedDecision } from '../../domain/decision-input.ts';
import type { ReviewSetup } from '../../domain/programme.ts';
import { waitsForMore } from '../../domain/remark.ts';
import type { DecisionKind } from '../../domain/review.ts';
import type { DecisionFormView, ReasonChoice } from '../../domain/views-decisions.ts';
import { askedQuestions } from '../../domain/visible-questions.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { rowsFromChecks } from './ask-more-view.ts';
import { caseLine } from './case-line.ts';
import { decisionOf } from './case-overview.ts';
import { checklistOf } from './checklist-count.ts';

type Shown = Pick<DecisionFormView, 'typed'> &
  Partial<Pick<DecisionFormView, 'left' | 'problems' | 'preview' | 'notice'>>;

/** The form of a decision on a file as it stands now, with what it holds. */
export function decisionFormView(
  deps: Dependencies,
  file: File,
  { typed, left = 0, problems = [], preview, notice }: Shown,
): DecisionFormView {
  const { dossier, intake, whole } = file;
  const kinds = possibleDecisions(dossier.state);
  const decision = decisionOf(file);
  return {
    kind: 'decisionForm',
    nonce: deps.ids.uuid(),
    version: dossier.version,
    line: caseLine(deps, file),
    ...(decision === undefined ? {} : { decision }),
    ...checklistOf(file),
    kinds,
    reasons: reasonChoices(intake.review, kinds),
    questions: askedQuestions(whole, dossier.answers).map(({ id, shortLabel }) => ({
      id,
      shortLabel,
    })),
    typed: { ...typed, remarks: rowsOf(typed.remarks) },
    left,
    waitsForMore: waitsForMore(dossier),
    problems,
    ...(preview === undefined ? {} : { preview }),
    ...(notice === undefined ? {} : { notice }),
  };
}

function rowsOf(remarks: TypedDecision['remarks']): TypedDecision['remarks'] {
  const empty = { questionId: '', text: '' };
  return Array.from({ length: MOST_REMARKS }, (_, index) => remarks[index] ?? empty);
}

/** What a new form holds: nothing but what the list for admissibility says was not clear. */
export function emptyDecision(file: File): { typed: TypedDecision; left: number } {
  const rows = rowsFromChecks(file);
  const remarks = rows.slice(0, MOST_REMARKS);
  return {
    typed: { kind: '', reasonId: '', explanation: '', remarks },
    left: rows.length - remarks.length,
  };
}

/** The reasons that go with these decisions, in the order of the programme. */
export function reasonChoices(
  { inadmissible, deferred, notSelected }: ReviewSetup,
  kinds: readonly DecisionKind[],
): readonly ReasonChoice[] {
  const lists = [
    ['inadmissible', inadmissible],
    ['notSelected', notSelected],
    ['deferred', deferred],
  ] as const;
  return lists
    .filter(([kind]) => kinds.includes(kind))
    .flatMap(([kind, reasons]) => reasons.map(({ id, label }) => ({ id, kind, label })));
}
