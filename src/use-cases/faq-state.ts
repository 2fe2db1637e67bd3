import type { Actor } from '../domain/access.ts';
import type { FaqVersion } from '../domain/faq-entry.ts';
import { entryWithSamePhrasing } from '../domain/faq-phrasing.ts';
import type { Stores } from '../domain/ports.ts';
import type { Notice } from '../domain/views.ts';
import { faqAdminNotices } from '../texts/faq-admin-notices.ts';
import type { Dependencies } from './dependencies.ts';
import { type FaqEntryResult, manageFaqEntry } from './faq-manage.ts';
import { type FaqRecord, publishedEntries, readFaqRecord } from './faq-record.ts';

export interface FaqStateInput {
  readonly turnKey: string;
  readonly actor: Actor;
  readonly entryId: string;
  /** The version that the caseworker saw. */
  readonly version: number;
}

type State = FaqVersion['state'];

type Outcome =
  | { readonly kind: 'done' | 'changedMeanwhile' | 'unavailable' }
  | { readonly kind: 'taken'; readonly by: string };

/** Takes an entry out of the FAQ; it keeps its history and can come back. Twice is the same as once. */
export async function retireFaqEntry(
  deps: Dependencies,
  input: FaqStateInput,
): Promise<FaqEntryResult> {
  return await changeState(deps, input, 'retired');
}

/** Puts a retired entry back in the FAQ as it was last, unless another one took its words meanwhile. */
export async function restoreFaqEntry(
  deps: Dependencies,
  input: FaqStateInput,
): Promise<FaqEntryResult> {
  return await changeState(deps, input, 'published');
}

async function changeState(
  deps: Dependencies,
  input: FaqStateInput,
  state: State,
): Promise<FaqEntryResult> {
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, (stores) =>
    addVersion(deps, stores, input, state),
  );
  if (outcome.kind === 'unavailable') return { kind: 'unavailable' };
  const notice = await noticeOf(deps, outcome, state);
  return await manageFaqEntry(deps, input.actor, input.entryId, notice);
}

async function addVersion(
  deps: Dependencies,
  stores: Stores,
  { actor, entryId, version }: FaqStateInput,
  state: State,
): Promise<Outcome> {
  const record = await readFaqRecord(deps, stores, actor, entryId);
  if (record === undefined) return { kind: 'unavailable' };
  if (record.state === state) return { kind: 'done' };
  if (record.version !== version) return { kind: 'changedMeanwhile' };
  if (state === 'published') {
    const other = entryWithSamePhrasing(record.entry, await publishedEntries(deps, stores));
    if (other !== undefined) return { kind: 'taken', by: other.id };
  }
  const added = await stores.faq.add(nextVersion(record, state, actor, deps.clock.now()));
  return { kind: added ? 'done' : 'changedMeanwhile' };
}

function nextVersion(record: FaqRecord, state: State, actor: Actor, at: Date): FaqVersion {
  const { entry, programme, version, inquiryId } = record;
  const { tenantId, objectId, name } = actor;
  return {
    ...entry,
    programmeId: programme.id,
    version: version + 1,
    state,
    by: { tenantId, objectId, name },
    at,
    ...(inquiryId === undefined ? {} : { inquiryId }),
  };
}

async function noticeOf(
  deps: Dependencies,
  outcome: Exclude<Outcome, { kind: 'unavailable' }>,
  state: State,
): Promise<Notice> {
  if (outcome.kind === 'taken') {
    const other = (await deps.faq.current()).get(outcome.by);
    return faqAdminNotices.restoreTaken(other?.entry.question ?? '');
  }
  if (outcome.kind === 'changedMeanwhile') return faqAdminNotices.changedMeanwhile();
  return state === 'retired' ? faqAdminNotices.retired() : faqAdminNotices.restored();
}
