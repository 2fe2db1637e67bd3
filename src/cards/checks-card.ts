import type { CheckItem, ChecksView } from '../domain/views-review.ts';
import { checkTexts, reviewSummaries, standingText } from '../texts/review-texts.ts';
import { inputKey } from './card-action.ts';
import type { CardElement, Container, ContainerStyle, ExecuteButton } from './card-json.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { caseReference } from './parts/case-reference.ts';
import { choiceField } from './parts/choice-field.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine, run } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';
import { textField } from './parts/text-field.ts';
import { metKey, noteKey } from './review-actions.ts';

interface Level {
  /** Characters of each answer that are shown. */
  readonly excerpt: number;
  /** Characters of each note that its input holds. */
  readonly kept: number;
  /** Parts that the list is shown in. */
  readonly pages: 1 | 2;
}

/** Answers make room first, then the list goes in two parts; only notes that no card can hold are cut. */
const LEVELS: readonly [Level, ...Level[]] = [
  { excerpt: 250, kept: 20_000, pages: 1 },
  { excerpt: 120, kept: 20_000, pages: 1 },
  { excerpt: 60, kept: 20_000, pages: 1 },
  { excerpt: 250, kept: 20_000, pages: 2 },
  { excerpt: 60, kept: 20_000, pages: 2 },
  { excerpt: 30, kept: 5000, pages: 2 },
  { excerpt: 30, kept: 1100, pages: 2 },
  { excerpt: 0, kept: 400, pages: 2 },
  { excerpt: 0, kept: 100, pages: 2 },
];
const NAME_LENGTH = 60;

/** The points of the list with what was found, and where they lead. */
export function checksCard(view: ChecksView): RenderedView {
  return firstThatFits(LEVELS, (level) => {
    const perPage = Math.ceil(view.items.length / level.pages);
    const page = Math.min(view.page, level.pages - 1);
    const first = page * perPage;
    return rendered(
      reviewSummaries.checks(view.line.reference),
      [
        heading(checkTexts.title, 'none'),
        ...caseReference(view.line),
        ...noticeBox(view.notice),
        ...standing(view),
        ...(level.pages > 1 ? [line([bold(checkTexts.page(page, level.pages))])] : []),
        ...view.items
          .slice(first, first + perPage)
          .map((item, index) => point(item, first + index + 1, level)),
      ],
      view.over ? [backOnly(view)] : checkButtons(view, page, level.pages),
    );
  });
}

const STYLES: Readonly<Record<ChecksView['standing'], ContainerStyle>> = {
  met: 'good',
  notMet: 'warning',
  open: 'emphasis',
};

function standing(view: ChecksView): readonly CardElement[] {
  return view.over
    ? []
    : [
        line(checkTexts.intro, { spacing: 'small' }),
        box(STYLES[view.standing], [line([bold(standingText(view))])]),
      ];
}

function point(item: CheckItem, number: number, { excerpt, kept }: Level): Container {
  const { yes, no, open } = checkTexts.met;
  const choices = [
    { title: yes, value: 'yes' },
    { title: no, value: 'no' },
    { title: open, value: 'open' },
  ];
  return {
    type: 'Container',
    separator: true,
    spacing: 'large',
    items: [
      choiceField(
        inputKey(metKey(item.id)),
        checkTexts.point(number, item.label),
        choices,
        item.met === undefined ? 'open' : item.met ? 'yes' : 'no',
      ),
      ...excerpts(item, excerpt),
      ...theirs(item, excerpt),
      ...textField(
        {
          id: inputKey(noteKey(item.id)),
          label: checkTexts.note(number),
          value: item.note,
          multiline: true,
        },
        kept,
      ),
    ],
  };
}

function theirs({ theirs: other }: CheckItem, excerpt: number): readonly CardElement[] {
  if (other === undefined) return [];
  const note = shorten(other.note, excerpt);
  return [
    box('warning', [
      line([bold(checkTexts.theirs(shorten(other.by, NAME_LENGTH), other.met, note))]),
      line(checkTexts.theirsKept, { spacing: 'small' }),
    ]),
  ];
}

function excerpts({ answers, by }: CheckItem, length: number): readonly CardElement[] {
  const shown = answers.map(({ shortLabel, text, open }) =>
    line(
      [
        bold(`${shortLabel}: `),
        run(shorten(text, length)),
        ...(open ? [run(` (${checkTexts.open})`, { isSubtle: true })] : []),
      ],
      { spacing: 'small' },
    ),
  );
  return [
    ...(answers.length === 0 ? [quietLine(checkTexts.noAnswer)] : []),
    ...(length === 0 ? [] : shown),
    ...(by === undefined ? [] : [quietLine(checkTexts.judgedBy(shorten(by, NAME_LENGTH)))]),
  ];
}

/** Every button saves first what is on the card. */
function checkButtons(view: ChecksView, page: number, pages: number): readonly ExecuteButton[] {
  const { nonce, version, line: one } = view;
  const ids = {
    verb: 'review.saveChecks',
    nonce,
    dossierId: one.dossierId,
    version,
    page,
  } as const;
  const isDone = view.standing !== 'open';
  return [
    button(checkTexts.save, { ...ids, to: 'stay' }, { primary: !isDone }),
    ...(page + 1 < pages ? [button(checkTexts.next, { ...ids, to: 'next' })] : []),
    ...(page > 0 ? [button(checkTexts.previous, { ...ids, to: 'previous' })] : []),
    ...(view.canAsk
      ? [button(checkTexts.ask, { ...ids, to: 'ask' }, { primary: view.standing === 'notMet' })]
      : []),
    ...(view.canDecide
      ? [button(checkTexts.decide, { ...ids, to: 'decide' }, { primary: view.standing === 'met' })]
      : []),
    button(checkTexts.back, { ...ids, to: 'case' }),
  ];
}

function backOnly({ line: one }: ChecksView): ExecuteButton {
  const open = { verb: 'case.open', dossierId: one.dossierId } as const;
  return button(checkTexts.backOnly, open, { withoutInputs: true });
}
