import type { Actor } from '../domain/access.ts';
import type { Change } from '../domain/dossier-event.ts';
import { filingOf } from '../domain/filing.ts';
import { canTakeIn, type ImportedApplication } from '../domain/import-run.ts';
import { importedFile } from '../domain/imported-file.ts';
import { receivePaper } from '../domain/paper-reception.ts';
import type { Stores } from '../domain/ports.ts';
import type { ImportReception } from '../domain/ports-imports.ts';
import type { Round } from '../domain/round.ts';
import { yearOf } from '../domain/time.ts';
import type { ImportRefusal } from '../domain/views-imports.ts';
import type { Dependencies } from './dependencies.ts';
import { type FormProgramme, formProgramme } from './form-programme.ts';
import { type NextReference, takeNumbers } from './import-numbers.ts';
import { letOthersGo } from './let-others-go.ts';

/** Files that are written at a time. */
const BATCH = 200;

export type TakenIn = 'done' | ImportRefusal | 'unavailable';

/**
 * Takes a checked table in: all of its applications become sent files, or none does. Part of a transaction, under the
 * lock of the table, so that of two people who ask for it one gets it. What may have changed since it was checked is
 * checked again before anything is written.
 */
export async function takeInImport(
  deps: Dependencies,
  stores: Stores,
  actor: Actor,
  importId: string,
): Promise<TakenIn> {
  const run = await stores.imports.lock(importId);
  const handled = run && formProgramme(deps, actor, run.programmeId);
  if (run === undefined || handled === undefined) return 'unavailable';
  if (run.doneAt !== undefined) return 'already';
  if (!canTakeIn(run)) return 'notReady';
  const at = deps.clock.now();
  const receptions = await stores.imports.receptions(importId);
  const moments = momentsOf(receptions, await stores.rounds.list(run.programmeId), at);
  if (moments === undefined) return 'roundsChanged';
  const numbers = await takeNumbers(stores, run, handled.intake.referencePrefix);
  if (!numbers.ok) return numbers.reason;
  const register = registrar(deps, handled, {
    moments,
    next: numbers.value,
    act: { by: actor, at },
  });
  for (let offset = 0; offset < run.summary.applications; offset += BATCH) {
    const page = { limit: BATCH, offset };
    await stores.dossiers.insertAll(
      (await stores.imports.applications(importId, page)).map(register),
    );
    await letOthersGo();
  }
  await stores.imports.finish(importId, at);
  return 'done';
}

/** → the moment that an application counts as sent. */
type Moments = ReadonlyMap<string, Date>;

/** Undefined when one of them would go to another round by now. */
function momentsOf(
  receptions: readonly ImportReception[],
  rounds: readonly Round[],
  now: Date,
): Moments | undefined {
  const roundOf = (roundId: string | undefined) => rounds.find(({ id }) => id === roundId);
  const moments = new Map<string, Date>();
  for (const one of receptions) {
    const meant = roundOf(one.movedFromRoundId ?? one.roundId);
    const again = receivePaper(one.receivedOn, { rounds, now, meant });
    const isSame =
      again.kind === 'taken' &&
      again.round.id === one.roundId &&
      again.movedFrom?.id === one.movedFromRoundId;
    if (!isSame) return undefined;
    moments.set(keyOf(one), again.at);
  }
  return moments;
}

function keyOf({ receivedOn, roundId, movedFromRoundId = '' }: ImportReception): string {
  return [receivedOn, roundId, movedFromRoundId].join(' ');
}

interface Registering {
  readonly moments: Moments;
  readonly next: NextReference;
  readonly act: { readonly by: Actor; readonly at: Date };
}

/** Makes files of applications, one by one, each with its reference. */
function registrar(
  { ids, municipalities }: Dependencies,
  { programme, intake }: FormProgramme,
  { moments, next, act }: Registering,
): (application: ImportedApplication) => Change {
  return (application) => {
    const { nis, receivedOn, reference } = application;
    const municipality = municipalities.at(nis, receivedOn);
    const submittedAt = moments.get(keyOf(application));
    if (municipality === undefined || submittedAt === undefined) {
      throw new Error(`line ${application.line} is not as it was checked`);
    }
    const registered = {
      id: ids.uuid(),
      programmeId: programme.id,
      form: intake.form,
      reference: reference ?? next(yearOf(submittedAt)),
      filing: filingOf(municipality),
      submittedAt,
    };
    return importedFile(application, registered, act);
  };
}
