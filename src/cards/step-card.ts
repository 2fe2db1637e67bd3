import type { QuestionKind } from '../domain/question.ts';
import type { QuestionView, StepView } from '../domain/views.ts';
import { commonTexts } from '../texts/common-texts.ts';
import { interviewTexts } from '../texts/interview-texts.ts';
import { chatHint, stepTexts } from '../texts/step-texts.ts';
import { summaryTexts } from '../texts/summary-texts.ts';
import type { CardRequest } from './card-action.ts';
import type { CardElement, ExecuteButton } from './card-json.ts';
import { noticeBox } from './parts/boxes.ts';
import { button } from './parts/button.ts';
import { fileContextLines } from './parts/file-context.ts';
import { firstThatFits } from './parts/fit-card.ts';
import { progress } from './parts/progress.ts';
import { foldedQuestion, questionBlock } from './parts/question-block.ts';
import { hasOwnHelp, stepHelp } from './parts/question-help.ts';
import type { MunicipalityList } from './parts/question-input.ts';
import { type RenderedView, rendered } from './parts/rendered-view.ts';
import { heading, line, quietLine } from './parts/rich-text.ts';

type Exit = Extract<CardRequest, { verb: 'step.save' }>['exit'];

/**
 * One screen of the walk. When the answers are too long for one message, the longest ones are shown
 * without an input, the open question last; nothing in an input is ever cut.
 */
export function stepCard(view: StepView, municipalities: MunicipalityList): RenderedView {
  const everything: ReadonlySet<string> = new Set();
  return firstThatFits([everything, ...foldings(view)], (folded) =>
    renderStep(view, municipalities, folded),
  );
}

/** Questions whose input can hold any text, however long. */
const TYPED_KINDS: ReadonlySet<QuestionKind> = new Set(['longText', 'shortText', 'email', 'phone']);

/** Ever more questions to fold: the longest first, the open one last. */
function foldings(view: StepView): ReadonlySet<string>[] {
  const weight = ({ question, input }: QuestionView): number =>
    question.id === view.openQuestionId ? -1 : input.length;
  const ids = view.questions
    .filter(({ question }) => TYPED_KINDS.has(question.kind))
    .toSorted((a, b) => weight(b) - weight(a))
    .map(({ question }) => question.id);
  return ids.map((_, index) => new Set(ids.slice(0, index + 1)));
}

function renderStep(
  view: StepView,
  municipalities: MunicipalityList,
  folded: ReadonlySet<string>,
): RenderedView {
  const save = saver(view, folded);
  const withHelp = hasOwnHelp(view.questions.length);
  return rendered(
    summaryTexts.step(view.title, view.stepNumber, view.stepCount),
    [
      ...fileContextLines(view.heading),
      progress(view.stepNumber, view.stepCount),
      heading(view.title),
      ...(view.intro === undefined ? [] : [line(view.intro, { spacing: 'small' })]),
      ...noticeBox(view.notice),
      ...view.questions.map((item, index) => {
        const { id, shortLabel } = item.question;
        const place = {
          first: index === 0,
          municipalities,
          withHelp,
          markEmpty: view.offerSkip,
          takeOver: save(
            interviewTexts.takeOver,
            { to: 'takeOver', questionId: id },
            { tooltip: interviewTexts.takeOverAt(shortLabel) },
          ),
        };
        if (!folded.has(id)) return questionBlock(item, place);
        if (id === view.openQuestionId) return foldedQuestion(item, place);
        return foldedQuestion(
          item,
          place,
          save(stepTexts.showAnswer, { to: 'question', questionId: id }),
        );
      }),
      ...(withHelp ? [] : stepHelp(view.questions.map(({ question }) => question))),
      ...hint(view),
    ],
    stepButtons(view, save),
  );
}

type Saver = (
  title: string,
  exit: Exit,
  options?: { readonly primary?: boolean; readonly tooltip?: string },
) => ExecuteButton;

/** Every button of a step saves first what is on the card. */
function saver(view: StepView, folded: ReadonlySet<string>): Saver {
  const shown = view.questions.filter(({ question }) => !folded.has(question.id));
  const seen = Object.fromEntries(shown.map(({ question, version }) => [question.id, version]));
  const { nonce, stepId } = view;
  const { dossierId } = view.heading;
  return (title, exit, options) =>
    button(title, { verb: 'step.save', nonce, dossierId, stepId, exit, seen }, options);
}

function stepButtons(view: StepView, save: Saver): readonly ExecuteButton[] {
  return [
    save(stepTexts.next, { to: 'next' }, { primary: true }),
    ...(view.offerSkip ? [save(stepTexts.skip, { to: 'skip' })] : []),
    ...(view.stepNumber > 1 ? [save(stepTexts.previous, { to: 'previous' })] : []),
    save(commonTexts.stop, { to: 'stop' }),
    save(stepTexts.overview, { to: 'overview' }),
  ];
}

function hint(view: StepView): readonly CardElement[] {
  const open = view.questions.find(({ question }) => question.id === view.openQuestionId);
  const label = view.questions.length > 1 ? open?.question.shortLabel : undefined;
  return [quietLine(chatHint(label, view.savedAt), { spacing: 'large' })];
}
