import type { MeetingView, VotesShown } from '../domain/views-meetings.ts';
import { moment as atMoment } from '../texts/day-texts.ts';
import { meetingSummaries } from '../texts/meeting-replies.ts';
import {
  bestWords,
  happenedWords,
  meetingListTexts,
  meetingTexts as texts,
} from '../texts/meeting-texts.ts';
import {
  MEETING_STATE_MARKS,
  MEETING_STATE_WORDS,
  momentWords,
  VOTE_WORDS,
} from '../texts/meeting-words.ts';
import type { CardElement, Container, ExecuteButton } from './card-json.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { firstThatFits } from './parts/fit-card.ts';
import {
  MEETING_LEVELS,
  type MeetingLevel,
  meetingContents,
  meetingHeadLines,
  meetingPeople,
  meetingReason,
  namesIn,
  warningLines,
} from './parts/meeting-lines.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, fact, heading, line, quietLine, subheading } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

const NAME_LENGTH = 80;

/** One meeting: when it can be or is, who said what, who must be there, and what this person can do. */
export function meetingCard(view: MeetingView): RenderedView {
  return firstThatFits(MEETING_LEVELS, (level) =>
    rendered(
      meetingSummaries.meeting,
      [
        heading(`${MEETING_STATE_MARKS[view.state]} ${MEETING_STATE_WORDS[view.state]}`),
        ...meetingHeadLines(view.head),
        ...noticeBox(view.notice),
        ...whenLines(view),
        ...warningLines(view.warnings),
        ...votePart(view, level),
        ...meetingContents(view, level),
        subheading(texts.people, { separator: true }),
        ...meetingPeople(view.people, view.head, level),
        ...guestLines(view, level),
        ...unreachedBox(view, level),
        ...lastLine(view),
      ],
      buttons(view),
    ),
  );
}

function whenLines({ moment, organiser, state, reason }: MeetingView): readonly CardElement[] {
  const by = shorten(organiser, NAME_LENGTH);
  return [
    ...(moment === undefined ? [] : [line([bold(momentWords(moment))])]),
    quietLine(state === 'proposed' ? texts.proposedBy(by) : texts.organisedBy(by)),
    ...meetingReason(reason),
  ];
}

function votePart(view: MeetingView, level: MeetingLevel): readonly CardElement[] {
  const { votes, best } = view;
  if (votes.length === 0) return [];
  return [
    subheading(texts.momentsTitle, { separator: true }),
    ...(best === undefined ? [] : [box('good', [line(bestWords(best, view.head))])]),
    ...votes.map((one) => momentBlock(one, view, level)),
  ];
}

/** A moment with what everybody said of it; who organises can choose it. */
function momentBlock(
  { number, moment, yes, ifNeeded, no, missing }: VotesShown,
  { meetingId, sequence, nonce, mayOrganise }: MeetingView,
  { name, names }: MeetingLevel,
): Container {
  const said = [
    [VOTE_WORDS.yes, yes],
    [VOTE_WORDS.ifNeeded, ifNeeded],
    [VOTE_WORDS.no, no],
    [texts.missing, missing],
  ] as const;
  return {
    type: 'Container',
    style: 'emphasis',
    spacing: 'small',
    items: [
      line([bold(`${number}. ${momentWords(moment)}`)]),
      ...said
        .filter(([, people]) => people.length > 0)
        .map(([label, people]) => fact(label, namesIn(people, name, names))),
      ...(mayOrganise
        ? [
            {
              type: 'ActionSet' as const,
              spacing: 'small' as const,
              actions: [
                button(
                  texts.choose,
                  { verb: 'meeting.choose', nonce, meetingId, sequence, number },
                  { tooltip: texts.chooseNumber(number) },
                ),
              ],
            },
          ]
        : []),
    ],
  };
}

function guestLines(
  { guests, guestAddresses }: MeetingView,
  { name, names }: MeetingLevel,
): readonly CardElement[] {
  if (guests === 0) return [];
  return guestAddresses.length === 0
    ? [fact(texts.guestsTitle, texts.guests(guests))]
    : [fact(texts.guestsTitle, namesIn(guestAddresses, name, names))];
}

function unreachedBox(
  { unreached, state }: MeetingView,
  { name, names }: MeetingLevel,
): readonly CardElement[] {
  if (unreached.length === 0) return [];
  const shown = unreached.slice(0, names).map((one) => shorten(one, name) || '…');
  return [
    box('warning', [line(state === 'proposed' ? texts.unasked(shown) : texts.unreached(shown))]),
  ];
}

function lastLine({ last }: MeetingView): readonly CardElement[] {
  if (last === undefined) return [];
  const words = happenedWords(last.kind, shorten(last.by, NAME_LENGTH), atMoment(last.at));
  return words === '' ? [] : [quietLine(words, { spacing: 'medium' })];
}

function buttons(view: MeetingView): readonly ExecuteButton[] {
  const { nonce, meetingId, sequence, state, mayOrganise, mayVote, hasBegun, head } = view;
  const { dossierId } = head;
  const about = { nonce, meetingId, sequence };
  return [
    ...(state === 'fixed' && !hasBegun
      ? [button(texts.calendar, { verb: 'meeting.calendar', meetingId }, { primary: true })]
      : []),
    ...(mayVote
      ? [button(texts.vote, { verb: 'meeting.voteForm', meetingId }, { primary: true })]
      : []),
    ...(mayOrganise && state === 'fixed' && hasBegun
      ? [button(texts.held, { verb: 'meeting.held', ...about }, { primary: true })]
      : []),
    ...(mayOrganise && (state === 'proposed' || state === 'fixed')
      ? [
          button(texts.change[state], { verb: 'meeting.changeForm', meetingId }),
          button(texts.cancel, { verb: 'meeting.cancelForm', meetingId }),
        ]
      : []),
    button(meetingListTexts.toFile, { verb: 'meeting.file', dossierId }),
  ];
}
