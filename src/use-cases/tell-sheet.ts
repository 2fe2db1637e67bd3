import type { Dossier } from '../domain/dossier.ts';
import { isSamePerson, type NamedPerson } from '../domain/person.ts';
import type { Messenger } from '../domain/ports-chat.ts';
import { reviewOf } from '../domain/review-change.ts';
import { isSheet, type SheetVersion } from '../domain/sheet.ts';
import { signerOf } from '../domain/sheet-confirm.ts';
import type { StepOwner } from '../domain/trajectory-rules.ts';
import type { SheetToldView } from '../domain/views-sheet-results.ts';
import type { Dependencies } from './dependencies.ts';
import { readOwnersFile } from './owners-file.ts';
import { peopleOf } from './reach-of.ts';
import { contactName } from './send-receipt.ts';
import { completeSheetFile, type SheetFile } from './sheet-file.ts';
import { type Means, mailLetter } from './tell-municipality.ts';
import { tellPerson } from './tell-person.ts';
import { handlerOf } from './tell-who-handles.ts';
import { fileHeading } from './views/heading.ts';
import { contactAddress } from './views/receipt-view.ts';
import { sheetDocument } from './views/sheet-document.ts';
import { sheetLetter } from './views/sheet-letter.ts';

export interface ToldSheet {
  readonly sheetId: string;
  readonly version: number;
}

export type SheetTold =
  | { readonly kind: 'told'; readonly people: number; readonly mailed: boolean }
  /** A newer version was handed over since, which is told instead. */
  | { readonly kind: 'superseded' }
  | { readonly kind: 'gone' };

/**
 * Tells whoever works on a guidance that a sheet of it was handed over: the experts, the caseworker who has the file and,
 * of what experts wrote, the municipality; not who did it. A municipality of which nobody is in Teams gets what it says
 * by mail. Once, however often it runs; rejects when Teams or the mail has trouble.
 */
export async function tellSheet(
  deps: Dependencies,
  means: Means,
  { sheetId, version: number }: ToldSheet,
): Promise<SheetTold> {
  const found = await municipalitysSheet(deps, sheetId, number);
  if (found?.version === undefined) return { kind: 'gone' };
  if (found.sheet.version !== number) return { kind: 'superseded' };
  const key = `sheet-${sheetId}-${number}`;
  const { version } = found;
  const { application, step } = found.file.of;
  const tell = (people: readonly NamedPerson[], side: StepOwner) =>
    tellSide(deps, means.messenger, found, { key, people, side, version });
  const assignee = await handlerOf(deps, application);
  const helpers =
    (await tell(await expertsOf(deps, application), 'experts')) +
    (await tell(assignee === undefined ? [] : [assignee], 'agency'));
  if (step.owner === 'municipality') return { kind: 'told', people: helpers, mailed: false };
  const people = await tell(peopleOf(application), 'municipality');
  const mailed = people === 0 && (await mailSheet(deps, means, found, key));
  return { kind: 'told', people: helpers + people, mailed };
}

/** As the municipality reads it: what is told may never hold more. */
async function municipalitysSheet(
  deps: Dependencies,
  sheetId: string,
  number: number,
): Promise<SheetFile | undefined> {
  const { stores } = deps.work;
  const sheet = await stores.dossiers.load(sheetId);
  if (sheet === undefined || !isSheet(sheet)) return undefined;
  const application = await stores.dossiers.load(sheet.sheet.of);
  if (application?.state !== 'selected') return undefined;
  const owner = { ...application.owner, caseworkerOf: [], headOf: [], expertIds: [] };
  return await completeSheetFile(deps, stores, owner, sheet, number);
}

async function expertsOf(
  { work }: Dependencies,
  application: Dossier,
): Promise<readonly NamedPerson[]> {
  const people: NamedPerson[] = [];
  for (const { expertId } of reviewOf(application).panel) {
    const expert = await work.stores.experts.load(expertId);
    if (expert?.person !== undefined) people.push({ ...expert.person, name: expert.name });
  }
  return people;
}

interface Telling {
  readonly key: string;
  readonly people: readonly NamedPerson[];
  readonly side: StepOwner;
  readonly version: SheetVersion;
}

async function tellSide(
  deps: Dependencies,
  messenger: Messenger,
  { file }: SheetFile,
  { key, people, side, version }: Telling,
): Promise<number> {
  const { application, step } = file.of;
  const view: SheetToldView = {
    kind: 'sheetTold',
    heading: fileHeading(file, deps.clock.now()),
    reference: application.reference ?? '',
    by: version.by.name,
    version: version.number,
    asksToConfirm: signerOf(step, side) !== undefined,
  };
  let told = 0;
  for (const person of people) {
    if (isSamePerson(person, version.by)) continue;
    if (await tellPerson(deps, messenger, person, { key, view })) told += 1;
  }
  return told;
}

async function mailSheet(
  deps: Dependencies,
  { letters }: Means,
  found: SheetFile,
  key: string,
): Promise<boolean> {
  const file = await readOwnersFile(deps, found.file.of.application.id);
  if (file === undefined) return false;
  const letter = sheetLetter(found, await sheetDocument(deps, found));
  const contact = { id: key, to: contactAddress(file), contactName: contactName(file) };
  return await mailLetter(deps, letters, file, { ...contact, letter, extra: [] });
}
