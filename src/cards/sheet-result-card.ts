import type { ResultItem, SheetResultView } from '../domain/views-sheet-results.ts';
import { commonTexts } from '../texts/common-texts.ts';
import {
  sheetResultSummaries,
  signerWords,
  sheetResultTexts as texts,
} from '../texts/sheet-result-texts.ts';
import type { ActionSet, CardElement, Container, ExecuteButton } from './card-json.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { PART_LENGTHS } from './parts/case-part.ts';
import { changedText } from './parts/changed-text.ts';
import { clippedNote } from './parts/clipped-text.ts';
import { fileContextLines } from './parts/file-context.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import {
  bold,
  bullets,
  heading,
  line,
  paragraphs,
  quiet,
  quietLine,
  run,
  subheading,
} from './parts/rich-text.ts';
import { scoreChart } from './parts/score-chart.ts';
import { cut, shorten } from './parts/shorten.ts';

const NAME_LENGTH = 80;
/** Changed answers that are shown when there is room; fewer on a smaller card. */
const MOST_CHANGES = 12;
const FEWEST_CHANGES = 4;
/** With so few characters of each answer, answers stand beside their questions. */
const SHORT = 120;
/** A picture of one number says nothing. */
const LEAST_SCORES = 2;

/** What stands in a sheet, part by part, and who agreed to it. */
export function sheetResultCard(view: SheetResultView): RenderedView {
  const { sheet } = view.heading;
  const title = sheet?.title ?? '';
  return firstThatFits(PART_LENGTHS, (length) =>
    rendered(
      sheetResultSummaries.result(title),
      [
        ...fileContextLines(view.heading),
        heading(title),
        ...(sheet === undefined || sheet.municipality === ''
          ? []
          : [line([bold(shorten(sheet.municipality, NAME_LENGTH))])]),
        ...noticeBox(view.notice),
        ...standing(view),
        otherVersions(view),
        ...agreement(view),
        ...changeBlocks(view, length),
        ...(view.scores.length < LEAST_SCORES
          ? []
          : [subheading(texts.scoresTitle), scoreChart(view.scores)]),
        ...view.parts.map((part) => partBlock(part, length)),
        ...gapBlocks(view),
        ...clippedNote(textsOf(view), length, texts.shortened),
      ],
      buttons(view),
    ),
  );
}

function textsOf({ parts }: SheetResultView): readonly string[] {
  return parts.flatMap(({ items }) => items.map(({ answerText }) => answerText));
}

/** Which version it is, and whether that is the last word. */
function standing({ version, newest, isWriting }: SheetResultView): readonly CardElement[] {
  if (version === undefined) return [line(texts.draft)];
  const name = shorten(version.by, NAME_LENGTH);
  return [
    line(texts.version({ ...version, by: name })),
    ...(version.number < newest ? [box('warning', [line(texts.newer(newest))])] : []),
    ...(isWriting ? [box('warning', [line(texts.writing)])] : []),
  ];
}

/** Who agreed to this version, and who still has to. */
function agreement(view: SheetResultView): readonly CardElement[] {
  const { signers, confirmed, version, heading: file, confirmsFor } = view;
  if (signers.length === 0 || version === undefined) return [];
  const words = signers.map((side) => signerWords(side, file.programmeName));
  const lines = signers.map((side, index) => {
    const one = confirmed.find((agreed) => agreed.side === side);
    return one === undefined
      ? texts.notAgreed(words[index] ?? '')
      : texts.agreedBy(words[index] ?? '', shorten(one.by, NAME_LENGTH), one.at);
  });
  const all = signers.every((side) => confirmed.some((one) => one.side === side));
  return [
    ...(all
      ? [
          box('good', [
            line([bold(`${commonTexts.goodMark} ${texts.agreed(words, version.number)}`)]),
          ]),
        ]
      : []),
    subheading(texts.agreementTitle),
    ...bullets(lines),
    ...(confirmsFor === undefined
      ? []
      : [line(texts.askToConfirm(version.number, signerWords(confirmsFor, file.programmeName)))]),
  ];
}

