import type { Actor } from '../domain/access.ts';
import type { MyInquiriesView } from '../domain/views-questions.ts';
import type { Dependencies } from './dependencies.ts';
import { inquiryLine } from './views/inquiry-line.ts';

/** As many questions as fit on one card. */
const LISTED = 10;
/** Counted no further. */
const COUNTED = 500;

/** "mijn vragen": what somebody asked, newest first. */
export async function myInquiries(deps: Dependencies, actor: Actor): Promise<MyInquiriesView> {
  const asked = await deps.work.stores.inquiries.listOf(actor, COUNTED);
  return {
    kind: 'myInquiries',
    nonce: deps.ids.uuid(),
    lines: asked.slice(0, LISTED).map((inquiry) => inquiryLine(deps, inquiry)),
    left: Math.max(0, asked.length - LISTED),
  };
}
