import { type Actor, isCaseworkerOf } from '../domain/access.ts';
import { type FaqDraft, readFaqDraft, shapeOf, type TypedFaq } from '../domain/faq-draft.ts';
import type { FaqVersion } from '../domain/faq-entry.ts';
import { newFaqEntryId } from '../domain/faq-entry-id.ts';
import { entryWithSamePhrasing } from '../domain/faq-phrasing.ts';
import type { Stores } from '../domain/ports.ts';
import type { FaqEditView, FaqProblem } from '../domain/views-questions.ts';
import { faqAdminNotices } from '../texts/faq-admin-notices.ts';
import { settleAskedGroup } from './asked-groups.ts';
import type { Dependencies } from './dependencies.ts';
import { type FaqEntryResult, manageFaqEntry } from './faq-manage.ts';
import {
  type FaqRecord,
  handledProgrammes,
  publishedEntries,
  readFaqRecord,
} from './faq-record.ts';
import { readInquiry } from './read-inquiry.ts';
import { faqEditView } from './views/faq-edit-view.ts';

export interface FaqSaveInput {
  readonly turnKey: string;
  readonly actor: Actor;
  /** Absent for a new entry. */
  readonly entryId?: string | undefined;
  /** The version that the caseworker saw. */
  readonly version: number;
  readonly inquiryId?: string | undefined;
  readonly askedId?: string | undefined;
  readonly programmeId?: string | undefined;
  readonly typed: TypedFaq;
}

type Outcome =
  | { readonly kind: 'saved'; readonly entryId: string; readonly state: FaqVersion['state'] }
  | { readonly kind: 'unavailable' }
  | {
      readonly kind: 'problems';
      readonly problems: readonly FaqProblem[];
      /** The version to go on from, and the entry that has a phrasing already. */
      readonly version: number;
      readonly byRound: boolean;
      readonly takenBy?: string;
    };

/** Where a text goes: a new entry, or the next version of one that is there. */
interface Target {
  readonly programmeId: string;
  readonly record: FaqRecord | undefined;
  readonly inquiryId: string | undefined;
}

/**
 * Saves an entry as its next version, found from then on by every replica. What cannot be saved comes back
 * with everything that was typed; of an entry that changed meanwhile with its newer version, so that
 * saving again overwrites it knowingly. A retired entry stays retired. The same turn twice is one version.
 */
export async function saveFaq(
  deps: Dependencies,
  input: FaqSaveInput,
): Promise<FaqEntryResult | FaqEditView> {
  const { outcome } = await deps.work.once<Outcome>(input.turnKey, (stores) =>
    save(deps, stores, input),
  );
  switch (outcome.kind) {
    case 'unavailable':
      return { kind: 'unavailable' };
    case 'saved': {
      const notice = faqAdminNotices.saved(outcome.state);
      return await manageFaqEntry(deps, input.actor, outcome.entryId, notice);
    }
    case 'problems':
      return await typedAgain(deps, input, outcome);
  }
}

async function save(deps: Dependencies, stores: Stores, input: FaqSaveInput): Promise<Outcome> {
  const target = await targetOf(deps, stores, input);
  if (target === undefined) return { kind: 'unavailable' };
  const { record } = target;
  const shape = shapeOf(record?.entry, input.typed);
  const seen = { version: record?.version ?? 0, byRound: shape.byRound };
  const refuse = (...problems: readonly FaqProblem[]) =>
    ({ kind: 'problems', problems, ...seen }) as const;
  const read = readFaqDraft(input.typed, shape);
  const isOld = record !== undefined && record.version !== input.version;
  if (!read.ok) return refuse(...read.reason, ...(isOld ? (['changedMeanwhile'] as const) : []));
  if (isOld) return refuse('changedMeanwhile');
  const version = versionOf(deps, input, target, read.value);
  if (version.state === 'published') {
    const other = entryWithSamePhrasing(version, await publishedEntries(deps, stores));
    if (other !== undefined) return { ...refuse('phrasingTaken'), takenBy: other.id };
  }
  if (!(await stores.faq.add(version))) return await overtaken(stores, version, refuse);
  if (input.askedId !== undefined) await settleAskedGroup(deps, stores, input.askedId);
  return { kind: 'saved', entryId: version.id, state: version.state };
}

