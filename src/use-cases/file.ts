import { type Actor, type DossierAction, may } from '../domain/access.ts';
import { carryOver } from '../domain/carry-over.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { DossierEvent } from '../domain/dossier-event.ts';
import { withNameOf } from '../domain/dossier-life.ts';
import type { Form } from '../domain/form.ts';
import { writableForm } from '../domain/more-information.ts';
import type { Stores } from '../domain/ports.ts';
import type { Intake, Programme } from '../domain/programme.ts';
import type { Round } from '../domain/round.ts';
import { isSheet, type SheetDossier } from '../domain/sheet.ts';
import { maySheet, type SheetAction } from '../domain/sheet-access.ts';
import { sideOf } from '../domain/trajectory-access.ts';
import { findStep, type StepOwner, type StepRule } from '../domain/trajectory-rules.ts';
import type { Dependencies } from './dependencies.ts';

type FormIntake = Extract<Intake, { kind: 'form' }>;

/** A dossier with what it belongs to, as it stands under the present version of its form. */
export interface File {
  readonly dossier: Dossier;
  readonly programme: Programme;
  readonly intake: FormIntake;
  /** What its people can write in now: all of a draft, of a sent file only what was asked again. */
  readonly form: Form;
  /** The form as it is read. */
  readonly whole: Form;
  readonly round: Round;
  /** Of a sheet: the guidance that it belongs to. */
  readonly of?: SheetPlace;
  /** What carrying it over to the present form did; written with the first change. */
  readonly carried: readonly DossierEvent[];
}

/** Where a sheet belongs, and the side of whoever looks at it. */
export interface SheetPlace {
  readonly application: Dossier;
  readonly step: StepRule;
  readonly side: StepOwner;
}

/** A file under lock: `stored` is what the database holds, so that only the difference is written. */
export interface LockedFile extends File {
  readonly stored: Dossier;
}

type FileReader = Pick<Stores, 'dossiers' | 'rounds'>;

/** Reads a file for somebody; undefined when it is not there or not theirs, which nobody can tell apart. */
export async function readFile(
  deps: Dependencies,
  stores: FileReader,
  actor: Actor,
  dossierId: string,
  action: DossierAction = 'read',
): Promise<File | undefined> {
  const stored = await stores.dossiers.load(dossierId);
  return stored && (await completeFile(deps, stores, actor, stored, action));
}

/** Locks a file for a change; undefined when it is not there or not theirs. */
export async function lockFile(
  deps: Dependencies,
  stores: FileReader,
  actor: Actor,
  dossierId: string,
  action: DossierAction,
): Promise<LockedFile | undefined> {
  const stored = await stores.dossiers.lock(dossierId);
  return stored && (await completeFile(deps, stores, actor, stored, action));
}

async function completeFile(
  deps: Dependencies,
  stores: FileReader,
  actor: Actor,
  stored: Dossier,
  action: DossierAction,
): Promise<LockedFile | undefined> {
  if (isSheet(stored)) return await completeSheet(deps, stores, actor, stored, action);
  if (!may(actor, action, stored)) return undefined;
  const found = await findProgramme(deps, stores, stored);
  return found && fileOf(deps, actor, stored, { ...found, form: found.intake.form });
}

/**
 * A sheet is read and written by the people of its application. For `readVersions` it comes with what is being written:
 * whoever asks for that shows a version in its place.
 */
export async function completeSheet(
  deps: Dependencies,
  stores: FileReader,
  actor: Actor,
  stored: SheetDossier,
  action: SheetAction,
): Promise<LockedFile | undefined> {
  const application = await stores.dossiers.load(stored.sheet.of);
  if (application === undefined) return undefined;
  const side = sideOf(application, actor);
  const found = await findProgramme(deps, stores, application);
  const rules = found?.programme.trajectory;
  const step = rules && findStep(rules, stored.sheet.stepId);
  if (side === undefined || found === undefined || step?.questions === undefined) return undefined;
  const of = { application, step, side };
  if (!maySheet(of, action)) return undefined;
  return { ...fileOf(deps, actor, stored, { ...found, form: step.questions }), of };
}

type Found = Pick<File, 'programme' | 'intake' | 'round'>;

async function findProgramme(
  deps: Dependencies,
  stores: Pick<Stores, 'rounds'>,
  { programmeId, roundId }: Dossier,
): Promise<Found | undefined> {
  const programme = deps.programmes.find((candidate) => candidate.id === programmeId);
  if (programme === undefined || programme.intake.kind !== 'form') return undefined;
  const round = await stores.rounds.get(roundId);
  return round && { programme, intake: programme.intake, round };
}

function fileOf(
  deps: Dependencies,
  actor: Actor,
  stored: Dossier,
  { form: whole, ...found }: Found & { readonly form: Form },
): LockedFile {
  const { dossier, events } = carryOver(stored, whole, actor, deps.clock.now());
  return {
    dossier: withNameOf(dossier, actor),
    stored,
    carried: events,
    ...found,
    form: writableForm(whole, dossier),
    whole,
  };
}

/** Whether it has a guidance that goes on. */
export function isGuided({ dossier, programme }: Pick<File, 'dossier' | 'programme'>): boolean {
  return dossier.state === 'selected' && programme.trajectory !== undefined;
}

/** Files of a list that was read for somebody, without those that are not theirs. */
export async function completedFiles(
  deps: Dependencies,
  stores: FileReader,
  actor: Actor,
  dossiers: readonly Dossier[],
): Promise<readonly File[]> {
  const files = await Promise.all(
    dossiers.map((dossier) => completeFile(deps, stores, actor, dossier, 'read')),
  );
  return files.filter((file) => file !== undefined);
}
