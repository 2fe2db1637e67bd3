import { close } from '../domain/inquiry.ts';
import { inquiryNotices } from '../texts/inquiry-notices.ts';
import {
  changeInquiry,
  type InquiryInput,
  type InquiryResult,
  inquiryAfter,
} from './change-inquiry.ts';
import type { Dependencies } from './dependencies.ts';

/** A caseworker closes a question that needs no answer. The asker can go on in it all the same. */
export async function closeInquiry(
  deps: Dependencies,
  input: InquiryInput,
): Promise<InquiryResult> {
  const outcome = await changeInquiry<'closed' | 'before'>(
    deps,
    input,
    'caseworker',
    (inquiry, act) => {
      const change = close(inquiry, act);
      if (!change.ok) return { outcome: 'before' };
      const jobs = [{ name: 'announce-inquiry', payload: { inquiryId: inquiry.id } }] as const;
      return { outcome: 'closed', change: change.value, jobs };
    },
  );
  if (outcome === 'unavailable' || outcome === 'elsewhere') return { kind: outcome };
  return await inquiryAfter(deps, input, 'caseworker', () => ({
    notice: outcome === 'closed' ? inquiryNotices.closed() : inquiryNotices.closedAlready(),
  }));
}
