import type { Form } from './form.ts';
import {
  type ImportWords,
  importColumns,
  type ReadHeadings,
  readHeadings,
} from './import-columns.ts';
import type { FoundFault } from './import-fault.ts';
import { createMunicipalityReader } from './import-municipality.ts';
import type { ImportedApplication } from './import-run.ts';
import type { MunicipalityFinder } from './municipality.ts';
import type { ReadTable } from './ports-documents.ts';
import { type ReadImportLine, readImportLine } from './read-import-line.ts';
import type { Round } from './round.ts';

/** What a table is read against. */
export interface ImportSetup {
  readonly form: Form;
  readonly referencePrefix: string;
  readonly rounds: readonly Round[];
  readonly municipalities: MunicipalityFinder;
  readonly now: Date;
  readonly words: ImportWords;
}

export interface ReadLine {
  /** Absent when something in the line has to be solved first. */
  readonly application?: ImportedApplication;
  readonly faults: readonly FoundFault[];
}

/** Reads a table line by line, so that whoever asks can let others go first now and then. */
export interface ImportReader {
  /** What is wrong with the table as a whole. */
  readonly faults: readonly FoundFault[];
  /** What the column of the municipality is called. */
  readonly municipalityColumn: string;
  /** Lines in their order: each is held against those before it. */
  readLine(row: ReadTable['rows'][number]): ReadLine;
}

/** Makes the reader of one table. */
export function createImportReader(
  { header, formulas }: Pick<ReadTable, 'header' | 'formulas'>,
  setup: ImportSetup,
): ImportReader {
  const headings = readHeadings(header, importColumns(setup.form, setup.words));
  const formulasIn = formulasByLine(formulas);
  const seen: SeenBefore = { references: new Map(), municipalities: new Map() };
  const municipalityColumn = municipalityTitle(headings);
  const municipalityOn = createMunicipalityReader(setup.municipalities);
  const lineSetup = { ...setup, header, headings, municipalityOn, receptions: new Map() };
  return {
    faults: tableFaults(headings),
    municipalityColumn,
    readLine(row) {
      const read = readImportLine(row, lineSetup, formulasIn.get(row.line) ?? []);
      const repeated = sameReference(read, seen, setup);
      const { application } = read;
      if (application === undefined || repeated.length > 0) {
        return { faults: [...read.faults, ...repeated] };
      }
      const again = sameMunicipality(application, seen, setup);
      const repeats = again.map((one) => ({ ...one, column: municipalityColumn }));
      return { application, faults: [...read.faults, ...repeats] };
    },
  };
}

function municipalityTitle({ places }: ReadHeadings): string {
  const column = [...places.values()].find(
    (one) => one.kind === 'question' && one.question.kind === 'municipality',
  );
  return column?.title ?? '';
}

interface SeenBefore {
  /** → the line on which it stood first. */
  readonly references: Map<string, number>;
  /** Round and NIS code → the same. */
  readonly municipalities: Map<string, number>;
}

function formulasByLine(formulas: ReadTable['formulas']): ReadonlyMap<number, readonly string[]> {
  const byLine = new Map<number, string[]>();
  for (const { line, column } of formulas) {
    byLine.set(line, [...(byLine.get(line) ?? []), column]);
  }
  return byLine;
}

function tableFaults({ missing, double, unknown }: ReadHeadings): readonly FoundFault[] {
  return [
    ...missing.map(({ title }) => ({ column: title, fault: { kind: 'missingColumn' as const } })),
    ...double.map((column) => ({ column, fault: { kind: 'doubleColumn' as const } })),
    ...unknown.map((column) => ({ column, fault: { kind: 'unknownColumn' as const } })),
  ];
}

function sameReference(
  { line, reference }: ReadImportLine,
  { references }: SeenBefore,
  { words }: ImportSetup,
): readonly FoundFault[] {
  if (reference === undefined) return [];
  const firstLine = references.get(reference);
  if (firstLine === undefined) references.set(reference, line);
  return firstLine === undefined
    ? []
    : [{ line, column: words.reference, fault: { kind: 'sameReference', firstLine } }];
}

/** A municipality may ask twice; mostly it is the same application. */
function sameMunicipality(
  { line, roundId, nis }: ImportedApplication,
  { municipalities }: SeenBefore,
  { rounds }: ImportSetup,
): readonly FoundFault[] {
  const key = `${roundId} ${nis}`;
  const firstLine = municipalities.get(key);
  if (firstLine === undefined) municipalities.set(key, line);
  const round = rounds.find(({ id }) => id === roundId)?.name ?? roundId;
  return firstLine === undefined
    ? []
    : [{ line, fault: { kind: 'sameMunicipality', firstLine, round } }];
}
