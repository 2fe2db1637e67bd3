import type { Actor } from '../domain/access.ts';
import type { InquiryResult } from './change-inquiry.ts';
import type { Dependencies } from './dependencies.ts';
import { readInquiry } from './read-inquiry.ts';
import { programmesShownIn, type Where } from './shown-in.ts';
import { inquiryView } from './views/inquiry-view.ts';

export interface LookInput {
  readonly actor: Actor;
  readonly where: Where;
}

/** A question with its thread; one of somebody else looks like one that does not exist. */
export async function lookInquiry(
  deps: Dependencies,
  { actor, where }: LookInput,
  inquiryId: string,
): Promise<InquiryResult> {
  const { stores } = deps.work;
  const found = await readInquiry(stores, actor, inquiryId);
  if (found === undefined) return { kind: 'unavailable' };
  const { programmeId } = found.inquiry;
  const asCaseworker = found.role === 'caseworker';
  const shown = asCaseworker
    ? (await programmesShownIn(stores, where, [programmeId])).length > 0
    : where.scope === 'personal';
  if (!shown) return { kind: 'elsewhere' };
  if (asCaseworker) await stores.caseworkers.seen(actor, deps.clock.now());
  return await inquiryView(deps, found, actor);
}

/** The same by the reference in a mail or on a receipt. */
export async function lookUpInquiry(
  deps: Dependencies,
  input: LookInput,
  reference: string,
): Promise<InquiryResult> {
  const inquiry = await deps.work.stores.inquiries.findByReference(reference);
  return inquiry === undefined
    ? { kind: 'unavailable' }
    : await lookInquiry(deps, input, inquiry.id);
}
