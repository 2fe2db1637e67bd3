import { type Form, findQuestion } from '../../domain/form.ts';
import { type ImportColumn, importColumns, isNeeded } from '../../domain/import-columns.ts';
import type { Sheet, Workbook } from '../../domain/ports-documents.ts';
import type { Condition } from '../../domain/question.ts';
import {
  columnHelp,
  onlyWhen,
  importTemplateTexts as texts,
} from '../../texts/import-template-texts.ts';
import { IMPORT_WORDS } from '../../texts/import-words.ts';
import { answerLabels } from './answer-text.ts';

/** An empty table with one column per question of a form, and a sheet that says what may stand in each. */
export function importTemplate(form: Form, madeAt: Date): Workbook {
  const columns = importColumns(form, IMPORT_WORDS);
  return { sheets: [applicationSheet(columns), explanationSheet(form, columns)], madeAt };
}

/** Characters of a column for texts of several lines, and of the others. */
const WIDE = 50;
const NARROW = 22;

function applicationSheet(columns: readonly ImportColumn[]): Sheet {
  return {
    name: texts.applications,
    columns: columns.map((column) => ({
      title: column.title,
      kind: isDay(column) ? 'day' : 'text',
      width: column.kind === 'question' && column.question.kind === 'longText' ? WIDE : NARROW,
    })),
    rows: [],
  };
}

function isDay(column: ImportColumn): boolean {
  return (
    column.kind === 'receivedOn' || (column.kind === 'question' && column.question.kind === 'date')
  );
}

function explanationSheet(form: Form, columns: readonly ImportColumn[]): Sheet {
  return {
    name: texts.explanation,
    columns: [
      { title: texts.column, kind: 'text', width: 30 },
      { title: texts.needed, kind: 'text', width: 12 },
      { title: texts.what, kind: 'text', width: 120 },
    ],
    rows: columns.map((column) => [column.title, neededWord(column), helpFor(form, column)]),
  };
}

function neededWord(column: ImportColumn): string {
  if (!isNeeded(column)) return texts.no;
  const isConditional = column.kind === 'question' && column.question.showWhen !== undefined;
  return isConditional ? texts.sometimes : texts.yes;
}

function helpFor(form: Form, column: ImportColumn): string {
  const condition = column.kind === 'question' ? column.question.showWhen : undefined;
  const when = condition === undefined ? undefined : conditionInWords(form, condition);
  return [when, columnHelp(column)].filter((part) => part !== undefined).join(' ');
}

function conditionInWords(form: Form, condition: Condition): string | undefined {
  const question = findQuestion(form, condition.question);
  if (question === undefined || !('options' in question)) return undefined;
  const values = condition.is === 'oneOf' ? condition.values : [condition.value];
  return onlyWhen(question.shortLabel, answerLabels(question.options, values));
}
