import { answer, type Inquiry, lastAnswer } from '../domain/inquiry.ts';
import { isSamePerson, type NamedPerson } from '../domain/person.ts';
import type { QueuedJob } from '../domain/ports-jobs.ts';
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
import { readMessage } from './typed-message.ts';

export interface AnswerInput extends InquiryInput {
  readonly seenMessage: number;
  readonly text: string | undefined;
  /** The caseworker mailed it already: it is noted and goes nowhere. */
  readonly byHand: boolean;
}

type Outcome = 'answered' | 'missing' | 'tooLong' | 'closed' | 'answeredMeanwhile';

/**
 * Answers a question and has the answer brought to its asker. A text that comes after a colleague's answer,
 * or too late, is not sent and stays in the field; the same text of the same caseworker again changes nothing.
 */
export async function answerInquiry(
  deps: Dependencies,
  input: AnswerInput,
): Promise<InquiryResult> {
  const outcome = await changeInquiry<Outcome>(deps, input, 'caseworker', (inquiry, act) =>
    decide(inquiry, input, act),
  );
  if (outcome === 'unavailable' || outcome === 'elsewhere') return { kind: outcome };
  return await inquiryAfter(deps, input, 'caseworker', (inquiry) => ({
    notice: noticeOf(outcome, inquiry, input.byHand),
    draft: outcome === 'answered' ? '' : input.text,
  }));
}

function decide(
  inquiry: Inquiry,
  { text, seenMessage, byHand }: AnswerInput,
  act: { readonly by: NamedPerson; readonly at: Date },
): Decided<Outcome> {
  const read = readMessage(text);
  if (!read.ok) return { outcome: read.reason };
  const last = lastAnswer(inquiry);
  const again =
    last !== undefined &&
    last.number > seenMessage &&
    last.text === read.value.text &&
    isSamePerson(last.by, act.by);
  if (again) return { outcome: 'answered' };
  const change = answer(inquiry, { text: read.value.text, seenMessage, byHand }, act);
  if (!change.ok)
    return { outcome: change.reason.kind === 'empty' ? 'missing' : change.reason.kind };
  const message = lastAnswer(change.value.inquiry)?.number ?? 0;
  return { outcome: 'answered', change: change.value, jobs: jobsOf(inquiry.id, message, byHand) };
}

function jobsOf(inquiryId: string, message: number, byHand: boolean): readonly QueuedJob[] {
  const announce = { name: 'announce-inquiry', payload: { inquiryId } } as const;
  const deliver = { name: 'deliver-answer', payload: { inquiryId, message } } as const;
  return byHand ? [announce] : [deliver, announce];
}

function noticeOf(outcome: Outcome, inquiry: Inquiry, byHand: boolean): Notice {
  switch (outcome) {
    case 'answered':
      return byHand ? inquiryNotices.answeredByHand() : inquiryNotices.answered();
    case 'missing':
      return inquiryNotices.answerMissing();
    case 'tooLong':
      return inquiryNotices.answerTooLong();
    case 'closed':
      return inquiryNotices.answerToClosed();
    case 'answeredMeanwhile':
      return inquiryNotices.answeredMeanwhile(lastAnswer(inquiry)?.by.name ?? '');
  }
}