/** Somebody else added this version while we were deciding; theirs is the one to go on from. */
async function overtaken(
  stores: Stores,
  { id }: FaqVersion,
  refuse: (...problems: readonly FaqProblem[]) => Outcome & { kind: 'problems' },
): Promise<Outcome> {
  const latest = await stores.faq.latest(id);
  return { ...refuse('changedMeanwhile'), version: latest?.version ?? 0 };
}

/** Undefined when this person may not write there, or it is not there. */
async function targetOf(
  deps: Dependencies,
  stores: Stores,
  { actor, entryId, inquiryId, programmeId }: FaqSaveInput,
): Promise<Target | undefined> {
  const record =
    entryId === undefined ? undefined : await readFaqRecord(deps, stores, actor, entryId);
  if (entryId !== undefined && record === undefined) return undefined;
  const found = inquiryId === undefined ? undefined : await readInquiry(stores, actor, inquiryId);
  // What an entry grew from before stays known, whoever handles that question now.
  const isKnown = inquiryId === undefined || inquiryId === record?.inquiryId;
  if (!isKnown && found?.role !== 'caseworker') return undefined;
  const chosen = programmeId === '' ? undefined : programmeId;
  const [first] = handledProgrammes(deps, actor);
  const wanted = chosen ?? record?.programme.id ?? found?.inquiry.programmeId ?? first?.id;
  return wanted !== undefined && isCaseworkerOf(actor, wanted)
    ? { programmeId: wanted, record, inquiryId: inquiryId ?? record?.inquiryId }
    : undefined;
}

function versionOf(
  deps: Dependencies,
  input: FaqSaveInput,
  { programmeId, record, inquiryId }: Target,
  draft: FaqDraft,
): FaqVersion {
  const { tenantId, objectId, name } = input.actor;
  const related = record?.entry.related;
  return {
    ...draft,
    id: record?.entry.id ?? newFaqEntryId(draft.question, deps.ids.uuid()),
    ...(related === undefined ? {} : { related }),
    programmeId,
    version: (record?.version ?? 0) + 1,
    state: record?.state ?? 'published',
    by: { tenantId, objectId, name },
    at: deps.clock.now(),
    ...(inquiryId === undefined ? {} : { inquiryId }),
  };
}

/** The form with everything as it was typed, and what is wrong with it. */
async function typedAgain(
  deps: Dependencies,
  { actor, entryId, inquiryId, askedId, programmeId, typed }: FaqSaveInput,
  { problems, version, byRound, takenBy }: Outcome & { kind: 'problems' },
): Promise<FaqEditView> {
  const [first] = handledProgrammes(deps, actor);
  const { answerUpcoming = '', answerClosed = '' } = typed;
  const taken = takenBy === undefined ? undefined : await questionOf(deps, takenBy);
  return faqEditView(deps, actor, {
    ...(entryId === undefined ? {} : { entryId }),
    version,
    programmeId: programmeId ?? first?.id ?? '',
    question: typed.question ?? '',
    alternatives: typed.alternatives ?? '',
    answer: typed.answer ?? '',
    ...(byRound ? { answerUpcoming, answerClosed } : {}),
    source: typed.source ?? '',
    validFrom: typed.validFrom ?? '',
    validUntil: typed.validUntil ?? '',
    ...(inquiryId === undefined ? {} : { inquiryId }),
    ...(askedId === undefined ? {} : { askedId }),
    problems,
    ...(taken === undefined ? {} : { takenBy: taken }),
  });
}

async function questionOf(deps: Dependencies, entryId: string): Promise<string> {
  return (await deps.faq.current()).get(entryId)?.entry.question ?? entryId;
}
