import { type Actor, isCaseworkerOf } from '../domain/access.ts';
import type { FaqEntry, FaqVersion } from '../domain/faq-entry.ts';
import type { Stores } from '../domain/ports.ts';
import type { Programme } from '../domain/programme.ts';
import type { ProgrammeChoice } from '../domain/views-questions.ts';
import type { Dependencies } from './dependencies.ts';
import { entryOf } from './faq-catalog.ts';

/** An entry as it stands now, published or not. */
export interface FaqRecord {
  readonly entry: FaqEntry;
  readonly programme: Programme;
  /** 0: as the programme's own data has it. */
  readonly version: number;
  readonly state: FaqVersion['state'];
  readonly inquiryId?: string;
}

type FaqStores = Pick<Stores, 'faq'>;

/**
 * An entry for somebody who looks after it: what caseworkers made of it, else the programme's own. Undefined
 * when it is not there or is of a programme they do not handle, which nobody can tell apart.
 */
export async function readFaqRecord(
  deps: Dependencies,
  stores: FaqStores,
  actor: Actor,
  entryId: string,
): Promise<FaqRecord | undefined> {
  const version = await stores.faq.latest(entryId);
  const record =
    version === undefined ? ownRecord(deps, entryId) : recordOf(deps.programmes, version);
  return record !== undefined && isCaseworkerOf(actor, record.programme.id) ? record : undefined;
}

function recordOf(programmes: readonly Programme[], version: FaqVersion): FaqRecord | undefined {
  const programme = programmes.find((one) => one.id === version.programmeId);
  if (programme === undefined) return undefined;
  return {
    entry: entryOf(version),
    programme,
    version: version.version,
    state: version.state,
    ...(version.inquiryId === undefined ? {} : { inquiryId: version.inquiryId }),
  };
}

function ownRecord({ programmes }: Dependencies, entryId: string): FaqRecord | undefined {
  for (const programme of programmes) {
    const entry = programme.faq.find((one) => one.id === entryId);
    if (entry !== undefined) return { entry, programme, version: 0, state: 'published' };
  }
  return undefined;
}

/** Every published entry of every programme as it stands in this transaction, whatever its validity. */
export async function publishedEntries(
  deps: Dependencies,
  stores: FaqStores,
): Promise<readonly FaqEntry[]> {
  const { versions } = await stores.faq.changedSince(0);
  const changed = new Set(versions.map((version) => version.id));
  const own = deps.programmes.flatMap(({ faq }): readonly FaqEntry[] => faq);
  return [
    ...own.filter((entry) => !changed.has(entry.id)),
    ...versions.filter((version) => version.state === 'published'),
  ];
}

/** The programmes that somebody handles, in the order of the registry. */
export function handledProgrammes(
  { programmes }: Dependencies,
  actor: Actor,
): readonly ProgrammeChoice[] {
  return programmes
    .filter((programme) => isCaseworkerOf(actor, programme.id))
    .map(({ id, name }) => ({ id, name }));
}
