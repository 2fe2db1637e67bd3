import type {
  MeetingOverView,
  MeetingToldView,
  MeetingUnreachedView,
} from '../domain/views-meetings.ts';
import { meetingSummaries } from '../texts/meeting-replies.ts';
import { meetingTexts } from '../texts/meeting-texts.ts';
import {
  MEETING_NEWS_TITLES,
  overSentence,
  meetingToldTexts as texts,
} from '../texts/meeting-told-texts.ts';
import { momentWords } from '../texts/meeting-words.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { box } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { firstThatFits } from './parts/fit-card.ts';
import {
  MEETING_LEVELS,
  meetingContents,
  meetingHeadLines,
  meetingPeople,
  meetingReason,
} from './parts/meeting-lines.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

const NAME_LENGTH = 80;
const MOST_NAMED = 20;

/** Tells somebody that a meeting is fixed, moved, changed or cancelled. */
export function meetingToldCard(view: MeetingToldView): RenderedView {
  const { what, moment, by } = view;
  const isOff = what === 'cancelled';
  return firstThatFits(MEETING_LEVELS, (level) =>
    rendered(
      `${MEETING_NEWS_TITLES[what]}.`,
      [
        heading(MEETING_NEWS_TITLES[what]),
        ...meetingHeadLines(view.head),
        ...(moment === undefined ? [] : [line([bold(momentWords(moment))])]),
        line(texts.by[what](shorten(by, NAME_LENGTH))),
        ...meetingReason(view.reason),
        ...(isOff ? [] : meetingContents(view, level)),
        ...(isOff ? [] : meetingPeople(view.people, view.head, level)),
        ...mailLine(view),
      ],
      toldButtons(view),
    ),
  );
}

function mailLine({ what, moment, mailed }: MeetingToldView): readonly CardElement[] {
  if (what !== 'cancelled') return mailed ? [quietLine(texts.mailed)] : [];
  if (moment === undefined) return [];
  return [quietLine(mailed ? texts.mailedCancel : texts.notMailed)];
}

function toldButtons({ what, meetingId }: MeetingToldView): readonly ExecuteButton[] {
  const look = button(texts.look, { verb: 'meeting.look', meetingId });
  return what === 'cancelled'
    ? [look]
    : [
        button(meetingTexts.calendar, { verb: 'meeting.calendar', meetingId }, { primary: true }),
        look,
      ];
}

/** What stays of a card about a meeting that changed since: nobody goes by what it said. */
export function meetingOverCard(view: MeetingOverView): RenderedView {
  const { what, moment, meetingId } = view;
  return rendered(
    meetingSummaries.meeting,
    [
      heading(what === 'proposedAgain' ? meetingTexts.momentsTitle : MEETING_NEWS_TITLES[what]),
      ...meetingHeadLines(view.head),
      line([bold(overSentence(what, moment))]),
    ],
    what === 'excused' ? [] : [button(texts.look, { verb: 'meeting.look', meetingId })],
  );
}

/** Tells the organiser whom nothing could be brought to. */
export function meetingUnreachedCard(view: MeetingUnreachedView): RenderedView {
  const { names, guests, meetingId } = view;
  const shown = (all: readonly string[]) =>
    all.slice(0, MOST_NAMED).map((one) => shorten(one, NAME_LENGTH) || '…');
  return rendered(
    meetingSummaries.unreached,
    [
      heading(texts.unreachedTitle),
      ...meetingHeadLines(view.head),
      box('warning', [
        ...(names.length === 0 ? [] : [line(texts.unreached(shown(names)))]),
        ...(guests.length === 0 ? [] : [line(texts.unreachedGuests(shown(guests)))]),
      ]),
    ],
    [button(texts.look, { verb: 'meeting.look', meetingId })],
  );
}
