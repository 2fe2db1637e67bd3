import type { CardChoice, ChoiceSetInput } from '../card-json.ts';

/** A list that unfolds. Its titles are fixed text, programme data or made plain. */
export function choiceField(
  id: string,
  label: string,
  choices: readonly CardChoice[],
  value?: string,
): ChoiceSetInput {
  const isKnown = choices.some((choice) => choice.value === value);
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    style: 'compact',
    wrap: true,
    spacing: 'medium',
    choices,
    ...(value !== undefined && isKnown ? { value } : {}),
  };
}
