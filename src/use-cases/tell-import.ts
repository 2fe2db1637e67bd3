import type { NamedPerson, Person } from '../domain/person.ts';
import type { Messenger } from '../domain/ports-chat.ts';
import { afterImport } from './ask-import.ts';
import { asActor, type Dependencies } from './dependencies.ts';
import { lookAtImport } from './look-import.ts';
import { type TakenIn, takeInImport } from './take-in-import.ts';
import { tellPerson } from './tell-person.ts';

/** Posts a checked table in a caseworker's own chat. Whether they may see it is checked at that moment. */
export async function showImport(
  deps: Dependencies,
  messenger: Messenger,
  person: Person,
  importId: string,
): Promise<'shown' | 'gone'> {
  const actor = await asActor(deps, { ...person, name: '' });
  const view = await lookAtImport(deps, actor, importId);
  if (view.kind === 'unavailable') return 'gone';
  const message = { key: `import-shown:${importId}`, view };
  return (await tellPerson(deps, messenger, person, message)) ? 'shown' : 'gone';
}

/** Takes a large table in and tells who asked for it what came of it, once. */
export async function takeLargeImport(
  deps: Dependencies,
  messenger: Messenger,
  person: NamedPerson,
  importId: string,
): Promise<TakenIn> {
  const actor = await asActor(deps, person);
  const outcome = await deps.work.transaction((stores) =>
    takeInImport(deps, stores, actor, importId),
  );
  // A second press, or a job that was broken off after its work: the table says that it is done.
  const told = outcome === 'already' ? 'done' : outcome;
  const view = await afterImport(deps, actor, importId, told);
  if (view.kind !== 'unavailable') {
    await tellPerson(deps, messenger, person, { key: `import-${told}:${importId}`, view });
  }
  return outcome;
}
