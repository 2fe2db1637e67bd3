import type { TypedMeeting } from '../domain/meeting-input.ts';
import type { MeetingFormView } from '../domain/views-meetings.ts';
import { meetingProblemText } from '../texts/meeting-problem-texts.ts';
import { meetingSummaries } from '../texts/meeting-replies.ts';
import { meetingFormTexts as texts } from '../texts/meeting-texts.ts';
import { DURATION_CHOICES, sideWords } from '../texts/meeting-words.ts';
import type { CardChoice, CardElement, ExecuteButton } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { choiceField } from './parts/choice-field.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { meetingHeadLines, nowBox } from './parts/meeting-lines.ts';
import { ticks } from './parts/open-choices.ts';
import { plain } from './parts/plain-text.ts';
import { problemsBox } from './parts/problems-box.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, quietLine } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';
import { textField } from './parts/text-field.ts';

/** Characters of each text in its input; fewer only when no card can hold them. */
const KEPT = [20_000, 8000, 4000, 1500, 400, 100] as const;
const NAME_LENGTH = 60;
const PROBLEM_LENGTH = 400;

/** A meeting being planned, proposed anew or moved, with everything that was typed. */
export function meetingFormCard(view: MeetingFormView): RenderedView {
  const { purpose, problems, typed } = view;
  return firstThatFits(KEPT, (kept) =>
    rendered(
      meetingSummaries.form,
      [
        heading(texts.titles[purpose]),
        ...meetingHeadLines(view.head),
        ...noticeBox(view.notice),
        ...nowBox(view.now),
        ...problemsBox(
          texts.problemsTitle,
          problems.map((problem) => shorten(meetingProblemText(problem), PROBLEM_LENGTH)),
        ),
        ...momentFields(view, kept),
        // A meeting may last what no choice says: until when is typed with the moment then.
        choiceField('duration', texts.duration, DURATION_CHOICES, typed.duration),
        ...textField({ id: 'place', label: texts.place, value: typed.place }, kept),
        quietLine(texts.placeNote),
        ...textField(
          { id: 'agenda', label: texts.agenda, value: typed.agenda, multiline: true },
          kept,
        ),
        peopleField(view),
        ...textField(
          { id: 'guests', label: texts.guests, value: typed.guests, multiline: true },
          kept,
        ),
        quietLine(texts.guestsNote),
      ],
      buttons(view),
    ),
  );
}

/** Three to vote on; of a fixed meeting one, and what was typed beside it. */
function momentFields({ purpose, typed }: MeetingFormView, kept: number): readonly CardElement[] {
  const numbers = ([1, 2, 3] as const).filter(
    (number) => purpose !== 'move' || number === 1 || momentIn(typed, number) !== '',
  );
  const label = (number: 1 | 2 | 3) => {
    if (numbers.length === 1) return texts.moment;
    return number === 3 && purpose !== 'move' ? texts.thirdMoment : texts.momentNumber(number);
  };
  return [
    ...numbers.flatMap((number) =>
      textField(
        { id: `moment${number}`, label: label(number), value: momentIn(typed, number) },
        kept,
      ),
    ),
    quietLine(texts.momentExample),
  ];
}

function momentIn(typed: TypedMeeting, number: 1 | 2 | 3): string {
  return typed[`moment${number}`];
}

function peopleField({ possible, typed, head }: MeetingFormView): CardElement {
  const choices = possible.map(({ key, name, side }, index): CardChoice => {
    const who = plain(name, NAME_LENGTH) || texts.personNumber(index + 1);
    return { title: `${who} – ${sideWords(side, head)}`, value: key };
  });
  return ticks('attendees', texts.attendees, choices, typed.attendees.split(','));
}

function buttons(view: MeetingFormView): readonly ExecuteButton[] {
  const { nonce, meeting, head } = view;
  const { dossierId, ruleId } = head;
  const alone = { withoutInputs: true } as const;
  if (meeting !== undefined) {
    const { id: meetingId, sequence } = meeting;
    return [
      button(texts.save, { verb: 'meeting.save', nonce, meetingId, sequence }, { primary: true }),
      button(texts.back, { verb: 'meeting.look', meetingId }, alone),
    ];
  }
  const about = { nonce, dossierId, ruleId };
  return [
    button(texts.propose, { verb: 'meeting.propose', ...about }, { primary: true }),
    button(texts.fixNow, { verb: 'meeting.fixNow', ...about }),
    button(texts.back, { verb: 'meeting.file', dossierId }, alone),
  ];
}
