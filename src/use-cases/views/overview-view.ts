import { type Actor, roleIn } from '../../domain/access.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { isSamePerson } from '../../domain/person.ts';
import type { Question } from '../../domain/question.ts';
import { isRemarkedSince, waitsForMore } from '../../domain/remark.ts';
import { canBeSent, type Readiness, readiness } from '../../domain/submission.ts';
import type { Notice, OverviewItem, OverviewView } from '../../domain/views.ts';
import { askedInStep } from '../../domain/visible-questions.ts';
import { hasAnswer, stepCount } from '../../domain/walk.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { answerText } from './answer-text.ts';
import { fileHeading } from './heading.ts';

export function overviewView(
  deps: Dependencies,
  file: File,
  actor: Actor,
  notice?: Notice,
): OverviewView {
  const { dossier, form } = file;
  const ready = readiness(form, dossier);
  return {
    kind: 'overview',
    heading: fileHeading(file, deps.clock.now()),
    nonce: deps.ids.uuid(),
    stepCount: stepCount(form),
    sections: form.steps.map((step) => ({
      stepId: step.id,
      title: step.title,
      items: askedInStep(step, dossier.answers).map((question) =>
        overviewItem(deps, file, question, ready),
      ),
    })),
    canBeSent: canBeSent(ready),
    isOwner: roleIn(dossier, actor) === 'owner',
    colleagues: othersIn(dossier, actor),
    ...(notice === undefined ? {} : { notice }),
  };
}

/** Who works on this file beside the person who looks at it. */
function othersIn({ owner, colleagues }: Dossier, actor: Actor): readonly string[] {
  return [owner, ...colleagues]
    .filter((person) => !isSamePerson(person, actor))
    .map(({ name }) => name);
}

/** A question with what is said of it in an overview. */
export function overviewItem(
  deps: Dependencies,
  file: File,
  question: Question,
  ready: Readiness,
): OverviewItem {
  const answer = file.dossier.answers[question.id];
  const advice = ready.advice.find((item) => item.question.id === question.id)?.advice;
  return {
    questionId: question.id,
    shortLabel: question.shortLabel,
    answerText: answer === undefined ? '' : answerText(question, answer.value, deps.municipalities),
    state: stateOf(file, question, ready),
    ...(isWaitedFor(file.dossier, question.id) ? { unchanged: true as const } : {}),
    ...(advice === undefined ? {} : { advice }),
  };
}

/** Only of a file that was sent: in a draft that came back a remark stands at its question. */
function isWaitedFor(dossier: Dossier, questionId: string): boolean {
  return waitsForMore(dossier) && isRemarkedSince(dossier, questionId);
}

function stateOf(file: File, question: Question, ready: Readiness): OverviewItem['state'] {
  if (ready.conflicts.includes(question)) return 'conflict';
  if (ready.rejected.includes(question)) return 'invalid';
  if (ready.missing.includes(question)) return 'missing';
  if (ready.outdated.includes(question)) return 'outdated';
  return hasAnswer(file.dossier, question.id) ? 'answered' : 'empty';
}
