import type {
  GroupHead,
  GroupIssuesView,
  IssueLine,
  OwnIssuesView,
} from '../domain/views-groups.ts';
import {
  groupSummaries,
  groupTexts,
  groupThemesTexts,
  issuesTexts as texts,
} from '../texts/group-texts.ts';
import { listTexts } from '../texts/list-texts.ts';
import type { CardElement, Container, ExecuteButton } from './card-json.ts';
import { box } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { clippedNote } from './parts/clipped-text.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { issueLines } from './parts/issue-lines.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';
import { textField } from './parts/text-field.ts';

/** Characters of each key issue. */
const LENGTHS = [1500, 500, 250, 120, 60, 20] as const;
const QUERY_LENGTH = 300;

/** Key issues of several municipalities: of a theme, like what was typed, or like one of them. */
export function groupIssuesCard(view: GroupIssuesView): RenderedView {
  const { lines, page, pages, total, municipalities, head } = view;
  return firstThatFits(LENGTHS, (shown) =>
    rendered(
      groupSummaries.issues,
      [
        heading(titleOf(view)),
        ...about(view, shown),
        lines.length === 0
          ? line(noneWords(view))
          : line([bold(texts.total(total, municipalities))], { spacing: 'medium' }),
        ...lines.map((issue, index) =>
          issueRow(issue, shown, [
            button(
              groupTexts.look,
              { verb: 'group.issue', programmeId: head.programmeId, issueId: issue.issueId },
              { withoutInputs: true, tooltip: groupTexts.lookNumber(index + 1) },
            ),
          ]),
        ),
        ...(pages > 1 ? [quietLine(listTexts.page(page, pages), { spacing: 'large' })] : []),
        ...clippedNote(
          lines.map(({ text }) => text),
          shown,
          groupTexts.shortened,
        ),
      ],
      buttons(view),
    ),
  );
}

function titleOf({ selection }: GroupIssuesView): string {
  return selection.kind === 'theme'
    ? texts.titles.theme(selection.label)
    : texts.titles[selection.kind];
}

function about({ selection, head }: GroupIssuesView, shown: number): readonly CardElement[] {
  switch (selection.kind) {
    case 'theme':
    case 'noTheme':
      return [];
    case 'same':
      return [box('emphasis', [line([bold(texts.sameAs)]), line(shorten(selection.text, shown))])];
    case 'search':
      return [
        ...textField(
          { id: 'query', label: groupThemesTexts.search, value: selection.query },
          QUERY_LENGTH,
        ),
        {
          type: 'ActionSet',
          spacing: 'small',
          actions: [
            button(groupThemesTexts.searchButton, {
              verb: 'group.search',
              programmeId: head.programmeId,
            }),
          ],
        },
      ];
  }
}

function noneWords({ selection }: GroupIssuesView): string {
  switch (selection.kind) {
    case 'theme':
    case 'noTheme':
      return texts.none.theme;
    case 'same':
      return texts.none.same;
    case 'search':
      return selection.query === '' ? texts.none.empty : texts.none.search;
  }
}

function issueRow(issue: IssueLine, shown: number, actions: readonly ExecuteButton[]): Container {
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [...issueLines(issue, shown), { type: 'ActionSet', spacing: 'small', actions }],
  };
}

function buttons(view: GroupIssuesView): readonly ExecuteButton[] {
  const { head, selection, page, pages, lines } = view;
  const { programmeId, side } = head;
  const from = startOf(view);
  return [
    ...(page > 0 ? [pageButton(view, listTexts.previous, page - 1)] : []),
    ...(page + 1 < pages ? [pageButton(view, listTexts.next, page + 1)] : []),
    ...(side === 'agency' && from !== undefined && lines.length > 0
      ? [button(texts.make, { verb: 'group.form', programmeId, ...from }, { withoutInputs: true })]
      : []),
    ...(selection.kind === 'same'
      ? [button(texts.back, { verb: 'group.issue', programmeId, issueId: selection.issueId })]
      : []),
    toThemes(head),
  ];
}

/** What a working group made of it starts from. */
function startOf({ selection }: GroupIssuesView) {
  switch (selection.kind) {
    case 'theme':
      return { themeId: selection.id };
    case 'same':
      return { issueId: selection.issueId };
    case 'noTheme':
    case 'search':
      return undefined;
  }
}

/** What was typed to search goes along to the other page. */
function pageButton(
  { head: { programmeId }, selection }: GroupIssuesView,
  title: string,
  page: number,
): ExecuteButton {
  switch (selection.kind) {
    case 'theme':
      return button(title, { verb: 'group.issues', programmeId, themeId: selection.id, page });
    case 'noTheme':
      return button(title, { verb: 'group.issues', programmeId, page });
    case 'same':
      return button(title, { verb: 'group.same', programmeId, issueId: selection.issueId, page });
    case 'search':
      return button(title, { verb: 'group.search', programmeId, page });
  }
}

function toThemes({ programmeId }: GroupHead): ExecuteButton {
  return button(
    groupTexts.toThemes,
    { verb: 'group.themes', programmeId },
    { withoutInputs: true },
  );
}

/** Of which own key issue somebody wants to know who has it too. */
export function ownIssuesCard({ head, lines }: OwnIssuesView): RenderedView {
  return firstThatFits(LENGTHS, (shown) =>
    rendered(
      groupSummaries.own,
      [
        heading(texts.titles.same),
        line(lines.length === 0 ? texts.noOwn : texts.own),
        ...lines.map((issue, index) =>
          issueRow(issue, shown, [
            button(
              texts.choose,
              { verb: 'group.same', programmeId: head.programmeId, issueId: issue.issueId },
              { tooltip: texts.chooseNumber(index + 1) },
            ),
          ]),
        ),
      ],
      [toThemes(head)],
    ),
  );
}
