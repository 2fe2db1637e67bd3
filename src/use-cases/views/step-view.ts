import { furtherQuestion } from '../../domain/ask-once-more.ts';
import type { Dossier, RejectedInput } from '../../domain/dossier.ts';
import type { Step } from '../../domain/form.ts';
import { isSamePerson, type Person, type Profile } from '../../domain/person.ts';
import type { Question, QuestionKind } from '../../domain/question.ts';
import { openRemarks } from '../../domain/remark.ts';
import { timeInWords } from '../../domain/time.ts';
import type { Notice, QuestionView, StepView } from '../../domain/views.ts';
import { askedInStep } from '../../domain/visible-questions.ts';
import { hasAnswer, stepCount } from '../../domain/walk.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { answerText, inputOf } from './answer-text.ts';
import { fileHeading } from './heading.ts';
import { rankingAt, recalledAt } from './issue-views.ts';

/** Longer rejected texts are shown cut: the whole text is kept, but a card has to stay small. */
const SHOWN_OF_REJECTED = 4000;

export type OfferedAt = ReadonlyMap<string, NonNullable<QuestionView['offered']>>;

export interface StepViewOptions {
  readonly person: Person;
  readonly openQuestionId: string;
  readonly profile?: Profile | undefined;
  readonly notice?: Notice | undefined;
  readonly offerSkip?: boolean;
  /** Question id → what may serve there too. */
  readonly offered?: OfferedAt;
  readonly adds?: boolean;
}

export function stepView(
  deps: Dependencies,
  file: File,
  step: Step,
  options: StepViewOptions,
): StepView {
  const { dossier, form } = file;
  const asked = askedInStep(step, dossier.answers);
  return {
    kind: 'step',
    heading: fileHeading(file, deps.clock.now()),
    nonce: deps.ids.uuid(),
    stepId: step.id,
    stepNumber: form.steps.indexOf(step) + 1,
    stepCount: stepCount(form),
    title: step.title,
    ...(step.intro === undefined ? {} : { intro: step.intro }),
    questions: asked.map((question) => questionView(deps, file, question, options)),
    openQuestionId: options.openQuestionId,
    ...(options.adds ? { adds: true as const } : {}),
    offerSkip: options.offerSkip ?? false,
    ...(options.notice === undefined ? {} : { notice: options.notice }),
    ...(Object.keys(dossier.answers).length === 0
      ? {}
      : { savedAt: timeInWords(dossier.updatedAt) }),
  };
}

export function questionView(
  deps: Dependencies,
  file: File,
  question: Question,
  options: Pick<StepViewOptions, 'person' | 'profile' | 'offered'>,
): QuestionView {
  const { dossier } = file;
  const answer = dossier.answers[question.id];
  const answered = answer !== undefined && hasAnswer(dossier, question.id);
  const rejected = dossier.rejected[question.id];
  const untouched = answer === undefined && rejected === undefined;
  const prefill = untouched ? prefillOf(question, options.profile) : undefined;
  const accepted = prefill ?? (answered ? inputOf(answer.value) : '');
  const offered = options.offered?.get(question.id);
  return {
    question,
    input: rejected !== undefined && HOLDS_ANY_TEXT[question.kind] ? beginning(rejected) : accepted,
    answerText: answered ? answerText(question, answer.value, deps.municipalities) : '',
    version: answer?.version ?? 0,
    prefilled: prefill !== undefined,
    ...(rejected === undefined
      ? {}
      : { invalid: rejected.reason, rejectedText: beginning(rejected) }),
    ...(answered && !isSamePerson(answer.by, options.person) ? { writtenBy: answer.by.name } : {}),
    ...remarksAt(dossier, question.id),
    ...(offered === undefined ? {} : { offered }),
    ...askedFurther(dossier, question),
    ...recalledAt(deps, file, question),
    ...(question.kind === 'ranking' ? rankingAt(file, question, rejected) : {}),
  };
}

function askedFurther(dossier: Dossier, question: Question): Pick<QuestionView, 'further'> {
  const further = furtherQuestion(dossier, question);
  return further === undefined ? {} : { further };
}

function remarksAt(dossier: Dossier, questionId: string): Pick<QuestionView, 'remarks'> {
  const here = openRemarks(dossier).filter((remark) => remark.questionId === questionId);
  return here.length === 0 ? {} : { remarks: here.map(({ text }) => text) };
}

/** Inputs that can show whatever was typed; a list or a calendar cannot. */
const HOLDS_ANY_TEXT: Readonly<Record<QuestionKind, boolean>> = {
  shortText: true,
  longText: true,
  email: true,
  phone: true,
  choice: false,
  choices: false,
  municipality: false,
  date: false,
  scale: false,
  ranking: true,
};

function beginning({ text }: RejectedInput): string {
  return text.length <= SHOWN_OF_REJECTED ? text : [...text].slice(0, SHOWN_OF_REJECTED).join('');
}

/** Whether any question here can be filled in from the profile and is still empty. */
export function wantsProfile(file: File, questions: readonly Question[]): boolean {
  return questions.some(
    (question) => 'prefill' in question && file.dossier.answers[question.id] === undefined,
  );
}

function prefillOf(question: Question, profile: Profile | undefined): string | undefined {
  if (profile === undefined || !('prefill' in question)) return undefined;
  const filled = question.prefill === 'name' ? profile.name : profile.email;
  return filled === '' ? undefined : filled;
}
