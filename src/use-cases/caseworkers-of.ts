import { type NamedPerson, nameOnly, personKey } from '../domain/person.ts';
import { asActor, type Dependencies } from './dependencies.ts';

/** Caseworkers of a programme who used the bot, by name: those that work can be given to. */
export async function caseworkersOf(
  deps: Dependencies,
  programmeId: string,
): Promise<readonly NamedPerson[]> {
  const known = await deps.work.stores.caseworkers.known();
  const actors = await Promise.all(known.map((person) => asActor(deps, person)));
  return actors.filter(({ caseworkerOf }) => caseworkerOf.includes(programmeId)).map(nameOnly);
}

/** The caseworker of a programme that a card named by key; whatever else a card sends is nobody. */
export async function caseworkerByKey(
  deps: Dependencies,
  programmeId: string,
  key: string,
): Promise<NamedPerson | undefined> {
  const handlers = await caseworkersOf(deps, programmeId);
  return handlers.find((person) => personKey(person) === key);
}
