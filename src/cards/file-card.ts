import type { FileView } from '../domain/views.ts';
import { commonTexts } from '../texts/common-texts.ts';
import { fileTexts } from '../texts/file-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import type { CardElement, Container, ExecuteButton } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
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

/** Characters of each answer that are shown; fewer when the card would be too big. */
const LENGTHS = [600, 250, 100, 40, 0] as const;

/** One file to read, with what this person can do with it. */
export function fileCard(view: FileView): RenderedView {
  const { line: file } = view;
  return firstThatFits(LENGTHS, (length) =>
    rendered(
      summaryTexts.file(file.reference),
      [
        heading(
          file.role === 'caseworker' ? fileTexts.caseworkerTitle : fileTexts.fileTitle,
          'none',
        ),
        ...noticeBox(view.notice),
        ...fileSummaryLines(file),
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

function fileButtons({ line: file, nonce }: FileView): readonly ExecuteButton[] {
  const ids = { nonce, dossierId: file.heading.dossierId };
  const isOwner = file.role === 'owner';
  const isDraft = file.state === 'draft';
  const goOn = button(commonTexts.goOn, { verb: 'draft.open', ...ids }, { primary: true });
  const pdf = button(commonTexts.pdf, { verb: 'receipt.pdf', ...ids }, { primary: true });
  return [
    isDraft ? goOn : pdf,
    ...(isDraft && isOwner ? [button(commonTexts.invite, { verb: 'invite.open', ...ids })] : []),
    ...(file.canCopy ? [button(fileTexts.copy, { verb: 'file.copy', ...ids })] : []),
    ...(isOwner && file.state !== 'withdrawn'
      ? [button(fileTexts.withdraw, { verb: 'file.withdrawAsk', ...ids })]
      : []),
    button(commonTexts.myFiles, { verb: 'files.list', nonce }),
  ];
}
