import type { Actor } from '../domain/access.ts';
import type { Intake, Programme } from '../domain/programme.ts';
import type { Dependencies } from './dependencies.ts';
import { roundProgrammes } from './find-round.ts';

/** A programme that people apply for with a form. */
export interface FormProgramme {
  readonly programme: Programme;
  readonly intake: Extract<Intake, { kind: 'form' }>;
}

/** The programmes with a form that somebody handles. */
export function formProgrammes(deps: Dependencies, actor: Actor): readonly FormProgramme[] {
  return roundProgrammes(deps, actor).flatMap((programme) =>
    programme.intake.kind === 'form' ? [{ programme, intake: programme.intake }] : [],
  );
}

/** One of them; undefined when they do not handle it. */
export function formProgramme(
  deps: Dependencies,
  actor: Actor,
  programmeId: string,
): FormProgramme | undefined {
  return formProgrammes(deps, actor).find(({ programme }) => programme.id === programmeId);
}
