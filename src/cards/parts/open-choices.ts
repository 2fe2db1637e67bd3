import type { CardChoice, ChoiceSetInput } from '../card-json.ts';

/** Choices under each other, of which one can be taken. Titles are fixed text, programme data or made plain. */
export function openChoice(
  id: string,
  label: string,
  choices: readonly CardChoice[],
  value: string,
): ChoiceSetInput {
  return openChoices(id, label, choices, value === '' ? [] : [value]);
}

/** The same, of which any number can be ticked. */
export function ticks(
  id: string,
  label: string,
  choices: readonly CardChoice[],
  values: readonly string[],
): ChoiceSetInput {
  return { ...openChoices(id, label, choices, values), isMultiSelect: true };
}

function openChoices(
  id: string,
  label: string,
  choices: readonly CardChoice[],
  values: readonly string[],
): ChoiceSetInput {
  const known = values.filter((value) => choices.some((choice) => choice.value === value));
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    style: 'expanded',
    wrap: true,
    spacing: 'medium',
    choices,
    ...(known.length === 0 ? {} : { value: known.join(',') }),
  };
}
