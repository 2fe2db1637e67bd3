import { excerptOf } from '../../domain/excerpt.ts';
import { type Inquiry, lastQuestion } from '../../domain/inquiry.ts';
import type { Programme } from '../../domain/programme.ts';
import type { InquiryLine } from '../../domain/views-questions.ts';
import { workingDaysBetween } from '../../domain/working-days.ts';
import type { Dependencies } from '../dependencies.ts';

/** Characters of a question on one line of a list. */
const EXCERPT = 160;

/** One question as a line of a list. */
export function inquiryLine(deps: Dependencies, inquiry: Inquiry): InquiryLine {
  const programme = programmeOf(deps, inquiry);
  const { assignee, waitingSince } = inquiry;
  const waitingDays = waitingSince && workingDaysBetween(waitingSince, deps.clock.now());
  return {
    id: inquiry.id,
    reference: inquiry.reference,
    programmeName: programme?.name ?? inquiry.programmeId,
    organisation: inquiry.organisation,
    state: inquiry.state,
    excerpt: excerptOf(lastQuestion(inquiry)?.text ?? '', EXCERPT),
    askerName: inquiry.asker.name,
    askedAt: inquiry.createdAt,
    ...(assignee === undefined ? {} : { assigneeName: assignee.name }),
    ...(waitingDays === undefined ? {} : { waitingDays }),
    overdue:
      waitingDays !== undefined &&
      programme !== undefined &&
      waitingDays >= programme.alarmAfterWorkingDays,
  };
}

/** The programme a question is about; undefined for one that the bot has no more. */
export function programmeOf(
  deps: Dependencies,
  { programmeId }: Pick<Inquiry, 'programmeId'>,
): Programme | undefined {
  return deps.programmes.find((programme) => programme.id === programmeId);
}
