import type { Actor } from '../domain/access.ts';
import type { DossierEvent } from '../domain/dossier-event.ts';
import { isSamePerson, type NamedPerson, nameOnly } from '../domain/person.ts';
import type { Stores } from '../domain/ports.ts';
import { isSheet, type SheetDossier } from '../domain/sheet.ts';
import { assignedNow, assignPart } from '../domain/sheet-parts.ts';
import type { Dependencies } from './dependencies.ts';
import { mayDivide } from './divide-right.ts';
import { type File, readFile, type SheetPlace } from './file.ts';
import { peopleOf } from './reach-of.ts';
import { lockSheetFile } from './sheet-file.ts';

/** Stands for everybody where somebody is chosen. */
export const EVERYBODY = 'everybody';

export interface AssignPartsInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly sheetId: string;
  /** Part → object id of a person of the file, or `EVERYBODY`; parts that are absent stay as they are. */
  readonly to: Readonly<Record<string, string>>;
}

/** `notOfFile`: nobody of this file was chosen somewhere, and nothing was changed. */
export type AssignRefusal = 'notOfFile' | 'handedOver' | 'unavailable';

export type AssignPartsResult =
  | {
      readonly kind: 'assigned';
      readonly file: SheetOfFile;
      /** Parts that have somebody else now, in the order of the sheet. */
      readonly changed: readonly string[];
    }
  | { readonly kind: AssignRefusal; readonly file?: SheetOfFile };

/** A sheet with where it belongs. */
export type SheetOfFile = File & { readonly of: SheetPlace };

type Outcome =
  | { readonly kind: 'assigned'; readonly changed: string[] }
  | { readonly kind: AssignRefusal };

/**
 * Divides a sheet among the people of its municipality, who do it themselves. Whoever gets a part is told; whoever
 * loses one keeps what they wrote. All of it or nothing.
 */
export async function assignParts(
  deps: Dependencies,
  input: AssignPartsInput,
): Promise<AssignPartsResult> {
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, (stores) =>
    assign(deps, stores, input),
  );
  const file = await readDividable(deps, input.actor, input.sheetId);
  if (file === undefined || outcome.kind === 'unavailable') return { kind: 'unavailable' };
  return outcome.kind === 'assigned' ? { ...outcome, file } : { kind: outcome.kind, file };
}

/** A sheet that this person can divide; undefined for one that is not there or not theirs to divide. */
export async function readDividable(
  deps: Dependencies,
  actor: Actor,
  sheetId: string,
): Promise<SheetOfFile | undefined> {
  const file = await readFile(deps, deps.work.stores, actor, sheetId, 'edit');
  return file?.of !== undefined && mayDivide(file.of) ? { ...file, of: file.of } : undefined;
}

async function assign(
  deps: Dependencies,
  stores: Stores,
  { actor, sheetId, to }: AssignPartsInput,
): Promise<Outcome> {
  const file = await lockSheetFile(deps, stores, actor, sheetId, 'edit');
  if (file?.of === undefined || !isSheet(file.dossier) || !mayDivide(file.of)) {
    return { kind: 'unavailable' };
  }
  if (file.dossier.sheet.finishedAt !== undefined) return { kind: 'handedOver' };
  const people = peopleOf(file.of.application);
  const wanted = file.form.steps.filter(({ id }) => Object.hasOwn(to, id));
  const act = { by: nameOnly(actor), at: deps.clock.now() };
  let dossier: SheetDossier = withoutStrangers(file.dossier, file.of);
  const events: DossierEvent[] = [];
  for (const part of wanted) {
    const person = personFor(people, to[part.id]);
    if (person === 'nobody') return { kind: 'notOfFile' };
    const change = assignPart(dossier, part, person, act);
    dossier = change.dossier;
    events.push(...change.events);
  }
  if (events.length === 0) return { kind: 'assigned', changed: [] };
  // One change of the row, however many parts: its version is what those who are told go by.
  const version = file.dossier.version + 1;
  const numbered = events.map((one) => ({ ...one, details: { ...one.details, version } }));
  await stores.dossiers.save(file.stored, { ...dossier, version }, [...file.carried, ...numbered]);
  await stores.jobs.enqueue({ name: 'tell-part', payload: { sheetId, version } });
  return { kind: 'assigned', changed: events.map(({ details }) => String(details.step)) };
}

/** A part that somebody had who left is everybody's: giving it to everybody changes nothing then. */
function withoutStrangers(dossier: SheetDossier, { application }: SheetPlace): SheetDossier {
  const assigned = assignedNow(dossier.sheet, application);
  return { ...dossier, sheet: { ...dossier.sheet, assigned } };
}

function personFor(
  people: readonly NamedPerson[],
  chosen: string | undefined,
): NamedPerson | undefined | 'nobody' {
  if (chosen === undefined || chosen === EVERYBODY) return undefined;
  return people.find(({ objectId }) => objectId.toLowerCase() === chosen.toLowerCase()) ?? 'nobody';
}

/** Those who got something, besides whoever gave it. */
export function given(
  { file, changed }: Extract<AssignPartsResult, { kind: 'assigned' }>,
  actor: Actor,
): readonly NamedPerson[] {
  const { sheet } = file.dossier;
  const assigned = sheet === undefined ? {} : assignedNow(sheet, file.of.application);
  const people = changed.flatMap((part) => assigned[part] ?? []);
  return people.filter(
    (one, index) =>
      !isSamePerson(one, actor) && people.findIndex((other) => isSamePerson(other, one)) === index,
  );
}
