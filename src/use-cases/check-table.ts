import { type FoundFault, isWarning } from '../domain/import-fault.ts';
import type { CheckedTable, ImportedApplication, ImportProblem } from '../domain/import-run.ts';
import { importSummary } from '../domain/import-summary.ts';
import type { ReadTable } from '../domain/ports-documents.ts';
import { createImportReader, type ImportReader } from '../domain/read-import.ts';
import type { Round } from '../domain/round.ts';
import { importFaultSentence } from '../texts/import-fault-texts.ts';
import { IMPORT_WORDS } from '../texts/import-words.ts';
import type { Dependencies } from './dependencies.ts';
import type { FormProgramme } from './form-programme.ts';
import { letOthersGo } from './let-others-go.ts';

/** Lines that are read at a stretch. */
const STRETCH = 20;

/** Reads a table as applications for a programme, with all that has to be solved first. Changes nothing. */
export async function checkTable(
  deps: Dependencies,
  { programme, intake }: FormProgramme,
  table: ReadTable,
): Promise<CheckedTable> {
  const rounds = await deps.work.stores.rounds.list(programme.id);
  const reader = createImportReader(table, {
    form: intake.form,
    referencePrefix: intake.referencePrefix,
    rounds,
    municipalities: deps.municipalities,
    now: deps.clock.now(),
    words: IMPORT_WORDS,
  });
  const read = await readLines(reader, table);
  const taken = await takenReferences(deps, read.applications);
  const isTaken = new Set(taken.map(({ line }) => line));
  const applications = read.applications.filter(({ line }) => !isTaken.has(line));
  const present = await filesThere(deps, programme.id, rounds, { applications, reader });
  const faults = [...reader.faults, ...[...read.faults, ...taken, ...present].sort(byLine)];
  const lines = table.rows.length;
  return {
    applications,
    problems: faults.map(toProblem),
    summary: importSummary({ lines, applications, faults, rounds }, deps.municipalities),
  };
}

async function readLines(reader: ImportReader, { rows }: ReadTable) {
  const applications: ImportedApplication[] = [];
  const faults: FoundFault[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % STRETCH === 0) await letOthersGo();
    const read = reader.readLine(row);
    faults.push(...read.faults);
    if (read.application !== undefined) applications.push(read.application);
  }
  return { applications, faults };
}

async function takenReferences(
  deps: Dependencies,
  applications: readonly ImportedApplication[],
): Promise<readonly FoundFault[]> {
  const own = applications.map(({ reference }) => reference).filter((one) => one !== undefined);
  if (own.length === 0) return [];
  const taken = new Set(await deps.work.stores.dossiers.takenReferences(own));
  return applications
    .filter(({ reference }) => reference !== undefined && taken.has(reference))
    .map(({ line }) => ({
      line,
      column: IMPORT_WORDS.reference,
      fault: { kind: 'takenReference' },
    }));
}

/** Municipalities that have a file in the same round already: perhaps the same application, perhaps the same table. */
async function filesThere(
  deps: Dependencies,
  programmeId: string,
  rounds: readonly Round[],
  { applications, reader }: Pick<CheckedTable, 'applications'> & { readonly reader: ImportReader },
): Promise<readonly FoundFault[]> {
  const into = rounds.filter(({ id }) => applications.some(({ roundId }) => roundId === id));
  const found = await Promise.all(
    into.map(async (round) => {
      const facts = await deps.work.stores.cases.facts(programmeId, round.id);
      const references = new Map(facts.map(({ nis, reference }) => [nis, reference]));
      return applications
        .filter(({ roundId }) => roundId === round.id)
        .flatMap(({ line, nis }): FoundFault[] => {
          const reference = references.get(nis);
          const column = reader.municipalityColumn;
          return reference === undefined
            ? []
            : [{ line, column, fault: { kind: 'hasFile', reference, round: round.name } }];
        });
    }),
  );
  return found.flat();
}

function byLine(one: FoundFault, other: FoundFault): number {
  return (one.line ?? 0) - (other.line ?? 0);
}

function toProblem(found: FoundFault): ImportProblem {
  const { line, column, fault } = found;
  return {
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    sentence: importFaultSentence(fault),
    ...(isWarning(found) ? { warning: true as const } : {}),
  };
}
