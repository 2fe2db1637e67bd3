import type { OverviewItem, OverviewView } from '../domain/views.ts';
import { adviceTexts } from '../texts/advice-texts.ts';
import { commonTexts } from '../texts/common-texts.ts';
import { deadlineSentence } from '../texts/day-texts.ts';
import { JUMP_TITLES, jumpTooltip, overviewTexts } from '../texts/overview-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { buttonRow } from './parts/button-row.ts';
import { fileContextLines } from './parts/file-context.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type Detail, overviewSection } from './parts/overview-section.ts';
import { progress } from './parts/progress.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { bold, heading, line, quietLine } from './parts/rich-text.ts';

/** What is shown of each question; less when the card would be too big. */
const DETAILS: readonly [Detail, ...Detail[]] = [
  { excerpt: 160, tips: 'all' },
  { excerpt: 100, tips: 'all' },
  { excerpt: 60, tips: 'first' },
  { excerpt: 20, tips: 'first' },
  { excerpt: 0, tips: 'none' },
];

/** More jumps than this at once would be a wall of buttons. */
const MOST_JUMPS = 7;

/** All answers before sending: what is there, what is missing, what would make it better. */
export function overviewCard(view: OverviewView): RenderedView {
  const toDo = view.sections
    .flatMap((section) => section.items)
    .filter((item) => item.state !== 'answered' && item.state !== 'empty');
  return firstThatFits(DETAILS, (detail) =>
    rendered(
      summaryTexts.overview(toDo.length, view.heading.asksMore),
      [
        ...fileContextLines(view.heading),
        progress(view.stepCount, view.stepCount),
        heading(textsFor(view).title),
        line(
          view.heading.asksMore
            ? overviewTexts.moreIntro
            : deadlineSentence(view.heading.deadlineDay, view.heading.daysLeft),
          { spacing: 'small' },
        ),
        ...noticeBox(view.notice),
        toDo.length === 0 ? readyBox(view) : toDoBox(view, toDo),
        ...unchanged(view),
        ...view.sections.map((section) => overviewSection(view, section, detail)),
        ...together(view),
      ],
      overviewButtons(view),
    ),
  );
}

function readyBox(view: OverviewView): CardElement {
  const texts = textsFor(view);
  const advised = view.sections.some((section) =>
    section.items.some((item) => item.advice !== undefined && adviceTexts(item.advice).length > 0),
  );
  return box('good', [
    line([bold(`${commonTexts.goodMark} ${overviewTexts.ready}`)]),
    ...(advised ? [line(texts.advice, { spacing: 'small' })] : []),
    ...(view.canBeSent ? [line(texts.confirm, { spacing: 'small' })] : []),
  ]);
}

/** An answer that is sent back as it was is no mistake, but may be an oversight. */
function unchanged({ sections }: OverviewView): readonly CardElement[] {
  const items = sections.flatMap((section) => section.items.filter((item) => item.unchanged));
  return items.length === 0
    ? []
    : [box('warning', [line(overviewTexts.unchangedAll(items.length))])];
}

/** An application is handed in, what was asked more is sent. */
function textsFor({ heading: { asksMore } }: OverviewView) {
  return asksMore
    ? {
        title: overviewTexts.moreTitle,
        toDo: overviewTexts.toDoMore,
        advice: overviewTexts.adviceIntroMore,
        confirm: overviewTexts.confirmMore,
        submit: overviewTexts.submitMore,
      }
    : {
        title: overviewTexts.title,
        toDo: overviewTexts.toDo,
        advice: overviewTexts.adviceIntro,
        confirm: overviewTexts.confirm,
        submit: overviewTexts.submit,
      };
}

function toDoBox(view: OverviewView, toDo: readonly OverviewItem[]): CardElement {
  const more = toDo.length - MOST_JUMPS;
  return box('warning', [
    line([bold(textsFor(view).toDo(toDo.length))]),
    ...toDo.slice(0, MOST_JUMPS).map((item) => jump(view, item)),
    ...(more > 0 ? [quietLine(overviewTexts.andMore(more))] : []),
  ]);
}

/** A row with a short button, because question names are too long for a button on a phone. */
function jump(view: OverviewView, { questionId, shortLabel, state }: OverviewItem): CardElement {
  const { nonce, heading: file } = view;
  const open = button(
    JUMP_TITLES[state],
    {
      verb: 'draft.open',
      nonce,
      dossierId: file.dossierId,
      place: { kind: 'question', questionId },
    },
    { tooltip: jumpTooltip(state, shortLabel) },
  );
  return buttonRow([line(shortLabel)], open);
}

function together(view: OverviewView): readonly CardElement[] {
  return view.colleagues.length === 0
    ? []
    : [line(overviewTexts.together(view.colleagues), { spacing: 'large' })];
}

function overviewButtons(view: OverviewView): readonly ExecuteButton[] {
  const file = { nonce: view.nonce, dossierId: view.heading.dossierId };
  const last = view.sections.at(-1)?.items[0];
  return [
    ...(view.canBeSent
      ? [button(textsFor(view).submit, { verb: 'submit.send', ...file }, { primary: true })]
      : []),
    ...(last === undefined
      ? []
      : [
          button(overviewTexts.previous, {
            verb: 'draft.open',
            ...file,
            place: { kind: 'question', questionId: last.questionId },
          }),
        ]),
    button(commonTexts.stop, { verb: 'draft.stop', ...file }),
    // Who works on it was settled when it was sent.
    ...(view.isOwner && !view.heading.asksMore
      ? [button(commonTexts.invite, { verb: 'invite.open', ...file })]
      : []),
  ];
}
