import type { DossierEvent } from '../domain/dossier-event.ts';
import { isSamePerson, type NamedPerson } from '../domain/person.ts';
import type { Messenger } from '../domain/ports-chat.ts';
import type { PartGivenView } from '../domain/views-sheet-parts.ts';
import { askedInStep } from '../domain/visible-questions.ts';
import type { SheetOfFile } from './assign-parts.ts';
import { asActor, type Dependencies } from './dependencies.ts';
import { readFile } from './file.ts';
import { assignedIn } from './own-form.ts';
import { tellPerson } from './tell-person.ts';
import { fileHeading } from './views/heading.ts';

/** More than one change gives at a time. */
const READ = 100;

/**
 * Tells those who got parts of a sheet, each once in their own chat, with a button that opens them; what was given to
 * somebody else since is left out. Resolves to how many know. Rejects when Teams has trouble.
 */
export async function tellPart(
  deps: Dependencies,
  messenger: Messenger,
  { sheetId, version }: { readonly sheetId: string; readonly version: number },
): Promise<number> {
  const { dossiers } = deps.work.stores;
  const events = (await dossiers.events(sheetId, { limit: READ, offset: 0 })).filter(
    ({ kind, details }) => kind === 'sheetAssigned' && details.version === version,
  );
  const stored = await dossiers.load(sheetId);
  const people = Object.values(stored?.sheet?.assigned ?? {});
  let told = 0;
  for (const person of people.filter((one, index) => firstOf(people, one) === index)) {
    const view = await partGiven(deps, sheetId, person, events);
    if (view === undefined) continue;
    const key = `part-${sheetId}-${version}`;
    if (await tellPerson(deps, messenger, person, { key, view })) told += 1;
  }
  return told;
}

function firstOf(people: readonly NamedPerson[], person: NamedPerson): number {
  return people.findIndex((one) => isSamePerson(one, person));
}

/** What somebody got by this change and still has; undefined for nothing, and for who gave it themselves. */
async function partGiven(
  deps: Dependencies,
  sheetId: string,
  person: NamedPerson,
  events: readonly DossierEvent[],
): Promise<PartGivenView | undefined> {
  const actor = await asActor(deps, person);
  const file = await readFile(deps, deps.work.stores, actor, sheetId, 'edit');
  const [event] = events;
  if (file?.of === undefined || event === undefined || isSamePerson(event.by, person)) {
    return undefined;
  }
  const assigned = assignedIn(file) ?? {};
  const parts = file.form.steps.filter(({ id }) => {
    const to = assigned[id];
    const isOfThis = events.some(({ details }) => details.step === id);
    return isOfThis && to !== undefined && isSamePerson(to, person);
  });
  if (parts.length === 0 || file.dossier.sheet?.finishedAt !== undefined) return undefined;
  return view(deps, { ...file, of: file.of }, event.by.name, parts);
}

function view(
  deps: Dependencies,
  file: SheetOfFile,
  by: string,
  parts: SheetOfFile['form']['steps'],
): PartGivenView {
  return {
    kind: 'partGiven',
    heading: fileHeading(file, deps.clock.now()),
    nonce: deps.ids.uuid(),
    by,
    parts: parts.map((step) => ({
      stepId: step.id,
      title: step.title,
      questions: askedInStep(step, file.dossier.answers).length,
    })),
  };
}
