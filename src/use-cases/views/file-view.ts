import type { Actor } from '../../domain/access.ts';
import type { FileView, Notice } from '../../domain/views.ts';
import { askedInStep } from '../../domain/visible-questions.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { answerText } from './answer-text.ts';
import { fileLine } from './file-line.ts';

export function fileView(deps: Dependencies, file: File, actor: Actor, notice?: Notice): FileView {
  const { dossier, form } = file;
  return {
    kind: 'file',
    nonce: deps.ids.uuid(),
    line: fileLine(deps, file, actor),
    sections: form.steps.map((step) => ({
      title: step.title,
      items: askedInStep(step, dossier.answers).map((question) => {
        const value = dossier.answers[question.id]?.value ?? '';
        return {
          shortLabel: question.shortLabel,
          answerText: value === '' ? '' : answerText(question, value, deps.municipalities),
        };
      }),
    })),
    colleagues: dossier.colleagues.map(({ objectId, name }) => ({ objectId, name })),
    ...(notice === undefined ? {} : { notice }),
  };
}
