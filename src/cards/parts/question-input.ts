import type { Question, QuestionKind } from '../../domain/question.ts';
import type { QuestionView } from '../../domain/views.ts';
import { questionLabel, scaleTitles, stepTexts } from '../../texts/step-texts.ts';
import { inputKey } from '../card-action.ts';
import type {
  CardChoice,
  CardElement,
  ChoiceSetInput,
  DateInput,
  TextInput,
} from '../card-json.ts';

type Input = TextInput | DateInput | ChoiceSetInput;

/** Data set of the municipalities, for clients that ask the bot while somebody types. */
export const MUNICIPALITY_DATASET = 'gemeenten';

/** What there is to choose from. */
export interface MunicipalityList {
  readonly choices: readonly CardChoice[];
  /** Whether the client can ask the bot while somebody types. */
  readonly typeahead: boolean;
}

/** Up to this many options are shown under each other; more go in a list that unfolds. */
const MOST_OPEN_OPTIONS = 8;

/**
 * The input of a question. Nothing is checked by the client: a person must always be able to save and
 * stop, and a maximum length there would silently cut what somebody pastes. The server checks.
 */
export function questionInput(view: QuestionView, municipalities: MunicipalityList): Input {
  return INPUTS[view.question.kind](view, municipalities);
}

/** High enough to read back a good answer without scrolling; clients give a multi-line input three lines. */
const LONG_TEXT_HEIGHT = '220px';

/** The input with the room it needs. */
export function roomyInput(view: QuestionView, municipalities: MunicipalityList): CardElement {
  const input = questionInput(view, municipalities);
  return view.question.kind === 'longText'
    ? { type: 'Container', minHeight: LONG_TEXT_HEIGHT, spacing: 'small', items: [input] }
    : input;
}

const INPUTS: Readonly<
  Record<QuestionKind, (view: QuestionView, municipalities: MunicipalityList) => Input>
> = {
  shortText: (view) => textInput(view, { style: 'text' }),
  longText: (view) => textInput(view, { isMultiline: true, height: 'stretch' }),
  email: (view) => textInput(view, { style: 'email' }),
  phone: (view) => textInput(view, { style: 'tel' }),
  date: (view) => ({
    type: 'Input.Date',
    ...common(view.question),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(view.input) ? { value: view.input } : {}),
  }),
  choice: (view) => openChoices(view, optionsOf(view.question)),
  choices: (view) => ({ ...openChoices(view, optionsOf(view.question)), isMultiSelect: true }),
  scale: (view) =>
    openChoices(view, view.question.kind === 'scale' ? scaleTitles(view.question) : []),
  municipality: municipalityInput,
  ranking: (view) => textInput(view, { style: 'text' }),
};

function common(question: Question) {
  return { id: inputKey(question.id), label: questionLabel(question), spacing: 'small' } as const;
}

function textInput(
  view: QuestionView,
  kind: Pick<TextInput, 'style' | 'isMultiline' | 'height'>,
): TextInput {
  return { type: 'Input.Text', ...common(view.question), ...kind, value: view.input };
}

function optionsOf(question: Question): readonly CardChoice[] {
  return question.kind === 'choice' || question.kind === 'choices'
    ? question.options.map((option) => ({ title: option.label, value: option.id }))
    : [];
}

function openChoices(view: QuestionView, choices: readonly CardChoice[]): ChoiceSetInput {
  const folded = view.question.kind === 'choice' && choices.length > MOST_OPEN_OPTIONS;
  return {
    type: 'Input.ChoiceSet',
    ...common(view.question),
    style: folded ? 'compact' : 'expanded',
    wrap: true,
    choices,
    ...knownValue(view.input, choices),
  };
}

function municipalityInput(view: QuestionView, municipalities: MunicipalityList): ChoiceSetInput {
  return municipalityChoice(common(view.question), view.input, municipalities);
}

/**
 * The choice of a municipality, for a field of any card. Everything to choose from is on the card; asking
 * the bot while typing only adds forgiveness for typing errors. Not once one is chosen: with a query,
 * clients show the value of a choice instead of its title.
 */
export function municipalityChoice(
  field: { readonly id: string; readonly label: string; readonly spacing: 'small' | 'medium' },
  input: string,
  { choices, typeahead }: MunicipalityList,
): ChoiceSetInput {
  const chosen = knownValue(input, choices);
  return {
    type: 'Input.ChoiceSet',
    ...field,
    style: 'filtered',
    placeholder: stepTexts.municipalityPlaceholder,
    choices,
    ...(chosen.value === undefined && typeahead
      ? { 'choices.data': { type: 'Data.Query' as const, dataset: MUNICIPALITY_DATASET } }
      : chosen),
  };
}

function knownValue(input: string, choices: readonly CardChoice[]): { readonly value?: string } {
  const known = new Set(choices.map((choice) => choice.value));
  const chosen = input.split(',').filter((value) => known.has(value));
  return chosen.length === 0 ? {} : { value: chosen.join(',') };
}
