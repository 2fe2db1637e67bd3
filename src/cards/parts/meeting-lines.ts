import type { MomentWarning } from '../../domain/meeting-plan.ts';
import type {
  MeetingHead,
  MeetingLine,
  MeetingNow,
  MeetingView,
} from '../../domain/views-meetings.ts';
import { allOf } from '../../texts/in-words.ts';
import { meetingFormTexts, meetingTexts, nowLines, nowTitle } from '../../texts/meeting-texts.ts';
import { placeWords, sideWords, standingOf, warningWords } from '../../texts/meeting-words.ts';
import type { CardElement } from '../card-json.ts';
import { box, demonstrationMark } from './boxes.ts';
import { bold, bullets, fact, line, paragraphs, quietLine, run } from './rich-text.ts';
import { cut, shorten } from './shorten.ts';

const NAME_LENGTH = 80;
const REASON_LENGTH = 500;

/** Which meeting of which municipality a screen is about. */
export function meetingHeadLines(head: MeetingHead): readonly CardElement[] {
  const { title, municipality, reference, programmeName } = head;
  return [
    line([bold(title), run(` · ${shorten(municipality, NAME_LENGTH)}`)], { spacing: 'small' }),
    quietLine([programmeName, reference].filter((part) => part !== '').join(' · ')),
    ...demonstrationMark(head.demonstration),
  ];
}

/** How much of each text about a meeting is shown, in characters, and how many names. */
export interface MeetingLevel {
  readonly agenda: number;
  readonly name: number;
  readonly names: number;
}

export const MEETING_LEVELS: readonly [MeetingLevel, ...MeetingLevel[]] = [
  { agenda: 3000, name: 60, names: 30 },
  { agenda: 1000, name: 40, names: 20 },
  { agenda: 400, name: 30, names: 12 },
  { agenda: 100, name: 20, names: 8 },
  { agenda: 20, name: 12, names: 4 },
];

const PLACE_LENGTH = 300;

/** Where, and what about. */
export function meetingContents(
  { place, agenda }: Pick<MeetingView, 'place' | 'agenda'>,
  level: MeetingLevel,
): readonly CardElement[] {
  const shown = cut(agenda, level.agenda);
  const points = shown.split('\n').filter((point) => point.trim() !== '');
  return [
    fact(meetingTexts.place, shorten(placeWords(place), Math.max(level.agenda, PLACE_LENGTH))),
    ...(points.length === 0 ? [] : [line([bold(meetingTexts.agenda)], { spacing: 'small' })]),
    ...bullets(points),
    ...(shown === agenda ? [] : [quietLine(meetingTexts.shortened)]),
  ];
}

/** Why it was cancelled, if so. */
export function meetingReason(reason: string | undefined): readonly CardElement[] {
  if (reason === undefined) return [];
  return [
    line([bold(`${meetingTexts.reason}: `)], { spacing: 'small' }),
    ...paragraphs(shorten(reason, REASON_LENGTH)),
  ];
}

/** Who must be there, side by side. */
export function meetingPeople(
  people: MeetingView['people'],
  head: MeetingHead,
  level: MeetingLevel,
): readonly CardElement[] {
  return people.map(({ side, names }) =>
    fact(sideWords(side, head), namesIn(names, level.name, level.names)),
  );
}

/** "An Peeters, Bram Claes en nog 3" */
export function namesIn(names: readonly string[], longest: number, most: number): string {
  const shown = names.slice(0, most).map((name) => shorten(name, longest) || '…');
  const more = names.length - shown.length;
  return more > 0
    ? `${shown.join(', ')} ${meetingTexts.more(more)}`
    : shown.length === 0
      ? '–'
      : allOf(shown);
}

export function warningLines(warnings: readonly MomentWarning[]): readonly CardElement[] {
  return warnings.length === 0
    ? []
    : [
        box(
          'warning',
          warnings.map((warning) => line(warningWords(warning), { spacing: 'small' })),
        ),
      ];
}

/** What somebody else made of a meeting while this person was changing it. */
export function nowBox(now: MeetingNow | undefined): readonly CardElement[] {
  if (now === undefined) return [];
  const shown = { ...now, by: shorten(now.by, NAME_LENGTH) };
  return [
    box('warning', [
      line([bold(nowTitle(shown))]),
      line(meetingFormTexts.nowIntro, { spacing: 'small' }),
      ...bullets(nowLines(shown).map((words) => shorten(words, PLACE_LENGTH))),
    ]),
  ];
}

/** How a meeting on a list stands. */
export function standingLine(one: MeetingLine): CardElement {
  return line(standingOf(one), { spacing: 'small' });
}
