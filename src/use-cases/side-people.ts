import type { Person } from '../domain/person.ts';
import { reviewOf } from '../domain/review-change.ts';
import type { StepOwner } from '../domain/trajectory-rules.ts';
import type { Dependencies } from './dependencies.ts';
import type { File } from './file.ts';
import { peopleOf } from './reach-of.ts';
import { handlerOf } from './tell-who-handles.ts';

/**
 * Who of a side of a guidance can have a chat with the bot: the people of the file, the experts of its panel whose
 * account is known, or the caseworker who has it.
 */
export async function sidePeople(
  deps: Dependencies,
  { dossier }: Pick<File, 'dossier'>,
  side: StepOwner,
): Promise<readonly Person[]> {
  switch (side) {
    case 'municipality':
      return peopleOf(dossier);
    case 'experts': {
      const people: Person[] = [];
      for (const { expertId } of reviewOf(dossier).panel) {
        const expert = await deps.work.stores.experts.load(expertId);
        if (expert?.person !== undefined) people.push(expert.person);
      }
      return people;
    }
    case 'agency': {
      const handler = await handlerOf(deps, dossier);
      return handler === undefined ? [] : [handler];
    }
  }
}
