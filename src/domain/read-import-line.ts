import { contactQuestion } from './form.ts';
import {
  areHarmless,
  type CellFault,
  cellOf,
  cellsOf,
  faultAt,
  type ImportCell,
} from './import-cell.ts';
import type { ReadHeadings } from './import-columns.ts';
import type { FoundFault, ImportFault } from './import-fault.ts';
import type { ReadMunicipalityOn } from './import-municipality.ts';
import type { ImportedApplication } from './import-run.ts';
import { readOwnReference } from './own-reference.ts';
import { type PaperReception, receivePaper } from './paper-reception.ts';
import type { ReadTable } from './ports-documents.ts';
import type { AnswerValue } from './question.ts';
import type { ImportSetup } from './read-import.ts';
import { readAnswers } from './read-import-answers.ts';
import { roundNamed } from './round-named.ts';
import { lastDayOf } from './rounds.ts';
import { dayOf, readDay, yearOf } from './time.ts';
import { withoutAbsent } from './without-absent.ts';

/** What a line is read against: the table that it is of, and all that the table is read against. */
export interface LineSetup extends ImportSetup {
  readonly header: readonly string[];
  readonly headings: ReadHeadings;
  readonly municipalityOn: ReadMunicipalityOn;
  /** What was read of days and rounds before: a table has few different ones, and reckoning with days takes time. */
  readonly receptions: Map<string, ReadReception>;
}

/** What one line says, and what is wrong with it. */
export interface ReadImportLine {
  readonly line: number;
  /** Absent when something has to be solved first. */
  readonly application?: ImportedApplication;
  readonly faults: readonly FoundFault[];
  /** The reference that it had on paper. */
  readonly reference?: string;
}

/** Reads one line as an application, whatever the other lines say. `formulas`: headings of cells that hold one. */
export function readImportLine(
  row: ReadTable['rows'][number],
  setup: LineSetup,
  formulas: readonly string[],
): ReadImportLine {
  const cells = cellsOf(row, setup.headings, setup.header, formulas);
  const { day, reception, faults: dayFaults } = receptionOf(cells, setup);
  const { reference, faults: referenceFaults } = readReference(cells, setup);
  const { values, nis, faults: answerFaults } = readAnswers(cells, day, setup);
  const faults = [...besideColumns(row, setup), ...dayFaults, ...referenceFaults, ...answerFaults];
  const isWhole = setup.headings.missing.length === 0 && areHarmless(faults);
  const application =
    isWhole && reception?.kind === 'taken' && day !== undefined && nis !== undefined
      ? {
          line: row.line,
          receivedOn: day,
          roundId: reception.round.id,
          nis,
          contactName: contactIn(values, setup),
          answers: values,
          ...withoutAbsent({ reference, movedFromRoundId: reception.movedFrom?.id }),
        }
      : undefined;
  return {
    line: row.line,
    faults: faults.map((fault) => ({ line: row.line, ...fault })),
    ...withoutAbsent({ application, reference }),
  };
}

/** More cells than headings: mostly a sign of the wrong kind slipped into a text. */
function besideColumns(
  { cells }: ReadTable['rows'][number],
  { header }: LineSetup,
): readonly CellFault[] {
  const isBeside = cells.some((text, index) => text !== '' && (header[index] ?? '') === '');
  return isBeside ? [{ fault: { kind: 'besideColumns' } }] : [];
}

/** When an application came in, and where it goes. */
export interface ReadReception {
  readonly day?: string;
  readonly reception?: PaperReception;
  readonly faults: readonly CellFault[];
}

function receptionOf(cells: readonly ImportCell[], setup: LineSetup): ReadReception {
  const about = [cellOf(cells, 'receivedOn'), cellOf(cells, 'meantRound')];
  const key = JSON.stringify(about.map((cell) => cell && [cell.text, cell.isFormula]));
  const known = setup.receptions.get(key) ?? readReception(cells, setup);
  setup.receptions.set(key, known);
  return known;
}

function readReception(cells: readonly ImportCell[], setup: LineSetup): ReadReception {
  const cell = cellOf(cells, 'receivedOn');
  if (cell === undefined) return { faults: [] };
  if (cell.isFormula) return { faults: [faultAt(cell, { kind: 'formula' })] };
  if (cell.text === '') return { faults: [faultAt(cell, { kind: 'empty' })] };
  const day = readDay(withoutHour(cell.text));
  if (day === undefined) return { faults: [faultAt(cell, { kind: 'unreadableDay' })] };
  if (day > dayOf(setup.now)) return { faults: [faultAt(cell, { kind: 'futureDay' })] };
  const meant = readMeantRound(cells, setup);
  const reception = receivePaper(day, { ...setup, meant: meant.round });
  const fault = receptionFault(reception);
  const where = reception.kind === 'notOpenYet' ? (cellOf(cells, 'meantRound') ?? cell) : cell;
  return {
    day,
    reception,
    faults: [...meant.faults, ...(fault === undefined ? [] : [faultAt(where, fault)])],
  };
}

function withoutHour(text: string): string {
  return text.replace(/[T ]+\d{1,2}[:.]\d{2}([:.]\d{2})?$/, '');
}

function readMeantRound(cells: readonly ImportCell[], { rounds }: LineSetup) {
  const cell = cellOf(cells, 'meantRound');
  if (cell === undefined || (cell.text === '' && !cell.isFormula)) return { faults: [] };
  if (cell.isFormula) return { faults: [faultAt(cell, { kind: 'formula' })] };
  const round = roundNamed(rounds, cell.text);
  const names = rounds.map(({ name }) => name);
  return round === undefined
    ? { faults: [faultAt(cell, { kind: 'unknownRound', rounds: names })] }
    : { round, faults: [] };
}

function receptionFault(reception: PaperReception): ImportFault | undefined {
  switch (reception.kind) {
    case 'taken':
      return undefined;
    case 'noRounds':
      return { kind: 'noRounds' };
    case 'beforeRounds':
    case 'notOpenYet': {
      const { name, opensAt } = reception.round;
      const kind = reception.kind === 'notOpenYet' ? 'roundNotOpenYet' : 'beforeRounds';
      return { kind, round: name, opensOn: dayOf(opensAt) };
    }
    case 'afterRounds':
      return {
        kind: 'afterRounds',
        round: reception.round.name,
        lastDay: lastDayOf(reception.round),
      };
  }
}

function readReference(
  cells: readonly ImportCell[],
  { referencePrefix, now }: LineSetup,
): { readonly reference?: string; readonly faults: readonly CellFault[] } {
  const cell = cellOf(cells, 'reference');
  if (cell === undefined || (cell.text === '' && !cell.isFormula)) return { faults: [] };
  if (cell.isFormula) return { faults: [faultAt(cell, { kind: 'formula' })] };
  const read = readOwnReference(cell.text, referencePrefix, yearOf(now));
  return read.ok ? { reference: read.value, faults: [] } : { faults: [faultAt(cell, read.reason)] };
}

/** Whom the form asks for as the person to turn to. */
function contactIn(values: Readonly<Record<string, AnswerValue>>, { form }: LineSetup): string {
  const question = contactQuestion(form);
  const value = question && values[question.id];
  return typeof value === 'string' ? value : '';
}
