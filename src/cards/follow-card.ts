import type {
  FollowEditView,
  FollowLine,
  FollowView,
  MyFollowsView,
} from '../domain/views-follow.ts';
import {
  channelName,
  followedWords,
  followSummaries,
  subjectChoice,
  TOPIC_CHOICES,
  followTexts as texts,
} from '../texts/follow-texts.ts';
import { startOfSentence } from '../texts/in-words.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { choiceField } from './parts/choice-field.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { ticks } from './parts/open-choices.ts';
import { plain } from './parts/plain-text.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine, subheading } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

interface Level {
  /** Characters of a name. */
  readonly name: number;
  /** Channels to choose from. */
  readonly channels: number;
}

const LEVELS: readonly [Level, ...Level[]] = [
  { name: 120, channels: 40 },
  { name: 60, channels: 30 },
  { name: 30, channels: 15 },
];

/** What a channel or a group chat follows, with the form to follow more. */
export function followCard(view: FollowView): RenderedView {
  const { scope, lines } = view;
  return firstThatFits(LEVELS, (level) =>
    rendered(
      followSummaries.here,
      [
        heading(texts.title[scope]),
        ...noticeBox(view.notice),
        line(texts.intro, { spacing: 'small' }),
        ...(lines.length === 0 ? [line(texts.nothing[scope])] : []),
        ...lines.flatMap((one) => followRow(one, level)),
        subheading(texts.moreTitle, { separator: true }),
        ...fields(view, level),
        quietLine(texts.notListed),
      ],
      [button(texts.follow, { verb: 'follow.set', nonce: view.nonce }, { primary: true })],
    ),
  );
}

function fields({ subjects, channels, typed }: FollowView, level: Level): readonly CardElement[] {
  const shown = shownChannels(channels, typed.channel, level);
  return [
    choiceField(
      'subject',
      texts.subject,
      subjects.map((one) => ({ title: plain(subjectChoice(one), level.name), value: one.value })),
      typed.subject,
    ),
    ticks('topics', texts.topics, topicChoices(), typed.topics),
    ...(shown.length < 2
      ? []
      : [
          choiceField(
            'channel',
            texts.channel,
            shown.map(({ id, name }) => ({
              title: plain(channelName(name), level.name) || channelName(''),
              value: id,
            })),
            typed.channel,
          ),
        ]),
  ];
}

/** Not without the one that is chosen. */
function shownChannels(
  channels: FollowView['channels'],
  chosen: string,
  level: Level,
): FollowView['channels'] {
  const first = channels.slice(0, level.channels);
  const own = channels.filter(({ id }) => id === chosen && !first.some((one) => one.id === id));
  return [...first, ...own];
}

function topicChoices() {
  return Object.entries(TOPIC_CHOICES).map(([value, title]) => ({ title, value }));
}

function followRow(one: FollowLine, level: Level): readonly CardElement[] {
  return [
    buttonRow(
      [line([bold(subjectWords(one, level))]), ...followFacts(one, level)],
      button(
        texts.change,
        { verb: 'follow.edit', followId: one.followId },
        { withoutInputs: true, tooltip: plain(texts.changeOf(subjectWords(one, level)), 150) },
      ),
    ),
  ];
}

function followFacts(one: FollowLine, { name }: Level): readonly CardElement[] {
  return [
    quietLine(texts.topicsOf(one)),
    quietLine(texts.setBy(shorten(one.setBy, name), one.setAt)),
    ...(one.snoozedUntil === undefined ? [] : [quietLine(texts.snoozed(one.snoozedUntil))]),
  ];
}

function subjectWords({ programmeName, subject }: FollowLine, { name }: Level): string {
  return shorten(startOfSentence(followedWords(programmeName, subject)), name);
}

/** One thing that is followed, to change, pause or stop. */
export function followEditCard(view: FollowEditView): RenderedView {
  const { line: one, choices, typed, notice } = view;
  const [level] = LEVELS;
  return rendered(
    followSummaries.edit,
    [
      heading(texts.editTitle),
      line([bold(subjectWords(one, level))]),
      ...noticeBox(notice),
      ...followFacts(one, level),
      ticks(
        'topics',
        texts.topics,
        choices.map((topic) => ({ title: TOPIC_CHOICES[topic], value: topic })),
        typed,
      ),
    ],
    editButtons(view),
  );
}

function editButtons({ nonce, line: one, own }: FollowEditView): readonly ExecuteButton[] {
  const { followId, version, snoozedUntil } = one;
  const about = { nonce, followId, version };
  const pause = (title: string, until: 'week' | 'month' | 'now') =>
    button(title, { verb: 'follow.snooze', ...about, until }, { withoutInputs: true });
  return [
    button(texts.save, { verb: 'follow.save', ...about }, { primary: true }),
    ...(snoozedUntil === undefined
      ? [pause(texts.week, 'week'), pause(texts.month, 'month')]
      : [pause(texts.wake, 'now')]),
    button(texts.stop, { verb: 'follow.stop', ...about }, { withoutInputs: true }),
    button(own ? texts.mineTitle : texts.back, { verb: 'follow.show' }, { withoutInputs: true }),
  ];
}

/** What somebody set in any channel, and how to follow something. */
export function myFollowsCard(view: MyFollowsView): RenderedView {
  const { lines, left, notice } = view;
  return firstThatFits(LEVELS, (level) =>
    rendered(followSummaries.mine, [
      heading(texts.mineTitle),
      ...noticeBox(notice),
      ...(lines.length === 0 ? [line(texts.mineNothing)] : []),
      ...lines.flatMap((one) => [
        ...followRow(one, level),
        quietLine(texts.minePlace[one.scope](shorten(one.placeName, level.name))),
      ]),
      ...(left > 0 ? [line(texts.mineLeft(left))] : []),
      line(texts.mineHow, { spacing: 'large' }),
    ]),
  );
}
