import type { ApplicationDocument, PrintedAnswer } from '../../domain/application-document.ts';
import type { AnswerValue, Question } from '../../domain/question.ts';
import { momentInWords } from '../../domain/time.ts';
import { askedInStep } from '../../domain/visible-questions.ts';
import { hasAnswer } from '../../domain/walk.ts';
import { applicationTitle, printedState } from '../../texts/printed-texts.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { answerLabels, answerText } from './answer-text.ts';
import { filedMunicipality } from './file-line.ts';

/** A file as it is printed; the same file gives the same document. */
export function applicationDocument(deps: Dependencies, file: File): ApplicationDocument {
  const { dossier, whole, programme, round } = file;
  return {
    title: applicationTitle(programme.name),
    programmeName: programme.name,
    demonstration: round.demonstration,
    ...(dossier.reference === undefined ? {} : { reference: dossier.reference }),
    municipality: filedMunicipality(deps, file),
    roundName: round.name,
    ...(dossier.submittedAt === undefined
      ? {}
      : { submittedAtText: momentInWords(dossier.submittedAt) }),
    stateText: printedState(dossier.state),
    sections: whole.steps.map((step) => ({
      title: step.title,
      items: askedInStep(step, dossier.answers).map((question) => ({
        question: question.label,
        answer: printed(
          deps,
          question,
          hasAnswer(dossier, question.id) ? dossier.answers[question.id]?.value : undefined,
        ),
      })),
    })),
    madeAt: dossier.submittedAt ?? dossier.updatedAt,
  };
}

function printed(
  deps: Dependencies,
  question: Question,
  value: AnswerValue | undefined,
): PrintedAnswer {
  if (value === undefined) return { kind: 'none' };
  return question.kind === 'choices'
    ? { kind: 'list', items: answerLabels(question.options, value) }
    : { kind: 'text', text: answerText(question, value, deps.municipalities) };
}
