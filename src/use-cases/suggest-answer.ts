import type { Actor } from '../domain/access.ts';
import { inquiryNotices } from '../texts/inquiry-notices.ts';
import type { InquiryResult } from './change-inquiry.ts';
import type { Dependencies } from './dependencies.ts';
import { entryToday } from './inquiry-suggestions.ts';
import { lookInquiry } from './look-inquiry.ts';
import type { Where } from './shown-in.ts';

/** Puts an answer of the FAQ in the field of a question, for the caseworker to look over and send. */
export async function suggestAnswer(
  deps: Dependencies,
  input: { readonly actor: Actor; readonly where: Where },
  { inquiryId, entryId }: { readonly inquiryId: string; readonly entryId: string },
): Promise<InquiryResult> {
  const view = await lookInquiry(deps, input, inquiryId);
  if (view.kind !== 'inquiry') return view;
  if (view.role !== 'caseworker') return { kind: 'unavailable' };
  const entry = await entryToday(deps, entryId);
  return entry === undefined
    ? { ...view, notice: inquiryNotices.suggestionGone() }
    : { ...view, draft: entry.answer, notice: inquiryNotices.suggested() };
}
