import type { FileView } from '../domain/views.ts';
import { commonTexts } from '../texts/common-texts.ts';
import { fileHistoryTexts } from '../texts/file-history-texts.ts';
import { fileTexts, nextText } from '../texts/file-texts.ts';
import { remarkText } from '../texts/step-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import type { CardElement, Container, ExecuteButton } from './card-json.ts';
import { box, noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { fileSummaryLines } from './parts/file-summary.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import {
  bold,
  fact,
  heading,
  line,
  paragraphs,
  quiet,
  quietLine,
  subheading,
} from './parts/rich-text.ts';
import { cut } from './parts/shorten.ts';
import { trajectoryButton } from './parts/trajectory-button.ts';

/** Characters of each answer that are shown; fewer when the card would be too big. */
const LENGTHS = [600, 250, 100, 40, 0] as const;

/** One file to read for its own people, with what this person can do with it. */
export function fileCard(view: FileView): RenderedView {
  const { line: file } = view;
  return firstThatFits(LENGTHS, (length) =>
    rendered(
      summaryTexts.file(file.reference),
      [
        heading(fileTexts.fileTitle, 'none'),
        ...noticeBox(view.notice),
        ...fileSummaryLines(file),
        next(view),
        ...(view.guided ? [trajectoryButton(file.heading.dossierId)] : []),
        ...decision(view, length),
        ...colleagues(view),
        ...view.sections.map((section) => answers(section, length)),
        ...(isShortened(view, length)
          ? [quietLine(shortenedText(view), { spacing: 'large' })]
          : []),
      ],
      fileButtons(view),
    ),
  );
}

/** What its people can do now, or that they need do nothing. */
function next(view: FileView): CardElement {
  const { moreAsked, remarked } = view.line;
  const isTheirTurn = moreAsked !== undefined || remarked !== undefined;
  return box(isTheirTurn ? 'warning' : 'emphasis', [line(nextText(view))]);
}

/** Characters of a caseworker's own words that are always shown. */
const SAID_LENGTH = 200;

function decision(view: FileView, length: number): readonly CardElement[] {
  if (view.decision === undefined) return [];
  const { sentence, explanation } = view.decision;
  return [
    subheading(fileTexts.why),
    ...(sentence === undefined ? [] : [line(sentence, { spacing: 'small' })]),
    ...(explanation === ''
      ? []
      : [
          line(fileTexts.explanation, { spacing: 'small' }),
          ...paragraphs(cut(explanation, Math.max(length, SAID_LENGTH))),
        ]),
  ];
}

function colleagues(view: FileView): readonly CardElement[] {
  const names = view.colleagues.map((colleague) => colleague.name).join(', ');
  return names === '' ? [] : [fact(fileTexts.colleagues, names)];
}

function answers(section: FileView['sections'][number], length: number): Container {
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      subheading(section.title),
      ...section.items.flatMap((item) => [
        ...(section.items.length > 1 ? [line([bold(item.shortLabel)])] : []),
        ...(item.answerText === ''
          ? [line([quiet(commonTexts.noAnswer)], { spacing: 'small' })]
          : paragraphs(cut(item.answerText, length))),
        ...(item.remarks ?? []).map((text) =>
          box('warning', paragraphs(cut(remarkText(text), Math.max(length, SAID_LENGTH)))),
        ),
      ]),
    ],
  };
}

function isShortened(view: FileView, length: number): boolean {
  return view.sections.some((section) =>
    section.items.some((item) => [...item.answerText].length > length),
  );
}

function shortenedText({ line: file }: FileView): string {
  return file.state === 'draft' ? fileTexts.shortenedDraft : fileTexts.shortened;
}

function fileButtons(view: FileView): readonly ExecuteButton[] {
  const { line: file, nonce } = view;
  const ids = { nonce, dossierId: file.heading.dossierId };
  const isOwner = file.role === 'owner';
  const isDraft = file.state === 'draft';
  const goOn = button(commonTexts.goOn, { verb: 'draft.open', ...ids }, { primary: true });
  const complete = button(
    fileTexts.completeMore,
    { verb: 'draft.open', ...ids },
    { primary: true },
  );
  const asksMore = file.moreAsked !== undefined;
  const pdf = button(
    commonTexts.pdf,
    { verb: 'receipt.pdf', ...ids },
    { primary: !asksMore && view.again === undefined },
  );
  return [
    ...(asksMore ? [complete] : []),
    ...againButton(view),
    isDraft ? goOn : pdf,
    ...(isDraft && isOwner ? [button(commonTexts.invite, { verb: 'invite.open', ...ids })] : []),
    // Clients show no more than five buttons, and a copy is the last thing somebody needs then.
    ...(file.canCopy && !asksMore ? [button(fileTexts.copy, { verb: 'file.copy', ...ids })] : []),
    ...(file.canWithdraw ? [button(fileTexts.withdraw, { verb: 'file.withdrawAsk', ...ids })] : []),
    button(fileHistoryTexts.open, { verb: 'file.history', dossierId: ids.dossierId }),
    button(commonTexts.myFiles, { verb: 'files.list', nonce }),
  ];
}

/** The way to what this file came back as. */
function againButton({ nonce, again }: FileView): readonly ExecuteButton[] {
  if (again === undefined) return [];
  const { dossierId, sent } = again;
  return [
    sent
      ? button(fileTexts.lookAgain, { verb: 'file.look', nonce, dossierId }, { primary: true })
      : button(fileTexts.goOnAgain, { verb: 'draft.open', nonce, dossierId }, { primary: true }),
  ];
}
