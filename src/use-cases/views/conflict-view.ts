import type { AnswerConflict } from '../../domain/dossier.ts';
import { findQuestion } from '../../domain/form.ts';
import { isSamePerson, type NamedPerson, type Person } from '../../domain/person.ts';
import type { AnswerValue, Question } from '../../domain/question.ts';
import type { ConflictView } from '../../domain/views.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { answerText } from './answer-text.ts';
import { fileHeading } from './heading.ts';

/** The choice between two texts for one question; undefined when the conflict is settled meanwhile. */
export function conflictView(
  deps: Dependencies,
  file: File,
  conflict: AnswerConflict,
  person: Person,
): ConflictView | undefined {
  const question = findQuestion(file.form, conflict.questionId);
  const present = file.dossier.answers[conflict.questionId];
  if (question === undefined || present === undefined) return undefined;
  const merged = file.dossier.rejected[question.id];
  return {
    kind: 'conflict',
    heading: fileHeading(file, deps.clock.now()),
    nonce: deps.ids.uuid(),
    conflictId: conflict.id,
    question,
    present: side(deps, question, present, person),
    other: side(deps, question, conflict, person),
    ...(merged === undefined ? {} : { merged: merged.text }),
  };
}

function side(
  deps: Dependencies,
  question: Question,
  text: { readonly value: AnswerValue; readonly by: NamedPerson },
  person: Person,
): ConflictView['present'] {
  return {
    by: text.by.name,
    text: answerText(question, text.value, deps.municipalities),
    mine: isSamePerson(text.by, person),
  };
}
