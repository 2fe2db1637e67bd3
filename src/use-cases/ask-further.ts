import type { ChatPlace } from '../domain/chat-place.ts';
import { askFurther, type Inquiry } from '../domain/inquiry.ts';
import type { NamedPerson } from '../domain/person.ts';
import type { QueuedJob } from '../domain/ports-jobs.ts';
import { inquiryNotices } from '../texts/inquiry-notices.ts';
import {
  changeInquiry,
  type Decided,
  type InquiryInput,
  type InquiryResult,
  inquiryAfter,
} from './change-inquiry.ts';
import type { Dependencies } from './dependencies.ts';
import { mailboxOf } from './mailbox-of.ts';
import { type MessageProblem, readMessage } from './typed-message.ts';
import { programmeOf } from './views/inquiry-line.ts';

export interface FurtherInput extends InquiryInput {
  readonly text: string | undefined;
  /** Where they ask now; the answer goes there. */
  readonly place: ChatPlace;
}

type Outcome = 'sent' | MessageProblem;

/** The asker goes on in the same thread, also after it was closed. The same text right after itself counts once. */
export async function askFurtherInInquiry(
  deps: Dependencies,
  input: FurtherInput,
): Promise<InquiryResult> {
  const outcome = await changeInquiry<Outcome>(deps, input, 'asker', (inquiry, act) =>
    decide(deps, inquiry, input, act),
  );
  if (outcome === 'unavailable' || outcome === 'elsewhere') return { kind: outcome };
  return await inquiryAfter(deps, input, 'asker', () => {
    if (outcome === 'sent') return { notice: inquiryNotices.furtherSent() };
    const missing = outcome === 'missing';
    const notice = missing ? inquiryNotices.furtherMissing() : inquiryNotices.furtherTooLong();
    return { notice, draft: input.text };
  });
}

function decide(
  deps: Dependencies,
  inquiry: Inquiry,
  { text, place }: FurtherInput,
  act: { readonly by: NamedPerson; readonly at: Date },
): Decided<Outcome> {
  const read = readMessage(text);
  if (!read.ok) return { outcome: read.reason };
  const last = inquiry.messages.at(-1);
  if (last?.kind !== 'answer' && last?.text === read.value.text) return { outcome: 'sent' };
  const change = askFurther(inquiry, read.value.text, act);
  return {
    outcome: 'sent',
    change: { ...change, inquiry: { ...change.inquiry, place } },
    jobs: jobsOf(deps, change.inquiry),
  };
}

function jobsOf(deps: Dependencies, inquiry: Inquiry): readonly QueuedJob[] {
  const inquiryId = inquiry.id;
  const message = inquiry.messages.at(-1)?.number ?? 0;
  const programme = programmeOf(deps, inquiry);
  const mail = { name: 'mail-inquiry', payload: { inquiryId, message } } as const;
  const announce = { name: 'announce-inquiry', payload: { inquiryId } } as const;
  const mailbox = programme && mailboxOf(deps, programme);
  return mailbox === undefined ? [announce] : [mail, announce];
}
