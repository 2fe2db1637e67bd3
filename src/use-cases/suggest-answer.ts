import type { Actor } from '../domain/access.ts';
import { inquiryNotices } from '../texts/inquiry-notices.ts';
import type { InquiryResult } from './change-inquiry.ts';
import type { Dependencies } from './dependencies.ts';
import { entryToday } from './inquiry-suggestions.ts';
import { lookInquiry } from './look-inquiry.ts';
import type { Where } from './shown-in.ts';

/** Puts an answer of the FAQ in the field of a question, under what was typed, to be looked over and sent. */
export async function suggestAnswer(
  deps: Dependencies,
  input: { readonly actor: Actor; readonly where: Where },
  chosen: { readonly inquiryId: string; readonly entryId: string; readonly typed: string },
): Promise<InquiryResult> {
  const view = await lookInquiry(deps, input, chosen.inquiryId);
  if (view.kind !== 'inquiry') return view;
  if (view.role !== 'caseworker') return { kind: 'unavailable' };
  const entry = await entryToday(deps, chosen.entryId);
  const { typed } = chosen;
  if (entry === undefined)
    return { ...view, draft: typed, notice: inquiryNotices.suggestionGone() };
  const draft = typed === '' ? entry.answer : `${typed}\n\n${entry.answer}`;
  return { ...view, draft, notice: inquiryNotices.suggested() };
}
