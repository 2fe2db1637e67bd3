import type { Actor } from '../domain/access.ts';
import type { Clock } from '../domain/clock.ts';
import type { MunicipalityFinder } from '../domain/municipality.ts';
import { isSamePerson, type NamedPerson, type Person, type Profile } from '../domain/person.ts';
import type { Ids, UnitOfWork } from '../domain/ports.ts';
import type { DocumentPrinter } from '../domain/ports-documents.ts';
import type { AnswerPhraser } from '../domain/ports-phrasing.ts';
import type { Programme } from '../domain/programme.ts';
import type { FaqCatalog } from './faq-catalog.ts';

/** What the use cases are given; wired once, at start. */
export interface Dependencies {
  readonly work: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly municipalities: MunicipalityFinder;
  readonly faq: FaqCatalog;
  readonly printer: DocumentPrinter;
  readonly programmes: readonly Programme[];
  readonly caseworkers: readonly CaseworkerSetting[];
  /** Programme id → the mailbox its questions go to, where it is another than the programme's own. */
  readonly mailboxes: Readonly<Record<string, string>>;
  /** Phrases answers with a language model; absent when none is configured. */
  readonly phraser?: AnswerPhraser;
}

/** Who configuration makes a caseworker; of every programme when none is named. */
export interface CaseworkerSetting extends Person {
  readonly programmes?: readonly string[];
}

/** Somebody with the role that configuration gives them. */
export function asActor(deps: Dependencies, person: NamedPerson): Actor {
  const settings = deps.caseworkers.filter((one) => isSamePerson(one, person));
  const caseworkerOf = deps.programmes
    .map((programme) => programme.id)
    .filter((id) => settings.some(({ programmes }) => programmes?.includes(id) ?? true));
  const { tenantId, objectId, name } = person;
  return { tenantId, objectId, name, caseworkerOf };
}

/** Asked only where a screen can be filled in beforehand. */
export type ProfileSource = () => Promise<Profile | undefined>;
