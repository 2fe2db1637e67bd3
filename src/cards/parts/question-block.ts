import type { QuestionView } from '../../domain/views.ts';
import { interviewTexts } from '../../texts/interview-texts.ts';
import { invalidText, onlyBeginningText } from '../../texts/invalid-texts.ts';
import { lengthText, questionLabel, remarkText, stepTexts } from '../../texts/step-texts.ts';
import type { CardElement, Container, ExecuteButton } from '../card-json.ts';
import { box } from './boxes.ts';
import { known } from './known-here.ts';
import { questionHelp } from './question-help.ts';
import { type MunicipalityList, roomyInput } from './question-input.ts';
import { bold, line, paragraphs, quietLine, run } from './rich-text.ts';
import { cut } from './shorten.ts';

interface BlockPlace {
  readonly first: boolean;
  readonly municipalities: MunicipalityList;
  /** Say of a required question without an answer that it is empty. */
  readonly markEmpty: boolean;
  readonly withHelp: boolean;
  /** Takes over the text that is offered here. */
  readonly takeOver?: ExecuteButton;
}

/** One question with its input and all that is said about it. */
export function questionBlock(view: QuestionView, place: BlockPlace): Container {
  return block(place, [
    ...remarks(view),
    ...problem(view),
    ...emptyMark(view, place),
    ...known(view, place),
    roomyInput(view, place.municipalities),
    ...notes(view),
    ...(place.withHelp ? questionHelp(view.question) : []),
  ]);
}

/** Characters of a folded answer that are shown. */
const FOLDED_LENGTH = 300;

/**
 * A question whose answer does not fit on the card with the others: its beginning, without an input, so
 * that nothing can be overwritten by a part of it. With `show` a person opens it on its own.
 */
export function foldedQuestion(
  view: QuestionView,
  place: BlockPlace,
  show?: ExecuteButton,
): Container {
  return block(place, [
    ...remarks(view),
    ...problem(view),
    line([bold(questionLabel(view.question))]),
    ...paragraphs(cut(view.input, FOLDED_LENGTH)),
    quietLine(show === undefined ? stepTexts.keptButTooLong : stepTexts.kept),
    ...(show === undefined ? [] : [{ type: 'ActionSet' as const, actions: [show] }]),
  ]);
}

function block({ first }: BlockPlace, items: readonly CardElement[]): Container {
  return { type: 'Container', spacing: first ? 'medium' : 'large', separator: !first, items };
}

/** What a caseworker asks or says here; the whole text is in the mail and on the card that told of it. */
function remarks(view: QuestionView): readonly CardElement[] {
  return (view.remarks ?? []).map((text) =>
    box('warning', paragraphs(cut(remarkText(text), REMARK_LENGTH))),
  );
}

const REMARK_LENGTH = 1000;

/** Above the input, where it is read first. */
function problem(view: QuestionView): readonly CardElement[] {
  if (view.invalid === undefined) return [];
  const { invalid, rejectedText } = view;
  const shown = [...view.input].length;
  const cutShort = invalid.kind === 'tooLong' && shown < invalid.length;
  return [
    line([
      run(stepTexts.checkThis, { color: 'attention', weight: 'bolder' }),
      run(invalidText(invalid), { color: 'attention' }),
    ]),
    ...(cutShort ? [line(onlyBeginningText(shown), { spacing: 'small' })] : []),
    ...(rejectedText === undefined || rejectedText === view.input
      ? []
      : [line(stepTexts.youTyped(cut(rejectedText, FOLDED_LENGTH)), { spacing: 'small' })]),
  ];
}

/** Where somebody was held up by it. */
function emptyMark(
  { question, input, invalid }: QuestionView,
  { markEmpty }: BlockPlace,
): CardElement[] {
  const isEmpty = question.required && input === '' && invalid === undefined;
  return markEmpty && isEmpty
    ? [line([run(stepTexts.stillEmpty, { color: 'attention', weight: 'bolder' })])]
    : [];
}

const SMALL = { spacing: 'small' } as const;

/** Small lines under the input. */
function notes(view: QuestionView): readonly CardElement[] {
  const { question, input, prefilled, writtenBy, further } = view;
  return [
    ...(further === undefined ? [] : [line(interviewTexts.furtherOnCard(further), SMALL)]),
    ...(question.kind === 'longText' ? [quietLine(lengthText(input, question.maxLength))] : []),
    ...(prefilled ? [quietLine(stepTexts.prefilled)] : []),
    ...(writtenBy === undefined ? [] : [quietLine(stepTexts.writtenBy(writtenBy))]),
  ];
}
