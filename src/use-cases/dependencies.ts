import type { Actor } from '../domain/access.ts';
import type { CalendarPerson } from '../domain/calendar-entry.ts';
import type { Clock } from '../domain/clock.ts';
import type { InhabitantTable } from '../domain/inhabitants.ts';
import type { MunicipalityFinder, Province } from '../domain/municipality.ts';
import { isSamePerson, type NamedPerson, type Profile } from '../domain/person.ts';
import type { Ids, UnitOfWork } from '../domain/ports.ts';
import type { DocumentPrinter, TableReader } from '../domain/ports-documents.ts';
import type { AnswerPhraser } from '../domain/ports-phrasing.ts';
import type { Programme } from '../domain/programme.ts';
import type { ProvinceContact } from '../domain/province-contact.ts';
import type { Retention } from '../domain/retention.ts';
import { type CaseworkerSetting, effectiveRoles } from '../domain/role.ts';
import type { TextFinder } from '../domain/text-finder.ts';
import type { FaqCatalog } from './faq-catalog.ts';
import type { LessonReader } from './lesson-reader.ts';

/** What the use cases are given; wired once, at start. */
export interface Dependencies {
  readonly work: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly municipalities: MunicipalityFinder;
  readonly faq: FaqCatalog;
  /** Finds key issues and shared lessons by what they say. */
  readonly texts: TextFinder;
  readonly lessons: LessonReader;
  readonly printer: DocumentPrinter;
  readonly tables: TableReader;
  /** Where a province is mailed about a municipality that was not let through; absent for one that is not known. */
  readonly provinces: Readonly<Partial<Record<Province, string>>>;
  /** Whom a municipality can turn to in its province. */
  readonly provinceContacts: readonly ProvinceContact[];
  /** How many inhabitants municipalities had; empty when nobody knows. */
  readonly inhabitants: readonly InhabitantTable[];
  readonly programmes: readonly Programme[];
  readonly caseworkers: readonly CaseworkerSetting[];
  readonly retention: Retention;
  /** Programme id → the mailbox its questions go to, where it is another than the programme's own. */
  readonly mailboxes: Readonly<Record<string, string>>;
  /** Who mail of the bot comes from; the organizer of what is put in calendars. */
  readonly sender: CalendarPerson;
  /** Phrases answers with a language model; absent when none is configured. */
  readonly phraser?: AnswerPhraser;
}

/** Somebody with the roles that they have at this moment. */
export async function asActor(deps: Dependencies, person: NamedPerson): Promise<Actor> {
  const settings = deps.caseworkers.filter((one) => isSamePerson(one, person));
  const { grants, expertIds } = await deps.work.stores.roles.of(person);
  const programmeIds = deps.programmes.map((programme) => programme.id);
  const { tenantId, objectId, name } = person;
  const roles = effectiveRoles(programmeIds, settings, grants);
  return { tenantId, objectId, name, ...roles, expertIds };
}

/** Asked only where a screen can be filled in beforehand. */
export type ProfileSource = () => Promise<Profile | undefined>;
