import type { GroupIssueView } from '../domain/views-groups.ts';
import {
  groupSummaries,
  groupTexts,
  issuesTexts,
  issueTexts as texts,
} from '../texts/group-texts.ts';
import { trajectoryTexts } from '../texts/trajectory-texts.ts';
import type { CardElement } from './card-json.ts';
import { NO_THEME } from './group-actions.ts';
import { demonstrationMark, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { choiceField } from './parts/choice-field.ts';
import { TEXT_LENGTHS } from './parts/clipped-text.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { expertNames } from './parts/issue-lines.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import {
  bold,
  fact,
  heading,
  line,
  paragraphs,
  quietLine,
  run,
  subheading,
} from './parts/rich-text.ts';
import { cut, shorten } from './parts/shorten.ts';

const NAME_LENGTH = 80;
/** Choices of a theme before that are of no use here. */
const MOST_GIVEN = 5;

/** One key issue: what it says, whose it is, and its theme, which can be set here. */
export function groupIssueCard(view: GroupIssueView): RenderedView {
  const { nonce, head, line: issue, themes, chosen } = view;
  const ids = { programmeId: head.programmeId, issueId: issue.issueId };
  const alone = { withoutInputs: true } as const;
  const name = shorten(issue.municipality, NAME_LENGTH) || trajectoryTexts.noMunicipality;
  return firstThatFits(TEXT_LENGTHS, (shown) =>
    rendered(
      groupSummaries.issue,
      [
        heading(texts.title, 'none'),
        ...noticeBox(view.notice),
        line([bold(name), run(` · ${issuesTexts.place(issue.part, issue.rank, issue.of)}`)]),
        ...demonstrationMark(issue.demonstration),
        ...paragraphs(cut(issue.text, shown)),
        fact(groupTexts.experts, expertNames(issue.experts, shown)),
        fact(groupTexts.theme, texts.themes(issue.themes)),
        ...(chosen === '' ? [quietLine(texts.byWords)] : []),
        subheading(texts.themeTitle, { separator: true }),
        choiceField(
          'theme',
          texts.theme,
          [
            { title: texts.noChoice, value: NO_THEME },
            ...themes.map(({ id, label }) => ({ title: label, value: id })),
          ],
          chosen || NO_THEME,
        ),
        {
          type: 'ActionSet',
          spacing: 'small',
          actions: [button(texts.save, { verb: 'group.theme', nonce, ...ids })],
        },
        ...given(view),
      ],
      [
        button(texts.same, { verb: 'group.same', ...ids }, { ...alone, primary: true }),
        button(groupTexts.toThemes, { verb: 'group.themes', programmeId: head.programmeId }, alone),
      ],
    ),
  );
}

function given({ given: all }: GroupIssueView): readonly CardElement[] {
  if (all.length === 0) return [];
  return [
    subheading(texts.historyTitle, { separator: true }),
    ...all
      .slice(0, MOST_GIVEN)
      .map(({ by, label, at }) => quietLine(texts.given(shorten(by, NAME_LENGTH), label, at))),
  ];
}
