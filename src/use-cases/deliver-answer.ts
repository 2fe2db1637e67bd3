import { type Inquiry, type InquiryMessage, markDelivered } from '../domain/inquiry.ts';
import type { AnswerLetter } from '../domain/inquiry-letter.ts';
import type { Messenger } from '../domain/ports-chat.ts';
import { MailFailed } from '../domain/ports-mail.ts';
import type { AnswerArrivedView } from '../domain/views-questions.ts';
import type { Dependencies } from './dependencies.ts';
import type { LetterPost } from './letter-post.ts';
import { mailboxOf } from './mailbox-of.ts';
import { tellUndelivered } from './tell-undelivered.ts';
import { inquiryLine, programmeOf } from './views/inquiry-line.ts';

interface Means {
  readonly letters: Pick<LetterPost, 'answer'>;
  readonly messenger: Messenger;
}

type Way = 'chat' | 'mail' | 'failed';

/**
 * Brings an answer to who asked: where they asked, else by mail. Reached nowhere, it is told to the
 * caseworkers. Once as far as anybody can know; rejects when Teams or the mail has trouble.
 */
export async function deliverAnswer(
  deps: Dependencies,
  { letters, messenger }: Means,
  { inquiryId, message: number }: { readonly inquiryId: string; readonly message: number },
): Promise<Way | 'deliveredBefore' | 'gone'> {
  const inquiry = await deps.work.stores.inquiries.load(inquiryId);
  const answer = inquiry?.messages.find((one) => one.number === number);
  if (inquiry === undefined || answer === undefined) return 'gone';
  if (answer.delivery !== 'pending') return 'deliveredBefore';
  const way = (await inChat(deps, messenger, inquiry, answer))
    ? 'chat'
    : (await byMail(deps, letters, inquiry, answer))
      ? 'mail'
      : 'failed';
  if (way === 'failed') await tellUndelivered(deps, messenger, inquiry, 'answer');
  await mark(deps, inquiry, answer, way);
  return way;
}

async function inChat(
  deps: Dependencies,
  messenger: Messenger,
  inquiry: Inquiry,
  answer: InquiryMessage,
): Promise<boolean> {
  // Empty once the asker had their data removed.
  if (inquiry.place.conversationId === '') return false;
  const view: AnswerArrivedView = {
    kind: 'answerArrived',
    nonce: deps.ids.uuid(),
    line: inquiryLine(deps, inquiry),
    question: questionOf(inquiry, answer),
    answer: answer.text,
    answeredBy: answer.by.name,
  };
  return (await messenger.post(inquiry.place, view)).kind === 'posted';
}

/** False when there is no address, or it takes no mail. */
async function byMail(
  deps: Dependencies,
  letters: Means['letters'],
  inquiry: Inquiry,
  answer: InquiryMessage,
): Promise<boolean> {
  const { mails } = deps.work.stores;
  const { askerEmail } = inquiry;
  if (askerEmail === undefined) return false;
  const letter = letterOf(deps, inquiry, answer, askerEmail);
  if (await mails.isSent(letter.id)) return true;
  try {
    await letters.answer(letter);
  } catch (error) {
    if (error instanceof MailFailed && error.permanent) return false;
    throw error;
  }
  await mails.markSent(letter.id, deps.clock.now());
  return true;
}

function letterOf(
  deps: Dependencies,
  inquiry: Inquiry,
  answer: InquiryMessage,
  to: string,
): AnswerLetter {
  const programme = programmeOf(deps, inquiry);
  const contactEmail = programme && mailboxOf(deps, programme);
  return {
    id: `answer-${inquiry.id}-${answer.number}`,
    to,
    askerName: inquiry.asker.name,
    programmeName: programme?.name ?? '',
    organisation: programme?.organisation ?? '',
    reference: inquiry.reference,
    question: questionOf(inquiry, answer),
    answer: answer.text,
    ...(contactEmail === undefined ? {} : { contactEmail }),
  };
}

/** What the asker said last before this answer. */
function questionOf({ messages }: Inquiry, answer: InquiryMessage): string {
  const before = messages.filter((one) => one.number < answer.number && one.kind !== 'answer');
  return before.at(-1)?.text ?? '';
}

async function mark(
  deps: Dependencies,
  { id }: Inquiry,
  answer: InquiryMessage,
  way: Way,
): Promise<void> {
  await deps.work.transaction(async ({ inquiries }) => {
    const inquiry = await inquiries.lock(id);
    if (inquiry === undefined) return;
    const act = { by: answer.by, at: deps.clock.now() };
    const change = markDelivered(inquiry, answer.number, way, act);
    await inquiries.save(inquiry, change.inquiry, change.events);
  });
}
