import type {
  EvaluatedLine,
  EvaluationLine,
  EvaluationsView,
  EvaluationView,
} from '../domain/views-knowledge.ts';
import {
  experienceTexts,
  knowledgeSummaries,
  RESULT_MARKS,
  RESULT_WORDS,
  evaluationTexts as texts,
} from '../texts/knowledge-texts.ts';
import { listTexts } from '../texts/list-texts.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { actionLines } from './parts/action-lines.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { choiceField } from './parts/choice-field.ts';
import { clippedNote } from './parts/clipped-text.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { pageButtons } from './parts/page-buttons.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, paragraphs, quietLine, run, subheading } from './parts/rich-text.ts';
import { cut, shorten } from './parts/shorten.ts';
import { FIELD_LEVELS, textField } from './parts/text-field.ts';
import { trajectoryHead } from './parts/trajectory-head.ts';

const NAME_LENGTH = 80;
/** Characters of each text on the list. */
const LENGTHS = [400, 200, 100, 40, 20] as const;
/** What was said of one action on the list; all of it is on its card. */
const MOST_FOUND = 6;

/** All actions of a guidance with what was found of them. */
export function evaluationsCard(view: EvaluationsView): RenderedView {
  const { lines, evaluated, total, page, pages } = view;
  return firstThatFits(LENGTHS, (shown) =>
    rendered(
      knowledgeSummaries.evaluations,
      [
        heading(texts.listTitle, 'none'),
        ...trajectoryHead(view.head),
        line(texts.listIntro),
        total === 0 ? line(texts.none) : line([bold(texts.counts(evaluated, total))]),
        ...(pages > 1 ? [quietLine(listTexts.page(page, pages))] : []),
        ...lines.map((one) => actionRow(one, view, shown)),
      ],
      listButtons(view),
    ),
  );
}

function actionRow(
  { item, found }: EvaluatedLine,
  view: EvaluationsView,
  shown: number,
): CardElement {
  const what = view.mayEvaluate ? 'evaluate' : 'read';
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      ...actionLines(item, shown),
      ...(found.length === 0
        ? [quietLine(texts.notYet)]
        : found.slice(0, MOST_FOUND).map((one) => line(resultWords(one), { spacing: 'small' }))),
      {
        type: 'ActionSet',
        spacing: 'small',
        actions: [
          button(
            texts.open[what],
            { verb: 'evaluation.look', itemId: item.itemId },
            { tooltip: texts.openNumber[what](item.number) },
          ),
        ],
      },
    ],
  };
}

function resultWords({ result, field }: Pick<EvaluationLine, 'result' | 'field'>): string {
  return `${RESULT_MARKS[result]} ${experienceTexts.learned(field, RESULT_WORDS[result])}`;
}

function listButtons({ head, page, pages, stepId }: EvaluationsView): readonly ExecuteButton[] {
  const { dossierId } = head;
  return [
    ...pageButtons(page, page + 1 < pages, (target) => ({
      verb: 'evaluation.list',
      dossierId,
      page: target,
    })),
    ...(stepId === undefined
      ? []
      : [button(texts.toStep, { verb: 'trajectory.step', dossierId, stepId })]),
    button(texts.toTrajectory, { verb: 'trajectory.open', dossierId }),
  ];
}

/** One action with everything that was found of it, and the form of an expert. */
export function evaluationCard(view: EvaluationView): RenderedView {
  const { item, lines, notice } = view;
  return firstThatFits(FIELD_LEVELS, ({ shown, kept }) =>
    rendered(
      knowledgeSummaries.evaluation,
      [
        heading(texts.title(item.number), 'none'),
        ...noticeBox(notice),
        ...trajectoryHead(view.head),
        ...actionLines(item, shown),
        subheading(texts.foundTitle, { separator: true }),
        ...(lines.length === 0 ? [line(texts.notYet)] : []),
        ...lines.slice(0, MOST_LINES).flatMap((one) => foundBlocks(one, shown)),
        ...clippedNote([item.text, ...lines.map(({ learned }) => learned)], shown, texts.shortened),
        ...formBlocks(view, kept),
      ],
      buttons(view),
    ),
  );
}

/** Earlier than these nobody reads back here. */
const MOST_LINES = 20;

function foundBlocks(one: EvaluationLine, shown: number): readonly CardElement[] {
  const { learned, by, at, isEarlier } = one;
  const earlier = isEarlier ? `${texts.earlier}: ` : '';
  return [
    line([bold(`${earlier}${resultWords(one)}`)], { spacing: 'medium' }),
    ...paragraphs(cut(learned, shown)),
    quietLine(texts.by(shorten(by, NAME_LENGTH), at)),
  ];
}

function formBlocks({ form, nonce, item }: EvaluationView, kept: number): readonly CardElement[] {
  if (form === undefined) return [];
  const { fields, typed } = form;
  const [only, ...others] = fields;
  const choices = Object.entries(RESULT_WORDS).map(([value, title]) => ({ title, value }));
  return [
    subheading(texts.formTitle, { separator: true }),
    ...(only === undefined || others.length > 0 || only.label === ''
      ? []
      : [line([run(texts.from(only.label))])]),
    choiceField('result', texts.result, choices, typed.result),
    ...(others.length === 0
      ? []
      : [
          choiceField(
            'field',
            texts.field,
            fields.map(({ id, label }) => ({ title: label || id, value: id })),
            typed.field,
          ),
        ]),
    ...textField(
      { id: 'learned', label: texts.learned, value: typed.learned, multiline: true },
      kept,
    ),
    quietLine(texts.shared),
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [
        button(
          texts.save,
          { verb: 'evaluation.save', nonce, itemId: item.itemId },
          { primary: true },
        ),
      ],
    },
  ];
}

function buttons({ head, item }: EvaluationView): readonly ExecuteButton[] {
  const { dossierId } = head;
  const alone = { withoutInputs: true } as const;
  return [
    button(texts.toList, { verb: 'evaluation.list', dossierId }, alone),
    button(texts.toItem, { verb: 'item.look', itemId: item.itemId }, alone),
  ];
}
