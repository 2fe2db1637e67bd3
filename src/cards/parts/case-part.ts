import type {
  CaseAnswers,
  CaseDocuments,
  CaseHistory,
  CasePeople,
  CaseView,
} from '../../domain/views-cases.ts';
import { caseTexts } from '../../texts/case-texts.ts';
import { commonTexts } from '../../texts/common-texts.ts';
import { listTexts } from '../../texts/list-texts.ts';
import type { CardElement, Container } from '../card-json.ts';
import { button } from './button.ts';
import { caseActionBlocks } from './case-buttons.ts';
import { caseOverviewBlocks } from './case-overview.ts';
import { remarkBlock } from './case-remark.ts';
import { clippedNote } from './clipped-text.ts';
import { historyBlocks } from './history-lines.ts';
import { bold, line, paragraphs, quiet, quietLine, subheading } from './rich-text.ts';
import { cut, shorten } from './shorten.ts';

/** Characters of each text that are shown; fewer when the card would be too big. */
export const PART_LENGTHS = [6000, 3000, 1500, 700, 300, 120, 40, 12] as const;

const NAME_LENGTH = 80;
const MOST_PEOPLE = 25;

/** The part of a file that its card shows now, texts cut to `length` characters. */
export function casePartBlocks(view: CaseView, length: number): readonly CardElement[] {
  const { part } = view;
  switch (part.tab) {
    case 'overview':
      return [...caseOverviewBlocks(part, view, length), ...caseActionBlocks(view)];
    case 'answers':
      return answerBlocks(part, length);
    case 'history':
      return historyPart(part, length);
    case 'people':
      return peopleBlocks(part, length);
    case 'documents':
      return documentBlocks(part, view);
  }
}

function answerBlocks(part: CaseAnswers, length: number): readonly CardElement[] {
  const texts = part.sections.flatMap(({ items }) => items.map((item) => item.answerText));
  return [
    ...part.sections.map((section) => answerSection(section, length)),
    ...clippedNote(texts, length, caseTexts.shortened),
    ...pageLine(part),
  ];
}

function answerSection(
  { title, items }: CaseAnswers['sections'][number],
  length: number,
): Container {
  return {
    type: 'Container',
    spacing: 'medium',
    items: [
      subheading(title),
      ...items.flatMap(({ shortLabel, answerText, remarks }) => [
        ...(items.length > 1 ? [line([bold(shortLabel)])] : []),
        ...(answerText === ''
          ? [line([quiet(commonTexts.noAnswer)], { spacing: 'small' })]
          : paragraphs(cut(answerText, length))),
        ...remarks.map((remark) => remarkBlock(remark, length)),
      ]),
    ],
  };
}

function historyPart(part: CaseHistory, length: number): readonly CardElement[] {
  return [...historyBlocks(part.lines, length), ...pageLine(part)];
}

function pageLine({ page, pages }: { page: number; pages: number }): readonly CardElement[] {
  return pages > 1 ? [quietLine(listTexts.page(page, pages), { spacing: 'large' })] : [];
}

function peopleBlocks({ groups }: CasePeople, length: number): readonly CardElement[] {
  const longest = Math.min(length, NAME_LENGTH);
  return groups.map(({ title, people }) => ({
    type: 'Container' as const,
    spacing: 'medium' as const,
    items: [
      subheading(title),
      ...people.slice(0, MOST_PEOPLE).map(({ name, notes }) =>
        line([bold(shorten(name, longest)), quiet(notesOf(notes, longest))], {
          spacing: 'small',
        }),
      ),
    ],
  }));
}

function notesOf(notes: readonly string[], longest: number): string {
  return notes.map((note) => ` · ${shorten(note, longest)}`).join('');
}

function documentBlocks(_: CaseDocuments, { dossierId, nonce }: CaseView): readonly CardElement[] {
  return [
    line(caseTexts.documents),
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [
        button(caseTexts.pdf, { verb: 'receipt.pdf', dossierId, nonce }),
        button(caseTexts.word, { verb: 'file.word', dossierId, nonce }),
      ],
    },
  ];
}
