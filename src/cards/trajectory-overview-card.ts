import type { TrajectoryOverviewView } from '../domain/views-trajectory.ts';
import { listTexts } from '../texts/list-texts.ts';
import {
  listedSentence,
  stepCountWords,
  totalsSentence,
  trajectoryListTexts,
} from '../texts/trajectory-list-texts.ts';
import { trajectorySummaries } from '../texts/trajectory-texts.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { button } from './parts/button.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine, run, subheading } from './parts/rich-text.ts';
import { trajectoryFilterData, trajectoryFilterFields } from './parts/trajectory-filter-fields.ts';
import { TRAJECTORY_ROW_LEVELS, trajectoryRow } from './parts/trajectory-row.ts';

/** Every guidance of a programme at a glance: how many are in each step, then those that are asked for. */
export function trajectoryOverviewCard(view: TrajectoryOverviewView): RenderedView {
  const { lines, page, pages } = view;
  return firstThatFits(TRAJECTORY_ROW_LEVELS, (level) =>
    rendered(
      trajectorySummaries.overview,
      [
        heading(trajectoryListTexts.title(view.programmeName)),
        line([bold(totalsSentence(view))]),
        ...picture(view),
        ...trajectoryFilterFields(view),
        line([bold(listedSentence(view))], { spacing: 'large' }),
        lines.length === 0
          ? line(noneWords(view), { spacing: 'small' })
          : quietLine(trajectoryListTexts.legend),
        ...lines.map((one) => trajectoryRow(one, level)),
        ...(pages > 1 ? [quietLine(listTexts.page(page, pages), { spacing: 'large' })] : []),
      ],
      [
        ...pageButtons(page, page + 1 < pages, (target) => ({
          verb: 'trajectory.list',
          ...trajectoryFilterData(view.filter),
          page: target,
        })),
        ...otherButtons(view),
      ],
    ),
  );
}

/** The longest bar fits on a phone beside its words. */
const LONGEST_BAR = 12;

/** Per step how many are in it, as a bar and in words. */
function picture({ steps }: TrajectoryOverviewView): readonly CardElement[] {
  const most = Math.max(1, ...steps.map(({ running }) => running));
  return [
    subheading(trajectoryListTexts.perStep),
    ...steps.map((step) => {
      const length = Math.ceil((step.running / most) * LONGEST_BAR);
      const bar = length === 0 ? [] : [run(`${'━'.repeat(length)} `, { color: 'accent' })];
      return line([...bar, run(stepCountWords(step))], { spacing: 'none' });
    }),
  ];
}

function noneWords({ running, ended, stopped }: TrajectoryOverviewView): string {
  return running + ended + stopped === 0 ? trajectoryListTexts.none : trajectoryListTexts.noneFound;
}

function otherButtons({ filter, guides }: TrajectoryOverviewView): readonly ExecuteButton[] {
  const alone = { withoutInputs: true } as const;
  const isFiltered =
    filter.show !== 'running' || filter.stepId !== undefined || filter.province !== undefined;
  const { programmeId } = filter;
  return [
    ...(isFiltered
      ? [
          button(
            trajectoryListTexts.all,
            { verb: 'trajectory.list', programme: programmeId },
            alone,
          ),
        ]
      : []),
    ...(guides ? [button(trajectoryListTexts.guided, { verb: 'trajectory.mine' }, alone)] : []),
  ];
}
