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
    fields: expertise.filter((one) => expert.fields.includes(one.id)).map(({ label }) => label),
    guiding,
    capacity,
    isLinked: person !== undefined,
    active,
  };
}
