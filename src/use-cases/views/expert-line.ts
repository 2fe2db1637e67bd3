import type { ExpertLoad } from '../../domain/panel.ts';
import type { Choice } from '../../domain/question.ts';
import type { ExpertLine } from '../../domain/views-roles.ts';

/** An expert with what they guide, as a line of a list. */
export function expertLine(
  { expert, guiding }: ExpertLoad,
  expertise: readonly Choice[],
): ExpertLine {
  const { id, name, organisation, capacity, active, person } = expert;
  return {
    id,
    name,
    organisation,
    fields: expertiseLabels(expertise, expert.fields),
    guiding,
    capacity,
    isLinked: person !== undefined,
    active,
  };
}

/** Labels of what an expert masters, in the order of the programme. */
export function expertiseLabels(
  expertise: readonly Choice[],
  fields: readonly string[],
): readonly string[] {
  return expertise.filter(({ id }) => fields.includes(id)).map(({ label }) => label);
}
