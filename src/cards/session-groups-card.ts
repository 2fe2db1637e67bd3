import type { SessionGroupsView } from '../domain/views-sessions.ts';
import { listTexts } from '../texts/list-texts.ts';
import { questionSummaries } from '../texts/question-summaries.ts';
import { GROUP_STATE_MARKS, sessionTexts } from '../texts/session-card-texts.ts';
import type { CardElement, ColumnSet, ExecuteButton } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine, run } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';

interface Level {
  /** Characters of each question. */
  readonly shown: number;
  readonly groups: number;
}

/** Groups that are not open yet make room first: those to answer stay. */
const LEVELS: readonly [Level, ...Level[]] = [
  { shown: 250, groups: 40 },
  { shown: 120, groups: 40 },
  { shown: 60, groups: 40 },
  { shown: 40, groups: 25 },
  { shown: 20, groups: 20 },
];

/** The groups of a question round, to be answered one by one and then published. */
export function sessionGroupsCard(view: SessionGroupsView): RenderedView {
  return firstThatFits(LEVELS, (level) => {
    const groups = firstToAnswer(view.groups).slice(0, level.groups);
    const more = view.groups.length - groups.length;
    return rendered(
      questionSummaries.sessionGroups,
      [
        heading(sessionTexts.groupsTitle(view.programmeName)),
        ...noticeBox(view.notice),
        ...progress(view),
        ...groups.map((group) => groupRow(view, group, level.shown)),
        ...(more > 0 ? [quietLine(listTexts.andMore(more), { spacing: 'medium' })] : []),
      ],
      groupsButtons(view),
    );
  });
}

type Group = SessionGroupsView['groups'][number];

function firstToAnswer(groups: readonly Group[]): readonly Group[] {
  return groups.toSorted((a, b) => Number(a.state !== 'open') - Number(b.state !== 'open'));
}

function progress({ state, groups }: SessionGroupsView): readonly CardElement[] {
  if (state === 'open') return [line(sessionTexts.groupsOpen, { spacing: 'small' })];
  if (state === 'published') return [line(sessionTexts.publishedNote, { spacing: 'small' })];
  if (groups.length === 0) return [line(sessionTexts.noGroups, { spacing: 'small' })];
  const open = groups.filter((group) => group.state === 'open').length;
  return [
    line(sessionTexts.groupsIntro, { spacing: 'small' }),
    line([bold(open === 0 ? sessionTexts.allDone : sessionTexts.open(open))]),
  ];
}

function groupRow({ sessionId, state }: SessionGroupsView, group: Group, shown: number): ColumnSet {
  const { number } = group;
  const isOpen = group.state === 'open';
  const items = [
    line([
      bold(`${GROUP_STATE_MARKS[group.state]} ${number}. `),
      run(shorten(group.question, shown)),
    ]),
    quietLine(sessionTexts.groupState(group.state, group.askers)),
  ];
  if (state !== 'closed') return textRow(items);
  return buttonRow(
    items,
    button(
      isOpen ? sessionTexts.answerGroup : sessionTexts.changeGroup,
      { verb: 'session.group', sessionId, number },
      { tooltip: isOpen ? sessionTexts.answerNumber(number) : sessionTexts.changeNumber(number) },
    ),
  );
}

function textRow(items: readonly CardElement[]): ColumnSet {
  return {
    type: 'ColumnSet',
    spacing: 'small',
    columns: [{ type: 'Column', width: 'stretch', items }],
  };
}

function groupsButtons(view: SessionGroupsView): readonly ExecuteButton[] {
  const { nonce, sessionId, state, canPublish } = view;
  if (state === 'open') {
    return [button(sessionTexts.stop, { verb: 'session.stop', nonce, sessionId })];
  }
  return [
    ...(canPublish
      ? [
          button(
            sessionTexts.publish,
            { verb: 'session.publish', nonce, sessionId },
            { primary: true },
          ),
        ]
      : []),
    ...(state === 'published'
      ? [button(sessionTexts.document, { verb: 'session.document', sessionId })]
      : []),
  ];
}
