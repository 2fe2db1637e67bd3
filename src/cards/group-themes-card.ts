import type { GroupRow, GroupThemesView, ThemeCount } from '../domain/views-groups.ts';
import {
  groupSummaries,
  groupTexts,
  groupThemesTexts as texts,
  themeCountWords,
} from '../texts/group-texts.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { plain } from './parts/plain-text.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine, subheading } from './parts/rich-text.ts';
import { cut, shorten } from './parts/shorten.ts';
import { textField } from './parts/text-field.ts';

/** Characters of a name that somebody typed. */
const LENGTHS = [100, 60, 30, 12] as const;
const NOTICE_LENGTH = 400;

/** The themes of the key issues of all municipalities, and the working groups that this person sees. */
export function groupThemesCard(view: GroupThemesView): RenderedView {
  const { head, themes, notice, municipalities } = view;
  return firstThatFits(LENGTHS, (shown) =>
    rendered(
      groupSummaries.themes,
      [
        heading(texts.title(head.programmeName)),
        ...noticeBox(notice && { ...notice, text: cut(notice.text, NOTICE_LENGTH) }),
        line(texts.intro(municipalities)),
        ...themes.map((theme) => themeRow(head.programmeId, theme)),
        subheading(texts.searchTitle, { separator: true }),
        ...textField({ id: 'query', label: texts.search, value: '' }, NOTICE_LENGTH),
        {
          type: 'ActionSet',
          spacing: 'small',
          actions: [
            button(texts.searchButton, { verb: 'group.search', programmeId: head.programmeId }),
          ],
        },
        ...groupBlocks(view, shown),
      ],
      buttons(view),
    ),
  );
}

function themeRow(programmeId: string, { theme, ...counts }: ThemeCount): CardElement {
  const label = theme?.label ?? groupTexts.noTheme;
  const items = [line([bold(label)]), quietLine(themeCountWords(counts), { spacing: 'none' })];
  if (counts.issues === 0) return { type: 'Container', spacing: 'small', items };
  const about = theme === undefined ? {} : { themeId: theme.id };
  return buttonRow(
    items,
    button(
      groupTexts.look,
      { verb: 'group.issues', programmeId, ...about },
      { withoutInputs: true, tooltip: texts.lookAt(label) },
    ),
  );
}

function groupBlocks(view: GroupThemesView, shown: number): readonly CardElement[] {
  const { groups, head, cut: isCut } = view;
  return [
    subheading(texts.groupsTitle, { separator: true }),
    ...(groups.length === 0 ? [line(texts.noGroups[head.side])] : []),
    ...groups.map((group, index) => groupRow(group, index, shown)),
    ...(isCut ? [quietLine(texts.cut)] : []),
  ];
}

function groupRow(group: GroupRow, index: number, shown: number): CardElement {
  const { groupId, name, theme, municipalities, endedAt } = group;
  const about = [
    ...(theme === undefined ? [] : [theme]),
    texts.municipalities(municipalities),
    ...(endedAt === undefined ? [] : [texts.endedAt(endedAt)]),
  ];
  return buttonRow(
    [line([bold(shorten(name, shown))]), quietLine(about.join(' · '), { spacing: 'none' })],
    button(
      texts.open,
      { verb: 'group.open', groupId },
      { withoutInputs: true, tooltip: texts.openGroup(index + 1) },
    ),
  );
}

function buttons({ head, programmes }: GroupThemesView): readonly ExecuteButton[] {
  const { programmeId, side } = head;
  const alone = { withoutInputs: true } as const;
  const other = programmes.find(({ id }) => id !== programmeId);
  return [
    ...(side === 'agency'
      ? [button(texts.make, { verb: 'group.form', programmeId }, { ...alone, primary: true })]
      : []),
    button(groupTexts.toGeneral, { verb: 'group.general', programmeId }, alone),
    ...(other === undefined
      ? []
      : [
          button(
            groupTexts.otherProgramme(plain(other.name, 40)),
            { verb: 'group.themes', programmeId: other.id },
            alone,
          ),
        ]),
  ];
}
