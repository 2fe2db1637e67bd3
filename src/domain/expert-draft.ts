import { cleanText, lengthOf } from './clean-text.ts';
import type { Expert } from './expert.ts';
import type { Choice } from './question.ts';
import { readEmail } from './read-answer.ts';
import { ok, type Result, refused } from './result.ts';

/** What the fields of an expert held when they were saved; `fields` has ids with commas between them. */
export interface TypedExpert {
  readonly name?: string | undefined;
  readonly organisation?: string | undefined;
  readonly email?: string | undefined;
  readonly fields?: string | undefined;
  readonly capacity?: string | undefined;
}

/** What a caseworker says of an expert. */
export type ExpertDraft = Pick<Expert, 'name' | 'organisation' | 'email' | 'fields' | 'capacity'>;

export const LONGEST_NAME = 100;
export const LONGEST_ORGANISATION = 150;
export const MOST_TRAJECTORIES = 50;

/** What keeps an expert from being saved. */
export type ExpertProblem =
  | 'nameMissing'
  | 'nameTooLong'
  | 'organisationTooLong'
  | 'emailInvalid'
  /** Another expert of the programme has this address. */
  | 'emailTaken'
  | 'fieldsMissing'
  | 'capacityInvalid'
  /** Somebody else changed the expert; saving again puts this over it. */
  | 'changedMeanwhile';

/** Reads what was typed, or everything that is wrong with it. Fields that the programme does not have are dropped. */
export function readExpertDraft(
  typed: TypedExpert,
  expertise: readonly Choice[],
): Result<ExpertDraft, readonly ExpertProblem[]> {
  const name = oneLine(typed.name);
  const organisation = oneLine(typed.organisation);
  const address = oneLine(typed.email);
  const email = address === '' ? undefined : readEmail(address);
  const chosen = (typed.fields ?? '').split(',');
  const fields = expertise.map(({ id }) => id).filter((id) => chosen.includes(id));
  const capacity = readCapacity(oneLine(typed.capacity));
  const problems: readonly ExpertProblem[] = [
    ...(name === '' ? (['nameMissing'] as const) : []),
    ...(lengthOf(name) > LONGEST_NAME ? (['nameTooLong'] as const) : []),
    ...(lengthOf(organisation) > LONGEST_ORGANISATION ? (['organisationTooLong'] as const) : []),
    ...(email?.ok === false ? (['emailInvalid'] as const) : []),
    ...(fields.length === 0 ? (['fieldsMissing'] as const) : []),
    ...(capacity === undefined ? (['capacityInvalid'] as const) : []),
  ];
  if (problems.length > 0 || capacity === undefined) return refused(problems);
  const own = email?.ok === true ? { email: email.value } : {};
  return ok({ name, organisation, ...own, fields, capacity });
}

/** Whether another expert has this address already: most likely the same person, registered twice. */
export function hasSameEmail(
  { email }: Pick<ExpertDraft, 'email'>,
  others: readonly Expert[],
): boolean {
  const address = email?.toLowerCase();
  return address !== undefined && others.some((one) => one.email?.toLowerCase() === address);
}

/** The expert with what was saved in place of what was there. */
export function withDraft({ email: _, ...expert }: Expert, draft: ExpertDraft): Expert {
  return { ...expert, ...draft, version: expert.version + 1 };
}

function oneLine(typed = ''): string {
  return cleanText(typed).replace(/\s+/g, ' ');
}

function readCapacity(typed: string): number | undefined {
  const number = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  return number >= 1 && number <= MOST_TRAJECTORIES ? number : undefined;
}
