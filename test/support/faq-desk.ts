import { randomUUID } from 'node:crypto';
import { createDocumentPrinter } from '../../src/documents/document-printer.ts';
import { createTableReader } from '../../src/documents/table-reader.ts';
import type { Actor } from '../../src/domain/access.ts';
import { answer, ask, type Inquiry, type InquiryChange } from '../../src/domain/inquiry.ts';
import type { NamedPerson } from '../../src/domain/person.ts';
import { DEFAULT_RETENTION } from '../../src/domain/retention.ts';
import { dayOf } from '../../src/domain/time.ts';
import { createUnitOfWork } from '../../src/persistence/unit-of-work.ts';
import { MUNICIPALITIES } from '../../src/programmes/municipalities.ts';
import { PROGRAMMES } from '../../src/programmes/registry.ts';
import { createRandomIds } from '../../src/random-ids.ts';
import { createFaqIndex } from '../../src/search/faq-index.ts';
import { createMunicipalityFinder } from '../../src/search/municipality-search.ts';
import { createTextFinder } from '../../src/search/text-finder.ts';
import type { Dependencies } from '../../src/use-cases/dependencies.ts';
import { createFaqCatalog } from '../../src/use-cases/faq-catalog.ts';
import { createLessonReader } from '../../src/use-cases/lesson-reader.ts';
import { prepareRounds } from '../../src/use-cases/prepare-rounds.ts';
import { createTestDatabase } from './test-database.ts';

const TENANT = '3f2b8c54-91d7-4e0a-b6c3-8a5e1d7f2096';

/** Caseworkers at work on the FAQ, without Teams: a real database and real search. */
export interface FaqDesk {
  readonly deps: Dependencies;
  /** The same database, as another process sees it. */
  replica(): Dependencies;
  /** ISO; the clock stands still otherwise. */
  setNow(now: string): void;
  /** Id of the entry that a question finds now: the sure one, or the first of a doubt. */
  found(text: string, deps?: Dependencies): Promise<string | undefined>;
  /** Keeps a question that somebody asked. */
  insert(change: InquiryChange): Promise<Inquiry>;
  close(): Promise<void>;
}

export async function startFaqDesk(): Promise<FaqDesk> {
  const opened = await createTestDatabase();
  const time = { now: new Date('2021-07-05T10:00:00Z') };
  const work = createUnitOfWork(opened.database.db, () => ({ enqueue: async () => undefined }));
  const replica = (): Dependencies => ({
    work,
    clock: { now: () => time.now },
    ids: createRandomIds(),
    municipalities: createMunicipalityFinder(MUNICIPALITIES),
    faq: createFaqCatalog(createFaqIndex(PROGRAMMES), PROGRAMMES, work.stores.faq),
    texts: createTextFinder(),
    lessons: createLessonReader(PROGRAMMES),
    printer: createDocumentPrinter(),
    tables: createTableReader(),
    provinces: {},
    provinceContacts: [],
    sender: { name: 'Kernbot', address: 'kernbot@localhost.invalid' },
    inhabitants: [],
    programmes: PROGRAMMES,
    caseworkers: [],
    retention: DEFAULT_RETENTION,
    mailboxes: {},
  });
  const deps = replica();
  await prepareRounds(deps);
  return {
    deps,
    replica,
    setNow(now) {
      time.now = new Date(now);
    },
    async found(text, { faq, clock } = deps) {
      const answer = (await faq.current()).find(text, dayOf(clock.now()));
      if (answer.kind === 'sure') return answer.found.entry.id;
      return answer.kind === 'doubt' ? answer.found[0]?.entry.id : undefined;
    },
    async insert({ inquiry, events }) {
      await work.transaction((stores) => stores.inquiries.insert(inquiry, events));
      return inquiry;
    },
    close: () => opened.drop(),
  };
}

export function personNamed(name: string): NamedPerson {
  return { tenantId: TENANT, objectId: randomUUID(), name };
}

/** A caseworker of these programmes. */
export function caseworkerOf(name: string, ...caseworkerOf: readonly string[]): Actor {
  return { ...personNamed(name), caseworkerOf, headOf: [], expertIds: [] };
}

export interface AnsweredQuestion {
  readonly text: string;
  readonly answer: string;
  /** ISO. */
  readonly answeredAt: string;
}

/** A question of a municipality about De Profploeg with the answer of a caseworker. */
export function answeredInquiry(asked: AnsweredQuestion, by: NamedPerson): InquiryChange {
  const asker = personNamed('An Peeters');
  const at = new Date(asked.answeredAt);
  const change = ask(
    {
      id: randomUUID(),
      reference: `VR-2021-${randomUUID().slice(0, 4)}`,
      programmeId: 'profploeg',
      text: asked.text,
      organisation: 'Tielt',
      place: {
        conversationId: `a:${asker.objectId}`,
        scope: 'personal',
        tenantId: TENANT,
        serviceUrl: 'https://smba.trafficmanager.net/emea/',
      },
    },
    { by: asker, at },
  );
  const answered = answer(change.inquiry, { text: asked.answer, seenMessage: 1 }, { by, at });
  if (!answered.ok) throw new Error(answered.reason.kind);
  const { inquiry, events } = answered.value;
  return { inquiry, events: [...change.events, ...events] };
}
