import type { Actor } from '../domain/access.ts';
import type { Clock } from '../domain/clock.ts';
import type { FaqFinder } from '../domain/faq.ts';
import type { MunicipalityFinder } from '../domain/municipality.ts';
import { isSamePerson, type NamedPerson, type Person, type Profile } from '../domain/person.ts';
import type { Ids, UnitOfWork } from '../domain/ports.ts';
import type { DocumentPrinter } from '../domain/ports-documents.ts';
import type { Programme } from '../domain/programme.ts';

/** What the use cases are given; wired once, at start. */
export interface Dependencies {
  readonly work: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly municipalities: MunicipalityFinder;
  readonly faq: FaqFinder;
  readonly printer: DocumentPrinter;
  readonly programmes: readonly Programme[];
  readonly caseworkers: readonly Person[];
}

/** Somebody with the role that configuration gives them. */
export function asActor(deps: Dependencies, person: NamedPerson): Actor {
  const caseworker = deps.caseworkers.some((one) => isSamePerson(one, person));
  const { tenantId, objectId, name } = person;
  return { tenantId, objectId, name, caseworker };
}

/** Asked only where a screen can be filled in beforehand. */
export type ProfileSource = () => Promise<Profile | undefined>;
