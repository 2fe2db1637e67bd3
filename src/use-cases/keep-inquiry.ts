import { ask, INQUIRY_PREFIX, type Inquiry, type NewInquiry } from '../domain/inquiry.ts';
import type { NamedPerson } from '../domain/person.ts';
import type { Stores } from '../domain/ports.ts';
import { formatReference } from '../domain/submission.ts';
import { yearOf } from '../domain/time.ts';
import type { Dependencies } from './dependencies.ts';
import { mailboxOf } from './mailbox-of.ts';
import { programmeOf } from './views/inquiry-line.ts';

/**
 * Keeps a new question under the next reference of the year, with its way to people: the mailbox, where the
 * programme has one, and the caseworkers' channel. Part of the transaction of these stores.
 */
export async function keepInquiry(
  deps: Dependencies,
  stores: Stores,
  by: NamedPerson,
  asked: Omit<NewInquiry, 'id' | 'reference'>,
): Promise<Inquiry> {
  const now = deps.clock.now();
  const year = yearOf(now);
  const number = await stores.dossiers.nextReferenceNumber(`${INQUIRY_PREFIX}-${year}`);
  const reference = formatReference(INQUIRY_PREFIX, year, number);
  const { inquiry, events } = ask({ ...asked, id: deps.ids.uuid(), reference }, { by, at: now });
  await stores.inquiries.insert(inquiry, events);
  const inquiryId = inquiry.id;
  const programme = programmeOf(deps, inquiry);
  if (programme !== undefined && mailboxOf(deps, programme) !== undefined) {
    await stores.jobs.enqueue({ name: 'mail-inquiry', payload: { inquiryId, message: 1 } });
  }
  await stores.jobs.enqueue({ name: 'announce-inquiry', payload: { inquiryId } });
  return inquiry;
}
