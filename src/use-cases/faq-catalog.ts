import type { FaqFinder, FaqIndex } from '../domain/faq.ts';
import type { FaqEntry, FaqVersion } from '../domain/faq-entry.ts';
import type { FaqStore } from '../domain/ports-questions.ts';
import type { Programme } from '../domain/programme.ts';

/** The FAQ as it is now, on every replica alike. */
export interface FaqCatalog {
  /** Takes in what caseworkers published or retired since the last call; costs one small query when nothing changed. */
  current(): Promise<FaqFinder>;
}

/** The programmes' own entries with what caseworkers made of them in the database. */
export function createFaqCatalog(
  index: FaqIndex,
  programmes: readonly Programme[],
  store: Pick<FaqStore, 'revision' | 'changedSince'>,
): FaqCatalog {
  const read = readProgrammes(index, programmes);
  const seen = { revision: 0 };
  return {
    async current() {
      await read;
      if ((await store.revision()) !== seen.revision) {
        const { revision, versions } = await store.changedSince(seen.revision);
        // Another turn may have taken in more meanwhile.
        if (revision > seen.revision) {
          for (const version of versions) take(index, version);
          seen.revision = revision;
        }
      }
      return index;
    },
  };
}

/** Reading thousands of questions takes a while: whoever wants something else meanwhile is not kept waiting. */
async function readProgrammes(index: FaqIndex, programmes: readonly Programme[]): Promise<void> {
  for (const put of programmes.flatMap((programme) => putsOf(index, programme))) {
    put();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Adds what a programme's own data answers, and what it leaves open. */
export function putProgramme(index: FaqIndex, programme: Programme): void {
  for (const put of putsOf(index, programme)) put();
}

function putsOf(
  index: FaqIndex,
  { id: programmeId, faq, unanswered }: Programme,
): readonly (() => void)[] {
  return [
    ...faq.map((entry) => () => index.put({ entry, programmeId, version: 0 })),
    ...unanswered.map((topic) => () => index.putOpen({ ...topic, programmeId })),
  ];
}

function take(index: FaqIndex, version: FaqVersion): void {
  if (version.state === 'retired') {
    index.remove(version.id);
    return;
  }
  index.put({
    entry: entryOf(version),
    programmeId: version.programmeId,
    version: version.version,
  });
}

/** A version without what is only of interest to who looks after it. */
export function entryOf(version: FaqVersion): FaqEntry {
  const { id, question, alternatives, answer, source, validFrom, validUntil, related } = version;
  return {
    id,
    question,
    alternatives,
    answer,
    source,
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(related === undefined ? {} : { related }),
  };
}
