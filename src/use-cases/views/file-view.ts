import type { Actor } from '../../domain/access.ts';
import { isWritable, openRemarks } from '../../domain/remark.ts';
import type { FileView, Notice } from '../../domain/views.ts';
import { askedInStep } from '../../domain/visible-questions.ts';
import type { Dependencies } from '../dependencies.ts';
import { type File, isGuided } from '../file.ts';
import { answerText } from './answer-text.ts';
import { fileLine } from './file-line.ts';
import { reasonOf } from './told-event.ts';

export function fileView(deps: Dependencies, file: File, actor: Actor, notice?: Notice): FileView {
  const { dossier, whole } = file;
  const remarks = isWritable(dossier) ? openRemarks(dossier) : [];
  return {
    kind: 'file',
    nonce: deps.ids.uuid(),
    line: fileLine(deps, file, actor),
    sections: whole.steps.map((step) => ({
      title: step.title,
      items: askedInStep(step, dossier.answers).map((question) => {
        const value = dossier.answers[question.id]?.value ?? '';
        const here = remarks.filter(({ questionId }) => questionId === question.id);
        return {
          shortLabel: question.shortLabel,
          answerText: value === '' ? '' : answerText(question, value, deps.municipalities),
          ...(here.length === 0 ? {} : { remarks: here.map(({ text }) => text) }),
        };
      }),
    })),
    ...decisionOf(file),
    ...(isGuided(file) ? { guided: true as const } : {}),
    colleagues: dossier.colleagues.map(({ objectId, name }) => ({ objectId, name })),
    ...(notice === undefined ? {} : { notice }),
  };
}

/** What its people may read of a decision: that it goes on to the selection says enough by itself. */
function decisionOf({ dossier, intake }: File): Pick<FileView, 'decision'> {
  const decision = dossier.review?.decision;
  if (decision === undefined || decision.kind !== dossier.state) return {};
  const { kind, reasonId, explanation } = decision;
  if (kind === 'admissible') return {};
  const sentence = reasonOf(intake.review, reasonId)?.sentence;
  if (sentence === undefined && explanation === '') return {};
  return { decision: { explanation, ...(sentence === undefined ? {} : { sentence }) } };
}
