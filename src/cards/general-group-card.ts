import type { TrajectoryShow } from '../domain/trajectory-filter.ts';
import type { GeneralGroupView, GroupTrajectoryLine } from '../domain/views-groups.ts';
import {
  groupSummaries,
  groupTexts,
  keyIssueWords,
  generalGroupTexts as texts,
} from '../texts/group-texts.ts';
import { listTexts } from '../texts/list-texts.ts';
import { lineWords, totalsSentence, trajectoryListTexts } from '../texts/trajectory-list-texts.ts';
import { STEP_MARKS } from '../texts/trajectory-words.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { plain } from './parts/plain-text.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine, run } from './parts/rich-text.ts';
import { municipalityOf } from './parts/trajectory-head.ts';
import { TRAJECTORY_ROW_LEVELS, type TrajectoryRowLevel } from './parts/trajectory-row.ts';

/** Clients hide the rest. */
const MOST_BUTTONS = 5;
/** In the order of their buttons. */
const SHOWS: readonly TrajectoryShow[] = ['running', 'late', 'ended'];

/** How every guidance of a programme stands; a button only where this person may open it. */
export function generalGroupCard(view: GeneralGroupView): RenderedView {
  const { head, show, lines, total, page, pages } = view;
  return firstThatFits(TRAJECTORY_ROW_LEVELS, (level) =>
    rendered(
      groupSummaries.general,
      [
        heading(texts.title(head.programmeName)),
        line([bold(totalsSentence(view))]),
        line(texts.intro[head.side]),
        line([bold(texts.listed(show, total))], { spacing: 'large' }),
        lines.length === 0 ? line(texts.none) : quietLine(trajectoryListTexts.legend),
        ...lines.map((one) => row(one, level)),
        ...(pages > 1 ? [quietLine(listTexts.page(page, pages), { spacing: 'large' })] : []),
      ],
      buttons(view),
    ),
  );
}

function row(
  { line: one, keyIssues, mayOpen }: GroupTrajectoryLine,
  level: TrajectoryRowLevel,
): CardElement {
  const { head, marks } = one;
  const about = [
    keyIssueWords(keyIssues),
    ...(level.details && head.province !== '' ? [head.province] : []),
    ...(head.demonstration ? [trajectoryListTexts.demonstration] : []),
  ];
  const items = [
    line([
      bold(municipalityOf(head, level.municipality)),
      run(`  ${marks.map((state) => STEP_MARKS[state]).join('')}`),
    ]),
    line(lineWords(one, level), { spacing: 'none' }),
    quietLine(about.join(' · '), { spacing: 'none' }),
  ];
  if (!mayOpen) return { type: 'Container', separator: true, spacing: 'small', items };
  const name = plain(head.municipality, level.municipality);
  const open = button(
    texts.open,
    { verb: 'trajectory.open', dossierId: head.dossierId },
    name === '' ? {} : { tooltip: texts.openOf(name) },
  );
  return { ...buttonRow(items, open), separator: true };
}

function buttons({
  head,
  programmes,
  show,
  page,
  pages,
}: GeneralGroupView): readonly ExecuteButton[] {
  const { programmeId } = head;
  const other = programmes.find(({ id }) => id !== programmeId);
  const shows = SHOWS.filter((one) => one !== show);
  const turning = pageButtons(page, page + 1 < pages, (target) => ({
    verb: 'group.general',
    programmeId,
    show,
    page: target,
  }));
  return [
    ...turning,
    ...shows
      .slice(0, MOST_BUTTONS - turning.length - (other === undefined ? 1 : 2))
      .map((one) => button(texts.shows[one], { verb: 'group.general', programmeId, show: one })),
    button(groupTexts.toThemes, { verb: 'group.themes', programmeId }),
    ...(other === undefined
      ? []
      : [
          button(groupTexts.otherProgramme(plain(other.name, 40)), {
            verb: 'group.general',
            programmeId: other.id,
          }),
        ]),
  ];
}
