import { markHelped } from '../domain/inquiry.ts';
import { inquiryNotices } from '../texts/inquiry-notices.ts';
import {
  changeInquiry,
  type InquiryInput,
  type InquiryResult,
  inquiryAfter,
} from './change-inquiry.ts';
import type { Dependencies } from './dependencies.ts';

/** The asker says that the answer helps; that closes the question. Twice is the same as once. */
export async function markInquiryHelped(
  deps: Dependencies,
  input: InquiryInput,
): Promise<InquiryResult> {
  const outcome = await changeInquiry<'helped' | 'open'>(deps, input, 'asker', (inquiry, act) => {
    if (inquiry.state === 'open') return { outcome: 'open' };
    const jobs = [{ name: 'announce-inquiry', payload: { inquiryId: inquiry.id } }] as const;
    return { outcome: 'helped', change: markHelped(inquiry, act), jobs };
  });
  if (outcome === 'unavailable' || outcome === 'elsewhere') return { kind: outcome };
  return await inquiryAfter(deps, input, 'asker', () => ({
    notice: outcome === 'helped' ? inquiryNotices.helped() : inquiryNotices.notAnsweredYet(),
  }));
}
