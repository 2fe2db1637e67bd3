import type { Answer } from '../../domain/dossier.ts';
import { isSamePerson } from '../../domain/person.ts';
import { hasAnswer } from '../../domain/walk.ts';
import type { File } from '../file.ts';

/** Who answered questions of one part of a form, and when last. */
export interface PartWriters {
  readonly stepId: string;
  readonly title: string;
  /** Whoever answered last first. */
  readonly people: readonly { readonly name: string; readonly at: Date }[];
}

/** Who answered what, per part in the order of the form; from the answers that stand now. */
export function whoDidWhat({
  dossier,
  whole,
}: Pick<File, 'dossier' | 'whole'>): readonly PartWriters[] {
  return whole.steps.map(({ id, title, questions }) => ({
    stepId: id,
    title,
    people: writers(
      questions.flatMap((question) => {
        const answer = dossier.answers[question.id];
        return answer !== undefined && hasAnswer(dossier, question.id) ? [answer] : [];
      }),
    ),
  }));
}

function writers(answers: readonly Answer[]): PartWriters['people'] {
  const latest = answers.toSorted((a, b) => b.at.getTime() - a.at.getTime());
  return latest
    .filter(({ by }, index) => latest.findIndex((one) => isSamePerson(one.by, by)) === index)
    .map(({ by, at }) => ({ name: by.name, at }));
}
