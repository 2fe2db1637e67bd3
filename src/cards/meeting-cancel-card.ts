import type { MeetingCancelView } from '../domain/views-meetings.ts';
import { meetingSummaries } from '../texts/meeting-replies.ts';
import { meetingCancelTexts as texts } from '../texts/meeting-texts.ts';
import { momentWords } from '../texts/meeting-words.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { meetingHeadLines, nowBox } from './parts/meeting-lines.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line } from './parts/rich-text.ts';
import { textField } from './parts/text-field.ts';

/** Characters of the reason in its input; fewer only when no card can hold it. */
const KEPT = [20_000, 5000, 1500, 400] as const;

/** Asks why a meeting is cancelled, before it is. */
export function meetingCancelCard(view: MeetingCancelView): RenderedView {
  const { nonce, meetingId, sequence, moment, people, guests, reason } = view;
  return firstThatFits(KEPT, (kept) =>
    rendered(
      meetingSummaries.cancel,
      [
        heading(texts.title),
        ...meetingHeadLines(view.head),
        ...noticeBox(view.notice),
        ...nowBox(view.now),
        ...(moment === undefined ? [] : [line([bold(momentWords(moment))])]),
        line(texts.told(people, guests)),
        ...textField({ id: 'reason', label: texts.reason, value: reason, multiline: true }, kept),
      ],
      [
        button(texts.yes, { verb: 'meeting.cancel', nonce, meetingId, sequence }),
        button(texts.no, { verb: 'meeting.look', meetingId }, { withoutInputs: true }),
      ],
    ),
  );
}
