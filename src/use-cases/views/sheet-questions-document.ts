import { type Form, findQuestion } from '../../domain/form.ts';
import type { Question } from '../../domain/question.ts';
import type { ReportBlock, ReportDocument } from '../../domain/report-document.ts';
import { hasAnswer } from '../../domain/walk.ts';
import { sheetQuestionTexts as texts } from '../../texts/sheet-question-texts.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { answerText } from './answer-text.ts';
import { municipalityName } from './file-line.ts';

/**
 * The questions of a sheet with why they are asked and examples, and beside them what the application already says;
 * room to write is left to Word.
 */
export function sheetQuestionsDocument(
  deps: Dependencies,
  file: File,
  title: string,
  form: Form,
): ReportDocument {
  return {
    title: texts.title(title, municipalityName(deps, file)),
    notes: [texts.intro, texts.notSent],
    warnings: [],
    sections: form.steps.map((step) => ({
      title: step.title,
      blocks: [
        ...(step.intro === undefined ? [] : [paragraph(step.intro)]),
        ...step.questions.flatMap((question) => questionBlocks(deps, file, question)),
      ],
    })),
    madeAt: deps.clock.now(),
  };
}

function questionBlocks(deps: Dependencies, file: File, question: Question): ReportBlock[] {
  const { label, help } = question;
  const known = knownAnswer(deps, file, question);
  return [
    { kind: 'subtitle', text: label },
    paragraph(texts.why(help.why)),
    ...answers(question),
    ...(help.goodExample === undefined ? [] : [paragraph(texts.example(help.goodExample))]),
    ...(known === undefined ? [] : [paragraph(texts.known(known))]),
    paragraph(texts.answer),
  ];
}

/** What can be chosen. */
function answers(question: Question): readonly ReportBlock[] {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return [{ kind: 'list', items: question.options.map(({ label }) => label) }];
    case 'scale':
      return [paragraph(texts.scale(question))];
    case 'shortText':
    case 'longText':
    case 'municipality':
    case 'email':
    case 'phone':
    case 'date':
    case 'ranking':
      return [];
  }
}

/** What the application says that may serve here too. */
function knownAnswer(
  deps: Dependencies,
  { dossier, whole }: File,
  question: Question,
): string | undefined {
  const from = 'offerFrom' in question ? question.offerFrom : undefined;
  const source = from === undefined ? undefined : findQuestion(whole, from);
  const value = source && dossier.answers[source.id]?.value;
  return source !== undefined && value !== undefined && hasAnswer(dossier, source.id)
    ? answerText(source, value, deps.municipalities)
    : undefined;
}

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text };
}
