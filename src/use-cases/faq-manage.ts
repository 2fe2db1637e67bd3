import type { Actor } from '../domain/access.ts';
import type { FaqVersion } from '../domain/faq-entry.ts';
import type { Notice } from '../domain/views.ts';
import type { FaqEntryView } from '../domain/views-questions.ts';
import type { Dependencies } from './dependencies.ts';
import { type FaqRecord, readFaqRecord } from './faq-record.ts';
import { showEntry } from './shown-entry.ts';

type HistoryLine = FaqEntryView['history'][number];

export type FaqEntryResult = FaqEntryView | { readonly kind: 'unavailable' };

/** An entry with its history, for a caseworker of its programme; anybody else gets what is not there. */
export async function manageFaqEntry(
  deps: Dependencies,
  actor: Actor,
  entryId: string,
  notice?: Notice,
): Promise<FaqEntryResult> {
  const record = await readFaqRecord(deps, deps.work.stores, actor, entryId);
  return record === undefined ? { kind: 'unavailable' } : await entryView(deps, record, notice);
}

async function entryView(
  deps: Dependencies,
  record: FaqRecord,
  notice: Notice | undefined,
): Promise<FaqEntryView> {
  const { entry, programme, version, state } = record;
  const versions = await deps.work.stores.faq.history(entry.id);
  return {
    kind: 'faqEntry',
    nonce: deps.ids.uuid(),
    entry: await showEntry(deps, { entry, programmeId: programme.id, version }),
    alternatives: entry.alternatives,
    programmeName: programme.name,
    version,
    state,
    ...(entry.validFrom === undefined ? {} : { validFrom: entry.validFrom }),
    ...(entry.validUntil === undefined ? {} : { validUntil: entry.validUntil }),
    history: [...versions.map(historyLine), ...ownLine(record)],
    ...(notice === undefined ? {} : { notice }),
  };
}

function historyLine({ version, by, at, state }: FaqVersion): HistoryLine {
  return { version, by: by.name, at, state };
}

/** Of an entry that a programme has of its own; nobody wrote it on a day we know, and neither is shown. */
function ownLine({ entry, programme }: FaqRecord): readonly HistoryLine[] {
  return programme.faq.some(({ id }) => id === entry.id)
    ? [{ version: 0, by: '', at: new Date(0), state: 'published' }]
    : [];
}