function changeBlocks({ changes }: SheetResultView, length: number): readonly CardElement[] {
  if (changes === undefined) return [];
  const { since, items } = changes;
  if (items.length === 0) return [quietLine(texts.noChanges(since))];
  const most = length > 300 ? MOST_CHANGES : FEWEST_CHANGES;
  const more = items.length - most;
  return [
    subheading(texts.changesTitle(since), { separator: true }),
    ...items
      .slice(0, most)
      .flatMap(({ shortLabel, kind, pieces }) => [
        line([bold(shortLabel), quiet(` · ${texts.changeKind(kind)}`)]),
        changedText(pieces, length),
      ]),
    ...(more > 0 ? [quietLine(texts.moreChanges(more))] : []),
  ];
}

function partBlock({ title, items }: SheetResultView['parts'][number], length: number): Container {
  return {
    type: 'Container',
    spacing: 'large',
    separator: true,
    items: [subheading(title), ...items.flatMap((item) => itemBlocks(item, length))],
  };
}

function itemBlocks(item: ResultItem, length: number): readonly CardElement[] {
  const { shortLabel, answerText, gap, internal } = item;
  if (length <= SHORT) return [shortItem(item, length)];
  return [
    line([bold(shortLabel), ...(internal ? [quiet(` · ${texts.internalShort}`)] : [])]),
    ...(answerText === ''
      ? [line([quiet(commonTexts.noAnswer)], { spacing: 'small' })]
      : paragraphs(cut(answerText, length))),
    ...(gap === undefined
      ? []
      : [line([bold(`${commonTexts.warningMark} `), run(texts.gap(gap))], { spacing: 'small' })]),
  ];
}

/** On one line, where there is little room; what is open stands in the list below. */
function shortItem({ shortLabel, answerText, internal }: ResultItem, length: number): CardElement {
  const answer = answerText === '' ? commonTexts.noAnswer : shorten(answerText, length);
  const note = internal ? ` (${texts.internalShort})` : '';
  return line([bold(`${shortLabel}: `), run(`${answer}${note}`)], { spacing: 'small' });
}

function gapBlocks({ gaps }: SheetResultView): readonly CardElement[] {
  if (gaps === undefined) return [];
  return [
    subheading(texts.toVisit, { separator: true }),
    ...(gaps.length === 0
      ? [line(texts.noGaps)]
      : bullets(gaps.map(({ shortLabel, gap }) => texts.gapLine(shortLabel, gap)))),
  ];
}

function buttons(view: SheetResultView): readonly ExecuteButton[] {
  const { nonce, sheetId, version, confirmsFor } = view;
  const about = aboutStep(view);
  const shown = version === undefined ? {} : { version: version.number };
  return [
    ...(confirmsFor !== undefined && version !== undefined
      ? [
          button(
            texts.confirm(version.number),
            { verb: 'sheet.confirm', nonce, sheetId, version: version.number },
            { primary: true },
          ),
        ]
      : []),
    button(texts.word, { verb: 'sheet.file', ...about, ...shown, format: 'docx' }),
    button(texts.pdf, { verb: 'sheet.file', ...about, ...shown, format: 'pdf' }),
    button(texts.toStep, { verb: 'trajectory.step', ...about }),
  ];
}

/** The way to what stood in it before, and to what happened. */
function otherVersions(view: SheetResultView): ActionSet {
  const { version, newest } = view;
  const about = aboutStep(view);
  const number = version?.number ?? newest + 1;
  const result = (title: string, target: number) =>
    button(title, { verb: 'sheet.result', ...about, version: target });
  return {
    type: 'ActionSet',
    spacing: 'small',
    actions: [
      ...(number > 1 ? [result(texts.earlier(number - 1), number - 1)] : []),
      ...(number < newest ? [result(texts.toNewest, newest)] : []),
      button(texts.history, { verb: 'sheet.history', ...about }),
    ],
  };
}

function aboutStep({ heading: { sheet } }: SheetResultView) {
  return { dossierId: sheet?.applicationId ?? '', stepId: sheet?.stepId ?? '' };
}
