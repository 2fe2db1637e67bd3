import type { MeetingVoteView } from '../domain/views-meetings.ts';
import { meetingSummaries } from '../texts/meeting-replies.ts';
import { meetingVoteTexts as texts } from '../texts/meeting-texts.ts';
import { momentWords, VOTE_CHOICES } from '../texts/meeting-words.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { firstThatFits } from './parts/fit-card.ts';
import {
  MEETING_LEVELS,
  meetingContents,
  meetingHeadLines,
  warningLines,
} from './parts/meeting-lines.ts';
import { openChoice } from './parts/open-choices.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

const NAME_LENGTH = 80;

/** Asks somebody who must be there when they can: three choices for each moment, sent at once. */
export function meetingVoteCard(view: MeetingVoteView): RenderedView {
  const { nonce, meetingId, moments, momentKeys, organiser, voted } = view;
  return firstThatFits(MEETING_LEVELS, (level) =>
    rendered(
      meetingSummaries.vote,
      [
        heading(texts.title),
        ...meetingHeadLines(view.head),
        ...noticeBox(view.notice),
        line(texts.intro(shorten(organiser, NAME_LENGTH))),
        ...meetingContents(view, level),
        ...warningLines(view.warnings),
        ...moments.map(({ moment, vote = '' }, index) =>
          openChoice(`vote${index + 1}`, momentWords(moment), VOTE_CHOICES, vote),
        ),
      ],
      [
        button(
          voted ? texts.sendAgain : texts.send,
          { verb: 'meeting.vote', nonce, meetingId, moments: momentKeys },
          { primary: true },
        ),
      ],
    ),
  );
}
