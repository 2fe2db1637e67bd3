import { findQuestion } from './form.ts';
import { isSamePerson, type NamedPerson, type Person } from './person.ts';
import type { Programme } from './programme.ts';
import type { Choice } from './question.ts';
import { ok, type Result, refused } from './result.ts';

/** Somebody of the expert teams who guides municipalities. */
export interface Expert {
  readonly id: string;
  readonly programmeId: string;
  readonly name: string;
  /** Firm or organisation; may be empty. */
  readonly organisation: string;
  readonly email?: string;
  /** Ids of the options of the question about requested expertise. */
  readonly fields: readonly string[];
  /** Trajectories that they can guide at a time; at least 1. */
  readonly capacity: number;
  /** Who they are in Teams; absent until they typed their code. */
  readonly person?: Person;
  /** False once they do not guide any more; what they guided stays. */
  readonly active: boolean;
  /** Counts up at every change. */
  readonly version: number;
}

/** The fields of expertise of a programme; undefined when it has no experts. */
export function expertiseOf({ intake }: Pick<Programme, 'intake'>): readonly Choice[] | undefined {
  if (intake.kind !== 'form') return undefined;
  const question = findQuestion(intake.form, intake.review.expertiseQuestionId);
  return question !== undefined && 'options' in question ? question.options : undefined;
}

/** `expertGone`: no longer an expert; `otherExpert`: the account is another expert of the programme already. */
export type LinkRefusal = 'expertGone' | 'otherExpert' | 'hasRole';

/**
 * Says who an expert is in Teams. A new code may bring them to another account of theirs; one account is one
 * expert of a programme, of which `own` are all that it is now.
 */
export function linkExpert(
  expert: Expert,
  person: NamedPerson,
  own: readonly Expert[],
): Result<Expert, LinkRefusal> {
  if (!expert.active) return refused('expertGone');
  if (expert.person !== undefined && isSamePerson(expert.person, person)) return refused('hasRole');
  const isOther = own.some(
    ({ id, programmeId }) => id !== expert.id && programmeId === expert.programmeId,
  );
  if (isOther) return refused('otherExpert');
  const { tenantId, objectId } = person;
  return ok({ ...expert, person: { tenantId, objectId }, version: expert.version + 1 });
}

/** The expert without who they are in Teams: they see nothing any more until they type a new code. */
export function unlinkExpert({ person: _, ...expert }: Expert): Expert {
  return { ...expert, version: expert.version + 1 };
}

/** Takes an expert off the lists that panels are composed from, or puts them back. */
export function setActive(expert: Expert, active: boolean): Expert {
  return expert.active === active ? expert : { ...expert, active, version: expert.version + 1 };
}
