import type { CellFault, ImportCell } from './import-cell.ts';
import { faultAt } from './import-cell.ts';
import type { ImportFault } from './import-fault.ts';
import type { ReadMunicipalityOn } from './import-municipality.ts';
import type { MunicipalityFinder } from './municipality.ts';
import { nearestOption } from './nearest-option.ts';
import type { AnswerValue, Question } from './question.ts';
import { readAnswer } from './read-answer.ts';
import { ok, type Result, refused } from './result.ts';
import { isAsked } from './visible-questions.ts';

export interface ReadAnswers {
  /** Question id → what is stored. */
  readonly values: Readonly<Record<string, AnswerValue>>;
  /** The municipality that it is for. */
  readonly nis?: string;
  readonly faults: readonly CellFault[];
}

/** What answers are looked up with. */
export interface AnswerFinders {
  readonly municipalities: MunicipalityFinder;
  readonly municipalityOn: ReadMunicipalityOn;
}

type QuestionCell = ImportCell & { readonly column: { readonly question: Question } };

/** Reads the answers of a line by the rules of the form. Without a day of reception no municipality is read. */
export function readAnswers(
  cells: readonly ImportCell[],
  day: string | undefined,
  finders: AnswerFinders,
): ReadAnswers {
  const asked = cells.filter(isQuestionCell);
  const values: Record<string, AnswerValue> = {};
  const unread = new Set<string>();
  const faults: CellFault[] = [];
  for (const cell of asked) {
    const { question } = cell.column;
    const read = readCell(cell, day, finders);
    if (read === undefined) continue;
    if (read.ok) values[question.id] = read.value;
    else {
      unread.add(question.id);
      faults.push(...read.reason.map((fault) => faultAt(cell, fault)));
    }
  }
  const place = asked.find(({ column }) => column.question.kind === 'municipality');
  const nis = place && values[place.column.question.id];
  return {
    values,
    faults: [...faults, ...formFaults(asked, values, unread)],
    ...(typeof nis === 'string' ? { nis } : {}),
  };
}

function isQuestionCell(cell: ImportCell): cell is QuestionCell {
  return cell.column.kind === 'question';
}

/** Undefined when there is nothing to read, or no way to. */
function readCell(
  { column: { question }, text, isFormula }: QuestionCell,
  day: string | undefined,
  { municipalityOn, municipalities }: AnswerFinders,
): Result<AnswerValue, readonly ImportFault[]> | undefined {
  if (isFormula) return refused([{ kind: 'formula' }]);
  if (text === '') return undefined;
  if (question.kind === 'municipality') {
    if (day === undefined) return undefined;
    const found = municipalityOn(text, day);
    return found.ok ? ok(found.value.nis) : refused([found.reason]);
  }
  const read = readAnswer(question, asTyped(question, text), municipalities);
  if (read.ok) return read;
  const { reason } = read;
  if (reason.kind !== 'notAnOption' || !('options' in question)) {
    return reason.kind === 'empty' ? undefined : refused([{ kind: 'invalid', reason }]);
  }
  return refused(
    reason.unknown.map((typed) => {
      const nearest = nearestOption(question.options, typed)?.label;
      return { kind: 'unknownOption', typed, ...(nearest === undefined ? {} : { nearest }) };
    }),
  );
}

/** Spreadsheets take the zero off a telephone number. */
function asTyped({ kind }: Question, text: string): string {
  return kind === 'phone' && /^[1-9]\d{7,8}$/.test(text) ? `0${text}` : text;
}

/** What the form asks and is not there, and what is there and the form does not ask. */
function formFaults(
  cells: readonly QuestionCell[],
  values: ReadAnswers['values'],
  unread: ReadonlySet<string>,
): readonly CellFault[] {
  const answers = Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, { value }] as const),
  );
  return cells.flatMap((cell) => {
    const { question } = cell.column;
    const asks = isAsked(question, answers);
    const isThere = values[question.id] !== undefined;
    if (asks && question.required && cell.text === '' && !cell.isFormula) {
      return [faultAt(cell, { kind: 'empty' })];
    }
    const isUnsure = unread.has(question.showWhen?.question ?? '');
    return !asks && isThere && !isUnsure ? [faultAt(cell, { kind: 'notAsked' })] : [];
  });
}
