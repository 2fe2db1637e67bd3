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
  for (const { id: programmeId, faq } of programmes) {
    for (const entry of faq) index.put({ entry, programmeId, version: 0 });
  }
  const seen = { revision: 0 };
  return {
    async current() {
      if ((await store.revision()) !== seen.revision) {
        const { revision, versions } = await store.changedSince(seen.revision);
        for (const version of versions) take(index, version);
        seen.revision = revision;
      }
      return index;
    },
  };
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
