import type { GroupFileRow, GroupFileView, GroupView } from '../domain/views-groups.ts';
import {
  actionWords,
  groupSummaries,
  groupTexts,
  keyIssueWords,
  groupCardTexts as texts,
} from '../texts/group-texts.ts';
import { listTexts } from '../texts/list-texts.ts';
import { lineWords } from '../texts/trajectory-list-texts.ts';
import { STEP_MARKS } from '../texts/trajectory-words.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { actionLines } from './parts/action-lines.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { clippedNote } from './parts/clipped-text.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { expertNames, issueLines } from './parts/issue-lines.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, fact, heading, line, quietLine, run, subheading } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';
import { municipalityOf } from './parts/trajectory-head.ts';

interface Level {
  readonly name: number;
  /** Whether it says how the steps stand. */
  readonly standing: boolean;
  /** Characters of a name that somebody typed, and of all names of members together. */
  readonly typed: number;
}

const LEVELS: readonly [Level, ...Level[]] = [
  { name: 60, standing: true, typed: 400 },
  { name: 40, standing: true, typed: 200 },
  { name: 30, standing: false, typed: 100 },
  { name: 12, standing: false, typed: 40 },
];
const ROW_WORDS = { names: true, turn: false } as const;

/** A working group with what it follows. */
export function groupCard(view: GroupView): RenderedView {
  const { name, theme, files, members, by, at, endedAt, page, pages } = view;
  return firstThatFits(LEVELS, (level) =>
    rendered(
      groupSummaries.group,
      [
        heading(texts.title, 'none'),
        ...noticeBox(view.notice),
        line([run(shorten(name, level.typed), { weight: 'bolder', size: 'medium' })]),
        ...(theme === undefined ? [] : [fact(groupTexts.theme, theme)]),
        fact(
          texts.members,
          members.length === 0 ? texts.noMembers : shorten(members.join(', '), level.typed),
        ),
        ...(endedAt === undefined ? [] : [box('warning', [line(texts.ended(endedAt))])]),
        quietLine(texts.by(shorten(by, level.name), at)),
        subheading(texts.filesTitle(view.total), { separator: true }),
        ...(files.length === 0 ? [line(texts.noFiles)] : []),
        ...files.map((row, index) => fileRow(view, row, index, level)),
        ...(pages > 1 ? [quietLine(listTexts.page(page, pages), { spacing: 'large' })] : []),
      ],
      buttons(view),
    ),
  );
}

function fileRow(
  { groupId }: GroupView,
  row: GroupFileRow,
  index: number,
  level: Level,
): CardElement {
  const { dossierId, line: one } = row;
  const items = [
    line([
      bold(municipalityOf(one.head, level.name)),
      run(`  ${one.marks.map((state) => STEP_MARKS[state]).join('')}`),
    ]),
    ...(level.standing ? [line(lineWords(one, ROW_WORDS), { spacing: 'none' })] : []),
    quietLine(counts(row), { spacing: 'none' }),
  ];
  const look = button(
    groupTexts.look,
    { verb: 'group.file', groupId, dossierId },
    { tooltip: groupTexts.lookNumber(index + 1) },
  );
  return { ...buttonRow(items, look), separator: true };
}

function counts({ keyIssues, actions }: GroupFileRow): string {
  return `${keyIssueWords(keyIssues)} · ${actionWords(actions)}`;
}

function buttons(view: GroupView): readonly ExecuteButton[] {
  const { nonce, head, groupId, endedAt, page, pages } = view;
  const { programmeId, side } = head;
  return [
    ...pageButtons(page, page + 1 < pages, (target) => ({
      verb: 'group.open',
      groupId,
      page: target,
    })),
    ...(side === 'agency' && endedAt === undefined
      ? [
          button(texts.change, { verb: 'group.form', programmeId, groupId }),
          button(texts.end, { verb: 'group.end', nonce, groupId }),
        ]
      : []),
    button(groupTexts.toThemes, { verb: 'group.themes', programmeId }),
  ];
}

/** Characters of each text. */
const LENGTHS = [1000, 400, 150, 60, 20] as const;
/** More key issues than a sheet holds. */
const MOST_ISSUES = 25;

/** One guidance that a working group follows, to read: its key issues and its actions. */
export function groupFileCard(view: GroupFileView): RenderedView {
  const { row, issues, lines, page, pages, groupName } = view;
  const { head } = row.line;
  return firstThatFits(LENGTHS, (shown) =>
    rendered(
      groupSummaries.file,
      [
        heading(texts.title, 'none'),
        quietLine(shorten(groupName, shown)),
        line([run(municipalityOf(head, 80), { weight: 'bolder', size: 'medium' })]),
        line(lineWords(row.line, ROW_WORDS)),
        fact(groupTexts.experts, expertNames(row.experts, shown)),
        subheading(texts.issuesTitle, { separator: true }),
        ...(issues.length === 0 ? [line(texts.noIssues)] : []),
        ...issues.slice(0, MOST_ISSUES).flatMap((issue) => issueLines(issue, shown).slice(0, 3)),
        subheading(texts.actionsTitle, { separator: true }),
        ...(lines.length === 0 ? [line(texts.noActions)] : []),
        ...lines.flatMap((item) => actionLines(item, shown)),
        ...(pages > 1 ? [quietLine(listTexts.page(page, pages), { spacing: 'large' })] : []),
        ...clippedNote(
          [...issues, ...lines].map(({ text }) => text),
          shown,
          groupTexts.shortened,
        ),
      ],
      fileButtons(view),
    ),
  );
}

function fileButtons({ head, groupId, row, page, pages }: GroupFileView): readonly ExecuteButton[] {
  const { dossierId } = row;
  return [
    ...pageButtons(page, page + 1 < pages, (target) => ({
      verb: 'group.file',
      groupId,
      dossierId,
      page: target,
    })),
    button(groupTexts.toGroup, { verb: 'group.open', groupId }),
    ...(head.side === 'agency'
      ? [button(texts.toTrajectory, { verb: 'trajectory.open', dossierId })]
      : []),
  ];
}
