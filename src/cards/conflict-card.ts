import type { ConflictView } from '../domain/views.ts';
import { conflictTexts } from '../texts/conflict-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import type { CardElement, Container, ExecuteButton } from './card-json.ts';
import { button } from './parts/button.ts';
import { fileContextLines } from './parts/file-context.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, paragraphs, quietLine, run } from './parts/rich-text.ts';
import { cut } from './parts/shorten.ts';

interface Level {
  /** Characters of each text that are shown. */
  readonly shown: number;
  /** Whether both texts are put in the input for one text. */
  readonly filled: boolean;
}

const LEVELS: readonly [Level, ...Level[]] = [
  { shown: Number.POSITIVE_INFINITY, filled: true },
  { shown: 400, filled: true },
  { shown: Number.POSITIVE_INFINITY, filled: false },
  { shown: 1500, filled: false },
  { shown: 400, filled: false },
];

/** Two people answered one question differently: a person reads both and chooses, or writes one text. */
export function conflictCard(view: ConflictView): RenderedView {
  const canMerge = view.question.kind === 'longText' || view.question.kind === 'shortText';
  return firstThatFits(LEVELS, (level) =>
    rendered(
      summaryTexts.conflict,
      [
        ...fileContextLines(view.heading),
        heading(conflictTexts.title),
        line(conflictTexts.intro, { spacing: 'small' }),
        line([bold(conflictTexts.question), run(view.question.label)], { spacing: 'medium' }),
        version(view, 1, level),
        version(view, 2, level),
        ...(canMerge ? [mergedInput(view, level)] : []),
      ],
      conflictButtons(view, canMerge),
    ),
  );
}

function version(view: ConflictView, number: 1 | 2, level: Level): Container {
  const { by, mine, text } = number === 1 ? view.present : view.other;
  const state = number === 1 ? `, ${conflictTexts.present}` : '';
  const shown = cut(text, level.shown);
  return {
    type: 'Container',
    style: 'emphasis',
    spacing: 'medium',
    items: [
      line([bold(conflictTexts.version(number)), run(` – ${conflictTexts.by(by, mine)}${state}`)]),
      ...(shown.trim() === '' ? [line(conflictTexts.empty)] : paragraphs(shown)),
      ...(shown === text ? [] : [quietLine(conflictTexts.cutShort)]),
    ],
  };
}

function mergedInput(view: ConflictView, { filled }: Level): CardElement {
  return {
    type: 'Input.Text',
    id: 'merged',
    label: conflictTexts.mergedLabel,
    spacing: 'large',
    ...(view.question.kind === 'longText' ? { isMultiline: true } : {}),
    ...(filled && view.question.kind === 'longText'
      ? { value: view.merged ?? `${view.present.text}\n\n${view.other.text}` }
      : {}),
  };
}

function conflictButtons(view: ConflictView, canMerge: boolean): readonly ExecuteButton[] {
  const { nonce, conflictId } = view;
  const { dossierId } = view.heading;
  const choice = { verb: 'conflict.choose', nonce, dossierId, conflictId } as const;
  return [
    button(conflictTexts.choose(1), { ...choice, keep: 'present' }, { withoutInputs: true }),
    button(conflictTexts.choose(2), { ...choice, keep: 'other' }, { withoutInputs: true }),
    ...(canMerge ? [button(conflictTexts.keepMerged, { ...choice, keep: 'merged' })] : []),
    button(
      conflictTexts.later,
      { verb: 'draft.open', nonce, dossierId, place: { kind: 'overview' } },
      { withoutInputs: true },
    ),
  ];
}
