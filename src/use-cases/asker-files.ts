import { type Actor, roleIn } from '../domain/access.ts';
import { allQuestions } from '../domain/form.ts';
import type { QuestionKind } from '../domain/question.ts';
import type { Dependencies } from './dependencies.ts';
import { completedFiles, type File } from './file.ts';

/** Latest files of somebody that a question can be about. */
const OFFERED = 10;

/** The files that somebody works on, latest change first. */
export async function filesOfAsker(deps: Dependencies, actor: Actor): Promise<readonly File[]> {
  const { stores } = deps.work;
  const dossiers = await stores.dossiers.listFor(actor, OFFERED);
  return await completedFiles(deps, stores, actor, dossiers);
}

/** What the person's latest file says to the first question of a kind; empty when none of theirs does. */
export function answerInFiles(
  files: readonly File[],
  actor: Actor,
  kind: Extract<QuestionKind, 'municipality' | 'email'>,
): string {
  // The address in a file of a colleague may be the colleague's.
  const usable = kind === 'email' ? files.filter((file) => isOwn(file, actor)) : files;
  const values = usable.flatMap(({ whole, dossier }) => {
    const question = allQuestions(whole).find((candidate) => candidate.kind === kind);
    const value = question && dossier.answers[question.id]?.value;
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
  return values[0] ?? '';
}

function isOwn({ dossier }: File, actor: Actor): boolean {
  return roleIn(dossier, actor) === 'owner';
}
