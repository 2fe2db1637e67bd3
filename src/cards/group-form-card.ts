import type { GroupFormView } from '../domain/views-groups.ts';
import { groupProblemText } from '../texts/group-notices.ts';
import { groupSummaries, groupTexts, groupFormTexts as texts } from '../texts/group-texts.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { NO_THEME } from './group-actions.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { choiceField } from './parts/choice-field.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { ticks } from './parts/open-choices.ts';
import { plain } from './parts/plain-text.ts';
import { problemsBox } from './parts/problems-box.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line } from './parts/rich-text.ts';
import { cut } from './parts/shorten.ts';
import { textField } from './parts/text-field.ts';

interface Level {
  /** Characters of a municipality's name. */
  readonly name: number;
  /** Characters of what was typed that are kept. */
  readonly kept: number;
  readonly notice: number;
}

const LEVELS: readonly [Level, ...Level[]] = [
  { name: 60, kept: 2000, notice: 600 },
  { name: 30, kept: 1000, notice: 400 },
  { name: 16, kept: 200, notice: 200 },
];

/** With what caseworkers make or change a working group. */
export function groupFormCard(view: GroupFormView): RenderedView {
  const { group, head, themes, typed, problems, notice } = view;
  return firstThatFits(LEVELS, (level) =>
    rendered(
      groupSummaries.form,
      [
        heading(group === undefined ? texts.titles.make : texts.titles.change, 'none'),
        ...noticeBox(notice && { ...notice, text: cut(notice.text, level.notice) }),
        ...problemsBox(texts.problemsTitle, problems.map(groupProblemText)),
        line(`${head.programmeName}. ${texts.intro}`),
        ...textField({ id: 'name', label: texts.name, value: typed.name }, level.kept),
        choiceField(
          'theme',
          texts.theme,
          [
            { title: groupTexts.noTheme, value: NO_THEME },
            ...themes.map(({ id, label }) => ({ title: label, value: id })),
          ],
          typed.theme || NO_THEME,
        ),
        files(view, level),
      ],
      buttons(view),
    ),
  );
}

function files({ files: all, typed }: GroupFormView, { name }: Level): CardElement {
  if (all.length === 0) return line(texts.noFiles);
  const choices = all.map(({ dossierId, municipality, reference }, index) => ({
    title: titleOf(municipality, reference, name) || groupTexts.number(index + 1),
    value: dossierId,
  }));
  return ticks('files', texts.files, choices, typed.dossierIds);
}

/** A municipality may be guided twice: the reference tells them apart. */
function titleOf(municipality: string, reference: string, length: number): string {
  return [plain(municipality, length), plain(reference, 20)]
    .filter((one) => one !== '')
    .join(' – ');
}

function buttons({ nonce, group, head: { programmeId } }: GroupFormView): readonly ExecuteButton[] {
  const ids = { programmeId, version: group?.version ?? 0 };
  const own = group === undefined ? {} : { groupId: group.groupId };
  return [
    button(texts.save, { verb: 'group.save', nonce, ...ids, ...own }, { primary: true }),
    group === undefined
      ? button(texts.back, { verb: 'group.themes', programmeId }, { withoutInputs: true })
      : button(texts.back, { verb: 'group.open', groupId: group.groupId }, { withoutInputs: true }),
  ];
}
