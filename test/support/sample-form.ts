import type { Form } from '../../src/domain/form.ts';
import type { ChoiceQuestion, TextQuestion } from '../../src/domain/question.ts';

const HELP = { why: 'Daarom.' };

export const NAME_QUESTION: TextQuestion = {
  id: 'name',
  kind: 'shortText',
  label: 'Naam',
  shortLabel: 'Naam',
  required: true,
  maxLength: 20,
  help: HELP,
};

export const SCOPE_QUESTION: ChoiceQuestion = {
  id: 'scope',
  kind: 'choice',
  label: 'Gebied',
  shortLabel: 'Gebied',
  required: true,
  options: [
    { id: 'whole', label: 'Voor de hele gemeente' },
    { id: 'part', label: 'Voor een deel' },
  ],
  help: HELP,
};

export const AREA_QUESTION: TextQuestion = {
  id: 'area',
  kind: 'longText',
  label: 'Welk deel?',
  shortLabel: 'Deel',
  required: true,
  maxLength: 100,
  thinBelowWords: 3,
  showWhen: { question: 'scope', is: 'oneOf', values: ['part'] },
  help: HELP,
};

export const TOPICS_QUESTION: ChoiceQuestion = {
  id: 'topics',
  kind: 'choices',
  label: "Thema's",
  shortLabel: "Thema's",
  required: false,
  options: [
    { id: 'mobility', label: 'Mobiliteit' },
    { id: 'events', label: 'Events' },
    { id: 'other', label: 'Andere' },
  ],
  help: HELP,
};

export const OTHER_QUESTION: TextQuestion = {
  id: 'otherTopic',
  kind: 'shortText',
  label: 'Welk ander thema?',
  shortLabel: 'Ander thema',
  required: true,
  maxLength: 20,
  showWhen: { question: 'topics', is: 'includes', value: 'other' },
  help: HELP,
};

/** Four steps; the second has only a question that is not always asked. */
export const SAMPLE_FORM: Form = {
  id: 'sample',
  version: 1,
  steps: [
    { id: 'who', title: 'Wie', questions: [NAME_QUESTION, SCOPE_QUESTION] },
    { id: 'where', title: 'Waar', questions: [AREA_QUESTION] },
    { id: 'what', title: 'Wat', questions: [TOPICS_QUESTION] },
    { id: 'more', title: 'Meer', questions: [OTHER_QUESTION] },
  ],
  changes: [],
};
