import { type Actor, may, roleIn } from '../../domain/access.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { canWithdraw } from '../../domain/dossier-life.ts';
import { municipalityQuestion } from '../../domain/form.ts';
import { remarkedQuestions, waitsForMore } from '../../domain/remark.ts';
import type { FileLine } from '../../domain/views.ts';
import { askedQuestions } from '../../domain/visible-questions.ts';
import { hasAnswer } from '../../domain/walk.ts';
import type { Dependencies } from '../dependencies.ts';
import type { File } from '../file.ts';
import { answerText } from './answer-text.ts';
import { fileHeading } from './heading.ts';

/** One file as a line of a list. */
export function fileLine(deps: Dependencies, file: File, actor: Actor): FileLine {
  const { dossier, whole } = file;
  const asked = askedQuestions(whole, dossier.answers);
  const municipality = municipalityName(deps, file);
  const role = roleIn(dossier, actor);
  return {
    heading: fileHeading(file, deps.clock.now()),
    state: dossier.state,
    ...(dossier.reference === undefined ? {} : { reference: dossier.reference }),
    ...(municipality === '' ? {} : { municipality }),
    answered: asked.filter((question) => hasAnswer(dossier, question.id)).length,
    asked: asked.length,
    role: role === 'none' ? 'colleague' : role,
    ownerName: dossier.owner.name,
    updatedAt: dossier.updatedAt,
    ...(dossier.submittedAt === undefined ? {} : { submittedAt: dossier.submittedAt }),
    ...remarked(dossier),
    canWithdraw: may(actor, 'withdraw', dossier) && canWithdraw(dossier),
    canCopy: dossier.state !== 'draft' && may(actor, 'copy', dossier),
  };
}

function remarked(dossier: Dossier): Pick<FileLine, 'moreAsked' | 'remarked'> {
  const { length } = remarkedQuestions(dossier);
  if (waitsForMore(dossier)) return { moreAsked: length };
  return dossier.state === 'draft' && length > 0 ? { remarked: length } : {};
}

/** The name that its municipality had when a file was sent; of a draft the present one. */
export function filedMunicipality(deps: Dependencies, file: File): string {
  return file.dossier.filing?.name ?? municipalityName(deps, file);
}

/** The name of the municipality a file is for; empty while nobody said so. */
export function municipalityName(deps: Dependencies, { dossier, whole }: File): string {
  const question = municipalityQuestion(whole);
  const answer = question && dossier.answers[question.id];
  return question === undefined || answer === undefined
    ? ''
    : answerText(question, answer.value, deps.municipalities);
}
