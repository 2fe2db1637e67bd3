import type { FaqEditView, FaqProblem } from '../domain/views-questions.ts';
import { FAQ_PROBLEM_TEXTS, faqAdminTexts } from '../texts/faq-admin-texts.ts';
import { questionSummaries } from '../texts/question-summaries.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { box } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { choiceField } from './parts/choice-field.ts';
import { dateField } from './parts/date-field.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { problemsBox } from './parts/problems-box.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine } from './parts/rich-text.ts';
import { shorten } from './parts/shorten.ts';
import { textField } from './parts/text-field.ts';

/** Characters of each text in its input; fewer only when no card can hold them. */
const KEPT = [20_000, 8000, 4000, 1500, 800, 400, 100] as const;
const TAKEN_LENGTH = 200;

/** An entry of the FAQ being written or changed. */
export function faqEditCard(view: FaqEditView): RenderedView {
  return firstThatFits(KEPT, (kept) =>
    rendered(
      questionSummaries.faqEdit,
      [
        heading(view.entryId === undefined ? faqAdminTexts.newTitle : faqAdminTexts.changeTitle),
        ...problemsBox(
          faqAdminTexts.problemsTitle,
          view.problems.map((problem) => problemText(problem, view.takenBy)),
        ),
        ...(view.inquiryId === undefined
          ? []
          : [box('warning', [line(faqAdminTexts.fromInquiry)])]),
        ...programmeField(view),
        ...questionFields(view, kept),
        ...answerFields(view, kept),
        ...textField({ id: 'source', label: faqAdminTexts.source, value: view.source }, kept),
        ...dateField('validFrom', faqAdminTexts.validFrom, view.validFrom),
        ...dateField('validUntil', faqAdminTexts.validUntil, view.validUntil),
      ],
      editButtons(view),
    ),
  );
}

function problemText(problem: FaqProblem, takenBy: string | undefined): string {
  return problem === 'phrasingTaken'
    ? faqAdminTexts.phrasingTaken(
        takenBy === undefined ? undefined : shorten(takenBy, TAKEN_LENGTH),
      )
    : FAQ_PROBLEM_TEXTS[problem];
}

function programmeField({ programmes, programmeId }: FaqEditView): readonly CardElement[] {
  const choices = programmes.map(({ id, name }) => ({ title: name, value: id }));
  return choices.length > 1
    ? [choiceField('programmeId', faqAdminTexts.programme, choices, programmeId)]
    : [];
}

function questionFields(view: FaqEditView, kept: number): readonly CardElement[] {
  return [
    ...textField(
      { id: 'question', label: faqAdminTexts.question, value: view.question, multiline: true },
      kept,
    ),
    ...textField(
      {
        id: 'alternatives',
        label: faqAdminTexts.alternatives,
        value: view.alternatives,
        multiline: true,
      },
      kept,
    ),
  ];
}

/** One answer, or three for an answer that depends on the round. */
function answerFields(view: FaqEditView, kept: number): readonly CardElement[] {
  const { answer, answerUpcoming, answerClosed } = view;
  const field = (id: string, label: string, value: string) =>
    textField({ id, label, value, multiline: true }, kept);
  if (answerUpcoming === undefined && answerClosed === undefined) {
    return field('answer', faqAdminTexts.answer, answer);
  }
  return [
    ...field('answer', faqAdminTexts.answerOpen, answer),
    ...field('answerUpcoming', faqAdminTexts.answerUpcoming, answerUpcoming ?? ''),
    ...field('answerClosed', faqAdminTexts.answerClosed, answerClosed ?? ''),
    quietLine(faqAdminTexts.roundMarks),
  ];
}

/** What there is no input for goes along in the button. */
function editButtons(view: FaqEditView): readonly ExecuteButton[] {
  const { nonce, version, entryId, inquiryId, askedId, programmes, programmeId } = view;
  const save = button(
    faqAdminTexts.save,
    {
      verb: 'faq.save',
      nonce,
      version,
      ...(entryId === undefined ? {} : { entryId }),
      ...(inquiryId === undefined ? {} : { inquiryId }),
      ...(askedId === undefined ? {} : { askedId }),
      ...(programmes.length > 1 ? {} : { programmeId }),
    },
    { primary: true },
  );
  const back =
    entryId === undefined
      ? ({ verb: 'faq.list', page: 0 } as const)
      : ({ verb: 'faq.manage', entryId } as const);
  return [save, button(faqAdminTexts.cancel, back, { withoutInputs: true })];
}
