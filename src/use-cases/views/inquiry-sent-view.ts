import { type Inquiry, lastQuestion } from '../../domain/inquiry.ts';
import type { InquirySentView } from '../../domain/views-questions.ts';
import type { Dependencies } from '../dependencies.ts';
import { mailboxOf } from '../mailbox-of.ts';
import { inquiryLine, programmeOf } from './inquiry-line.ts';

/** What somebody sees of a question they sent: where it went and how the answer comes. */
export function inquirySentView(
  deps: Dependencies,
  inquiry: Inquiry,
  { masked, repeated }: Pick<InquirySentView, 'masked' | 'repeated'>,
): InquirySentView {
  const programme = programmeOf(deps, inquiry);
  const mailbox = programme && mailboxOf(deps, programme);
  return {
    kind: 'inquirySent',
    line: inquiryLine(deps, inquiry),
    text: lastQuestion(inquiry)?.text ?? '',
    masked,
    recipient: programme?.organisation ?? '',
    ...(mailbox === undefined ? {} : { mailbox }),
    answerTo: inquiry.askerEmail === undefined ? 'chat' : 'chatAndMail',
    repeated,
  };
}
