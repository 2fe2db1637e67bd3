import type { OverviewItem, OverviewView } from '../../domain/views.ts';
import { adviceTexts } from '../../texts/advice-texts.ts';
import { commonTexts } from '../../texts/common-texts.ts';
import { overviewTexts, STATE_TEXTS } from '../../texts/overview-texts.ts';
import type { CardElement, Container } from '../card-json.ts';
import { button } from './button.ts';
import { buttonRow } from './button-row.ts';
import { bold, line, quietLine, run, subheading } from './rich-text.ts';
import { shorten } from './shorten.ts';

type Section = OverviewView['sections'][number];

/** How much of each question is shown. */
export interface Detail {
  /** Characters of the answer. */
  readonly excerpt: number;
  /** `first`: one sentence, without a button of its own. */
  readonly tips: 'all' | 'first' | 'none';
}

/**
 * One step on the overview: its questions with their state, a piece of each answer and tips. A question
 * that is alone under a title is not named again.
 */
export function overviewSection(view: OverviewView, section: Section, detail: Detail): Container {
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      ...title(view, section),
      ...section.items.flatMap((item) =>
        overviewItem(view, item, detail, section.items.length > 1),
      ),
    ],
  };
}

function title(view: OverviewView, section: Section): readonly CardElement[] {
  const first = section.items[0];
  if (first === undefined) return [subheading(section.title)];
  const change = button(commonTexts.change, openRequest(view, first.questionId), {
    tooltip: overviewTexts.changeSection(section.title),
  });
  return [buttonRow([subheading(section.title)], change)];
}

function overviewItem(
  view: OverviewView,
  item: OverviewItem,
  detail: Detail,
  named: boolean,
): readonly CardElement[] {
  const { mark, words, color } = STATE_TEXTS[item.state];
  const answer = shorten(item.answerText, detail.excerpt);
  return [
    line([
      run(`${mark} `, { color, weight: 'bolder' }),
      ...(named ? [bold(item.shortLabel), run(' – ', { isSubtle: true })] : []),
      run(words, color === 'attention' ? { color } : { isSubtle: true }),
    ]),
    ...(answer === '' ? [] : [line(answer, { spacing: 'none' })]),
    ...(item.unchanged ? [quietLine(overviewTexts.unchanged)] : []),
    ...tips(view, item, detail),
  ];
}

function tips(view: OverviewView, item: OverviewItem, detail: Detail): readonly CardElement[] {
  const texts = item.advice === undefined ? [] : adviceTexts(item.advice);
  const [first, ...others] = texts;
  if (first === undefined || detail.tips === 'none') return [];
  const tip = line([bold(overviewTexts.tip), run(first)], { spacing: 'small' });
  if (detail.tips === 'first') return [tip];
  const add = button(overviewTexts.add, openRequest(view, item.questionId), {
    tooltip: overviewTexts.addTo(item.shortLabel),
  });
  return [
    {
      type: 'Container',
      style: 'emphasis',
      spacing: 'small',
      items: [
        tip,
        ...others.map((text) => line(text, { spacing: 'small' })),
        { type: 'ActionSet', spacing: 'small', actions: [add] },
      ],
    },
  ];
}

function openRequest(view: OverviewView, questionId: string) {
  const { nonce, heading } = view;
  return {
    verb: 'draft.open',
    nonce,
    dossierId: heading.dossierId,
    place: { kind: 'question', questionId },
  } as const;
}
