import { isOnPaper } from '../../domain/access.ts';
import { allQuestions, type Form, presentQuestionId } from '../../domain/form.ts';
import { importColumns } from '../../domain/import-columns.ts';
import type { Sheet } from '../../domain/ports-documents.ts';
import type { AnswerValue, Question } from '../../domain/question.ts';
import { reviewOf } from '../../domain/review-change.ts';
import { isAsked } from '../../domain/visible-questions.ts';
import { CASE_STATE_WORDS, TURN_WORDS } from '../../texts/case-words.ts';
import { IMPORT_WORDS } from '../../texts/import-words.ts';
import { roundExportTexts as texts } from '../../texts/round-export-texts.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { answerText } from './answer-text.ts';
import { filedMunicipality } from './file-line.ts';
import { reasonLabel } from './told-event.ts';

export type Row = Sheet['rows'][number];
type Cell = Row[number];
type Column = Sheet['columns'][number];

/** A file with the names that stand in its row. */
export interface ExportedFile {
  readonly file: File;
  /** Name of the round for which it came in too late. */
  readonly lateFrom?: string;
}

/** Characters of a column with texts of several lines. */
const WIDE = 60;

/** What is known of every file, before its answers. */
const FACTS: readonly Column[] = [
  { title: texts.reference, kind: 'text' },
  { title: texts.municipality, kind: 'text' },
  { title: texts.nis, kind: 'text' },
  { title: texts.province, kind: 'text' },
  { title: texts.centreCity, kind: 'text' },
  { title: texts.round, kind: 'text' },
  { title: texts.lateFrom, kind: 'text' },
  { title: texts.submittedAt, kind: 'moment' },
  { title: texts.onPaper, kind: 'text' },
  { title: texts.state, kind: 'text' },
  { title: texts.stateSince, kind: 'moment' },
  { title: texts.turn, kind: 'text' },
  { title: texts.assignee, kind: 'text' },
  { title: texts.decidedAt, kind: 'moment' },
  { title: texts.reason, kind: 'text' },
  { title: texts.explanation, kind: 'text', width: WIDE },
  { title: texts.budget, kind: 'euro' },
];

/** One row per file, with every answer; answers to questions that are no longer in the form stand behind them. */
export function applicationSheet(
  form: Form,
  rows: readonly Row[],
  goneQuestions: readonly string[],
): Sheet {
  const asked = importColumns(form, IMPORT_WORDS).flatMap((column): Column[] =>
    column.kind === 'question' ? [{ ...shapeOf(column.question), title: column.title }] : [],
  );
  const gone = goneQuestions.map((title): Column => ({ title, kind: 'text', width: WIDE }));
  return { name: texts.sheets.applications, columns: [...FACTS, ...asked, ...gone], rows };
}

function shapeOf({ kind }: Question): Omit<Column, 'title'> {
  if (kind === 'date') return { kind: 'day' };
  if (kind === 'scale') return { kind: 'number' };
  return kind === 'longText' ? { kind: 'text', width: WIDE } : { kind: 'text' };
}

/** The row of a file; `goneQuestions` are added to as they are met. */
export function applicationRow(
  deps: Dependencies,
  { file, lateFrom }: ExportedFile,
  goneQuestions: string[],
): Row {
  const { dossier, round, intake, whole } = file;
  const { filing } = dossier;
  const { decision, assignee, budget, turn, stateSince } = reviewOf(dossier);
  const yesNo = (is: boolean) => (is ? texts.yes : texts.no);
  return [
    dossier.reference ?? '',
    filedMunicipality(deps, file),
    filing?.nis ?? '',
    filing?.province ?? '',
    filing === undefined ? '' : yesNo(filing.centreCity),
    round.name,
    lateFrom ?? '',
    dossier.submittedAt?.toISOString() ?? '',
    yesNo(isOnPaper(dossier)),
    CASE_STATE_WORDS[dossier.state],
    stateSince.toISOString(),
    TURN_WORDS[turn],
    assignee?.name ?? '',
    decision?.at.toISOString() ?? '',
    reasonLabel(intake.review, decision?.reasonId) ?? decision?.reasonId ?? '',
    decision?.explanation ?? '',
    budget ?? null,
    ...answerCells(deps, file, whole),
    ...goneAnswers(file, goneQuestions),
  ];
}

function answerCells(deps: Dependencies, { dossier }: File, form: Form): readonly Cell[] {
  const answers = presentAnswers(form, dossier.answers);
  return allQuestions(form).map((question) => {
    const value = answers[question.id]?.value;
    if (value === undefined || value === '' || !isAsked(question, answers)) return '';
    if (question.kind === 'municipality' && dossier.filing?.nis === value) {
      return dossier.filing.name;
    }
    if (question.kind === 'date' || question.kind === 'scale') return asCell(value);
    return answerText(question, value, deps.municipalities);
  });
}

function asCell(value: AnswerValue): string | number {
  return typeof value === 'object' ? value.join(', ') : value;
}

/** What was sent stays under the ids of its own form: those that were renamed since are found by their new ones. */
function presentAnswers<Answer>(
  form: Form,
  answers: Readonly<Record<string, Answer>>,
): Readonly<Record<string, Answer>> {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [presentQuestionId(form, id), answer]),
  );
}

function goneAnswers({ dossier, whole }: File, goneQuestions: string[]): readonly Cell[] {
  const present = new Set(allQuestions(whole).map(({ id }) => id));
  const gone = Object.entries(dossier.answers).filter(
    ([id]) => !present.has(presentQuestionId(whole, id)),
  );
  for (const [id] of gone) if (!goneQuestions.includes(id)) goneQuestions.push(id);
  const byId = new Map(gone);
  return goneQuestions.map((id) => asCell(byId.get(id)?.value ?? ''));
}
