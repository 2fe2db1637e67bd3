import type { InquiryLine } from '../../domain/views-questions.ts';
import { caseworkerTexts } from '../../texts/caseworker-card-texts.ts';
import {
  INQUIRY_STATE_MARKS,
  INQUIRY_STATE_WORDS,
  inquiryTexts,
  waitingWords,
} from '../../texts/inquiry-card-texts.ts';
import type { CardElement, ColumnSet, ExecuteButton, RichTextBlock } from '../card-json.ts';
import { button } from './button.ts';
import { buttonRow } from './button-row.ts';
import { bold, fact, line, quietLine, run } from './rich-text.ts';
import { shorten } from './shorten.ts';

/** How much of each inquiry on a list is shown, in characters; the names are shorter still. */
export interface RowLevel {
  readonly excerpt: number;
  readonly name: number;
  /** Whether the line with programme, asker and moment is there. */
  readonly details: boolean;
  /** Rows on the card at most. */
  readonly rows: number;
}

export const ROW_LEVELS: readonly [RowLevel, ...RowLevel[]] = [
  { excerpt: 160, name: 60, details: true, rows: 25 },
  { excerpt: 100, name: 40, details: true, rows: 25 },
  { excerpt: 60, name: 30, details: true, rows: 25 },
  { excerpt: 30, name: 20, details: true, rows: 25 },
  { excerpt: 0, name: 12, details: true, rows: 25 },
  { excerpt: 0, name: 12, details: false, rows: 25 },
  { excerpt: 0, name: 8, details: false, rows: 15 },
];

/** A line for a caseworker: from whom, since when, whose, with a button that opens it. */
export function caseworkerRow(one: InquiryLine, level: RowLevel): ColumnSet {
  return listRow(
    [
      line([
        bold(`${one.reference} · ${shorten(organisationOf(one), level.name)}`),
        run(' · '),
        ...waitingRuns(one),
        run(` · ${assignment(one, level.name)}`),
      ]),
      ...excerpt(one, level),
      ...details(
        `${shorten(one.programmeName, level.name)} · ${inquiryTexts.askedBy(shorten(one.askerName, level.name), one.askedAt)}`,
        level,
      ),
    ],
    one,
  );
}

/** A line for the asker. */
export function askerRow(one: InquiryLine, level: RowLevel): ColumnSet {
  return listRow(
    [
      line([bold(`${INQUIRY_STATE_MARKS[one.state]} ${INQUIRY_STATE_WORDS[one.state]}`)]),
      ...excerpt(one, level),
      ...details(
        [
          one.reference,
          shorten(one.programmeName, level.name),
          inquiryTexts.askedOn(one.askedAt),
        ].join(' · '),
        level,
      ),
    ],
    one,
  );
}

/** Rows of several lines each: the line between them shows where one ends. */
function listRow(items: readonly CardElement[], one: InquiryLine): ColumnSet {
  return { ...buttonRow(items, lookButton(one)), spacing: 'medium', separator: true };
}

/** "wacht 4 werkdagen", in red and with words when that is too long. */
function waitingRuns(one: InquiryLine): RichTextBlock['inlines'] {
  const words = waitingWords(one);
  return one.overdue
    ? [run(`${words} – ${inquiryTexts.tooLong}`, { color: 'attention', weight: 'bolder' })]
    : [run(words)];
}

/** How a question stands for a caseworker: since when it waits, and whose it is. */
export function standingLine(one: InquiryLine, longest: number): RichTextBlock {
  return line(
    [
      bold(`${caseworkerTexts.state}: `),
      ...waitingRuns(one),
      run(` · ${assignment(one, longest)}`),
    ],
    { spacing: 'small' },
  );
}

/** Who asks, and for whom. */
export function askerFact(one: InquiryLine, longest: number): RichTextBlock {
  const asker = `${shorten(one.askerName, longest)}, ${shorten(organisationOf(one), longest)}`;
  return fact(caseworkerTexts.organisation, asker);
}

/** "bij An Peeters", or that nobody has it yet. */
export function assignment({ assigneeName }: InquiryLine, longest: number): string {
  return assigneeName === undefined
    ? inquiryTexts.nobodyYet
    : inquiryTexts.assignedTo(shorten(assigneeName, longest));
}

function organisationOf({ organisation }: InquiryLine): string {
  return organisation === '' ? inquiryTexts.noOrganisation : organisation;
}

function excerpt({ excerpt: text }: InquiryLine, level: RowLevel): readonly CardElement[] {
  const shown = shorten(text, level.excerpt);
  return shown === '' ? [] : [line(shown, { spacing: 'small' })];
}

function details(text: string, level: RowLevel): readonly CardElement[] {
  return level.details ? [quietLine(text)] : [];
}

function lookButton({ id, reference }: InquiryLine): ExecuteButton {
  return button(
    inquiryTexts.look,
    { verb: 'inquiry.look', inquiryId: id },
    { tooltip: inquiryTexts.lookAt(reference) },
  );
}
