import { type Inquiry, type InquiryChange, type TakeRefusal, take } from '../domain/inquiry.ts';
import type { Result } from '../domain/result.ts';
import type { Notice } from '../domain/views.ts';
import { inquiryNotices } from '../texts/inquiry-notices.ts';
import {
  changeInquiry,
  type Decided,
  type InquiryInput,
  type InquiryResult,
  inquiryAfter,
} from './change-inquiry.ts';
import type { Dependencies } from './dependencies.ts';

/** A caseworker takes a question on. Refused when a colleague took it since they looked, until they press again. */
export async function takeInquiry(
  deps: Dependencies,
  input: InquiryInput & { readonly version: number },
): Promise<InquiryResult> {
  const outcome = await changeInquiry(deps, input, 'caseworker', (inquiry, act) =>
    decided(inquiry, take(inquiry, input.version, act)),
  );
  if (outcome === 'unavailable' || outcome === 'elsewhere') return { kind: outcome };
  await deps.work.stores.caseworkers.seen(input.actor, deps.clock.now());
  return await inquiryAfter(deps, input, 'caseworker', (inquiry) => ({
    notice: outcome === 'done' ? inquiryNotices.taken() : refusedNotice(outcome, inquiry),
  }));
}

export type TakeOutcome = 'done' | TakeRefusal['kind'];

/** What is written and told when a question changes hands, or not. */
export function decided(
  { id }: Inquiry,
  change: Result<InquiryChange, TakeRefusal>,
): Decided<TakeOutcome> {
  if (!change.ok) return { outcome: change.reason.kind };
  const jobs = [{ name: 'announce-inquiry', payload: { inquiryId: id } }] as const;
  return { outcome: 'done', change: change.value, jobs };
}

export function refusedNotice(refusal: TakeRefusal['kind'], { assignee }: Inquiry): Notice {
  return refusal === 'closed'
    ? inquiryNotices.closedAlready()
    : inquiryNotices.takenByOther(assignee?.name ?? '');
}
